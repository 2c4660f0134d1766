import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Notice } from './notice'
import './test-support'

test('a notice begins with its bold first sentence', () => {
  render(
    <Notice kind="time" lead="First of all, today." action={<a href="/en/x">Register</a>}>
      Every day counts.
    </Notice>,
  )
  expect(screen.getByText('First of all, today.').tagName).toBe('STRONG')
  expect(screen.getByText(/Every day counts/).textContent).toBe('First of all, today. Every day counts.')
  expect(screen.getByRole('link', { name: 'Register' })).toBeTruthy()
})
