import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Arch } from './arch'
import './test-support'

test('an arch is decoration and says nothing', () => {
  const { container } = render(<Arch icon="work" tone="time" />)
  const arch = container.querySelector('.arch')
  expect(arch?.getAttribute('aria-hidden')).toBe('true')
  expect(arch?.getAttribute('data-tone')).toBe('time')
  expect(arch?.textContent).toBe('')
})
