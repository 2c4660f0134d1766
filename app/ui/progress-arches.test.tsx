import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ProgressArches } from './progress-arches'
import './test-support'

function states(container: HTMLElement) {
  return [...container.querySelectorAll('[data-state]')].map((arch) => arch.getAttribute('data-state'))
}

test('progress is said in words; the arches are hidden from assistive technology', () => {
  const { container } = render(<ProgressArches text="Question 3 of about 4" done={2} total={4} />)
  expect(screen.getByText('Question 3 of about 4')).toBeTruthy()
  expect(states(container)).toEqual(['done', 'done', 'now', 'open'])
  expect(container.querySelector('.progress-arches')?.getAttribute('aria-hidden')).toBe('true')
})

test('there is always an arch for the question at hand, also when the estimate was too low', () => {
  const { container } = render(<ProgressArches text="…" done={2} total={2} />)
  expect(states(container)).toEqual(['done', 'done', 'now'])
})

test('of many questions an arch stands for several, and the last one is lit at the last question', () => {
  const { container } = render(<ProgressArches text="…" done={47} total={48} />)
  expect(states(container)).toEqual([...Array.from({ length: 15 }, () => 'done'), 'now'])
})
