/** Whether a page is wider than its window: a reader would have to scroll sideways for every line. */
import type { Page } from 'playwright-core'

const NARROW = { width: 320, height: 640 }

/** What sticks out, one line each, in a window of 320 px, with the usual text and with text of twice the size. */
export async function overflowsOn(page: Page): Promise<readonly string[]> {
  const before = page.viewportSize()
  await page.setViewportSize(NARROW)
  const usual = await sticksOut(page)
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
  const doubled = await sticksOut(page)
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
  if (before) await page.setViewportSize(before)
  return [...usual.map((each) => `at 320 px: ${each}`), ...doubled.map((each) => `at 320 px and 200 %: ${each}`)]
}

function sticksOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.documentElement
    if (root.scrollWidth <= root.clientWidth) return []
    const scrolls = (element: Element | null): boolean =>
      element !== null && element !== document.body && (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement))
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect()
      return width > 1 && (right > root.clientWidth + 1 || left < -1) && !scrolls(element.parentElement)
    })
    const inner = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)))
    return [`${root.scrollWidth} px wide`, ...inner.slice(0, 3).map(({ outerHTML }) => outerHTML.slice(0, 140))]
  })
}
