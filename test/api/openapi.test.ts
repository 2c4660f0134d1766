/** The description of the API against the API: every example and every real answer has the shape that is promised, and no member is kept quiet. */
import { readFileSync } from 'node:fs'
import type { AppLoadContext } from '@remix-run/node'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { LANGUAGES } from '~/i18n/languages'
import { catalogue } from '~/rights'
import { EXAMPLE_CALLS, type ExampleCall, type ExampleId, REFUSED_CALL } from '~/routes/api/example-calls.server'
import type { ApiDocument, ApiOperation } from '~/routes/api/openapi-document.server'
import { localRightSchema } from '~/municipality/local/schema'
import routes from '~/routes'
import { loader as loadOpenRights } from '~/routes/open-data/rights'
import type { JsonSchema } from '~/screening/fact-schema'
import { type Api, openApi } from './api'

const LOCAL_RIGHT = 'test/support/example-towns/dugma/rights/dugma-example.json'

let api: Api
let document: ApiDocument
beforeAll(async () => {
  api = await openApi()
  document = (await (await api.fetch('/api/v1/openapi.json?language=en')).json()) as ApiDocument
})
afterAll(() => api.close())

/** Nothing that is not described passes: what grows unseen is not part of a contract. */
function strict(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(strict)
  if (typeof schema !== 'object' || schema === null) return schema
  const own = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, strict(value)]))
  return own['type'] === 'object' && own['properties'] ? { ...own, additionalProperties: false } : own
}

function checker(schema: JsonSchema, definitions: Readonly<Record<string, JsonSchema>> = document.components.schemas) {
  const whole = { ...schema, $defs: { ...(schema['$defs'] as object), ...definitions } }
  const local = JSON.parse(JSON.stringify(whole).replaceAll('#/components/schemas/', '#/$defs/')) as unknown
  return z.fromJSONSchema(strict(local) as Parameters<typeof z.fromJSONSchema>[0])
}

function problemsWith(schema: JsonSchema, value: unknown, definitions?: Readonly<Record<string, JsonSchema>>): readonly string[] {
  const parsed = checker(schema, definitions).safeParse(value)
  return parsed.success ? [] : parsed.error.issues.slice(0, 5).map(({ path, message }) => `${path.join('.')}: ${message}`)
}

function operations(): readonly ApiOperation[] {
  return Object.values(document.paths).flatMap((each) => Object.values(each))
}

function operation(id: string): ApiOperation {
  const found = operations().find(({ operationId }) => operationId === id)
  if (!found) throw new Error(`${id} is not described`)
  return found
}

function send({ method, path, body }: ExampleCall): Promise<Response> {
  return api.fetch(path, body === undefined ? { method } : { method, body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } })
}

test('the document is OpenAPI 3.1, and says of each call what may come back', () => {
  const answer = z.strictObject({ description: z.string().min(1), headers: z.record(z.string(), z.unknown()).optional(), content: z.record(z.string(), z.looseObject({ schema: z.looseObject({}) })).optional() })
  const parameter = z.strictObject({ name: z.string(), in: z.enum(['query', 'path']), required: z.boolean(), description: z.string().min(1), schema: z.looseObject({}) })
  const call = z.strictObject({
    operationId: z.string(), summary: z.string().min(1), servers: z.array(z.strictObject({ url: z.string() })).optional(), parameters: z.array(parameter).optional(),
    requestBody: z.strictObject({ required: z.literal(true), content: z.record(z.string(), z.looseObject({})) }).optional(),
    responses: z.record(z.string().regex(/^[1-5]\d\d$/), answer),
    'x-codeSamples': z.array(z.strictObject({ lang: z.string(), label: z.string(), source: z.string() })).length(3),
  })
  const whole = z.looseObject({ openapi: z.literal('3.1.0'), info: z.looseObject({ title: z.string(), version: z.string() }), paths: z.record(z.string().startsWith('/'), z.record(z.enum(['get', 'post']), call).or(z.partialRecord(z.enum(['get', 'post']), call))) })
  expect(z.safeParse(whole, document).error?.issues ?? []).toEqual([])
  for (const { operationId, responses } of operations()) expect(Object.keys(responses), operationId).toEqual(expect.arrayContaining(['200', '405', '429', '500', '503']))
  for (const [path, each] of Object.entries(document.paths)) {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    for (const { parameters = [] } of Object.values(each)) expect(parameters.filter((one) => one.in === 'path').map(({ name }) => name), path).toEqual(named)
  }
})

