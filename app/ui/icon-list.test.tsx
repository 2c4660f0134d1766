import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { IconList } from './icon-list'
import './test-support'

test('a row says its sentence and its source', () => {
  render(<IconList items={[{ key: 'id', icon: 'paper', text: 'Identity card', source: 'Regulation 4' }]} />)
  expect(screen.getByRole('listitem').textContent).toBe('Identity cardRegulation 4')
})
