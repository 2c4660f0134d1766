import type { Answers } from '../answers'
import { answersInCookie } from '../cookie.server'
import type { Kept } from './kept'
import { keptInCookie } from './kept.server'

interface Jar {
  readonly secret: string
  readonly secureCookies: boolean
}

/** What this device holds without scripts: answers and what is kept beside them. */
export async function deviceInCookies(request: Request, jar: Jar): Promise<{ readonly answers: Answers; readonly kept: Kept }> {
  const [answers, kept] = await Promise.all([answersInCookie(request, jar), keptInCookie(request, jar)])
  return { answers, kept }
}
