/**
 * Every page of the portal with an address at which it shows what it is about, by its place in `app/routes.ts`: a new page is looked
 * at by nobody until it stands here, and a test says so.
 */
import type { RouteConfigEntry } from '@remix-run/route-config'
import type { Page } from 'playwright-core'
import { pages as interview } from '~/interview/view'

export interface PageUnderTest {
  /** Behind the language. */
  readonly path: string
  /** There once the page shows what it is about. */
  readonly shows: string
  /** What is done on it before it is looked at. */
  readonly first?: (page: Page) => Promise<void>
  /** Hundreds of like parts: looked at once in each language, not in every look. */
  readonly isLong?: boolean
}

/** The page of the interview on which a fact is asked. */
function question(fact: string): PageUnderTest {
  const id = interview.pageFor(fact)?.id
  if (!id) throw new Error(`No page asks for ${fact}`)
  return { path: `/check/${id}`, shows: `form[data-page="${id}"]` }
}

async function unfold(page: Page): Promise<void> {
  for (const details of await page.locator('main details').all()) await details.evaluate((each) => ((each as HTMLDetailsElement).open = true))
}

/** All that is folded, but of each verdict the reasons of one card alone: the others are more of the same, and axe reads every line. */
async function unfoldResults(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen = new Set<string>()
    for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) {
      const verdict = details.closest<HTMLElement>('.verdict-card')?.dataset['verdict']
      if (verdict && seen.has(verdict)) continue
      if (verdict) seen.add(verdict)
      details.open = true
    }
  })
}

/** Everything is laid out, also what browsers leave for later because it is far from the window. */
async function layOut(page: Page): Promise<void> {
  await page.locator('.figure-section').evaluateAll((sections) => sections.forEach((each) => ((each as HTMLElement).style.contentVisibility = 'visible')))
}

async function sendWrongDate(page: Page): Promise<void> {
  for (const part of ['day', 'month', 'year']) await page.locator(`input[name="birthDate-${part}"]`).fill('99')
  await page.locator('main form button:not([name])').click()
  await page.locator('.error-summary').waitFor()
}

const RESULTS = 'main .verdict-card'

