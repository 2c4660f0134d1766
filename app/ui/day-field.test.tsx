import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { DayField } from './day-field'
import { expectNoAxeFindings } from './test-support'

const partLabels = { day: 'Day', month: 'Month', year: 'Year' }

function shown() {
  return screen.getAllByRole<HTMLInputElement>('textbox').map(({ name, value }) => [name, value])
}

test('a kept day stands in three fields with words of the page', async () => {
  const { container } = render(<DayField id="granted-on" name="on" label="Day of the decision" error="Write a complete date." partLabels={partLabels} defaultValue="2026-11-08" />)
  expect(shown()).toEqual([['on-day', '8'], ['on-month', '11'], ['on-year', '2026']])
  const group = screen.getByRole('group', { name: 'Day of the decision' })
  expect(group.getAttribute('aria-describedby')).toBe('granted-on-error')
  expect(screen.getByLabelText('Day').id).toBe('granted-on')
  expect(container.querySelector('[type=date]')).toBeNull()
  await expectNoAxeFindings(container)
})

test.each([
  ['', ['', '', '']],
  [undefined, ['', '', '']],
  ['2026-13-', ['', '13', '2026']],
  ['-02-31', ['31', '2', '']],
])('%j is shown again as it was typed', (value, parts) => {
  render(<DayField id="on" name="on" label="Day" partLabels={partLabels} defaultValue={value} />)
  expect(shown().map(([, part]) => part)).toEqual(parts)
})
