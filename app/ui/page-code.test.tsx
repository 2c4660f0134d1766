import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { PageCode } from './page-code'
import { expectNoAxeFindings } from './test-support'

test('the code is named, and its address stands in letters that run left to right', async () => {
  const { container } = render(<PageCode drawing={{ size: 9, path: 'M4 4h1v1h-1z' }} label="The address of this page" text="Scan it." address="https://rights.example/he" />)
  expect(screen.getByRole('img', { name: 'The address of this page' })).toBeTruthy()
  expect(screen.getByText('https://rights.example/he').getAttribute('dir')).toBe('ltr')
  await expectNoAxeFindings(container)
})
