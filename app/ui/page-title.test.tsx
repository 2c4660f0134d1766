import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { BackLink } from './back-link'
import { PageTitle } from './page-title'
import { expectNoAxeFindings } from './test-support'
import { Trail } from './trail'

test('the head of a page: the way back, the pages above, the name and its Hebrew name', async () => {
  const { container } = render(
    <>
      <BackLink href="/en/results">Back</BackLink>
      <Trail label="Path" steps={[{ href: '/en/rights', label: 'Rights' }]} />
      <PageTitle hebrew="דמי אבטלה">Unemployment benefit</PageTitle>
    </>,
  )
  expect(screen.getByRole('link', { name: 'Back' }).getAttribute('href')).toBe('/en/results')
  expect(screen.getByRole('navigation', { name: 'Path' }).textContent).toBe('Rights')
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Unemployment benefit')
  expect(screen.getByText('דמי אבטלה').lang).toBe('he')
  await expectNoAxeFindings(container)
})
