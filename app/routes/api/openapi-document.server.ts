/** The description of the public API (OpenAPI 3.1), made from the declared facts and the catalogue. */
import { LANGUAGES } from '~/i18n/languages'
import type { Words } from '~/i18n/words'
import { TOPICS } from '~/referral/topic-table'
import { catalogue } from '~/rights'
import { factsSchema, type JsonSchema } from '~/screening/fact-schema'
import { rulesVersion } from '~/screening/rules-version.server'
import { LONGEST_QUERY } from '~/screening/search.server'
import { answerSchemas, refTo } from './answer-schemas.server'
import { codeSamples } from './code-samples.server'
import { EXAMPLE_CALLS, type ExampleId, REFUSED_CALL } from './example-calls.server'
import { answerHeaders, failures, type Failure } from './openapi-failures.server'
import { technicalText } from './technical-names'

/** Grows with what is added; the first number only with another address (`/api/v2`). */
const VERSION = '1.1.0'
const JSON_TYPE = 'application/json'
/** Some questions are asked of each benefit in turn. */
const ANY_BENEFIT = { benefit: '…' }

export interface ApiParameter {
  readonly name: string
  readonly in: 'query' | 'path'
  readonly required: boolean
  readonly description: string
  readonly schema: JsonSchema
}

type Content = Readonly<Record<string, { readonly schema: JsonSchema; readonly example?: unknown; readonly examples?: Readonly<Record<string, { readonly value: unknown }>> }>>

export interface ApiAnswer {
  readonly description: string
  readonly headers?: Readonly<Record<string, unknown>>
  readonly content?: Content
}

export interface ApiOperation {
  readonly operationId: string
  readonly summary: string
  readonly servers?: readonly { readonly url: string }[]
  readonly parameters?: readonly ApiParameter[]
  readonly requestBody?: { readonly required: true; readonly content: Content }
  readonly responses: Readonly<Record<string, ApiAnswer>>
  readonly 'x-codeSamples': ReturnType<typeof codeSamples>
}

export interface ApiDocument {
  readonly openapi: '3.1.0'
  readonly info: Readonly<Record<'title' | 'version' | 'description' | 'x-rules-version', string>>
  readonly servers: readonly { readonly url: string }[]
  readonly paths: Readonly<Record<string, Readonly<Partial<Record<'get' | 'post', ApiOperation>>>>>
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> }
}

/** The words and the address with which a description is made. */
interface Setting {
  readonly words: Words
  readonly origin: string
}

function parameter({ words }: Setting, name: string, schema: JsonSchema, place: 'query' | 'path' = 'query', required = place === 'path'): ApiParameter {
  return { name, in: place, required, description: technicalText(words, `developers:parameter.${name}`), schema }
}

interface Reading {
  readonly id: ExampleId
  readonly schema: JsonSchema
  readonly parameters?: readonly ApiParameter[]
  readonly failures?: readonly Failure[]
  /** What is answered, where it is no JSON. */
  readonly type?: string
  /** Answers in one language; where it does not, it is the same for all. */
  readonly isInLanguage?: boolean
  /** Its address stands beside `/api/v1`, not in it. */
  readonly isBeside?: boolean
}

function reading(setting: Setting, { id, schema, parameters = [], failures: own = [], type = JSON_TYPE, isInLanguage = true, isBeside = false }: Reading) {
  const { words, origin } = setting
  const summary = words.t(`screening:api.${id}`)
  const wrong: readonly Failure[] = isInLanguage || parameters.length > 0 ? ['invalidRequest'] : []
  return {
    get: {
      operationId: id,
      summary,
      ...(isBeside ? { servers: [{ url: '/' }] } : {}),
      parameters: [...parameters, ...(isInLanguage ? [parameter(setting, 'language', { enum: LANGUAGES })] : [])],
      responses: {
        200: { description: summary, headers: answerHeaders(words, ['ETag', 'Cache-Control', 'RateLimit-Policy']), content: { [type]: { schema } } },
        304: { description: technicalText(words, 'developers:notModified') },
        ...failures(words, [...wrong, ...own, 'methodNotAllowed', 'often', 'unexpected', 'busy']),
      },
      'x-codeSamples': codeSamples(origin, EXAMPLE_CALLS[id]),
    },
  } satisfies ApiDocument['paths'][string]
}

/** Members whose names do not say enough, by their names: what they mean stands beside them wherever they are. */
const DESCRIBED = [
  'verdict', 'amount', 'follows', 'person', 'change', 'missing', 'figuresOf', 'rulesVersion', 'outcome', 'decidedBy', 'asOf', 'distanceKm', 'callFirst',
  'confirmedUntil',
]

