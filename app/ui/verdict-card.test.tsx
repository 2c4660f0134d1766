import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { expectNoAxeFindings } from './test-support'
import { Amount, VerdictCard } from './verdict-card'

test('a card says its parts in the same order always, the caveat right after the amount', async () => {
  const { container } = render(
    <VerdictCard
      verdict="eligible"
      word="may be yours"
      name="Unemployment benefit"
      href="/en/rights/unemployment-benefit"
      hebrewName="דמי אבטלה"
      authority="National Insurance Institute"
      amount={
        <>
          about <Amount>₪4,556</Amount> per month
        </>
      }
      caveat={<p>By the figures of 2026.</p>}
      dates={['Claim by 31 October 2027']}
      actions={<a href="/en/next">What to do now</a>}
    >
      <p>Four conditions hold.</p>
    </VerdictCard>,
  )
  const card = screen.getByRole('article', { name: 'Unemployment benefit' })
  const order = [
    'Unemployment benefit',
    'דמי אבטלה',
    'National Insurance Institute',
    'may be yours',
    '₪4,556',
    'By the figures of 2026.',
    'Claim by 31 October 2027',
    'Four conditions hold.',
    'What to do now',
  ].map((text) => card.textContent?.indexOf(text) ?? -1)
  expect(order).toEqual([...order].sort((a, b) => a - b))
  expect(order).not.toContain(-1)
  expect(within(card).getByRole('heading', { level: 3, name: 'Unemployment benefit' })).toBeTruthy()
  await expectNoAxeFindings(container)
})

test('a card without amount and date leaves no empty places', () => {
  const { container } = render(<VerdictCard verdict="ineligible" word="not now" showWord name="Arnona discount" />)
  expect(container.querySelectorAll('.verdict-amount, .verdict-dates, .verdict-actions')).toHaveLength(0)
  expect(screen.getByText('not now').classList.contains('visually-hidden')).toBe(false)
})
