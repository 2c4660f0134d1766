import axe from 'axe-core'
import { expect } from 'vitest'

/**
 * Fails with axe's findings. Colours and layout need a real browser and are left to the browser tests; a component by
 * itself is no page, so landmark rules are left out too.
 */
export async function expectNoAxeFindings(container: HTMLElement): Promise<void> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
}
