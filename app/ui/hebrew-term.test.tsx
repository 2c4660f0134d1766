import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { HebrewTerm } from './hebrew-term'
import './test-support'

test('a Hebrew term carries its language and direction and is isolated', () => {
  render(<HebrewTerm>דמי אבטלה</HebrewTerm>)
  const term = screen.getByText('דמי אבטלה')
  expect([term.tagName, term.lang, term.dir]).toEqual(['BDI', 'he', 'rtl'])
})
