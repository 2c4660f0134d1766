import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Icon } from './icon'
import { iconPaths } from './icon-paths'
import './test-support'

test('an icon is hidden from assistive technology', () => {
  const { container } = render(<Icon name="phone" />)
  expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true')
})

test('only icons that point along the line turn in right-to-left pages', () => {
  const { container } = render(
    <>
      <Icon name="forward" />
      <Icon name="phone" />
      <Icon name="case" mirrored />
    </>,
  )
  const mirrored = [...container.querySelectorAll('[data-mirrored]')].map((svg) => svg.getAttribute('data-icon'))
  expect(mirrored).toEqual(['forward', 'case'])
})

test('every drawing stays on its grid and is written without idle zeros', () => {
  for (const [name, path] of Object.entries(iconPaths)) {
    expect(path, name).toMatch(/^[Mm][\d\s.,a-zA-Z-]+$/)
    expect(path, name).not.toMatch(/\.\d*0(?!\d)/)
  }
})
