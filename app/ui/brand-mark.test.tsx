import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { BrandMark } from './brand-mark'
import './test-support'

test('the mark is silent, since the name stands beside it', () => {
  const { container } = render(<BrandMark />)
  expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true')
})
