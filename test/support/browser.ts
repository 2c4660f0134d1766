/** The browser of a test: visitors, each with a store and cookies of their own. */
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page, type Response } from 'playwright-core'
import { inject } from 'vitest'

export const PHONE = { width: 360, height: 740 }
export const DESK = { width: 1280, height: 800 }

/** A busy machine may take its time; a page that never comes fails all the same. */
const PATIENCE_MS = 60_000
const STEP_MS = 20

export function connectBrowser(): Promise<Browser> {
  return chromium.connect(inject('chromium'))
}

export interface Visitor {
  readonly context: BrowserContext
  readonly page: Page
  /** What went wrong in the pages' own scripts, and what the security policy refused. */
  readonly troubles: readonly string[]
}

/** A fresh visitor with a phone. Paths are taken from the portal's address. */
export async function visitor(browser: Browser, options: BrowserContextOptions = {}): Promise<Visitor> {
  // The worker would answer in place of the line that tests look at; it has a test of its own.
  const context = await browser.newContext({ baseURL: inject('portal'), viewport: PHONE, reducedMotion: 'reduce', serviceWorkers: 'block', ...options })
  context.setDefaultTimeout(PATIENCE_MS)
  const page = await context.newPage()
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(String(error)))
  page.on('console', (message) => {
    // A page that is not there, or a form that is sent back, is told by its status; the browser logs that too.
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) troubles.push(message.text())
  })
  context.on('response', noFault)
  return { context, page, troubles }
}

/** No test may pass over a fault of the server, whatever else it looks at: thrown outside of it, it fails the run. 503 asks to come back. */
function noFault(response: Response): void {
  const status = response.status()
  if (status < 500 || status === 503) return
  const fault = new Error(`${response.request().method()} ${response.url()} was answered with ${status}`)
  queueMicrotask(() => {
    throw fault
  })
}

/** Opens a page and, where scripts run, waits until they have taken it over. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await takenOver(page)
}

/** Waits until the scripts of a freshly loaded page, where they may run, have put this browser's own answers in its place. */
export async function takenOver(page: Page): Promise<void> {
  await page.waitForLoadState('domcontentloaded')
  // Pages that work with no answers send no scripts.
  if (withoutScripts.has(page.context()) || (await page.locator('script[type=module]').count()) === 0) return
  await page.locator('html[data-script="on"]').waitFor({ state: 'attached' })
  const isSettled = () => {
    const { __remixRouter: router } = window as unknown as { __remixRouter?: { state: { initialized: boolean; navigation: { state: string } } } }
    return router?.state.initialized === true && router.state.navigation.state === 'idle'
  }
  for (let waited = 0; !(await page.evaluate(isSettled)); waited += STEP_MS) {
    if (waited > PATIENCE_MS) throw new Error(`The scripts of ${page.url()} do not come to rest`)
    await page.waitForTimeout(STEP_MS)
  }
}

const withoutScripts = new WeakSet<BrowserContext>()

/** A visitor whose browser runs no scripts. */
export async function plainVisitor(browser: Browser, options: BrowserContextOptions = {}): Promise<Visitor> {
  const made = await visitor(browser, { ...options, javaScriptEnabled: false })
  withoutScripts.add(made.context)
  return made
}

/** Path and query of the page that is shown. */
export function pathOf(page: Page): string {
  const { pathname, search } = new URL(page.url())
  return pathname + search
}
