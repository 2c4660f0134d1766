import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import './test-support'
import { TextField } from './text-field'

test('it keeps what was typed, also when it was refused', () => {
  render(<TextField id="town" name="town" label="Town" defaultValue="Тель" error="Choose a town from the list" />)
  const input = screen.getByLabelText<HTMLInputElement>('Town')
  expect([input.value, input.name, input.getAttribute('aria-invalid')]).toEqual(['Тель', 'town', 'true'])
})

test('free words may be of any script, codes run left to right', () => {
  render(
    <>
      <TextField id="name" name="name" label="Name" />
      <TextField id="code" name="code" label="Code" dir="ltr" />
    </>,
  )
  expect(screen.getByLabelText('Name').getAttribute('dir')).toBe('auto')
  expect(screen.getByLabelText('Code').getAttribute('dir')).toBe('ltr')
})
