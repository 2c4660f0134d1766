// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Disclosure } from './disclosure'
import './test-support'

test('folded details open for printing', () => {
  render(
    <Disclosure summary="Why?">
      <p>Because.</p>
    </Disclosure>,
  )
  const details = screen.getByRole<HTMLDetailsElement>('group')
  expect(details.open).toBe(false)
  window.dispatchEvent(new Event('beforeprint'))
  expect(details.open).toBe(true)
})
