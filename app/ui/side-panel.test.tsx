import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { SidePanel } from './side-panel'
import './test-support'

test('a panel is a region named by its heading', () => {
  render(
    <SidePanel title="Who helps">
      <p>A centre near you.</p>
    </SidePanel>,
  )
  expect(screen.getByRole('region', { name: 'Who helps' }).textContent).toContain('A centre near you.')
})

test('an aside around a panel is named by its heading alone', () => {
  render(
    <aside aria-labelledby="helps">
      <SidePanel id="helps" title="Who helps">
        <p>A centre near you.</p>
      </SidePanel>
    </aside>,
  )
  expect(screen.getByRole('complementary', { name: 'Who helps' })).toBeTruthy()
})
