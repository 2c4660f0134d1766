/** What one page of the interview shows, worked out from the answers alone; the browser and the server show the same. */
import { type FactType, type FactValue, isBounded } from '~/engine/facts'
import { factAt, typeAt } from '~/engine/paths'
import type { Answers } from './answers'
import { type Control, controlFor, NONE } from './fields'
import { pageIndex, type QuestionPage } from './pages'
import type { Plan, Planner } from './plan'
import type { Rejected } from './submit'
import { askedTypes, topicsOfEvent } from './topics'

export interface FieldView {
  readonly path: string
  readonly control: Control
  readonly values: readonly string[]
  /** The answer "there is none" is offered. */
  readonly canBeNone: boolean
  readonly sensitive: boolean
  readonly unit: string | null
  /** What stands in the inputs, by their names. */
  readonly typed: Readonly<Record<string, string | readonly string[]>>
}

export interface QuestionView {
  readonly page: string
  readonly fields: readonly FieldView[]
  readonly rejected: Rejected | null
  /** Rights that an answer here can decide. */
  readonly decides: readonly string[]
  /** Number of this question, and how many there are in all, as far as can be told. */
  readonly number: number
  readonly total: number
  /** There are more questions than was said before. */
  readonly grew: boolean
  readonly back: string | null
  readonly answered: boolean
}

export const pages = pageIndex(askedTypes)

/** The facts that a page asks now: those the plan needs, and those that were answered on it before. */
export function pathsAsked(page: QuestionPage, answers: Answers, { open }: Pick<Plan, 'open'>, planner: Planner): readonly string[] {
  const planned = open.filter((path) => pages.pageFor(path) === page)
  const all = planner.pathsOf(page, answers)
  const answered = answers.trail.includes(page.id)
    ? [...all, ...Object.keys(answers.absences).filter((path) => pages.pageFor(path) === page)].filter(
        (path) => factAt(answers.facts, path) !== undefined || answers.absences[path] !== undefined,
      )
    : []
  const kept = mapKeys(page, answers)
  const asked = [...new Set([...all.filter((path) => planned.includes(path) || answered.includes(path)), ...planned, ...answered, ...kept])]
  const askable = asked.filter((path) => !isMap(path))
  return askable.length > 0 ? askable : all.filter((path) => !isMap(path))
}

function isMap(path: string): boolean {
  const type = typeAt(askedTypes, path)
  return type?.type === 'moneyMap' || type?.type === 'dateMap'
}

/** Keys of a map of benefits that were answered on its page. */
function mapKeys(page: QuestionPage, answers: Answers): readonly string[] {
  return page.facts.filter(isMap).flatMap((path) => {
    const value = factAt(answers.facts, path)
    return value && typeof value === 'object' ? Object.keys(value).map((key) => `${path}.${key}`) : []
  })
}

export function questionView(page: QuestionPage, answers: Answers, plan: Pick<Plan, 'open' | 'next' | 'total'>, planner: Planner, rejected: Rejected | null): QuestionView {
  const paths = pathsAsked(page, answers, plan, planner)
  const place = answers.trail.indexOf(page.id)
  const number = place < 0 ? answers.trail.length + 1 : place + 1
  return {
    page: page.id,
    fields: paths.flatMap((path) => {
      const type = typeAt(askedTypes, path)
      return type ? [fieldView(path, type, answers, rejected)] : []
    }),
    rejected,
    decides: plan.next?.page === page ? plan.next.decides : [],
    number,
    total: Math.max(plan.total, number),
    grew: answers.promised > 0 && plan.total > answers.promised,
    back: place < 0 ? (answers.trail.at(-1) ?? null) : (answers.trail[place - 1] ?? null),
    answered: place >= 0,
  }
}

function fieldView(path: string, type: FactType, answers: Answers, rejected: Rejected | null): FieldView {
  const values = 'values' in type && type.values ? type.values.map(String) : []
  return {
    path,
    control: controlFor(path, type),
    values,
    canBeNone: type.nullable === true || type.type === 'choices',
    sensitive: type.sensitivity === 'sensitive',
    unit: type.type === 'money' ? type.per : type.type === 'number' ? type.unit : type.type === 'percent' ? 'percent' : null,
    typed: rejected
      ? rejected.typed
      : path === 'locality' && answers.localityName !== null
        ? { [path]: answers.localityName }
        : { ...markedBefore(path, answers), ...typedFrom(path, type, factAt(answers.facts, path), answers.absences[path]) },
  }
}

/** Topics that what happened names, marked before anybody answered. */
function markedBefore(path: string, answers: Answers): Record<string, readonly string[]> {
  if (answers.facts[path] !== undefined || answers.absences[path] !== undefined) return {}
  const marked = topicsOfEvent(answers.event, path)
  return marked.length > 0 ? { [path]: marked } : {}
}

/** The inputs as they stand for an answer that was given before. */
function typedFrom(path: string, type: FactType, value: FactValue | undefined, absence: string | undefined): Record<string, string | string[]> {
  const control = controlFor(path, type)
  const aside = control === 'yesNo' || control === 'choice' || control === 'exists' ? path : `${path}.aside`
  if (value === undefined) return absence ? { [aside]: absence } : {}
  if (value === null) return { [aside]: control === 'exists' ? 'false' : NONE }
  if (isBounded(value)) return { [`${path}.from`]: String(value.min), [`${path}.to`]: String(value.max) }
  switch (control) {
    case 'date': {
      const [year = '', month = '', day = ''] = String(value).split('-')
      return { [`${path}-day`]: String(Number(day)), [`${path}-month`]: String(Number(month)), [`${path}-year`]: year }
    }
    case 'month': {
      const [year = '', month = ''] = String(value).split('-')
      return { [`${path}-month`]: String(Number(month)), [`${path}-year`]: year }
    }
    case 'numbers':
      return { [path]: Array.isArray(value) && value.length > 0 ? value.join(', ') : '0' }
    case 'choices':
      return Array.isArray(value) && value.length > 0 ? { [path]: value.map(String) } : { [aside]: NONE }
    case 'count':
      return { [path]: String(Array.isArray(value) ? value.length : 0) }
    case 'exists':
      return { [path]: 'true' }
    default:
      return { [path]: String(value) }
  }
}

