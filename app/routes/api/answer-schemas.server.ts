/** The shapes of the API's answers as JSON Schema, for its description. */
import { VERDICTS } from '~/engine/verdict'
import { LANGUAGES } from '~/i18n/languages'
import { REASONS } from '~/referral/types'
import type { JsonSchema } from '~/screening/fact-schema'

const TEXT = { type: 'string' }
const TEXTS = { type: 'array', items: TEXT }
const YES_NO = { type: 'boolean' }
const DATE = { type: 'string', format: 'date' }
const orNull = (schema: JsonSchema): JsonSchema => ({ oneOf: [schema, { type: 'null' }] })
const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items })
export const refTo = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` })

/** An object of which each named member is always there; more may be added in time. */
export function shape(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return { type: 'object', properties, required: Object.keys(properties) }
}

const named = shape({ id: TEXT, text: TEXT })
const amount = shape({ min: { type: 'number' }, max: { type: 'number' }, unit: TEXT })

const condition = shape({
  id: TEXT,
  outcome: { type: ['boolean', 'null'] },
  text: TEXT,
  source: TEXT,
  decidedBy: { enum: ['answers', 'authority'] },
  facts: TEXTS,
})

const result = shape({
  entitlement: TEXT,
  authority: TEXT,
  name: TEXT,
  verdict: { enum: VERDICTS },
  amount: orNull(amount),
  amounts: listOf(amount),
  follows: TEXTS,
  person: { type: 'string', pattern: '^(applicant|spouse|child:\\d+)$' },
  persons: TEXTS,
  change: listOf(shape({ fact: TEXT, by: {}, text: TEXT })),
  deadlines: listOf(shape({ id: TEXT, date: DATE, text: TEXT, passed: YES_NO })),
  conditions: listOf(condition),
  missing: TEXTS,
  amountMissing: TEXTS,
  askPerson: listOf(named),
  tell: listOf(named),
  warnings: listOf(refTo('Warning')),
  figuresOf: orNull(DATE),
  guide: TEXT,
})

const place = shape({
  center: TEXT,
  type: { enum: ['center', 'line'] },
  name: TEXT,
  nameLanguage: { enum: LANGUAGES },
  kind: orNull(TEXT),
  distanceKm: { type: ['number', 'null'] },
  open: { type: ['boolean', 'null'] },
  reasons: listOf({ enum: REASONS }),
  reasonTexts: TEXTS,
  phones: listOf(shape({ number: TEXT })),
  address: orNull(TEXT),
  locality: orNull(TEXT),
  url: orNull(TEXT),
  languages: orNull(TEXTS),
  topics: TEXTS,
  callFirst: YES_NO,
  cautions: TEXTS,
  asOf: { type: ['integer', 'null'] },
})

const parameterValue = shape({
  value: { type: 'number' },
  from: orNull(DATE),
  confirmedUntil: DATE,
  source: TEXT,
  status: TEXT,
})

const entitlement = shape({
  id: TEXT,
  entitlement: TEXT,
  kind: TEXT,
  authority: TEXT,
  name: TEXT,
  summary: orNull(TEXT),
  conditions: listOf(
    shape({
      id: TEXT,
      text: TEXT,
      source: TEXT,
      decidedBy: { enum: ['answers', 'authority'] },
      facts: TEXTS,
      clauses: listOf(named),
    }),
  ),
  parameters: listOf(shape({ id: TEXT, unit: TEXT, values: listOf(parameterValue) })),
  tables: listOf(
    shape({ id: TEXT, unit: TEXT, steps: listOf(shape({ at: { type: 'number' }, value: { type: 'number' } })) }),
  ),
  sources: TEXTS,
  checkedOn: DATE,
  guide: TEXT,
})

export const answerSchemas: Readonly<Record<string, JsonSchema>> = {
  Warning: shape({ parameter: orNull(TEXT), problem: TEXT, text: TEXT }),
  Result: result,
  Place: place,
  Entitlement: entitlement,
  Next: shape({ fact: TEXT, question: TEXT, page: TEXT, facts: TEXTS, decides: TEXTS }),
  Screening: shape({
    asOf: DATE,
    rulesVersion: TEXT,
    language: { enum: LANGUAGES },
    warnings: listOf(refTo('Warning')),
    results: listOf(refTo('Result')),
    next: orNull(refTo('Next')),
    referrals: listOf(refTo('Place')),
  }),
  Problem: {
    ...shape({ type: TEXT, title: TEXT, status: { type: 'integer' }, detail: TEXT }),
    properties: {
      type: TEXT,
      title: TEXT,
      status: { type: 'integer' },
      detail: TEXT,
      problems: listOf(shape({ fact: TEXT, code: TEXT, expected: TEXT, message: TEXT })),
    },
  },
}
