import type { Answers } from '../answers'
import { ownAnswers } from '../handover.client'
import type { Kept } from './kept'
import { ownKept } from './kept.client'

/** What this device holds with scripts. @param lang language of the page */
export async function ownDevice(lang: string | undefined): Promise<{ readonly answers: Answers; readonly kept: Kept }> {
  const [answers, kept] = await Promise.all([ownAnswers(lang), ownKept(lang)])
  return { answers, kept }
}
