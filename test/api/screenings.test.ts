import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGES } from '~/i18n/languages'
import type { Directory } from '~/referral/directory.server'
import { catalogue } from '~/rights'
import type { ScreeningJson } from '~/screening/present'
import { type Api, callerOf, openApi } from './api'

let api: Api

beforeAll(async () => {
  api = await openApi()
})
afterAll(async () => {
  await api.close()
})

const TWO_CHILDREN = {
  birthDate: '1985-04-02',
  residency: 'citizen',
  maritalStatus: 'divorced',
  spouse: null,
  locality: '7000',
  children: [
    { birthDate: '2015-03-01', livesWithApplicant: true, abroadSince: null },
    { birthDate: '2019-08-10', livesWithApplicant: true, abroadSince: null },
  ],
}
const ASKED = { asOf: '2026-06-01', language: 'en', facts: TWO_CHILDREN, entitlements: ['child-allowance'] }

async function screened(body: unknown): Promise<ScreeningJson> {
  const response = await api.screen(body)
  expect(response.status, await response.clone().text()).toBe(200)
  return (await response.json()) as ScreeningJson
}

interface ProblemBody {
  status: number
  title: string
  problems: { fact: string; code: string; expected: string; message: string }[]
}

async function refused(body: unknown, headers?: Record<string, string>): Promise<ProblemBody> {
  const response = await api.screen(body, headers)
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/)
  const problem = (await response.json()) as ProblemBody
  expect(problem.status).toBe(response.status)
  return problem
}

const namesOf = ({ problems }: ProblemBody) => problems.map(({ fact, code }) => `${fact}: ${code}`)

