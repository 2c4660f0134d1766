import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { SelectField } from './select-field'
import './test-support'

const options = [
  { value: 'he', label: 'עברית' },
  { value: 'ar', label: 'العربية' },
]

test('nothing is chosen until someone chooses', () => {
  render(<SelectField id="l" name="l" label="Language" emptyLabel="Not chosen" options={options} />)
  expect(screen.getByLabelText<HTMLSelectElement>('Language').value).toBe('')
})

test('the earlier choice stands', () => {
  render(<SelectField id="l" name="l" label="Language" options={options} defaultValue="ar" />)
  expect(screen.getByLabelText<HTMLSelectElement>('Language').value).toBe('ar')
})
