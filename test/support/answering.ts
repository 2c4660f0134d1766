/** Answering the interview as a person does: filling what stands on the page, and pressing the button. */
import type { Frame, Page } from 'playwright-core'
import type { Told } from './household'

/** A page, or the frame in which the interview stands on another site. */
export type Asked = Page | Frame

export interface Input {
  readonly name: string
  readonly type: string
  readonly value: string
}

/** What the parts of one question are called behind its name. */
export const PART = /(-day|-month|-year|\.aside|\.from|\.to|\.chosen)$/

/** What can be filled in on the page, in its order. */
export function inputsOf(page: Asked): Promise<readonly Input[]> {
  return page.locator('main form[data-page] input:not([type=hidden])').evaluateAll((inputs) =>
    inputs.map((input) => {
      const { name, type, value } = input as HTMLInputElement
      return { name, type, value }
    }),
  )
}

export function toldOf(told: Told, path: string): string | readonly string[] | undefined {
  return told[path] ?? told[path.replace(/\[\d+\]/, '[]')]
}

/** Fills every question of the page: with what was told, else with no, none or "I don't know". */
export async function fillPage(page: Asked, told: Told): Promise<void> {
  const inputs = await inputsOf(page)
  for (const path of new Set(inputs.map(({ name }) => name.replace(PART, '')))) {
    await fillField(page, path, toldOf(told, path), inputs)
  }
}

async function fillField(page: Asked, path: string, answer: string | readonly string[] | undefined, inputs: readonly Input[]): Promise<void> {
  const choose = (name: string, value: string) => page.locator(`main input[name="${name}"][value="${value}"]`).check()
  const own = inputs.filter(({ name }) => name.replace(PART, '') === path)
  if (answer === undefined) {
    const usual = own.find(({ value, type }) => value === 'false' && type === 'radio') ?? own.find(({ value }) => value === 'none')
    const aside = usual ?? own.find(({ value }) => value === 'notKnown')
    if (!aside) throw new Error(`There is no way to say that ${path} is not known`)
    return choose(aside.name, aside.value)
  }
  if (typeof answer !== 'string') {
    for (const value of answer) await choose(path, value)
    return
  }
  if (own.some(({ name }) => name === `${path}-day`)) return fillDate(page, path, answer)
  if (own.some(({ name, type }) => name === path && type === 'radio')) return choose(path, answer)
  await page.locator(`main input[name="${path}"]`).fill(answer)
}

/** @param iso YYYY-MM-DD, also of a day that does not exist */
export async function fillDate(page: Asked, path: string, iso: string): Promise<void> {
  const [year = '', month = '', day = ''] = iso.split('-')
  await page.locator(`input[name="${path}-day"]`).fill(String(Number(day)))
  await page.locator(`input[name="${path}-month"]`).fill(String(Number(month)))
  await page.locator(`input[name="${path}-year"]`).fill(year)
}

/** The page of the interview that is shown. */
export function questionOf(page: Asked): string | null {
  return /\/check\/([^/?#]+)/.exec(page.url())?.[1] ?? null
}

/** Presses the form's button and waits for what it leads to: another question, the results, the answers, or the page sent back. */
export async function submit(page: Asked, button = 'main form[data-page] button:not([name])'): Promise<void> {
  const current = questionOf(page) ?? ''
  await page.locator(button).click()
  await page.locator(`form[data-page]:not([data-page="${current}"]), .error-summary, [id^="group-"], dl`).first().waitFor()
  // Without scripts the page may still be coming in behind its first lines.
  await page.waitForLoadState('domcontentloaded')
}

const MOST_QUESTIONS = 90

/** Goes on answering until the results, or until the page `last` is shown. @returns the pages in their order */
export async function answerAll(page: Asked, told: Told, last?: string): Promise<readonly string[]> {
  const pages: string[] = []
  for (let question = questionOf(page); question !== null && question !== last; question = questionOf(page)) {
    await page.locator(`form[data-page="${question}"]`).waitFor()
    if (pages.includes(question) || pages.length > MOST_QUESTIONS) {
      const errors = await page.locator('.error-summary li').allTextContents()
      throw new Error(`${question} is asked again after ${pages.join(' ')}. ${errors.join(' ')}`)
    }
    pages.push(question)
    await fillPage(page, told)
    await submit(page)
  }
  return pages
}

/** From the start page: what happened, and on to the first question. */
export async function begin(page: Asked, event: string): Promise<void> {
  await page.locator(`input[name=event][value="${event}"]`).check()
  await page.locator('button[value=anew]').click()
  await page.locator('form[data-page]').waitFor()
  await page.waitForLoadState('domcontentloaded')
}

/** Verdicts on the results page by right. */
export async function verdictsOf(page: Asked): Promise<Readonly<Record<string, string>>> {
  await page.locator('.verdict-card').first().waitFor()
  const cards = await page.locator('.verdict-card').evaluateAll((found) => found.map(({ id, dataset }) => [id, dataset['verdict'] ?? '']))
  return Object.fromEntries(cards as [string, string][])
}
