import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { DateFields } from './date-fields'
import { ErrorSummary } from './error-summary'
import { expectNoAxeFindings } from './test-support'

const labels = { day: 'Day', month: 'Month', year: 'Year' }

test('it takes the focus when it appears and links into the fields', async () => {
  const { container } = render(
    <>
      <ErrorSummary title="One answer needs another look" errors={[{ fieldId: 'last-day', text: 'No 31 November' }]} />
      <DateFields id="last-day" name="last-day" label="Last day" partLabels={labels} error="There is no 31 November." />
    </>,
  )
  const summary = screen.getByRole('alert', { name: 'One answer needs another look' })
  expect(document.activeElement).toBe(summary)
  const target = screen.getByRole('link', { name: 'No 31 November' }).getAttribute('href') ?? ''
  expect(container.querySelector(target)).toBe(screen.getByLabelText('Day'))
  await expectNoAxeFindings(container)
})

test('without errors there is nothing', () => {
  const { container } = render(<ErrorSummary title="…" errors={[]} />)
  expect(container.innerHTML).toBe('')
})
