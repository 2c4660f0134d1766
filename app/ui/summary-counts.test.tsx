import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { SummaryCounts } from './summary-counts'
import { expectNoAxeFindings } from './test-support'

test('each count is a link to its group, with number and words', async () => {
  const { container } = render(
    <SummaryCounts
      label="Summary"
      counts={[
        { verdict: 'eligible', count: 3, label: 'may be yours', href: '#open' },
        { verdict: 'ineligible', count: 2, label: 'not now', href: '#later' },
      ]}
    />,
  )
  expect(screen.getByRole('navigation', { name: 'Summary' })).toBeTruthy()
  expect(screen.getByRole('link', { name: '3 may be yours' }).getAttribute('href')).toBe('#open')
  await expectNoAxeFindings(container)
})
