/** Everything that can be asked, on one sheet: the pages of the interview in sections, each once. */
import { expressionsOf } from '~/engine/catalogue'
import type { FactTypes } from '~/engine/facts'
import { typeAt } from '~/engine/paths'
import { factsRead } from '~/engine/walk'
import { CORE, type QuestionPage } from '~/interview/pages'
import { askedTypes, TOPIC_LISTS } from '~/interview/topics'
import { pages } from '~/interview/view'
import { catalogue } from '~/rights'
import { applicantFacts } from '~/rights/facts/applicant'
import { benefitsFacts } from '~/rights/facts/benefits'
import { debtFacts } from '~/rights/facts/debt'
import { employmentFacts } from '~/rights/facts/employment'
import { eventsFacts } from '~/rights/facts/events'
import { healthFacts } from '~/rights/facts/health'
import { householdFacts } from '~/rights/facts/household'
import { housingFacts } from '~/rights/facts/housing'
import { incomeFacts } from '~/rights/facts/income'
import { residenceFacts } from '~/rights/facts/residence'

/** The parts of the vocabulary as sections of the sheet, in two columns that are read one after the other. */
const COLUMNS = [
  { topics: [], person: [applicantFacts, residenceFacts], family: [householdFacts], events: [eventsFacts] },
  { income: [incomeFacts, benefitsFacts], home: [housingFacts], health: [healthFacts], debt: [debtFacts], work: [employmentFacts] },
] as const satisfies readonly Readonly<Record<string, readonly FactTypes[]>>[]

export type SectionId = keyof (typeof COLUMNS)[0] | keyof (typeof COLUMNS)[1]

export interface Section {
  readonly id: SectionId
  readonly pages: readonly QuestionPage[]
}

const headOf = (path: string) => path.split(/[.[]/)[0] ?? path

/** Facts that a right reads, of maps and objects the whole; nobody is asked about the others. */
const read = new Set(catalogue.rights.flatMap((right) => factsRead(expressionsOf(right)).flatMap((path) => [path, path.slice(0, path.lastIndexOf('.')), headOf(path)])))

/** The pages that ask for a fact or its fields. */
function pagesOf(types: FactTypes, prefix = ''): QuestionPage[] {
  return Object.keys(types).flatMap((id) => {
    const path = prefix + id
    const type = typeAt(askedTypes, path)
    if (!type || type.derived || !read.has(path)) return []
    const own = pages.pageFor(path)
    const fields = type.type === 'object' ? pagesOf(type.fields, `${path}.`) : type.type === 'objects' ? pagesOf(type.fields, `${path}[].`) : []
    return [...(own ? [own] : []), ...fields]
  })
}

function inOrder(found: readonly QuestionPage[]): readonly QuestionPage[] {
  const place = ({ id }: QuestionPage) => (CORE.includes(id) ? CORE.indexOf(id) : CORE.length)
  return [...new Set(found)].sort((a, b) => place(a) - place(b))
}

const taken = new Set<string>()

function sectionOf(id: string, types: readonly FactTypes[]): Section {
  const heads = id === 'topics' ? TOPIC_LISTS.flatMap((list) => pages.page(list) ?? []) : types.flatMap((each) => pagesOf(each))
  // A group that reaches into two parts of the vocabulary stands in the first.
  const own = inOrder(heads).filter((page) => !taken.has(page.id))
  own.forEach((page) => taken.add(page.id))
  return { id: id as SectionId, pages: own }
}

export const columns: readonly (readonly Section[])[] = COLUMNS.map((column) => Object.entries(column).map(([id, types]) => sectionOf(id, types)))

/** All pages of the sheet, in the order in which they are read. */
export const sheetPages: readonly QuestionPage[] = columns.flatMap((column) => column.flatMap((section) => section.pages))
