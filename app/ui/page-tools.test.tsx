import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { PageTools } from './page-tools'
import { ReadAloud } from './read-aloud'
import { expectNoAxeFindings } from './test-support'

const one = { href: '/en/rights/x', label: 'One language' }

test('tools stand in a named group, and languages name themselves', async () => {
  const { container } = render(
    <PageTools
      label="Tools for this page"
      aloud={<ReadAloud listen="Read aloud" pause="Pause" goOn="Go on" stop="Stop" />}
      noVoice="No voice"
      beside={{ label: 'Beside:', choices: [{ code: 'he', name: 'עברית', dir: 'rtl', href: '?beside=he', current: true }], one }}
      print="Print"
    />,
  )
  expect(screen.getByRole('group', { name: 'Tools for this page' })).toBeTruthy()
  const link = screen.getByRole('link', { name: 'עברית' })
  expect([link.getAttribute('lang'), link.getAttribute('dir'), link.getAttribute('aria-current')]).toEqual(['he', 'rtl', 'true'])
  expect(screen.getByRole('link', { name: 'One language' })).toBeTruthy()
  await expectNoAxeFindings(container)
})

test('the way back to one language is offered only where two are shown', () => {
  render(<PageTools label="Tools" beside={{ label: 'Beside:', choices: [{ code: 'he', name: 'עברית', dir: 'rtl', href: '?beside=he', current: false }], one }} />)
  expect(screen.queryByText('One language')).toBeNull()
})
