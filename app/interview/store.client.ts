/** Answers of a visitor with scripts: in this browser alone, with an expiry. */
import { storeOf } from './browser-store.client'

const own = storeOf(() => window.localStorage)

export const storedAnswers = own.stored
export const storeAnswers = own.store
export const clearStoredAnswers = own.clear
