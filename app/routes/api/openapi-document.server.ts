/** The description of the public API (OpenAPI 3.1), made from the declared facts and the catalogue. */
import { LANGUAGES } from '~/i18n/languages'
import type { Words } from '~/i18n/words'
import { TOPICS } from '~/referral/topic-table'
import { catalogue } from '~/rights'
import { factsSchema, type JsonSchema } from '~/screening/fact-schema'
import { rulesVersion } from '~/screening/rules-version.server'
import { answerSchemas, refTo, shape } from './answer-schemas.server'

const VERSION = '1.0.0'
const ID = { type: 'string' }

function content(type: string, schema: JsonSchema) {
  return { [type]: { schema } }
}

function errors(words: Words, ...kinds: readonly [number, string][]) {
  const entry = ([status, kind]: readonly [number, string]) => [
    String(status),
    {
      description: words.t(`screening:problem.${kind}.title`),
      content: content('application/problem+json', refTo('Problem')),
    },
  ]
  return Object.fromEntries(kinds.map(entry))
}

function query(name: string, schema: JsonSchema) {
  return { name, in: 'query', required: false, schema }
}

const LANGUAGE = query('language', { enum: LANGUAGES })

interface Reading {
  readonly id: 'entitlements' | 'entitlement' | 'search' | 'centers' | 'openapi'
  readonly schema: JsonSchema
  readonly parameters?: readonly unknown[]
  readonly failures?: readonly [number, string][]
}

function reading(words: Words, { id, schema, parameters = [], failures = [] }: Reading) {
  return {
    get: {
      operationId: id,
      summary: words.t(`screening:api.${id}`),
      parameters: [...parameters, LANGUAGE],
      responses: {
        200: { description: words.t(`screening:api.${id}`), content: content('application/json', schema) },
        ...errors(words, [400, 'invalidRequest'], ...failures),
      },
    },
  }
}

function screening(words: Words) {
  const summary = words.t('screening:api.screenings')
  return {
    post: {
      operationId: 'screenings',
      summary,
      requestBody: { required: true, content: content('application/json', refTo('ScreeningRequest')) },
      responses: {
        200: { description: summary, content: content('application/json', refTo('Screening')) },
        ...errors(words, [400, 'invalidRequest'], [413, 'tooLarge'], [415, 'unsupportedType']),
      },
    },
  }
}

export function openapiDocument(words: Words) {
  const rights = catalogue.rights.map(({ id }) => id)
  const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items })
  return {
    openapi: '3.1.0',
    info: {
      'title': `${words.t('common:productName')} · ${words.t('screening:api.title')}`,
      'version': VERSION,
      'x-rules-version': rulesVersion(catalogue),
    },
    servers: [{ url: '/api/v1' }],
    paths: {
      '/screenings': screening(words),
      '/entitlements': reading(words, {
        id: 'entitlements',
        schema: shape({ rulesVersion: ID, language: { enum: LANGUAGES }, entitlements: listOf(refTo('Entitlement')) }),
      }),
      '/entitlements/{id}': reading(words, {
        id: 'entitlement',
        schema: refTo('Entitlement'),
        parameters: [{ name: 'id', in: 'path', required: true, schema: { enum: rights } }],
        failures: [[404, 'notFound']],
      }),
      '/search': reading(words, {
        id: 'search',
        schema: shape({ results: listOf(shape({ entitlement: ID, name: ID })) }),
        parameters: [{ ...query('q', { type: 'string', maxLength: 200 }), required: true }],
      }),
      '/centers': reading(words, {
        id: 'centers',
        schema: shape({ language: { enum: LANGUAGES }, centers: listOf(refTo('Place')) }),
        parameters: [query('locality', { type: 'string' }), query('topic', { enum: Object.keys(TOPICS) })],
        failures: [[503, 'unavailable']],
      }),
      '/openapi.json': reading(words, { id: 'openapi', schema: { type: 'object' } }),
    },
    components: {
      schemas: {
        Facts: factsSchema(catalogue.facts, (id) => words.question(id, 'label')),
        ScreeningRequest: {
          type: 'object',
          properties: {
            asOf: { type: 'string', format: 'date' },
            language: { enum: LANGUAGES },
            facts: refTo('Facts'),
            entitlements: { type: 'array', items: { enum: rights }, uniqueItems: true },
          },
          required: ['facts'],
          additionalProperties: false,
        },
        ...answerSchemas,
      },
    },
  }
}
