import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { RadioCards } from './radio-cards'
import { expectNoAxeFindings } from './test-support'

const options = [
  { value: 'dismissed', label: 'Увольнение', hebrew: 'פיטורים' },
  { value: 'resigned', label: 'Уход', hint: 'по своему желанию' },
]
const asides = [{ value: 'unknown', label: 'Не знаю' }]

function Question({ defaultValue }: { defaultValue?: string }) {
  return (
    <form aria-label="form">
      <RadioCards
        id="reason"
        name="reason"
        heading={1}
        label="Почему?"
        orText="Можно и так:"
        {...{ options, asides, defaultValue }}
      />
    </form>
  )
}

test('nothing is chosen beforehand and the asides come last', async () => {
  const { container } = render(<Question />)
  const radios = screen.getAllByRole<HTMLInputElement>('radio')
  expect(radios.map((radio) => [radio.value, radio.checked])).toEqual([
    ['dismissed', false],
    ['resigned', false],
    ['unknown', false],
  ])
  expect(radios.map((radio) => radio.closest('.choice')?.hasAttribute('data-aside'))).toEqual([false, false, true])
  await expectNoAxeFindings(container)
})

test('the whole card is the label, and the choice is sent by its name', async () => {
  render(<Question />)
  await userEvent.click(screen.getByText('по своему желанию'))
  const form = screen.getByRole<HTMLFormElement>('form')
  expect(new FormData(form).get('reason')).toBe('resigned')
})

test('the earlier answer stands, and the first button has the id of the field', () => {
  render(<Question defaultValue="unknown" />)
  expect(screen.getByLabelText<HTMLInputElement>('Не знаю').checked).toBe(true)
  expect(screen.getByLabelText(/Увольнение/).id).toBe('reason')
})

test('the Hebrew word under an answer carries its language', () => {
  render(<Question />)
  const term = screen.getByText('פיטורים')
  expect([term.lang, term.dir]).toEqual(['he', 'rtl'])
})