test('every route of the API and of the open data is described', () => {
  const described = Object.entries(document.paths).map(([path, each]) => (Object.values(each)[0]?.servers ? '' : 'api/v1') + path)
  const served = routes.flatMap(({ path = '' }) => (/^(api|open-data)\//.test(path) && !path.endsWith('*') ? [path.replace(/:(\w+)/g, '{$1}')] : []))
  expect(described.map((path) => path.replace(/^\//, '')).sort()).toEqual(served.sort())
})

const JSON_CALLS = Object.keys(EXAMPLE_CALLS).filter((id) => !id.startsWith('open')) as ExampleId[]

test.each(JSON_CALLS)('the real answer to the example of "%s" is what its schema says', async (id) => {
  const response = await send(EXAMPLE_CALLS[id])
  expect(response.status).toBe(200)
  const schema = operation(id).responses['200']?.content?.['application/json']?.schema
  expect(problemsWith(schema as JsonSchema, await response.json())).toEqual([])
})

test('a screening of a whole household has its shape, too, and its example is a valid request', async () => {
  const facts = { birthDate: '1950-01-01', locality: '7000', currentBenefits: ['old-age-pension'], monthlyArnona: 500, homeAreaSqm: 125, paysArnona: true }
  const answer = (await (await api.screen({ facts, asOf: '2026-06-01', language: 'en' })).json()) as object
  expect(problemsWith({ $ref: '#/components/schemas/Screening' }, answer)).toEqual([])
  expect(problemsWith({ $ref: '#/components/schemas/ScreeningRequest' }, EXAMPLE_CALLS.screenings.body)).toEqual([])
  expect(problemsWith({ $ref: '#/components/schemas/ScreeningRequest' }, REFUSED_CALL.body)).not.toEqual([])
  // The check itself can fail.
  expect(problemsWith({ $ref: '#/components/schemas/Screening' }, { ...answer, secret: 1 })).not.toEqual([])
})

test('every error has the one shape of errors, in the description and in truth', async () => {
  const schema = { $ref: '#/components/schemas/Problem' }
  for (const { operationId, responses } of operations()) {
    for (const [status, { content }] of Object.entries(responses)) {
      for (const { value } of Object.values(content?.['application/problem+json']?.examples ?? {})) {
        expect(problemsWith(schema, value), `${operationId} ${status}`).toEqual([])
        expect((value as { status: number }).status).toBe(Number(status))
      }
    }
  }
  const real = [
    await send(REFUSED_CALL),
    await api.screen('{'),
    await api.screen({ facts: {} }, { 'Content-Type': 'text/plain' }),
    await api.screen(JSON.stringify({ facts: {}, more: 'a'.repeat(70_000) })),
    await api.fetch('/api/v1/entitlements/none'),
    await api.fetch('/api/v1/search', { method: 'POST' }),
  ]
  expect(real.map(({ status }) => status)).toEqual([400, 400, 415, 413, 404, 405])
  for (const response of real) expect(problemsWith(schema, await response.json())).toEqual([])
})

describe('calls from other sites', () => {
  test('are asked for and let through without credentials, and may read the heads that they need', async () => {
    const preflight = await api.fetch('/api/v1/screenings', {
      method: 'OPTIONS', headers: { 'Origin': 'https://town.example', 'Access-Control-Request-Method': 'POST', 'Access-Control-Request-Headers': 'content-type' },
    })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('Access-Control-Allow-Methods')).toBe('POST, OPTIONS')
    for (const response of [preflight, await send(EXAMPLE_CALLS.search), await send(EXAMPLE_CALLS.screenings), await send(REFUSED_CALL)]) {
      expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
      expect(response.headers.get('Access-Control-Allow-Credentials')).toBeNull()
      expect(response.headers.get('Access-Control-Expose-Headers')).toMatch(/ETag.*Retry-After.*RateLimit-Remaining.*Deprecation.*Sunset/)
      expect(response.headers.get('Set-Cookie')).toBeNull()
    }
  })
})

describe('the open data', () => {
  test('has every right and every figure, in the shape that its schema says, and tells when nothing changed', async () => {
    const response = await api.fetch('/open-data/rights.json')
    const file = (await response.json()) as { licence: unknown; rights: { id: string; name: Record<string, string>; figures: string[]; guide: Record<string, { claim: string[] }> }[]; parameters: { id: string }[]; tables: { id: string }[] }
    expect(file.licence).toBeNull()
    const schema = (await (await api.fetch('/open-data/rights.schema.json')).json()) as JsonSchema
    expect(problemsWith(schema, file, {})).toEqual([])
    expect(file.rights.map(({ id }) => id)).toEqual(catalogue.rights.map(({ id }) => id))
    const figures = new Set([...file.parameters, ...file.tables].map(({ id }) => id))
    for (const right of file.rights) {
      for (const language of LANGUAGES) expect(right.name[language], right.id).toBeTruthy()
      expect(right.figures.filter((id) => !figures.has(id)), right.id).toEqual([])
    }
    const allowance = file.rights.find(({ id }) => id === 'child-allowance')
    expect(allowance?.guide['en']?.claim.length).toBeGreaterThan(0)
    const tag = response.headers.get('ETag') ?? ''
    const again = await api.fetch('/open-data/rights.json', { headers: { 'If-None-Match': tag } })
    expect([again.status, await again.text(), again.headers.get('ETag')]).toEqual([304, '', tag])
  })

  test('has the rights of municipalities, in their shape', async () => {
    const rights = [localRightSchema.parse(JSON.parse(readFileSync(LOCAL_RIGHT, 'utf8')))]
    const name = { he: 'א', ar: 'أ', ru: 'А', en: 'A', am: 'ሀ' }
    const town = { id: 'dugma', name, portalName: null, hosts: [], localities: ['7000'], centers: [], logo: null, colours: null, framedBy: [], rights }
    const data = await loadOpenRights({ request: new Request('http://portal.test/open-data/rights.json'), params: {}, context: { operator: { openDataLicence: 'https://licence.example', municipalities: [town], framedBy: [] } } as unknown as AppLoadContext })
    const file = (await data.json()) as { licence: string; municipalities: { rights: { id: string }[] }[] }
    expect(file.licence).toBe('https://licence.example')
    expect(file.municipalities[0]?.rights[0]?.id).toBe('dugma-example')
    const schema = (await (await api.fetch('/open-data/rights.schema.json')).json()) as JsonSchema
    expect(problemsWith(schema, file, {})).toEqual([])
  })

  test('has the figures as a table', async () => {
    const response = await api.fetch('/open-data/parameters.csv')
    expect(response.headers.get('Content-Type')).toBe('text/csv; charset=utf-8')
    const lines = parse(await response.text(), { columns: true, bom: true }) as Record<string, string>[]
    const values = Object.values(catalogue.parameters).reduce((count, { values: all }) => count + all.length, 0)
    const steps = Object.values(catalogue.tables).reduce((count, { steps: all }) => count + all.length, 0)
    expect(lines.length).toBe(values + steps)
    expect(lines).toContainEqual(expect.objectContaining({ id: 'child-allowance.child1', unit: 'ILS/month', value: '173', from: '2026-01-01' }))
    expect(lines.every(({ source, confirmedUntil }) => source !== '' && confirmedUntil !== '')).toBe(true)
  })
})
