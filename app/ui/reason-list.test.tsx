import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ReasonList } from './reason-list'
import { expectNoAxeFindings } from './test-support'

const markWords = { holds: 'Holds:', fails: 'Does not hold:', unknown: 'Not known:', person: 'A person looks:', authority: 'They decide:' }

test('each reason has its own drawing, its word for those who do not see it, the answer and the source', async () => {
  const { container } = render(
    <ReasonList
      markWords={markWords}
      reasons={[
        { key: 'age', mark: 'holds', text: 'Aged 20 to 67.', answer: 'Your answer: 38.', source: 'Section 160' },
        { key: 'months', mark: 'fails', text: 'Twelve months of work.' },
        { key: 'savings', mark: 'unknown', text: 'Savings.' },
        { key: 'test', mark: 'authority', text: 'Availability for work.' },
      ]}
    />,
  )
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Holds: Aged 20 to 67.Your answer: 38.Section 160',
    'Does not hold: Twelve months of work.',
    'Not known: Savings.',
    'They decide: Availability for work.',
  ])
  const icons = [...container.querySelectorAll('svg')].map((icon) => icon.getAttribute('data-icon'))
  expect(icons).toEqual(['tick', 'bar', 'dots', 'office'])
  await expectNoAxeFindings(container)
})
