/** The shapes of the API's answers as JSON Schema, for its description. */
import { VERSION_KINDS } from '#db/law-codes'
import type { PhoneOwner } from '#db/directory-codes'
import type { FigureProblem, FigureStatus } from '~/engine/parameters'
import { VERDICTS } from '~/engine/verdict'
import { LANGUAGES } from '~/i18n/languages'
import { REASONS } from '~/referral/types'
import type { JsonSchema } from '~/screening/fact-schema'
import type { Warning } from '~/screening/warnings'
import { PROBLEM_TYPES, type RequestProblemCode } from './problem.server'

const TEXT = { type: 'string' }
const TEXTS = { type: 'array', items: TEXT }
const YES_NO = { type: 'boolean' }
const DATE = { type: 'string', format: 'date' }
const orNull = (schema: JsonSchema): JsonSchema => ({ oneOf: [schema, { type: 'null' }] })
const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items })
export const refTo = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` })

/**
 * An object of which each named member is always there; more may be added in time.
 * @param optional members that are there only sometimes
 */
export function shape(
  properties: Readonly<Record<string, JsonSchema>>,
  optional: Readonly<Record<string, JsonSchema>> = {},
): JsonSchema {
  return { type: 'object', properties: { ...properties, ...optional }, required: Object.keys(properties) }
}

/** Every member of a union of texts, which the compiler holds complete. */
function namesOf<Name extends string>(names: Readonly<Record<Name, true>>): Name[] {
  return Object.keys(names) as Name[]
}

const FIGURE_STATUS = { enum: namesOf<FigureStatus>({ official: true, press: true, derived: true, old: true, secondary: true }) }
const FIGURE_PROBLEM: Readonly<Record<FigureProblem, true>> = { pastConfirmation: true, notYetInForce: true, none: true }
const WARNING = { enum: namesOf<Warning['problem']>({ ...FIGURE_PROBLEM, futureDate: true, localityNotFound: true }) }
const PROBLEM_CODE = {
  enum: namesOf<RequestProblemCode>({
    unknownFact: true, wrongType: true, notAllowed: true, noSuchDate: true, outOfRange: true, nullNotAllowed: true, repeated: true,
    tooMany: true, tooLong: true, unknownMember: true, unknownEntitlement: true, unknownLanguage: true, unknownTopic: true,
    unknownLocality: true, unknownVersion: true,
  }),
}

const named = shape({ id: TEXT, text: TEXT })
const amountMembers = { min: { type: 'number' }, max: { type: 'number' }, unit: TEXT }
const amount = shape(amountMembers)

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
  amounts: listOf(shape({ id: TEXT, ...amountMembers, text: orNull(TEXT) })),
  follows: TEXTS,
  person: { type: 'string', pattern: '^(applicant|spouse|child:\\d+|dependant:\\d+)$' },
  persons: TEXTS,
  change: listOf(shape({ fact: TEXT, by: {}, text: TEXT }, { to: {} })),
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
  phones: listOf(shape({ number: TEXT }, { extension: TEXT, owner: { enum: namesOf<PhoneOwner>({ self: true, department: true, hotline: true }) }, ownerId: TEXT, asOf: { type: 'integer' } })),
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
  status: FIGURE_STATUS,
})

const entitlementMembers = {
  id: TEXT,
  entitlement: TEXT,
  kind: { enum: ['entitlement', 'service', 'shared-test'] },
  authority: TEXT,
  authorityName: TEXT,
  areas: TEXTS,
  topics: TEXTS,
  name: TEXT,
  hebrewName: orNull(TEXT),
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
  askPerson: listOf(named),
  amounts: listOf(shape({ id: TEXT, unit: TEXT, text: orNull(TEXT) })),
  deadlines: listOf(named),
  documents: listOf(shape({ id: TEXT, text: orNull(TEXT) })),
  claim: shape({ links: TEXTS, phones: TEXTS, forms: TEXTS }),
  opensAlso: TEXTS,
  parameters: listOf(shape({ id: TEXT, unit: TEXT, values: listOf(parameterValue) })),
  tables: listOf(
    shape({
      id: TEXT,
      unit: TEXT,
      source: TEXT,
      status: FIGURE_STATUS,
      from: orNull(DATE),
      confirmedUntil: DATE,
      steps: listOf(shape({ at: { type: 'number' }, value: { type: 'number' } })),
    }),
  ),
  sources: TEXTS,
  checkedOn: DATE,
  guide: TEXT,
}

/** What answers about the catalogue say of themselves. */
const catalogueHead = { rulesVersion: TEXT, language: { enum: LANGUAGES } }

const lawChange = shape({
  parameter: TEXT,
  cell: { type: ['number', 'null'] },
  value: { type: 'number' },
  from: orNull(DATE),
  confirmedUntil: DATE,
  source: TEXT,
  link: orNull(TEXT),
  status: TEXT,
})

const version = shape({
  number: { type: 'integer' },
  rulesVersion: TEXT,
  publishedAt: { type: 'string', format: 'date-time' },
  kind: { enum: VERSION_KINDS },
  equals: orNull(TEXT),
  changes: listOf(lawChange),
})

export const answerSchemas: Readonly<Record<string, JsonSchema>> = {
  Warning: shape({ parameter: orNull(TEXT), problem: WARNING, text: TEXT }),
  Result: result,
  Place: place,
  Entitlement: shape(entitlementMembers),
  OneEntitlement: shape({ ...catalogueHead, ...entitlementMembers }),
  Entitlements: shape({ ...catalogueHead, entitlements: listOf(refTo('Entitlement')) }),
  Found: shape({ results: listOf(shape({ entitlement: TEXT, name: TEXT })) }),
  Places: shape({
    language: { enum: LANGUAGES },
    locality: orNull(shape({ code: TEXT, name: TEXT })),
    topic: orNull(TEXT),
    centers: listOf(refTo('Place')),
  }),
  Version: version,
  Versions: shape({ inForce: TEXT, versions: listOf(refTo('Version')) }),
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
  Problem: shape(
    { type: { enum: PROBLEM_TYPES }, title: TEXT, status: { type: 'integer' }, detail: TEXT },
    {
      problems: listOf(shape({ fact: TEXT, code: PROBLEM_CODE, expected: TEXT, message: TEXT }, { value: TEXT })),
      problemCount: { type: 'integer' },
    },
  ),
}
