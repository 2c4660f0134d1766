/** Whether everything on a page can be read in a narrow window and with large text: nothing wider than the window, nothing cut off. */
import type { Page } from 'playwright-core'

const NARROW = { width: 320, height: 640 }
const WIDE = { width: 1280, height: 800 }

/** What sticks out or is cut, one line each: in a window of 320 px and in a wide one, with the usual text and with text of twice the size. */
export async function overflowsOn(page: Page): Promise<readonly string[]> {
  const before = page.viewportSize()
  const found: string[] = []
  for (const [window, sizes] of [[NARROW, ['100%', '200%']], [WIDE, ['200%']]] as const) {
    await page.setViewportSize(window)
    for (const size of sizes) {
      await page.evaluate((each) => document.documentElement.style.setProperty('font-size', each), size)
      const troubles = [...(await sticksOut(page)), ...(await cutOff(page))]
      found.push(...troubles.map((each) => `at ${window.width} px and ${size}: ${each}`))
    }
  }
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
  if (before) await page.setViewportSize(before)
  return found
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

/** Text of which a part cannot be seen because its box hides what does not fit, and text that leaves the box it is drawn in. */
function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const name = (element: Element) => element.outerHTML.slice(0, 140)
    const isHearing = (element: Element) => element.closest('.visually-hidden, details:not([open]) > :not(summary)') !== null || element.getBoundingClientRect().width <= 1
    for (const element of document.body.querySelectorAll('*')) {
      if (isHearing(element) || element instanceof SVGElement || !element.checkVisibility()) continue
      const { overflowX, overflowY } = getComputedStyle(element)
      const hides = (way: string) => way === 'hidden' || way === 'clip'
      if (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) found.push(`cut at its side: ${name(element)}`)
      if (hides(overflowY) && element.scrollHeight > element.clientHeight + 1) found.push(`cut at its foot: ${name(element)}`)
    }
    // Boxes that one sees: what stands in them stays in them.
    for (const box of document.querySelectorAll('.button, .verdict-card, .side-panel, .notice, .choice > label, .counts a, .tool, .status-message, .door-panel')) {
      if (!box.checkVisibility()) continue
      const edge = box.getBoundingClientRect()
      const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const { parentElement: parent, data } = walker.currentNode as Text
        if (!parent || data.trim() === '' || isHearing(parent) || !parent.checkVisibility() || parent.closest('.table-region')) continue
        const range = document.createRange()
        range.selectNodeContents(walker.currentNode)
        const { left, right, top, bottom } = range.getBoundingClientRect()
        if (left < edge.left - 1 || right > edge.right + 1 || top < edge.top - 2 || bottom > edge.bottom + 2) found.push(`leaves its box: ${name(parent)}`)
      }
    }
    return found.slice(0, 5)
  })
}
