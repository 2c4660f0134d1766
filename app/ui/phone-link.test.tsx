import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { phoneHref, PhoneLink } from './phone-link'
import './test-support'

test('a number calls and runs left to right, so that the star stays on its left', () => {
  render(<PhoneLink number="*6050" whose="National Insurance" />)
  const link = screen.getByRole('link', { name: 'National Insurance *6050' })
  expect(link.getAttribute('href')).toBe('tel:*6050')
  expect(screen.getByText('*6050').getAttribute('dir')).toBe('ltr')
})

test.each([
  ['02-1234567', 'tel:021234567'],
  ['+972 2 123 4567', 'tel:+97221234567'],
  ['118', 'tel:118'],
])('%s is called as %s', (number, href) => {
  expect(phoneHref(number)).toBe(href)
})
