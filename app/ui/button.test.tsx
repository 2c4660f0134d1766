import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Button } from './button'
import './test-support'

test('with an address it is a link, without one it sends the form', () => {
  render(
    <>
      <Button href="/en/check">Start</Button>
      <Button name="step" value="next">
        Continue
      </Button>
      <Button type="button" kind="quiet">
        Clear
      </Button>
    </>,
  )
  expect(screen.getByRole('link', { name: 'Start' }).getAttribute('href')).toBe('/en/check')
  const next = screen.getByRole('button', { name: 'Continue' })
  expect([next.getAttribute('type'), next.getAttribute('name'), next.getAttribute('value')]).toEqual([
    'submit',
    'step',
    'next',
  ])
  expect(screen.getByRole('button', { name: 'Clear' }).getAttribute('type')).toBe('button')
})

test('icons do not change its name', () => {
  render(
    <Button icon="print" iconEnd="forward">
      Print
    </Button>,
  )
  expect(screen.getByRole('button', { name: 'Print' }).querySelectorAll('svg')).toHaveLength(2)
})
