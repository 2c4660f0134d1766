import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { FileField } from './file-field'
import { expectNoAxeFindings } from './test-support'

const texts = { id: 'papers', name: 'papers', accept: 'text/csv', label: 'Documents', choose: 'Choose files', none: 'No file chosen yet' }

test('the browser’s field is named by the page, takes the focus and is tied to hint and error', async () => {
  const user = userEvent.setup()
  const { container } = render(<FileField {...texts} hint="Up to 8 MB" error="Choose a file." />)
  const field = screen.getByLabelText<HTMLInputElement>(/Documents/)
  expect(field.type).toBe('file')
  expect(screen.getByLabelText(/Choose files/)).toBe(field)
  expect(field.getAttribute('aria-describedby')).toBe('papers-error papers-hint')
  expect(field.getAttribute('aria-invalid')).toBe('true')
  await user.tab()
  expect(document.activeElement).toBe(field)
  await expectNoAxeFindings(container)
})

test('the field knows by itself whether something is chosen; only then its own words are seen', async () => {
  const user = userEvent.setup()
  render(<FileField {...texts} multiple />)
  const field = screen.getByLabelText<HTMLInputElement>(/Documents/)
  expect(field.required).toBe(true)
  expect(screen.getByText('No file chosen yet').getAttribute('aria-hidden')).toBe('true')
  await user.upload(field, [new File(['x'], 'ינואר.csv', { type: 'text/csv' }), new File(['x'], 'february.csv', { type: 'text/csv' })])
  expect(Array.from(field.files ?? [], ({ name }) => name)).toEqual(['ינואר.csv', 'february.csv'])
})
