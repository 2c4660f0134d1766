import { fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { QuickExit } from './quick-exit'
import './test-support'

afterEach(() => {
  vi.restoreAllMocks()
  document.documentElement.removeAttribute('data-leaving')
})

test('leaving forgets first, blanks the page, and replaces the history entry', () => {
  const replace = vi.spyOn(window.location, 'replace').mockImplementation(() => {})
  const onLeave = vi.fn()
  render(<QuickExit href="https://weather.example/" label="Leave quickly" onLeave={onLeave} />)
  fireEvent.click(screen.getByRole('link', { name: 'Leave quickly' }))
  expect(onLeave).toHaveBeenCalledOnce()
  expect(replace).toHaveBeenCalledWith('https://weather.example/')
  expect(document.documentElement.hasAttribute('data-leaving')).toBe(true)
})

test('without script it is a plain link that says nothing of where one came from', () => {
  render(<QuickExit href="https://weather.example/" label="Leave quickly" />)
  const link = screen.getByRole('link')
  expect([link.getAttribute('href'), link.getAttribute('rel')]).toEqual(['https://weather.example/', 'noreferrer'])
})
