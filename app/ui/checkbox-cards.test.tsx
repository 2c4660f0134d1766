import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { CheckboxCard, CheckboxCards } from './checkbox-cards'
import { expectNoAxeFindings } from './test-support'

test('several answers are sent under one name, asides under their own', async () => {
  const { container } = render(
    <form aria-label="form">
      <CheckboxCards
        id="benefits"
        name="benefits"
        label="Which of these do you get?"
        options={[
          { value: 'child', label: 'Child allowance' },
          { value: 'income', label: 'Income support' },
        ]}
        asides={[{ value: 'none', label: 'None of these' }]}
        asideName="benefits-none"
        defaultValues={['child', 'income']}
      />
      <CheckboxCard id="rough" name="rough" value="1" label="I only know roughly" defaultChecked />
    </form>,
  )
  const data = new FormData(screen.getByRole<HTMLFormElement>('form'))
  expect(data.getAll('benefits')).toEqual(['child', 'income'])
  expect(data.has('benefits-none')).toBe(false)
  expect(data.get('rough')).toBe('1')
  expect(screen.getByLabelText('Child allowance').id).toBe('benefits')
  expect(screen.getByRole('group', { name: 'Which of these do you get?' })).toBeTruthy()
  await expectNoAxeFindings(container)
})
