/** The words of the first questions are told apart by name, in a place that knows nothing of the interview: here the two meet. */
import { expect, test } from 'vitest'
import { isAskedFirst, isFirstQuestion } from '~/i18n/first-questions'
import { CORE, GROUPS } from './pages'
import { pages } from './view'

test('each page whose words come first is one that everybody gets, and all its facts have their words there', () => {
  const first = CORE.filter((page) => isFirstQuestion(page))
  expect(first.length).toBeGreaterThanOrEqual(CORE.length - 1)
  for (const page of first) {
    expect(pages.page(page), page).not.toBeNull()
    for (const fact of GROUPS[page] ?? [page]) expect(isAskedFirst(fact), fact).toBe(true)
  }
})
