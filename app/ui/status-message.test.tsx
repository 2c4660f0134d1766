import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { StatusMessage } from './status-message'
import './test-support'

test('the live region stands there before its words, and keeps them', () => {
  const { rerender } = render(<StatusMessage />)
  const region = screen.getByRole('status')
  expect(region.textContent).toBe('')
  rerender(<StatusMessage>Saved.</StatusMessage>)
  expect(screen.getByRole('status')).toBe(region)
  expect(region.textContent).toBe('Saved.')
})
