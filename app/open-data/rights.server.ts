/** The catalogue as open data: every right once, each of its texts in all languages, and the figures behind them. */
import { type Catalogue, expressionsOf } from '~/engine/catalogue'
import type { Citation, Right } from '~/engine/right'
import { figuresUsed } from '~/engine/walk'
import { LANGUAGES, type Language } from '~/i18n/languages'
import type { Values, Words } from '~/i18n/words'
import type { Municipality } from '~/municipality/municipality'
import { describeRight } from '~/screening/describe-right'

/** Grows with what is added; the first number only when something that was there goes or changes its meaning. */
export const OPEN_DATA_VERSION = '1.0'

/** The words of a language with the figures of the day as they are written in it. */
export interface Telling {
  readonly words: Words
  readonly figures: Values
}

export interface OpenDataParts {
  readonly catalogue: Catalogue
  readonly rulesVersion: string
  /** ISO date of the day in Israel. */
  readonly day: string
  /** On what terms the data may be used further; null where the operator has not said. */
  readonly licence: string | null
  readonly in: Readonly<Record<Language, Telling>>
  /** Municipalities of this installation that have rights of their own. */
  readonly municipalities: readonly Pick<Municipality, 'id' | 'name' | 'localities' | 'rights'>[]
}

type InAll<Value> = Readonly<Record<Language, Value>>

/** What the guide of a right says, section by section. */
const GUIDE_SECTIONS = ['howMuch', 'claim', 'timeLimits', 'refused', 'mistakes'] as const

function inAll<Value>(make: (language: Language) => Value): InAll<Value> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, make(language)])) as InAll<Value>
}

/** One right with its texts by language. */
export function openRight({ catalogue, in: tellings }: OpenDataParts, right: Right) {
  const told = inAll((language) => describeRight(tellings[language].words, catalogue, right, tellings[language].figures))
  const { he } = told
  const laws = new Map(right.conditions.map(({ id, law }) => [id, law]))
  /** The texts of the item at a place of a list that is the same in all languages. */
  const texts = (list: 'askPerson' | 'amounts' | 'deadlines' | 'documents', at: number) => inAll((language) => told[language][list][at]?.text ?? null)
  return {
    id: right.id,
    kind: right.kind,
    authority: { id: right.authority, name: inAll((language) => told[language].authorityName) },
    areas: right.areas,
    topics: right.topics,
    name: inAll((language) => told[language].name),
    summary: inAll((language) => told[language].summary),
    conditions: he.conditions.map(({ id, decidedBy, facts, clauses }, at) => ({
      id,
      decidedBy,
      facts,
      law: (laws.get(id) ?? []).map(({ act, section }: Citation) => ({ act, section: section ?? null })),
      text: inAll((language) => told[language].conditions[at]?.text ?? null),
      source: inAll((language) => told[language].conditions[at]?.source ?? null),
      clauses: clauses.map((clause, place) => ({ id: clause.id, text: inAll((language) => told[language].conditions[at]?.clauses[place]?.text ?? null) })),
    })),
    askPerson: he.askPerson.map(({ id }, at) => ({ id, text: texts('askPerson', at) })),
    amounts: he.amounts.map(({ id, unit }, at) => ({ id, unit, text: texts('amounts', at) })),
    timeLimits: he.deadlines.map(({ id }, at) => ({ id, text: texts('deadlines', at) })),
    documents: he.documents.map(({ id }, at) => ({ id, text: texts('documents', at) })),
    claim: right.claim,
    guide: inAll((language) => {
      const { words, figures } = tellings[language]
      return {
        path: told[language].guide,
        ...Object.fromEntries(GUIDE_SECTIONS.map((section) => [section, words.rightList(right.id, ['guide', section], figures)])),
      } as { readonly path: string } & Readonly<Record<(typeof GUIDE_SECTIONS)[number], readonly string[]>>
    }),
    opensAlso: right.opensAlso,
    figures: [...new Set([...Object.keys(right.parameters), ...Object.keys(right.tables ?? {}), ...figuresUsed(expressionsOf(right))])].sort(),
    sources: right.sources,
    checkedOn: right.checkedOn,
  }
}

/** The whole file, piece by piece: a right at a time, so that it never lies in memory whole. */
export function* rightsFile(parts: OpenDataParts): Generator<string> {
  const { catalogue, rulesVersion, day, licence } = parts
  const local = parts.municipalities.filter(({ rights }) => rights.length > 0).map(({ id, name, localities, rights }) => ({ id, name, localities, rights }))
  const head = { version: OPEN_DATA_VERSION, rulesVersion, day, licence, languages: LANGUAGES }
  yield `${JSON.stringify(head).slice(0, -1)},\n"rights":[\n`
  for (const [index, right] of catalogue.rights.entries()) yield `${index === 0 ? '' : ',\n'}${JSON.stringify(openRight(parts, right))}`
  const parameters = Object.entries(catalogue.parameters).map(([id, { unit, values }]) => ({ id, unit, values }))
  const tables = Object.entries(catalogue.tables).map(([id, table]) => ({ id, ...table }))
  yield `\n],\n"parameters":${JSON.stringify(parameters)},\n"tables":${JSON.stringify(tables)},\n"municipalities":${JSON.stringify(local)}}\n`
}
