import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { NumberField } from './number-field'
import './test-support'

test('a number is typed on a numeric keyboard and its unit is read with it', () => {
  render(<NumberField id="area" name="area" label="Size of the flat" unit="square metres" decimal />)
  const input = screen.getByLabelText('Size of the flat')
  expect([input.getAttribute('type'), input.getAttribute('inputmode'), input.dir]).toEqual(['text', 'decimal', 'ltr'])
  const unit = document.getElementById(input.getAttribute('aria-describedby') ?? '')
  expect(unit?.textContent).toBe('square metres')
})
