import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import './test-support'
import { VerdictMark, type Verdict } from './verdict-mark'

test('the four verdicts differ by their drawing, not only by colour', () => {
  const verdicts: Verdict[] = ['eligible', 'needsInfo', 'askPerson', 'ineligible']
  const drawings = verdicts.map((verdict) => {
    const { container } = render(<VerdictMark verdict={verdict} />)
    return [...container.querySelectorAll('path, circle')].map((part) => part.getAttribute('d') ?? 'circle').join()
  })
  expect(new Set(drawings).size).toBe(4)
})