describe('a screening', () => {
  test('has every member of the contract', async () => {
    const screening = await screened(ASKED)
    expect(screening).toMatchObject({
      asOf: '2026-06-01',
      language: 'en',
      rulesVersion: expect.stringMatching(/^sha256-[0-9a-f]{64}$/),
    })
    const [result] = screening.results
    expect(result).toMatchObject({
      entitlement: 'child-allowance',
      authority: 'national-insurance',
      verdict: 'eligible',
      // The first child 173, the second 219 (2026).
      amount: { min: 392, max: 392, unit: 'ILS/month' },
      follows: [],
      person: 'applicant',
      change: [],
      deadlines: [],
      missing: [],
      figuresOf: '2026-01-01',
      guide: '/en/rights/child-allowance',
    })
    const conditions = result?.conditions ?? []
    expect(conditions.map(({ id, outcome, decidedBy }) => [id, outcome, decidedBy])).toEqual([
      ['residence', true, 'answers'],
      ['child-under-18', true, 'answers'],
      ['child-in-israel', true, 'answers'],
      ['child-lived-seven-days', true, 'answers'],
      ['payee', null, 'authority'],
    ])
    expect(conditions.find(({ id }) => id === 'child-under-18')?.facts).toEqual(['children', 'children[].birthDate'])
    expect(conditions.every(({ text, source }) => text !== '' && source !== '')).toBe(true)
  })

  test('lists every right in the order of the catalogue, or those asked for in their order', async () => {
    const all = await screened({ facts: {} })
    expect(all.results.map(({ entitlement }) => entitlement)).toEqual(catalogue.rights.map(({ id }) => id))
    const ids = catalogue.rights
      .map(({ id }) => id)
      .reverse()
      .slice(0, 3)
    const some = await screened({ facts: {}, entitlements: ids })
    expect(some.results.map(({ entitlement }) => entitlement)).toEqual(ids)
  })

  test('gives the same result for one right alone as among all', async () => {
    const all = await screened({ ...ASKED, entitlements: undefined })
    const alone = await screened(ASKED)
    expect(alone.results[0]).toEqual(all.results.find(({ entitlement }) => entitlement === 'child-allowance'))
  })

  test('answers for each right alone on a day nobody asked for before, in whatever order, and for all of them after that', async () => {
    // Each asks for its own next question, though the figures of the day are the same for all.
    for (const { id } of catalogue.rights) {
      const { results } = await screened({ asOf: '2026-03-17', facts: {}, entitlements: [id] })
      expect(results.map(({ entitlement }) => entitlement)).toEqual([id])
    }
    const all = await screened({ asOf: '2026-03-17', facts: {} })
    expect(all.results).toHaveLength(catalogue.rights.length)
    expect(all.next).toEqual((await screened({ asOf: '2026-03-18', facts: {} })).next)
  })

  test('without answers decides nothing and names what is missing and what to ask next', async () => {
    const screening = await screened({ facts: {}, language: 'he' })
    const child = screening.results.find(({ entitlement }) => entitlement === 'child-allowance')
    expect(child).toMatchObject({ verdict: 'needsInfo', amount: null })
    expect(child?.missing).toContain('children')
    expect(screening.next).toMatchObject({
      page: 'about-you',
      facts: expect.arrayContaining(['birthDate']),
      question: expect.stringMatching(/[א-ת]/),
    })
  })

  test('says what would change a no', async () => {
    const { results } = await screened({
      ...ASKED,
      facts: { ...TWO_CHILDREN, children: [{ birthDate: '2026-05-30', abroadSince: null }] },
    })
    expect(results[0]).toMatchObject({
      verdict: 'ineligible',
      amount: null,
      change: [{ fact: 'asOf', by: '2026-06-06' }],
    })
    expect(results[0]?.change[0]?.text).toContain('6 June 2026')
  })

  test('says when figures are past their confirmation, and when the day has not come', async () => {
    const past = await screened({ ...ASKED, asOf: '2025-06-01' })
    expect(past.results[0]?.warnings).toContainEqual(
      expect.objectContaining({
        parameter: 'child-allowance.child1',
        problem: 'pastConfirmation',
        text: expect.stringContaining('2023'),
      }),
    )
    const future = await screened({ ...ASKED, asOf: '2090-01-01' })
    expect(future.warnings).toMatchObject([{ parameter: null, problem: 'futureDate' }])
    expect(future.results[0]?.warnings).toContainEqual(expect.objectContaining({ problem: 'futureDate' }))
  })

  test.each(['1990-01-01', '2000-02-29', '2100-12-31'])('answers for %s, and never guesses a figure', async (asOf) => {
    const { results } = await screened({ ...ASKED, asOf, entitlements: undefined })
    for (const { entitlement, amount, figuresOf } of results) {
      expect(figuresOf === null || figuresOf <= asOf, entitlement).toBe(true)
      expect(amount === null || (Number.isFinite(amount.min) && amount.min <= amount.max), entitlement).toBe(true)
    }
  })

  test('names places near the town, with reasons', async () => {
    const { referrals } = await screened(ASKED)
    const station = referrals.find(({ center }) => center === 'shil-lod')
    expect(station).toMatchObject({
      type: 'center',
      distanceKm: 0,
      reasons: expect.arrayContaining(['servesYourTown']),
    })
    expect(referrals.map(({ center }) => center)).toContain('nii')
    expect(
      referrals.every(({ name, reasonTexts }) => name !== '' && reasonTexts.every((text) => !text.includes(':'))),
    ).toBe(true)
  })

  test('puts the lines for danger first when there is violence at home, and only then', async () => {
    const calm = await screened(ASKED)
    expect(calm.referrals.map(({ center }) => center)).not.toContain('police')
    const danger = await screened({ ...ASKED, facts: { ...TWO_CHILDREN, violenceAtHome: true } })
    expect(danger.referrals.slice(0, 2).map(({ center }) => center)).toEqual(['police', 'welfare118'])
  })

  test('says that a town is not in the directory', async () => {
    const { warnings, referrals } = await screened({ ...ASKED, facts: { ...TWO_CHILDREN, locality: '999999' } })
    expect(warnings).toMatchObject([{ problem: 'localityNotFound' }])
    expect(referrals.length).toBeGreaterThan(0)
  })

  test('goes on without the directory', async () => {
    const lost = () => Promise.reject(new Error('the database is lost'))
    const broken: Directory = {
      snapshot: lost,
      listCenters: lost,
      getCenter: lost,
      listHotlines: lost,
      listLocalities: lost,
      findLocality: lost,
      refresh: () => undefined, readAt: () => null,
    }
    const response = await callerOf(broken, api.db).screen(ASKED)
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ referrals: [], results: [{ verdict: 'eligible' }] })
    expect((await callerOf(broken, api.db).fetch('/api/v1/centers')).status).toBe(503)
  })

  test.each(LANGUAGES)('has its texts in %s', async (language) => {
    const { birthDate: _asked, ...facts } = TWO_CHILDREN
    const screening = await screened({ ...ASKED, facts, language, entitlements: undefined })
    expect(screening.language).toBe(language)
    expect(screening.results.map(({ guide }) => guide)).toContain(`/${language}/rights/child-allowance`)
    const script = { he: /[א-ת]/, ar: /[ء-ي]/, ru: /[а-я]/, en: /[a-z]/, am: /[ሀ-ፚ]/ }[language]
    expect(screening.next?.question).toMatch(script)
    expect(screening.referrals[0]?.reasonTexts.join(' ')).toMatch(script)
  })

  test('takes the language of the browser, else Hebrew', async () => {
    const facts = {}
    expect(await (await api.screen({ facts }, { 'Accept-Language': 'ru-RU,ru;q=0.9' })).json()).toMatchObject({
      language: 'ru',
    })
    expect(await (await api.screen({ facts })).json()).toMatchObject({ language: 'he' })
  })

  test('is kept by nobody and open to every site', async () => {
    const { headers } = await api.screen(ASKED)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('access-control-allow-credentials')).toBeNull()
    const preflight = await api.fetch('/api/v1/screenings', { method: 'OPTIONS' })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-methods')).toContain('POST')
    expect(preflight.headers.get('access-control-allow-headers')).toContain('Content-Type')
  })
})

