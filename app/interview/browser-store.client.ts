/** Answers in a store of the browser, with an expiry. */
import { product } from '~/product'
import { type Answers, answersFrom, NO_ANSWERS } from './answers'

const KEY = 'mafteach.answers'

export interface BrowserStore {
  stored(): Answers
  store(answers: Answers): void
  clear(): void
}

/** @param area gives the store; browsers may forbid even to ask for it */
export function storeOf(area: () => Storage): BrowserStore {
  /** Where the browser forbids storing, the answers live as long as the page does. */
  let inMemory: Answers | null = null
  return {
    stored() {
      if (inMemory) return inMemory
      try {
        const text = area().getItem(KEY)
        if (text === null) return NO_ANSWERS
        const { until, answers } = JSON.parse(text) as { until?: unknown; answers?: unknown }
        if (typeof until !== 'number' || until < Date.now()) {
          area().removeItem(KEY)
          return NO_ANSWERS
        }
        return answersFrom(answers) ?? NO_ANSWERS
      } catch {
        return NO_ANSWERS
      }
    },
    store(answers) {
      const until = Date.now() + product.browserDays * 86_400_000
      try {
        area().setItem(KEY, JSON.stringify({ until, answers }))
        inMemory = null
      } catch {
        inMemory = answers
      }
    },
    clear() {
      inMemory = null
      try {
        area().removeItem(KEY)
      } catch {
        // Nothing could be stored, so there is nothing to remove.
      }
    },
  }
}
