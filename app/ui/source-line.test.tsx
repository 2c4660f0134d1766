import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { SourceLine } from './source-line'
import './test-support'

test('figures of a past year get a clock beside their words', () => {
  const { container } = render(<SourceLine stale>By the amount of 2025.</SourceLine>)
  expect(screen.getByText('By the amount of 2025.')).toBeTruthy()
  expect(container.querySelector('[data-icon=clock]')).toBeTruthy()
})

test('other sources are words only', () => {
  const { container } = render(<SourceLine>Section 160</SourceLine>)
  expect(container.querySelector('svg')).toBeNull()
})
