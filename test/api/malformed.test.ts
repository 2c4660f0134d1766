import { afterAll, beforeAll, expect, test } from 'vitest'
import { randomFrom } from '~/engine/sample'
import { factTypes } from '~/rights/facts'
import { type Api, openApi } from './api'

let api: Api

beforeAll(async () => {
  api = await openApi()
})
afterAll(async () => {
  await api.close()
})

const ODD_VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  0.1,
  '',
  'x',
  'null',
  '2025-13-01',
  '0000-00-00',
  '2025-02-29',
  [],
  [[]],
  [null],
  {},
  { min: 5, max: 1 },
  { min: null },
  { constructor: 1 },
  [{}],
  [{ birthDate: null }],
  'a'.repeat(600),
  '\u0000',
  '\ud800',
  '{{fact}}',
  '$t(common:yes)',
  '../../etc/passwd',
  "' or 1=1 --",
  '<script>',
  Array.from({ length: 100 }, () => 1),
  { length: 1 },
  [1, 'a', null],
  '٣',
  '１２',
  'constructor',
  'toString',
]

const ODD_TEXTS: readonly string[] = [
  '',
  '{',
  '[',
  ']',
  '{"facts":',
  '{"facts":{}}}',
  'undefined',
  'NaN',
  '{"facts":{"a":1e999}}',
  '\ufeff{"facts":{}}',
  '"',
  '{"facts":{"children":[[[[[]]]]]}}',
  '['.repeat(20_000),
  '{"a":'.repeat(10_000),
  '{"facts":{"\\u0000":1}}',
  '{"facts":{"a":"\\ud800"}}',
  '\u0000',
  '{"asOf":"2025-01-01"}',
  '{"facts":{},}',
  '{"facts":{"benefitAmounts":{"__proto__":1}}}',
  '{"facts":{"spouse":{"spouse":{}}}}',
  '{"facts":{"__proto__":null,"constructor":{},"hasOwnProperty":1}}',
]

const ODD_TYPES = [
  'application/json',
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  '',
  'application/json;;;',
  'json',
]
const PATHS = [
  'screenings',
  'entitlements',
  'entitlements/child-allowance',
  'entitlements/%00',
  'entitlements/__proto__',
  'entitlements/%2e%2e',
  'search',
  'centers',
  'openapi.json',
  'nothing',
  'screenings/1',
  'entitlements/child-allowance/x',
]
const QUERIES = ['language', 'q', 'locality', 'topic', 'asOf', '__proto__', 'language[]', '']

test('1,000 malformed requests get an answer below 500, and never a stack', { timeout: 120_000 }, async () => {
  const random = randomFrom(20_261_121)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T
  const facts = Object.keys(factTypes)
  const counts = new Map<number, number>()

  const oddBody = (): string => {
    if (random() < 0.3) return pick(ODD_TEXTS)
    const answers = Object.fromEntries(
      Array.from({ length: 1 + Math.floor(random() * 5) }, () => [
        random() < 0.8 ? pick(facts) : String(pick(ODD_VALUES)),
        pick(ODD_VALUES),
      ]),
    )
    return JSON.stringify({
      facts: random() < 0.85 ? answers : pick(ODD_VALUES),
      ...(random() < 0.3 ? { asOf: pick(ODD_VALUES) } : {}),
      ...(random() < 0.3 ? { language: pick(ODD_VALUES) } : {}),
      ...(random() < 0.3 ? { entitlements: pick(ODD_VALUES) } : {}),
      ...(random() < 0.2 ? { [String(pick(ODD_VALUES))]: pick(ODD_VALUES) } : {}),
    })
  }
  const oddRequest = (): Promise<Response> => {
    if (random() < 0.7)
      return api.screen(oddBody(), { 'Content-Type': random() < 0.85 ? 'application/json' : pick(ODD_TYPES) })
    const value = encodeURIComponent(String(pick(ODD_VALUES)).replace(/[\ud800-\udfff]/g, ''))
    const query =
      random() < 0.8 ? `?${pick(QUERIES)}=${value}` : `?${pick(['%', '%ff', '&&&', '=', '?', 'q=%E0%A4%A'])}`
    const method = pick(['GET', 'GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])
    return api.fetch(`/api/v1/${pick(PATHS)}${query}`, {
      method,
      headers: {
        'Accept-Language': pick(['', 'he', 'xx;q=abc', ',,,', '*', 'a'.repeat(1000), 'iw']),
        'If-None-Match': pick(['', '*', '"x', 'W/']),
      },
      ...(['POST', 'PUT', 'PATCH'].includes(method) ? { body: oddBody() } : {}),
    })
  }

  for (let count = 0; count < 1000; count++) {
    const response = await oddRequest()
    const text = await response.text()
    counts.set(response.status, (counts.get(response.status) ?? 0) + 1)
    expect(response.status, text).toBeLessThan(500)
    expect(text).not.toMatch(/\bat .+\.(?:ts|js):\d+|node_modules|Error:/)
    if (response.status >= 400 && text !== '') {
      expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/)
      expect(JSON.parse(text)).toMatchObject({ status: response.status })
    }
  }
  expect([...counts.keys()].sort()).toEqual(expect.arrayContaining([200, 400, 404, 405, 415]))
})
