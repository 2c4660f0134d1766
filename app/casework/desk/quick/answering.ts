/** Answers of the sheet: one field as it is typed, or all of them as a form without scripts sends them. */
import { parseDay } from '~/engine/date'
import { factAt, typeAt } from '~/engine/paths'
import { type Answers, answerPage, forgetPage } from '~/interview/answers'
import { type FieldError, readField } from '~/interview/fields'
import { type FindLocalities, submitPage } from '~/interview/submit'
import { askedTypes, LISTS, TOPIC_LISTS } from '~/interview/topics'
import { pages } from '~/interview/view'
import { compactForm, type FormLike, isLeftEmpty } from './compact-form'
import { pathsOfPage } from './paths'
import { sheetPages } from './sections'

export type FieldProblem = Pick<FieldError, 'code' | 'values'>

export interface Answered {
  readonly answers: Answers
  /** What is wrong with the field; it counts as not answered. */
  readonly problem: FieldProblem | null
  /** Places that a typed name may mean. */
  readonly localities?: readonly { readonly code: string; readonly name: string }[]
}

/** The value of the box beside a list of topics by which the rest is denied. */
export const REST_ASKED = 'asked'

/** Reads one field and answers it. A field that is empty, or wrong, is not answered. @param today ISO day */
export function answerField(form: FormLike, path: string, answers: Answers, today: string): Answered {
  const type = typeAt(askedTypes, path)
  const page = pages.pageFor(path)
  if (!type || !page) return { answers, problem: null }
  if (TOPIC_LISTS.includes(path)) return { answers: withMarks(form, path, answers), problem: null }
  if (isLeftEmpty(form, path)) return { answers: withoutAnswer(answers, page.id, path), problem: null }
  const reading = readField(compactForm(form, path, type), path, type, parseDay(today) as number, factAt(answers.facts, path))
  if ('error' in reading) return { answers: withoutAnswer(answers, page.id, path), problem: reading.error }
  return { answers: answerPage(answers, page.id, { [path]: reading }), problem: null }
}

/** A place is looked up by its name, which may take a moment. */
export async function answerLocality(form: FormData, answers: Answers, today: string, find: FindLocalities): Promise<Answered> {
  const page = pages.page('locality')
  if (!page) return { answers, problem: null }
  if (isLeftEmpty(form, 'locality')) return { answers: { ...withoutAnswer(answers, page.id, 'locality'), localityName: null }, problem: null }
  const submission = await submitPage(form, page, ['locality'], answers, askedTypes, today, find)
  if ('answers' in submission) return { answers: submission.answers, problem: null }
  const { errors, localities } = submission.rejected
  return { answers: withoutAnswer(answers, page.id, 'locality'), problem: errors[0] ?? null, ...(localities ? { localities } : {}) }
}

/**
 * Topics that are marked open their questions. Nothing is made of what is unmarked until the counsellor says that the rest was asked
 * too: unknown is not no.
 */
function withMarks(form: FormLike, list: string, answers: Answers): Answers {
  const type = askedTypes[list]
  const marked = type?.type === 'choices' ? type.values.filter((value) => form.getAll(list).includes(value)) : []
  const isAsked = form.get(`${list}.rest`) === REST_ASKED
  if (!isAsked) {
    const before = withoutAnswer(withoutNoes(answers, list), list, list)
    return marked.length > 0 ? { ...before, facts: { ...before.facts, [list]: marked } } : before
  }
  return answerPage(answers, list, { [list]: { value: marked } })
}

/** Answers without the noes that the rest of a list stood for: whether one was given as well is not known, so that it is open again. */
function withoutNoes(answers: Answers, list: string): Answers {
  if (!answers.trail.includes(list)) return answers
  const noes = Object.values(LISTS[list] ?? {}).flatMap(({ without }) => Object.entries(without))
  const gone = new Set(noes.filter(([fact, no]) => JSON.stringify(answers.facts[fact]) === JSON.stringify(no)).map(([fact]) => fact))
  return { ...answers, facts: Object.fromEntries(Object.entries(answers.facts).filter(([fact]) => !gone.has(fact))) }
}

/** Answers without the one to a fact; its page counts as answered while another fact of it is. */
function withoutAnswer(answers: Answers, page: string, path: string): Answers {
  if (factAt(answers.facts, path) === undefined && answers.absences[path] === undefined) return answers
  const left = forgetPage(answers, page, [path])
  const others = (pages.page(page)?.facts ?? []).filter((fact) => fact !== path)
  const isAnswered = others.some((fact) => factAt(left.facts, fact) !== undefined || left.absences[fact] !== undefined)
  return isAnswered ? { ...left, trail: answers.trail } : left
}

export interface Recomputed {
  readonly answers: Answers
  readonly problems: Readonly<Record<string, FieldProblem>>
  readonly localities: readonly { readonly code: string; readonly name: string }[]
}

/** All fields of a form sent without scripts. @param before what the form was made from: nothing, or an opened screening */
export async function answerSheet(form: FormData, before: Answers, today: string, find: FindLocalities): Promise<Recomputed> {
  let answers = before
  let localities: Recomputed['localities'] = []
  const problems: Record<string, FieldProblem> = {}
  const take = (path: string, answered: Answered) => {
    answers = answered.answers
    if (answered.problem) problems[path] = answered.problem
    if (answered.localities) localities = answered.localities
  }
  // Who lives alone has no spouse, whatever was said of one before: that answer comes last.
  const ordered = [...sheetPages].sort((a, b) => Number(a.id === 'maritalStatus') - Number(b.id === 'maritalStatus'))
  for (const page of ordered) {
    for (const path of pathsOfPage(page, answers, [])) {
      if (path === 'locality') take(path, await answerLocality(form, answers, today, find))
      else take(path, answerField(form, path, answers, today))
    }
  }
  return { answers, problems, localities }
}
