import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { DateFields } from './date-fields'
import { expectNoAxeFindings } from './test-support'

const partLabels = { day: 'Day', month: 'Month', year: 'Year' }

function values() {
  return ['Day', 'Month', 'Year'].map((label) => screen.getByLabelText<HTMLInputElement>(label).value)
}

test('three fields of one question, day first, as they were typed', async () => {
  const { container } = render(
    <DateFields
      id="end"
      name="end"
      label="Last day of work"
      hint="For example, 8 11 2026"
      error="There is no 31 November."
      invalidParts={['day', 'month']}
      partLabels={partLabels}
      defaultValue={{ day: '31', month: '11', year: '2026' }}
    />,
  )
  expect(values()).toEqual(['31', '11', '2026'])
  const inputs = screen.getAllByRole<HTMLInputElement>('textbox')
  expect(inputs.map((input) => input.name)).toEqual(['end-day', 'end-month', 'end-year'])
  expect(inputs.map((input) => input.getAttribute('aria-invalid'))).toEqual(['true', 'true', null])
  const group = screen.getByRole('group', { name: 'Last day of work' })
  expect(group.getAttribute('aria-describedby')).toBe('end-error end-hint')
  await expectNoAxeFindings(container)
})

test('a whole date pasted into one field fills all three and leaves the focus where it is', async () => {
  const user = userEvent.setup()
  render(<DateFields id="end" name="end" label="Last day" partLabels={partLabels} />)
  const month = screen.getByLabelText('Month')
  await user.click(month)
  await user.paste('8.11.2026')
  expect(values()).toEqual(['8', '11', '2026'])
  expect(document.activeElement).toBe(month)
})

test('anything else is pasted as it is', async () => {
  const user = userEvent.setup()
  render(<DateFields id="end" name="end" label="Last day" partLabels={partLabels} />)
  await user.click(screen.getByLabelText('Year'))
  await user.paste('2026')
  expect(values()).toEqual(['', '', '2026'])
})
