/** What the server answers when scripts save, open or delete; and how to ask it. */
import type { Answers } from '../answers'
import type { SavedPlace } from './kept'
import type { Marks } from './marks'
import type { Opened, Refusal } from './requests.server'

export type { Opened, Refusal, RefusalCode } from './requests.server'

export const isRefusal = (reply: object): reply is Refusal => 'problem' in reply

const AWAY: Refusal = { problem: 'unavailable', retryAt: null }

async function ask<T extends object>(address: string, form: FormData): Promise<T | Refusal> {
  try {
    const response = await fetch(address, { method: 'POST', body: form })
    const reply = (await response.json()) as unknown
    return typeof reply === 'object' && reply !== null ? (reply as T | Refusal) : AWAY
  } catch {
    // No line, or an answer that is none: nothing was changed here.
    return AWAY
  }
}

/** Sends answers and marks to be saved: the one request by which they leave the browser. @param form `pin`, and `code` to save again */
export function askToSave(language: string | undefined, form: FormData, answers: Answers, marks: Marks): Promise<SavedPlace | Refusal> {
  const sent = new FormData()
  for (const name of ['code', 'pin']) {
    const typed = form.get(name)
    if (typeof typed === 'string') sent.set(name, typed)
  }
  sent.set('content', JSON.stringify({ answers, marks }))
  return ask(`/${language}/save/record`, sent)
}

export function askToOpen(language: string | undefined, form: FormData): Promise<Opened | Refusal> {
  return ask(`/${language}/resume/open`, form)
}

export function askToRemove(language: string | undefined, form: FormData): Promise<{ readonly removed: true } | Refusal> {
  return ask(`/${language}/save/remove`, form)
}