describe('a request that is not right', () => {
  test('has every offending fact named, in the language asked for', async () => {
    const problem = await refused({
      language: 'ru',
      facts: {
        birthDate: '1985-02-30',
        maritalStatus: 'engaged',
        monthlyRent: '3000',
        shoeSize: 43,
        residency: null,
        children: [{ birthDate: 'yesterday', name: 'x' }],
        spouse: { monthlyWorkIncome: -1 },
      },
    })
    expect(problem.status).toBe(400)
    expect(namesOf(problem)).toEqual([
      'birthDate: noSuchDate',
      'maritalStatus: notAllowed',
      'monthlyRent: wrongType',
      'shoeSize: unknownFact',
      'residency: nullNotAllowed',
      'children[0].birthDate: noSuchDate',
      'children[0].name: unknownFact',
      'spouse.monthlyWorkIncome: outOfRange',
    ])
    expect(problem.problems.every(({ fact, message }) => message.includes(fact) && /[а-я]/.test(message))).toBe(true)
  })

  test.each([
    [{ facts: {}, extra: 1 }, ['extra: unknownMember']],
    [{ facts: {}, asOf: '2025-02-29' }, ['asOf: noSuchDate']],
    [{ facts: {}, asOf: '1989-12-31' }, ['asOf: outOfRange']],
    [{ facts: {}, asOf: '2101-01-01' }, ['asOf: outOfRange']],
    [{ facts: {}, asOf: 20250101 }, ['asOf: wrongType']],
    [{ facts: {}, language: 'fr' }, ['language: unknownLanguage']],
    [{ facts: {}, language: ['he'] }, ['language: wrongType']],
    [{ facts: {}, entitlements: 'child-allowance' }, ['entitlements: wrongType']],
    [
      { facts: {}, entitlements: ['child-allowance', 'free-money', 7, 'child-allowance'] },
      ['entitlements[1]: unknownEntitlement', 'entitlements[2]: wrongType', 'entitlements[3]: repeated'],
    ],
    [{}, ['facts: wrongType']],
    [{ facts: [] }, ['facts: wrongType']],
    [[], ['body: wrongType']],
    ['null', ['body: wrongType']],
    ['{"facts":{"sex":"male","sex":"female"}}', ['sex: repeated']],
    ['{"facts":{},"facts":{}}', ['facts: repeated']],
    ['{"facts":{"__proto__":{"sex":"male"}}}', ['__proto__: unknownFact']],
  ])('%j is refused by name', async (body, names) => {
    const problem = await refused(body)
    expect(problem.status).toBe(400)
    expect(namesOf(problem)).toEqual(names)
    expect(problem.problems.every(({ message }) => message.length > 5 && !message.includes('{{'))).toBe(true)
  })

  test('that is no JSON, or no UTF-8, gets 400', async () => {
    expect((await refused('{"facts":')).status).toBe(400)
    expect((await refused('')).status).toBe(400)
    const response = await api.fetch('/api/v1/screenings', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: new Uint8Array([0x22, 0xff, 0x22]),
    })
    expect(response.status).toBe(400)
  })

  test('of another content type gets 415', async () => {
    expect((await refused('{"facts":{}}', { 'Content-Type': 'text/plain' })).status).toBe(415)
    expect((await refused('{"facts":{}}', { 'Content-Encoding': 'gzip' })).status).toBe(415)
    expect((await api.screen({ facts: {} }, { 'Content-Type': 'Application/JSON; charset=utf-8' })).status).toBe(200)
  })

  test('over 64 KiB gets 413, whatever it says about its length', async () => {
    const facts = (bytes: number) => {
      const empty = '{"facts":{"profession":""}}'
      return empty.replace('""', `"${'x'.repeat(bytes - empty.length)}"`)
    }
    expect((await refused(facts(64 * 1024))).status).toBe(400)
    expect((await refused(facts(64 * 1024 + 1))).status).toBe(413)
    const chunk = new TextEncoder().encode(' '.repeat(40_000))
    let sent = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1
        controller.enqueue(chunk)
      },
    })
    const response = await api.fetch('/api/v1/screenings', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: endless,
      duplex: 'half',
    } as RequestInit)
    expect(response.status).toBe(413)
    expect(sent).toBeLessThan(5)
  })

  test('with more problems than anyone reads lists the first and counts them all', async () => {
    const facts = Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`f${index}`, 1]))
    const problem = await refused({ facts })
    expect(problem.problems.length).toBe(500)
    expect(problem).toMatchObject({ problemCount: 3000 })
  })

  test.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE'])('by %s gets 405', async (method) => {
    const response = await api.fetch('/api/v1/screenings', { method })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('POST')
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/)
  })
})
