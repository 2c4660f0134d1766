import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { catalogue } from '~/rights'
import { type Api, openApi } from './api'

let api: Api

beforeAll(async () => {
  api = await openApi()
})
afterAll(async () => {
  await api.close()
})

async function read<T>(path: string): Promise<T> {
  const response = await api.fetch(path)
  expect(response.status, path).toBe(200)
  expect(response.headers.get('content-type')).toMatch(/^application\/json/)
  return (await response.json()) as T
}

interface Entitlement {
  id: string
  conditions: { id: string; text: string; source: string; facts: string[]; decidedBy: string }[]
  parameters: {
    id: string
    unit: string
    values: { value: number; from: string | null; confirmedUntil: string; source: string; status: string }[]
  }[]
  sources: string[]
  guide: string
}

describe('the catalogue', () => {
  test('has every right with its conditions, figures and sources', async () => {
    const { entitlements } = await read<{ entitlements: Entitlement[] }>('/api/v1/entitlements?language=en')
    expect(entitlements.map(({ id }) => id)).toEqual(catalogue.rights.map(({ id }) => id))
    for (const { id, conditions, parameters, sources } of entitlements) {
      expect(conditions.length, id).toBeGreaterThan(0)
      expect(
        conditions.every(({ source }) => source !== ''),
        id,
      ).toBe(true)
      expect(
        parameters.every(({ values }) =>
          values.every(({ source, confirmedUntil }) => source !== '' && confirmedUntil !== ''),
        ),
        id,
      ).toBe(true)
      expect(sources.length, id).toBeGreaterThan(0)
    }
  })

  test('has one right by its id, with the shared figures that its rules use', async () => {
    const right = await read<Entitlement>('/api/v1/entitlements/child-allowance?language=ar')
    expect(right).toMatchObject({ id: 'child-allowance', guide: '/ar/rights/child-allowance' })
    expect(right.parameters.find(({ id }) => id === 'child-allowance.child1')).toMatchObject({
      unit: 'ILS/month',
      values: [
        { value: 164, from: '2023-01-01' },
        { value: 173, from: '2026-01-01', confirmedUntil: '2026-12-31' },
      ],
    })
    expect(right.parameters.map(({ id }) => id)).toContain('shared.four')
  })

  test('says 404 for an id that is none', async () => {
    for (const id of ['free-money', '__proto__', '%F0%9F%91%8D']) {
      const response = await api.fetch(`/api/v1/entitlements/${id}`)
      expect(response.status).toBe(404)
      expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/)
    }
  })

  test('may be kept for some minutes, and says when it has not changed', async () => {
    const first = await api.fetch('/api/v1/entitlements?language=he')
    expect(first.headers.get('cache-control')).toBe('public, max-age=300')
    const tag = first.headers.get('etag') ?? ''
    const again = await api.fetch('/api/v1/entitlements?language=he', { headers: { 'If-None-Match': tag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect((await api.fetch('/api/v1/entitlements?language=en', { headers: { 'If-None-Match': tag } })).status).toBe(
      200,
    )
  })

  test('names a language that is not ours', async () => {
    const response = await api.fetch('/api/v1/entitlements?language=fr')
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({
      problems: [{ fact: 'language', code: 'unknownLanguage', value: 'fr' }],
    })
  })
})

describe('the search', () => {
  test('finds a right by a Hebrew word in another alphabet, in any language', async () => {
    for (const language of ['he', 'ar', 'ru', 'en', 'am']) {
      const { results } = await read<{ results: { entitlement: string; name: string }[] }>(
        `/api/v1/search?q=${encodeURIComponent('кицбат еладим')}&language=${language}`,
      )
      expect(results[0], language).toMatchObject({ entitlement: 'child-allowance' })
      expect(results[0]?.name).not.toBe('')
    }
  })

  test('finds nothing for nothing, and nothing for nonsense', async () => {
    expect(await read('/api/v1/search?q=')).toEqual({ results: [] })
    expect(await read('/api/v1/search?q=zzqqxxkk')).toEqual({ results: [] })
  })

  test('refuses a query that is no query', async () => {
    expect((await api.fetch(`/api/v1/search?q=${'a'.repeat(201)}`)).status).toBe(400)
    expect((await api.fetch('/api/v1/search')).status).toBe(400)
  })
})

describe('the directory', () => {
  interface Place {
    center: string
    name: string
    distanceKm: number | null
    topics: string[]
  }

  test('ranks the places for a town', async () => {
    const { centers, locality } = await read<{ centers: Place[]; locality: unknown }>(
      '/api/v1/centers?locality=7000&language=en&topic=debts',
    )
    expect(locality).toMatchObject({ code: '7000' })
    expect(centers[0]).toMatchObject({ distanceKm: 0 })
    expect(centers.map(({ center }) => center)).toContain('execution')
  })

  test('lists everything, or everything of a topic, without one', async () => {
    const all = await read<{ centers: Place[] }>('/api/v1/centers')
    expect(all.centers.length).toBeGreaterThan(600)
    const legal = await read<{ centers: Place[] }>('/api/v1/centers?topic=legalAid')
    expect(legal.centers.length).toBeGreaterThan(0)
    expect(legal.centers.every(({ topics, distanceKm }) => topics.includes('legalAid') && distanceKm === null)).toBe(
      true,
    )
  })

  test('names a town and a topic that are none', async () => {
    const response = await api.fetch('/api/v1/centers?locality=Lod&topic=luck')
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({
      problems: [
        { code: 'unknownLocality', value: 'Lod' },
        { code: 'unknownTopic', value: 'luck' },
      ],
    })
  })
})

describe('the description', () => {
  test('names every route and every declared fact', async () => {
    const document = await read<{
      openapi: string
      paths: Record<string, unknown>
      components: { schemas: Record<string, { properties?: Record<string, unknown> }> }
    }>('/api/v1/openapi.json')
    expect(document.openapi).toBe('3.1.0')
    expect(Object.keys(document.paths)).toEqual([
      '/screenings',
      '/entitlements',
      '/entitlements/{id}',
      '/versions',
      '/search',
      '/centers',
      '/openapi.json',
      '/open-data/rights.json',
      '/open-data/rights.schema.json',
      '/open-data/parameters.csv',
    ])
    expect(Object.keys(document.components.schemas['Facts']?.properties ?? {})).toEqual(Object.keys(catalogue.facts))
    const refs = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name)
    expect(refs.every((name) => name !== undefined && name in document.components.schemas)).toBe(true)
  })
})

test('an address that is no route gets 404, whatever the method', async () => {
  for (const method of ['GET', 'POST', 'DELETE']) {
    const response = await api.fetch('/api/v1/nothing', { method })
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ status: 404, title: expect.any(String) })
  }
})

test('reading routes take no other method, and any site may read them', async () => {
  for (const path of ['entitlements', 'entitlements/child-allowance', 'search', 'centers', 'openapi.json']) {
    expect((await api.fetch(`/api/v1/${path}`, { method: 'POST' })).status, path).toBe(405)
    const { headers } = await api.fetch(`/api/v1/${path}`)
    expect(headers.get('access-control-allow-origin'), path).toBe('*')
    expect(
      (await api.fetch(`/api/v1/${path}`, { method: 'OPTIONS' })).headers.get('access-control-allow-methods'),
    ).toBe('GET, OPTIONS')
  }
})