function describedIn(words: Words, schema: JsonSchema): JsonSchema {
  const inside = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inside)
    return typeof value === 'object' && value !== null ? describedIn(words, value as JsonSchema) : value
  }
  const own = Object.fromEntries(Object.entries(schema).map(([keyword, value]) => [keyword, inside(value)]))
  const { properties } = own
  if (typeof properties !== 'object' || properties === null) return own
  const described = Object.entries(properties).map(([name, member]) => [
    name,
    DESCRIBED.includes(name) ? { ...(member as JsonSchema), description: technicalText(words, `developers:field.${name}`) } : (member as JsonSchema),
  ])
  return { ...own, properties: Object.fromEntries(described) as Record<string, JsonSchema> }
}

function screening({ words, origin }: Setting) {
  const summary = words.t('screening:api.screenings')
  return {
    post: {
      operationId: 'screenings',
      summary,
      requestBody: {
        required: true,
        content: {
          [JSON_TYPE]: { schema: refTo('ScreeningRequest'), examples: { one: { value: EXAMPLE_CALLS.screenings.body }, refused: { value: REFUSED_CALL.body } } },
        },
      },
      responses: {
        200: { description: summary, headers: answerHeaders(words, ['RateLimit-Policy']), content: { [JSON_TYPE]: { schema: refTo('Screening') } } },
        ...failures(words, ['invalidRequest', 'notJson', 'methodNotAllowed', 'tooLarge', 'unsupportedType', 'often', 'unexpected', 'busy', 'lawUnavailable']),
      },
      'x-codeSamples': codeSamples(origin, EXAMPLE_CALLS.screenings),
    },
  } satisfies ApiDocument['paths'][string]
}

/**
 * @param origin where the portal is reached, for the code that can be copied; without a slash at the end
 */
export function openapiDocument(words: Words, origin: string): ApiDocument {
  const setting = { words, origin }
  const rights = catalogue.rights.map(({ id }) => id)
  return {
    openapi: '3.1.0',
    info: {
      'title': `${words.t('common:productName')} · ${words.t('screening:api.title')}`,
      'version': VERSION,
      'description': technicalText(words, 'developers:lead'),
      'x-rules-version': rulesVersion(catalogue),
    },
    servers: [{ url: '/api/v1' }],
    paths: {
      '/screenings': screening(setting),
      '/entitlements': reading(setting, { id: 'entitlements', schema: refTo('Entitlements') }),
      '/entitlements/{id}': reading(setting, {
        id: 'entitlement',
        schema: refTo('OneEntitlement'),
        parameters: [parameter(setting, 'id', { enum: rights }, 'path')],
        failures: ['notFound'],
      }),
      '/versions': reading(setting, { id: 'versions', schema: refTo('Versions'), failures: ['lawUnavailable'] }),
      '/search': reading(setting, {
        id: 'search',
        schema: refTo('Found'),
        parameters: [parameter(setting, 'q', { type: 'string', maxLength: LONGEST_QUERY }, 'query', true)],
      }),
      '/centers': reading(setting, {
        id: 'centers',
        schema: refTo('Places'),
        parameters: [parameter(setting, 'locality', { type: 'string' }), parameter(setting, 'topic', { enum: Object.keys(TOPICS) })],
        failures: ['unavailable'],
      }),
      '/openapi.json': reading(setting, { id: 'openapi', schema: { type: 'object' } }),
      '/open-data/rights.json': reading(setting, { id: 'openRights', schema: { type: 'object' }, isInLanguage: false, isBeside: true }),
      '/open-data/rights.schema.json': reading(setting, { id: 'openSchema', schema: { type: 'object' }, type: 'application/schema+json', isInLanguage: false, isBeside: true }),
      '/open-data/parameters.csv': reading(setting, { id: 'openParameters', schema: { type: 'string' }, type: 'text/csv', isInLanguage: false, isBeside: true }),
    },
    components: {
      schemas: {
        Facts: factsSchema(catalogue.facts, (id) => words.question(id, 'label', ANY_BENEFIT)),
        ScreeningRequest: {
          type: 'object',
          properties: {
            asOf: { type: 'string', format: 'date' },
            language: { enum: LANGUAGES },
            facts: refTo('Facts'),
            entitlements: { type: 'array', items: { enum: rights }, uniqueItems: true },
            rulesVersion: { type: 'string', pattern: '^sha256-[0-9a-f]{64}$', description: words.t('screening:api.rulesVersion') },
          },
          required: ['facts'],
          additionalProperties: false,
        },
        ...Object.fromEntries(Object.entries(answerSchemas).map(([name, schema]) => [name, describedIn(words, schema)])),
      },
    },
  }
}
