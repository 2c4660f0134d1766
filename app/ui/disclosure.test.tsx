import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Disclosure } from './disclosure'
import './test-support'

test('details fold, and say which are for the screen alone', () => {
  render(
    <>
      <Disclosure summary="Why?">
        <p>Because.</p>
      </Disclosure>
      <Disclosure summary="The rest" screenOnly>
        <p>Pages of it.</p>
      </Disclosure>
    </>,
  )
  const [why, rest] = screen.getAllByRole<HTMLDetailsElement>('group')
  expect([why?.open, rest?.open]).toEqual([false, false])
  expect(why?.hasAttribute('data-screen-only')).toBe(false)
  expect(rest?.hasAttribute('data-screen-only')).toBe(true)
})
