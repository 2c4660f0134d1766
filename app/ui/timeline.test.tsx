import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import './test-support'
import { Timeline } from './timeline'

test('steps keep their order, the date comes first, and the next one is marked', () => {
  render(
    <Timeline
      items={[
        { key: '1', date: '21 November', title: 'Register', text: 'At the office.', state: 'now' },
        { key: '2', title: 'Claim' },
      ]}
    />,
  )
  const [first, second] = screen.getAllByRole('listitem')
  expect(first?.textContent).toBe('21 November Register At the office.')
  expect(first?.getAttribute('aria-current')).toBe('step')
  expect(second?.hasAttribute('aria-current')).toBe(false)
})
