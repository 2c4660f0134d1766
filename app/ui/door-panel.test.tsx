import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { DoorPanel } from './door-panel'
import { expectNoAxeFindings } from './test-support'

test('the door panel is named by its heading and its drawing says nothing', async () => {
  const { container } = render(
    <DoorPanel
      title="Which rights may be yours?"
      text="A few simple questions."
      action={{ href: '/en/check', label: 'Start' }}
      second={{ href: '/en/code', label: 'Go on with a code' }}
      facts={['About 10 minutes', 'Free']}
    />,
  )
  expect(screen.getByRole('region', { name: 'Which rights may be yours?' })).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Start' }).getAttribute('href')).toBe('/en/check')
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['About 10 minutes', 'Free'])
  expect(container.querySelector('.door-scene')?.getAttribute('aria-hidden')).toBe('true')
  await expectNoAxeFindings(container)
})
