/**
 * Answers of a visitor whose interview stands in a frame on another's site: in this tab alone, apart from what the portal itself keeps.
 * Browsers keep such a store for each host's site by itself, and forget it with the tab.
 */
import { storeOf } from './browser-store.client'

const framed = storeOf(() => window.sessionStorage)

export const framedAnswers = framed.stored
export const storeFramedAnswers = framed.store
export const clearFramedAnswers = framed.clear
