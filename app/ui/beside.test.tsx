import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Beside } from './beside'
import { expectNoAxeFindings } from './test-support'

test('the second line says its own language and direction, and stands after the first', async () => {
  const { container } = render(
    <p>
      <Beside other="קצבת ילדים" lang="he" dir="rtl">
        Child allowance
      </Beside>
    </p>,
  )
  const [own, other] = container.querySelectorAll('.beside > span')
  expect(own?.textContent).toBe('Child allowance')
  expect(own?.hasAttribute('lang')).toBe(false)
  expect([other?.getAttribute('lang'), other?.getAttribute('dir')]).toEqual(['he', 'rtl'])
  // Read in one go the two stay apart.
  expect(container.textContent).toBe('Child allowance קצבת ילדים')
  await expectNoAxeFindings(container)
})
