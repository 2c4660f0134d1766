/** The screening inside a page of another site, under that site's own strict policy; and the public API as other sites call it. */
import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { Browser, Frame, FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerAll, begin, fillPage, submit } from '../support/answering'
import { violationsOn } from '../support/axe'
import { connectBrowser, DESK, PHONE, visitor } from '../support/browser'
import { parentOfThree } from '../support/household'
import { startPortal, type Portal } from '../support/portal'

let browser: Browser
let portal: Portal
let host: Server
let hostAddress: string

/** A page of a town, with nothing in it but the one tag and a link before and behind it. */
const pageOfTown = (lang: string, tag: string) => `<!doctype html><html lang="${lang}" dir="${lang === 'he' || lang === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Town</title></head>
<body><header><a id="before" href="#before">Before</a></header><main><h1>Town</h1>${tag}</main><footer><a id="behind" href="#behind">Behind</a></footer></body></html>`

beforeAll(async () => {
  host = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://town.example')
    const lang = searchParams.get('lang') ?? 'he'
    const place = searchParams.get('place')
    const policy = pathname === '/calls' ? `default-src 'none'; connect-src ${portal.address}` : `default-src 'none'; script-src ${portal.address}; frame-src ${portal.address}`
    response.setHeader('Content-Security-Policy', policy)
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(pageOfTown(lang, `<script src="${portal.address}/embed.js" data-lang="${lang}"${place ? ` data-municipality="${place}"` : ''} async></script>`))
  }).listen(0, '127.0.0.1')
  await once(host, 'listening')
  hostAddress = `http://localhost:${(host.address() as AddressInfo).port}`
  portal = await startPortal(undefined, { EMBED_ORIGINS: hostAddress, MUNICIPALITY: 'test/support/example-towns' })
  browser = await connectBrowser()
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await portal?.stop()
  host.close()
})

/** The frame of the screening, once its scripts have taken it over. */
async function framed(page: Page): Promise<{ frame: Frame; inside: FrameLocator }> {
  await page.locator('iframe').waitFor()
  const inside = page.frameLocator('iframe')
  await inside.locator('main input, main h1 ~ *').first().waitFor()
  const frame = page.frames().find((each) => each.url().startsWith(portal.address))
  if (!frame) throw new Error('There is no frame of the portal')
  await frame.locator('html[data-script="on"]').waitFor({ state: 'attached' })
  await frame.locator('main form').first().waitFor()
  return { frame, inside }
}

const heightOf = (page: Page) => page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height)

