/** axe on a page as it stands, without loosening the page's security policy. */
import axe, { type AxeResults, type RunOptions } from 'axe-core'
import type { Frame, Page } from 'playwright-core'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Rules that depend on colours: all that another colour scheme can change. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

export type Looked = 'everything' | 'colours' | 'structure'

/**
 * What axe finds on the page, one line each. It waits by timers, which do not run where a visitor's scripts are off: look as one with scripts.
 * @param only `colours` for the rules that another colour scheme may break, `structure` for all others: colours take most of the time
 */
export async function violationsOn(page: Page | Frame, only: Looked): Promise<readonly string[]> {
  const options: RunOptions = {
    runOnly: only === 'colours' ? { type: 'rule', values: COLOUR_RULES } : { type: 'tag', values: TAGS },
    ...(only === 'structure' ? { rules: Object.fromEntries(COLOUR_RULES.map((rule) => [rule, { enabled: false }])) } : {}),
    resultTypes: ['violations'],
  }
  await page.evaluate(`window.axe ? null : (() => { ${axe.source} })()`)
  const results = await page.evaluate(async (given) => {
    const { axe: inPage } = window as unknown as { axe: { run(context: Document, options: unknown): Promise<unknown> } }
    return (await inPage.run(document, given)) as { violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[] }
  }, options as unknown)
  return (results as unknown as AxeResults).violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${help}: ${html.slice(0, 160)} ${(failureSummary ?? '').split('\n')[1]?.trim() ?? ''}`),
  )
}
