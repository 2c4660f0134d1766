/**
 * Answers given before the scripts of a page ran went into the sealed cookie. Once scripts run they move into this browser's own
 * store, and the cookie is forgotten, so that there is one place for the answers and nothing is asked twice.
 */
import { type Answers, answersFrom, joinAnswers } from './answers'
import { COOKIE_MARK } from './cookie-mark'
import { storeAnswers, storedAnswers } from './store.client'

let moving: Promise<Answers> | null = null

/** The answers of this visitor, wherever they were kept until now. @param lang language of the page */
export async function ownAnswers(lang: string | undefined): Promise<Answers> {
  if (!document.cookie.split('; ').includes(`${COOKIE_MARK}=1`)) return storedAnswers()
  moving ??= moveFromCookie(lang).finally(() => {
    moving = null
  })
  return moving
}

async function moveFromCookie(lang: string | undefined): Promise<Answers> {
  const stored = storedAnswers()
  try {
    const response = await fetch(`/${lang}/handover`, { method: 'POST' })
    const handed = response.ok ? answersFrom(await response.json()) : null
    if (!handed) return stored
    const answers = joinAnswers(stored, handed)
    storeAnswers(answers)
    return answers
  } catch {
    // Without a line the cookie stays, and the next page tries again.
    return stored
  }
}