test('a household is screened inside the page of a town: by keyboard, growing with its content, without cookies, axe clean', async () => {
  const { page, context, troubles } = await visitor(browser, { viewport: PHONE, baseURL: hostAddress })
  await page.goto('/?lang=ar')
  const { frame } = await framed(page)
  expect(await page.locator('iframe').getAttribute('title')).toMatch(/[ء-ي]/)
  expect(await frame.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual(['ar', 'rtl'])

  // From the host's link the keyboard goes into the frame: past the languages to the lines to call in danger, the answers, and on by Enter.
  await page.locator('#before').focus()
  await page.keyboard.press('Tab')
  expect(await frame.evaluate(() => document.activeElement?.className)).toBe('skip-link')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await frame.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('tel:100')
  const isAtAnswers = () => frame.evaluate(() => (document.activeElement as HTMLInputElement | null)?.name === 'event')
  for (let taps = 0; taps < 3 && !(await isAtAnswers()); taps += 1) await page.keyboard.press('Tab')
  expect(await isAtAnswers()).toBe(true)
  await page.keyboard.press('Space')
  const first = await heightOf(page)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await frame.locator('form[data-page]').waitFor()
  await expect.poll(() => heightOf(page)).not.toBe(first)
  expect(await frame.evaluate(() => document.activeElement?.id)).toBe('main')
  // All of it is seen: the frame does not scroll by itself.
  await expect.poll(() => frame.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)).toBeLessThanOrEqual(0)

  await answerAll(frame, parentOfThree('Lod'))
  await frame.locator('.verdict-card').first().waitFor()
  await expect.poll(() => heightOf(page), { timeout: 10_000 }).toBeGreaterThan(2_000)
  // What is not part of the interview opens in a tab of its own; what is stays.
  const links = await frame.locator('main a[href]').evaluateAll((all) => all.map((link) => ({ path: (link as HTMLAnchorElement).pathname, target: (link as HTMLAnchorElement).target, url: (link as HTMLAnchorElement).protocol })))
  for (const { path, target, url } of links.filter(({ url: protocol }) => protocol.startsWith('http'))) expect(target, url + path).toBe(path.includes('/embed/') ? '' : '_blank')
  expect(await context.cookies()).toEqual([])
  expect(await violationsOn(page, 'everything')).toEqual([])
  expect(await violationsOn(frame, 'everything')).toEqual([])

  // Into the portal with all answers, by one button.
  const opening = context.waitForEvent('page')
  await frame.locator('form[target=_blank] button').click()
  const tab = await opening
  await tab.locator('.verdict-card').first().waitFor()
  expect(new URL(tab.url()).pathname).toBe('/ar/results')
  const cards = await frame.locator('.verdict-card').count()
  await expect.poll(() => tab.locator('.verdict-card').count(), { timeout: 20_000 }).toBe(cards)
  expect(troubles).toEqual([])
  await context.close()
})

test('a local right is shown with its town’s results and has a guide', async () => {
  const { page, context, troubles } = await visitor(browser, { baseURL: portal.address })
  await page.goto('/en/embed/dugma/check')
  await page.locator('html[data-script=on]').waitFor({ state: 'attached' })
  await begin(page, 'debt')
  await answerAll(page, parentOfThree('Lod'))
  const card = page.locator('#dugma-example')
  expect(await card.getAttribute('data-verdict')).toMatch(/ineligible|needsInfo/)
  expect(await card.innerText()).toContain('Example programme of the town')
  // The town’s own place stands first.
  expect(await page.locator('aside article a').first().getAttribute('href')).toBe('/en/centers/shil-lod')
  for (const language of ['he', 'am']) {
    await page.goto(`/${language}/local/dugma-example`)
    await page.locator('main h2').first().waitFor()
    expect(await violationsOn(page, 'everything')).toEqual([])
  }
  expect(troubles).toEqual([])
  await context.close()
})

