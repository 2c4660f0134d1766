/** The shape of the open data as JSON Schema (2020-12). */
import { LANGUAGES } from '~/i18n/languages'
import { OPEN_DATA_VERSION } from './rights.server'

type Schema = Readonly<Record<string, unknown>>

const TEXT = { type: 'string' }
const TEXT_OR_NULL = { type: ['string', 'null'] }
const TEXTS = { type: 'array', items: TEXT }
const DATE = { type: 'string', format: 'date' }
const DATE_OR_NULL = { oneOf: [DATE, { type: 'null' }] }
const NUMBER = { type: 'number' }
const listOf = (items: Schema): Schema => ({ type: 'array', items })

/** An object of which each member is always there; more may be added in time. */
function shape(properties: Readonly<Record<string, Schema>>): Schema {
  return { type: 'object', properties, required: Object.keys(properties) }
}

/** A value for each language. */
function inAll(schema: Schema): Schema {
  return shape(Object.fromEntries(LANGUAGES.map((language) => [language, schema])))
}

const named = shape({ id: TEXT, text: inAll(TEXT_OR_NULL) })
const figure = { source: TEXT, status: { enum: ['official', 'press', 'derived', 'old', 'secondary'] }, from: DATE_OR_NULL, confirmedUntil: DATE }

const right = shape({
  id: TEXT,
  kind: { enum: ['entitlement', 'service', 'shared-test'] },
  authority: shape({ id: TEXT, name: inAll(TEXT) }),
  areas: TEXTS,
  topics: TEXTS,
  name: inAll(TEXT),
  summary: inAll(TEXT_OR_NULL),
  conditions: listOf(
    shape({
      id: TEXT,
      decidedBy: { enum: ['answers', 'authority'] },
      facts: TEXTS,
      law: listOf(shape({ act: TEXT, section: TEXT_OR_NULL })),
      text: inAll(TEXT_OR_NULL),
      source: inAll(TEXT_OR_NULL),
      clauses: listOf(named),
    }),
  ),
  askPerson: listOf(named),
  amounts: listOf(shape({ id: TEXT, unit: TEXT, text: inAll(TEXT_OR_NULL) })),
  timeLimits: listOf(named),
  documents: listOf(named),
  claim: shape({ links: TEXTS, phones: TEXTS, forms: TEXTS }),
  guide: inAll(shape({ path: TEXT, howMuch: TEXTS, claim: TEXTS, timeLimits: TEXTS, refused: TEXTS, mistakes: TEXTS })),
  opensAlso: TEXTS,
  figures: TEXTS,
  sources: TEXTS,
  checkedOn: DATE,
})

/** A municipality's own right, as its file has it: conditions are trees of the rules' own nodes. */
const localRight = shape({
  id: TEXT,
  topics: TEXTS,
  parameters: { type: 'object', additionalProperties: shape({ unit: TEXT, values: listOf(shape({ value: NUMBER, ...figure })) }) },
  conditions: listOf({ type: 'object' }),
  amounts: listOf({ type: 'object' }),
  claim: shape({ links: TEXTS, phones: TEXTS, forms: TEXTS }),
  sources: TEXTS,
  checkedOn: DATE,
  words: inAll({ type: 'object' }),
})

export const openDataSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: `Rights, version ${OPEN_DATA_VERSION}`,
  ...shape({
    version: TEXT,
    rulesVersion: TEXT,
    day: DATE,
    licence: TEXT_OR_NULL,
    languages: listOf({ enum: LANGUAGES }),
    rights: listOf({ $ref: '#/$defs/Right' }),
    parameters: listOf(shape({ id: TEXT, unit: TEXT, values: listOf(shape({ value: NUMBER, ...figure })) })),
    tables: listOf(shape({ id: TEXT, unit: TEXT, ...figure, steps: listOf(shape({ at: NUMBER, value: NUMBER })) })),
    municipalities: listOf(shape({ id: TEXT, name: inAll(TEXT), localities: TEXTS, rights: listOf({ $ref: '#/$defs/LocalRight' }) })),
  }),
  $defs: { Right: right, LocalRight: localRight },
}
