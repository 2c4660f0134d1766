/** Answers of a visitor with scripts: in this browser alone, with an expiry. */
import { product } from '~/product'
import { type Answers, answersFrom, NO_ANSWERS } from './answers'

const KEY = 'mafteach.answers'

/** Where the browser forbids storing, the answers live as long as the page does. */
let inMemory: Answers | null = null

export function storedAnswers(): Answers {
  if (inMemory) return inMemory
  try {
    const text = window.localStorage.getItem(KEY)
    if (text === null) return NO_ANSWERS
    const { until, answers } = JSON.parse(text) as { until?: unknown; answers?: unknown }
    if (typeof until !== 'number' || until < Date.now()) {
      window.localStorage.removeItem(KEY)
      return NO_ANSWERS
    }
    return answersFrom(answers) ?? NO_ANSWERS
  } catch {
    return NO_ANSWERS
  }
}

export function storeAnswers(answers: Answers): void {
  const until = Date.now() + product.browserDays * 86_400_000
  try {
    window.localStorage.setItem(KEY, JSON.stringify({ until, answers }))
    inMemory = null
  } catch {
    inMemory = answers
  }
}

export function clearStoredAnswers(): void {
  inMemory = null
  try {
    window.localStorage.removeItem(KEY)
  } catch {
    // Nothing could be stored, so there is nothing to remove.
  }
}
