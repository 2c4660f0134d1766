/** What leaves the browser: with scripts no answer at all, without them only sealed ones, and nothing to anybody else. */
import type { Browser, Request } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { questionGroups } from '~/routes/pages-ahead'
import { answerAll, begin } from '../support/answering'
import { connectBrowser, open, plainVisitor, takenOver, visitor } from '../support/browser'
import { parentOfThree } from '../support/household'

let browser: Browser
beforeAll(async () => {
  browser = await connectBrowser()
})
afterAll(() => browser.close())

const TOLD = { ...parentOfThree('לוד'), monthlyRent: '3517', monthlyArnona: '431', totalDebt: '61234' }

/** Answers that stand in no page of the portal by themselves. */
const TELLING = ['divorced', 'dismissed', '3517', '431', '61234', 'citizen', 'judgment', 'renter', encodeURIComponent('לוד'), 'לוד', '7000']

/** Everything that a request tells: its address, its body and its heads. */
async function toldBy(request: Request): Promise<string> {
  const headers = await request.allHeaders()
  const { 'user-agent': _agent, ...rest } = headers
  return [request.method(), request.url(), request.postData() ?? '', ...Object.values(rest)].join('\n')
}

test('with scripts no request carries an answer, and nobody else is asked', async () => {
  const { page, context, troubles } = await visitor(browser)
  const requests: Request[] = []
  context.on('request', (request) => requests.push(request))
  const finished: Request[] = []
  context.on('requestfinished', (request) => finished.push(request))
  await open(page, '/he')
  await page.locator('main a[href="/he/check"].button').click()
  await page.locator('input[name=event]').first().waitFor()
  await takenOver(page)
  await begin(page, 'debt')
  // The router learns all questions at once, the same for everybody; from then on it asks about none, which would tell the way somebody takes.
  const groups = questionGroups('/he')
  const questionsAsked = (asked: readonly Request[]) => asked.map((request) => new URL(request.url())).filter(({ pathname }) => pathname === '/__manifest').map(({ searchParams }) => searchParams.getAll('p'))
  const isLearned = (group: readonly string[]) => questionsAsked(finished).some((paths) => paths.includes(group.at(-1) ?? ''))
  await expect.poll(() => groups.filter(isLearned).length, { timeout: 20_000 }).toBe(groups.length)
  const learned = questionsAsked(requests).length
  await answerAll(page, TOLD)
  await page.locator('aside article h3').first().waitFor()
  expect(questionsAsked(requests).slice(learned).flat().filter((path) => path.includes('/check/'))).toEqual([])
  await page.reload()
  await page.locator('.verdict-card').first().waitFor()
  await page.goto('/he/answers')
  await page.locator('main dl').waitFor()

  const told = await Promise.all(requests.map(toldBy))
  expect(told.length).toBeGreaterThan(10)
  const origin = inject('portal')
  expect(requests.map((request) => request.url()).filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith('data:'))).toEqual([])
  // What is counted: that a check was begun, and finished, with one right and one question by lot. `app/insight/counting/screening-event`.
  const posted = requests.filter((request) => request.method() !== 'GET')
  expect([...new Set(posted.map((request) => new URL(request.url()).pathname))]).toEqual(['/he/count'])
  const names = posted.flatMap((request) => [...new URLSearchParams(request.postData() ?? '').keys()])
  expect(names.filter((name) => !['kind', 'right', 'verdict', 'page', 'known', 'place'].includes(name))).toEqual([])
  const values = posted.flatMap((request) => [...new URLSearchParams(request.postData() ?? '').values()])
  // The town is counted, by its code.
  expect(values.filter((value) => value !== '7000' && TELLING.includes(value))).toEqual([])
  // Addresses of questions and hashed file names may hold a number by chance; answers never stand behind a question mark or in a cookie.
  const isQuestion = new Set(groups.flat())
  const addresses = requests.map((request) => {
    const { searchParams } = new URL(request.url())
    return [...searchParams].filter(([name, value]) => !(name === 'p' && isQuestion.has(value))).join('&')
  })
  for (const answer of TELLING) {
    expect(addresses.filter((query) => query.includes(answer)), answer).toEqual([])
    expect(told.filter((text) => /(cookie|mafteach-answers)/.test(text) && text.includes(answer)), answer).toEqual([])
  }
  expect((await context.cookies()).filter(({ name }) => name.includes('answers'))).toEqual([])
  expect(troubles).toEqual([])
  expect(await page.locator('footer').innerText()).toContain('התשובות שמורות רק במכשיר הזה')
  await context.close()
})

test('without scripts the answers travel in a sealed cookie that nobody can read', async () => {
  const { page, context } = await plainVisitor(browser)
  const hosts = new Set<string>()
  context.on('request', (request) => hosts.add(new URL(request.url()).origin))
  await open(page, '/en/check')
  await begin(page, 'debt')
  await answerAll(page, TOLD, 'children')
  const cookies = (await context.cookies()).filter(({ name }) => name.startsWith('mafteach-answers'))
  expect(cookies.length).toBeGreaterThan(0)
  for (const { value, httpOnly, sameSite, expires } of cookies) {
    expect({ httpOnly, sameSite }).toEqual({ httpOnly: true, sameSite: 'Lax' })
    const hours = (expires - Date.now() / 1000) / 3600
    expect(hours).toBeGreaterThan(0)
    expect(hours).toBeLessThan(24)
    const readable = [value, ...value.split(/[*.]/).map((part) => Buffer.from(part, 'base64url').toString('latin1'))].join('\n')
    for (const word of ['divorced', 'citizen', 'maritalStatus', 'facts', 'trail']) expect(readable).not.toContain(word)
  }
  expect([...hosts]).toEqual([inject('portal')])
  expect(await page.locator('footer').innerText()).toMatch(/cookie/)
  await context.close()
})

test.each(['/he/check/violenceAtHome', '/he/rights/domestic-violence-shelter'])('the quick exit replaces the page %s, so that "back" does not return to it', async (address) => {
  const { page, context } = await visitor(browser)
  let left = ''
  await context.route(/ims\.gov\.il/, (route) => {
    left = route.request().headers()['referer'] ?? ''
    return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>weather</title><h1>weather</h1>' })
  })
  await page.goto('about:blank')
  await open(page, address)
  const entries = await page.evaluate(() => window.history.length)
  await page.locator('.quick-exit').click()
  await page.waitForURL(/ims\.gov\.il/)
  expect(left).toBe('')
  expect(await page.evaluate(() => window.history.length)).toBe(entries)
  await page.goBack().catch(() => null)
  expect(page.url()).not.toContain(address)
  await context.close()
})

test('the quick exit is a plain link without scripts', async () => {
  const { page, context } = await plainVisitor(browser)
  await open(page, '/ar/results')
  expect(await page.locator('a.quick-exit').getAttribute('href')).toMatch(/^https:\/\/www\.ims\.gov\.il/)
  await takenOver(page)
  await context.close()
})
