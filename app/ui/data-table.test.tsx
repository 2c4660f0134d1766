import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { DataTable } from './data-table'
import { expectNoAxeFindings } from './test-support'

test('a table has caption and headers, inside a region that the keyboard can scroll', async () => {
  const { container } = render(
    <DataTable
      caption="By the figures of 2026"
      rowHeaders
      columns={[
        { key: 'wage', header: 'Wage' },
        { key: 'day', header: 'A day', number: true },
      ]}
      rows={[{ key: '6000', cells: ['₪6,000', '₪182'] }]}
    />,
  )
  expect(screen.getByRole('region', { name: 'By the figures of 2026' }).tabIndex).toBe(0)
  expect(screen.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual(['Wage', 'A day'])
  expect(screen.getByRole('rowheader').textContent).toBe('₪6,000')
  expect(screen.getByRole('cell').hasAttribute('data-number')).toBe(true)
  await expectNoAxeFindings(container)
})

test('a hidden caption is still heard', () => {
  render(<DataTable caption="Documents" captionHidden columns={[{ key: 'a', header: 'Own' }]} rows={[]} />)
  expect(screen.getByRole('table', { name: 'Documents' })).toBeTruthy()
  expect(screen.getByRole('group', { name: 'Documents' }).tabIndex).toBe(0)
  expect(screen.queryByRole('region')).toBeNull()
})
