import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Field, FieldGroup } from './field'
import { expectNoAxeFindings } from './test-support'

test('label, hint, error and further texts are tied to the control, the error first', async () => {
  const { container } = render(
    <Field id="rent" label="Rent" hint="Per month" error="Write a number" describedBy={['rent-unit']}>
      {(control) => (
        <>
          <input {...control} type="text" />
          <span id="rent-unit">shekels</span>
        </>
      )}
    </Field>,
  )
  const input = screen.getByLabelText('Rent')
  expect(input.getAttribute('aria-describedby')).toBe('rent-error rent-hint rent-unit')
  expect(input.getAttribute('aria-invalid')).toBe('true')
  await expectNoAxeFindings(container)
})

test('a field without hint and error points to nothing', () => {
  render(
    <Field id="town" label="Town" heading={1}>
      {(control) => <input {...control} type="text" />}
    </Field>,
  )
  const input = screen.getByLabelText('Town')
  expect(input.hasAttribute('aria-describedby')).toBe(false)
  expect(input.hasAttribute('aria-invalid')).toBe(false)
  expect(screen.getByRole('heading', { level: 1, name: 'Town' })).toBeTruthy()
})

test('a group is named by its legend and described by hint and error', () => {
  render(
    <FieldGroup id="reason" role="radiogroup" label="Why?" hint="Choose one" error="Choose an answer" heading={1}>
      <input type="radio" name="reason" aria-label="Dismissed" />
    </FieldGroup>,
  )
  const group = screen.getByRole('radiogroup', { name: 'Why?' })
  expect(group.getAttribute('aria-describedby')).toBe('reason-error reason-hint')
  expect(group.getAttribute('aria-invalid')).toBe('true')
})
