import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { expectNoAxeFindings } from './test-support'
import { WaysList } from './ways-list'

test('each row is one link with its words and its note', async () => {
  const { container } = render(
    <WaysList columns ways={[{ key: 'work', href: '/en/work', icon: 'work', title: 'Work ended', note: 'dismissal' }]} />,
  )
  const link = screen.getByRole('link')
  expect([link.getAttribute('href'), link.textContent]).toEqual(['/en/work', 'Work ended dismissal'])
  await expectNoAxeFindings(container)
})