test('a wrong answer comes back with its words, a language keeps the answers, and clearing forgets them', async () => {
  // Of the same machine by another name: a site that shares its store with us, where browsers keep the answers from page to page.
  const { page, context, troubles } = await visitor(browser, { viewport: DESK, baseURL: hostAddress.replace('localhost', '127.0.0.1') })
  await page.goto('/?lang=he&place=dugma')
  const { frame } = await framed(page)
  // The municipality's own name and colours.
  expect(await frame.locator('.brand').innerText()).toContain('עיר לדוגמה')
  expect(await frame.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--door').trim())).toBe('#14466b')
  await begin(frame, 'debt')
  await frame.locator('input[name="birthDate-day"]').fill('99')
  await frame.locator('main form button:not([name])').click()
  await frame.locator('.error-summary').waitFor()
  expect(await frame.locator('input[name="birthDate-day"]').inputValue()).toBe('99')
  await fillPage(frame, parentOfThree('Lod'))
  await submit(frame)
  await frame.locator('.languages a[hreflang=am]').click()
  await frame.locator('html[lang=am][data-script=on]').waitFor({ state: 'attached' })
  await frame.goto(`${portal.address}/am/embed/dugma/check`)
  await frame.locator('button[value=on]').waitFor()
  await frame.goto(`${portal.address}/am/embed/dugma/answers`)
  await frame.locator('main dl').waitFor()
  expect(await violationsOn(frame, 'everything')).toEqual([])
  await frame.goto(`${portal.address}/am/embed/dugma/clear`)
  await frame.locator('main form button').click()
  await frame.locator('input[name=event]').first().waitFor()
  expect(await frame.locator('button[value=on]').count()).toBe(0)
  expect(troubles).toEqual([])
  await context.close()
})

describe('who may frame what', () => {
  test('only the screening, only by the sites that are named; the portal’s own pages by nobody', async () => {
    const heads = async (path: string) => (await fetch(portal.address + path, { redirect: 'manual' })).headers
    const policy = (headers: Headers) => /frame-ancestors ([^;]*)/.exec(headers.get('Content-Security-Policy') ?? '')?.[1]
    for (const path of ['/he', '/he/check', '/he/results', '/he/embed', '/he/embed/none/check', '/he/continue', '/api/v1/openapi.json']) {
      expect(policy(await heads(path)), path).toBe("'none'")
    }
    const mine = await heads('/he/embed/portal/check')
    expect([policy(mine), mine.get('X-Frame-Options')]).toEqual([hostAddress, null])
    expect(policy(await heads('/he/embed/dugma/check'))).toBe('*')
    expect((await heads('/he')).get('X-Frame-Options')).toBe('SAMEORIGIN')
    expect((await fetch(`${portal.address}/he/embed/none/check`)).status).toBe(404)
    // The answers go along only from our own frame.
    const posted = await fetch(`${portal.address}/he/continue`, { method: 'POST', headers: { Origin: hostAddress }, body: new URLSearchParams({ answers: '{}' }) })
    expect(posted.status).toBe(403)
    const nonsense = await fetch(`${portal.address}/he/continue`, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ answers: '{' }) })
    expect([nonsense.status, nonsense.headers.get('Location'), nonsense.headers.get('Set-Cookie')]).toEqual([302, '/he/check', null])
  })

  test('another site is kept out by the browser', async () => {
    const { page, context } = await visitor(browser, { baseURL: hostAddress.replace('localhost', '127.0.0.1') })
    await page.goto('/?lang=en')
    await page.locator('iframe').waitFor()
    const frame = await page.locator('iframe').elementHandle().then((element) => element?.contentFrame())
    await page.waitForTimeout(500)
    expect(await frame?.locator('main').count()).toBe(0)
    await context.close()
  })

  test('the script is small, says its names in five languages, and writes neither style nor script', async () => {
    const answer = await fetch(`${portal.address}/embed.js`)
    const script = await answer.text()
    expect(Buffer.byteLength(script)).toBeLessThan(3 * 1024)
    expect(answer.headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin')
    expect(script).toMatch(/"he":"[א-ת ]+","ar":"[ء-ي ]+","ru":"[а-я ]+","en":"[a-z ]+","am":"[ሀ-ፚ ]+"/i)
    expect(script).not.toMatch(/innerHTML|insertAdjacentHTML|setAttribute\('style|createElement\('(style|script)/)
  })
})

test('a page of another site calls the API from the browser: with a preflight, reading the heads that it needs', async () => {
  const { page, context } = await visitor(browser, { baseURL: hostAddress })
  await page.goto('/calls')
  const read = await page.evaluate(async (address) => {
    const screened = await fetch(`${address}/api/v1/screenings`, {
      method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ facts: { birthDate: '1990-01-01' }, entitlements: ['child-allowance'] }),
    })
    const first = await fetch(`${address}/api/v1/search?q=arnona&language=en`)
    const tag = first.headers.get('ETag') ?? ''
    const again = await fetch(`${address}/api/v1/search?q=arnona&language=en`, { headers: { 'If-None-Match': tag }, cache: 'no-store' })
    return { status: screened.status, results: ((await screened.json()) as { results: unknown[] }).results.length, tag, again: again.status }
  }, portal.address)
  expect(read).toEqual({ status: 200, results: 1, tag: expect.stringMatching(/^W\/"/), again: 304 })
  await context.close()
})