export const PAGES: Readonly<Record<string, readonly PageUnderTest[]>> = {
  ':lang': [{ path: '', shows: '.door-panel' }],
  ':lang/events/:event': [{ path: '/events/debt', shows: 'main table' }],
  ':lang/check': [{ path: '/check', shows: 'input[name=event]' }],
  ':lang/check/:page': [
    question('wageGarnished'),
    question('housing'),
    question('currentBenefits'),
    question('residentSince'),
    question('monthlyWorkIncome'),
    question('workMonthsInLast18'),
    question('lifeTopics'),
    question('children'),
    question('children[].birthDate'),
    question('locality'),
    question('maintenanceJudgment'),
    { ...question('birthDate'), first: sendWrongDate },
  ],
  ':lang/answers': [{ path: '/answers', shows: 'main dl' }],
  ':lang/results': [
    { path: '/results', shows: RESULTS, first: unfoldResults },
    { path: '/results?beside=he', shows: RESULTS, isLong: true },
  ],
  ':lang/plan': [{ path: '/plan', shows: '.timeline li' }],
  ':lang/save': [{ path: '/save', shows: 'main form' }],
  ':lang/save/delete': [{ path: '/save/delete', shows: 'main h1' }],
  ':lang/resume': [{ path: '/resume', shows: 'main form' }],
  ':lang/clear': [{ path: '/clear', shows: 'main form' }],
  ':lang/rights': [
    { path: '/rights', shows: 'main h2' },
    { path: '/rights?q=5619', shows: 'main a' },
    { path: '/rights?area=housing', shows: 'main h1' },
  ],
  ':lang/rights/:id': [
    { path: '/rights/income-support', shows: 'main h2', first: unfold },
    { path: '/rights/arnona-discount?beside=he', shows: 'main h2', first: unfold },
  ],
  ':lang/letters': [{ path: '/letters', shows: 'main h2' }],
  ':lang/letters/:id': [{ path: '/letters/instalment-order-request', shows: 'main form' }],
  ':lang/centers': [{ path: '/centers?place=Lod', shows: 'main article' }],
  ':lang/centers/:id': [{ path: '/centers/shil-lod', shows: 'main dl' }],
  ':lang/centers/:id/appointment': [{ path: '/centers/shil-lod/appointment', shows: 'main h1' }],
  // With a time that a center published: test/browser/appointments.test.ts. Without one there is nothing under the address.
  ':lang/centers/:id/appointment/:slot': [],
  ':lang/centers/:id/call-back': [{ path: '/centers/shil-lod/call-back', shows: 'main h1' }],
  ':lang/appointment': [{ path: '/appointment', shows: 'main form' }],
  // Without a code these lead to the page that asks for one.
  ':lang/appointment/yours': [{ path: '/appointment/yours', shows: 'main form' }],
  ':lang/appointment/move': [{ path: '/appointment/move', shows: 'main form' }],
  ':lang/appointment/cancel': [{ path: '/appointment/cancel', shows: 'main form' }],
  ':lang/mark': [{ path: '/mark', shows: 'main h1' }],
  ':lang/watch': [{ path: '/watch', shows: 'main h1' }],
  ':lang/watch/:token': [{ path: '/watch/none', shows: 'main h1' }],
  // With the link of a letter: test/browser/editing.test.ts. With any other it says so.
  ':lang/asked/:token': [{ path: '/asked/none', shows: 'main h1' }],
  ':lang/offline': [{ path: '/offline', shows: 'main a[href^="tel:"]' }],
  ':lang/display': [{ path: '/display', shows: 'input[name=theme]' }],
  ':lang/privacy': [{ path: '/privacy', shows: 'main h2' }],
  ':lang/accessibility': [{ path: '/accessibility', shows: 'main h2' }],
  ':lang/sources': [{ path: '/sources', shows: 'main h1', first: layOut, isLong: true }],
  ':lang/developers': [{ path: '/developers', shows: 'main h2', isLong: true }],
  // In a frame, and with answers: test/browser/embed.test.ts.
  ':lang/embed/:place/check': [{ path: '/embed/portal/check', shows: 'input[name=event]' }],
  ':lang/embed/:place/check/:page': [{ path: `/embed/portal${question('birthDate').path}`, shows: question('birthDate').shows }],
  ':lang/embed/:place/answers': [{ path: '/embed/portal/answers', shows: 'main h1' }],
  ':lang/embed/:place/results': [{ path: '/embed/portal/results', shows: 'main h1' }],
  ':lang/embed/:place/clear': [{ path: '/embed/portal/clear', shows: 'main form' }],
  // Of a municipality alone: test/browser/embed.test.ts.
  ':lang/local/:id': [],
  ':lang/status': [{ path: '/status', shows: 'main .reasons' }],
  ':lang/*': [{ path: '/nothing-here', shows: 'main h1' }],
}

export const ALL_PAGES: readonly PageUnderTest[] = Object.values(PAGES).flat()

/** The desk of the staff stands behind a sign-in, and is looked at by tests of its own. */
export const BEHIND_SIGN_IN = ':lang/staff'

/** Patterns of the routes that show a page; what answers with something else is no `.tsx`. */
export function pagePatterns(routes: readonly RouteConfigEntry[], under = ''): readonly string[] {
  return routes.flatMap(({ path, index, file, children }) => {
    const pattern = [under, path ?? ''].filter((part) => part !== '').join('/')
    const inner = pagePatterns(children ?? [], pattern)
    const isPage = file.endsWith('.tsx') && (index === true || children === undefined)
    return isPage ? [pattern, ...inner] : inner
  })
}
