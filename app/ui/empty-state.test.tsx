import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { EmptyState } from './empty-state'
import './test-support'

test('it says why it is empty and the one thing to do', () => {
  render(<EmptyState action={<a href="/en/check">Answer the first question</a>}>No answers yet.</EmptyState>)
  expect(screen.getByText('No answers yet.')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Answer the first question' })).toBeTruthy()
})
