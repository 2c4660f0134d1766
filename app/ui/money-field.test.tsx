import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { MoneyField } from './money-field'
import { expectNoAxeFindings } from './test-support'

test('unit and period are read with the field, and it starts empty, not at nought', async () => {
  const { container } = render(
    <MoneyField id="wage" name="wage" label="Gross wage" unit="₪" period="per month" unitFirst />,
  )
  const input = screen.getByLabelText<HTMLInputElement>('Gross wage')
  const described = (input.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id))
  expect(described.map((text) => text?.textContent)).toEqual(['₪', 'per month'])
  expect([input.value, input.dir]).toEqual(['', 'ltr'])
  await expectNoAxeFindings(container)
})

test('the sign stands where the language wants it', () => {
  const { container } = render(<MoneyField id="wage" name="wage" label="שכר ברוטו" unit="₪" />)
  expect([...(container.querySelector('.measure')?.children ?? [])].map((part) => part.tagName)).toEqual([
    'INPUT',
    'SPAN',
  ])
})
