/** The sheet as it stands: the answers, the fields of each page with what stands in them, and what is wrong with some. Pure. */
import type { Answers } from '~/interview/answers'
import type { QuestionPage } from '~/interview/pages'
import { TOPIC_LISTS } from '~/interview/topics'
import { plannerOf } from '~/interview/planner'
import { type FieldView, questionView } from '~/interview/view'
import { type FieldProblem, REST_ASKED } from './answering'
import { headOf, pathsOfPage } from './paths'
import { sheetPages } from './sections'

export interface SheetPage {
  readonly page: QuestionPage
  readonly fields: readonly FieldView[]
  /** Grows when what stands in the fields is to be put there anew. */
  readonly revision: number
}

export interface Sheet {
  readonly answers: Answers
  readonly pages: ReadonlyMap<string, SheetPage>
  readonly problems: Readonly<Record<string, FieldProblem>>
  readonly localities: readonly { readonly code: string; readonly name: string }[]
}

function fieldsOf(page: QuestionPage, paths: readonly string[], answers: Answers, today: string): readonly FieldView[] {
  if (paths.length === 0) return []
  const planner = plannerOf(today)
  // A plan in which all fields of the page are open shows all of them.
  const { fields } = questionView(page, answers, { open: paths, next: null, total: 0 }, planner, null)
  const byPath = new Map(fields.map((field) => [field.path, field]))
  return paths.flatMap((path) => byPath.get(path) ?? []).map((field) => withRest(field, answers))
}

/** A list of topics that was answered as a page was answered whole; one that was only marked here was not. */
function withRest(field: FieldView, answers: Answers): FieldView {
  if (!TOPIC_LISTS.includes(field.path) || !answers.trail.includes(field.path)) return field
  return { ...field, typed: { ...field.typed, [`${field.path}.rest`]: REST_ASKED } }
}

export function sheetOf(answers: Answers, today: string, open: readonly string[], revision = 0): Sheet {
  const made = sheetPages.map((page): [string, SheetPage] => [page.id, { page, revision, fields: fieldsOf(page, pathsOfPage(page, answers, open), answers, today) }])
  return { answers, pages: new Map(made), problems: {}, localities: [] }
}

/** Facts that are another now, of objects and lists the whole. */
function changedHeads(before: Answers, after: Answers): ReadonlySet<string> {
  const ids = new Set([...Object.keys(before.facts), ...Object.keys(after.facts)])
  return new Set([...ids].filter((id) => before.facts[id] !== after.facts[id]))
}

interface Change {
  readonly answers: Answers
  /** The field that was typed in; null when what changed is only which fields there are. */
  readonly path: string | null
  readonly open: readonly string[]
  readonly today: string
}

/** The sheet after an answer. Fields that the answer filled in by itself are shown anew; the others keep what is typed. */
export function sheetAfter(sheet: Sheet, { answers, path, open, today }: Change): Sheet {
  const changed = changedHeads(sheet.answers, answers)
  const own = path === null ? null : headOf(path)
  const filled = new Set([...changed].filter((head) => head !== own))
  let hasChanged = false
  const made = [...sheet.pages].map(([id, was]): [string, SheetPage] => {
    const heads = was.page.facts.map(headOf)
    const isFilled = heads.some((head) => filled.has(head))
    const paths = pathsOfPage(was.page, answers, open)
    const isSame = !isFilled && paths.length === was.fields.length && paths.every((each, index) => each === was.fields[index]?.path)
    if (isSame) return [id, was]
    hasChanged = true
    return [id, { page: was.page, revision: isFilled ? was.revision + 1 : was.revision, fields: fieldsOf(was.page, paths, answers, today) }]
  })
  return { ...sheet, answers, pages: hasChanged ? new Map(made) : sheet.pages }
}
