/** Answers as the page's own form carries them between two answers of the server; they lie nowhere meanwhile. */
import { type Answers, answersFrom, NO_ANSWERS } from '~/interview/answers'
import type { FindLocalities } from '~/interview/submit'
import { answerSheet } from './answering'

const MOST_CONTENT = 200_000

/** @throws Response 400 for what our own page would not send */
export function carriedAnswers(form: FormData): Answers {
  const sent = form.get('answers')
  if (sent === null || sent === '') return NO_ANSWERS
  if (typeof sent !== 'string' || sent.length > MOST_CONTENT) throw new Response(null, { status: 400 })
  try {
    return answersFrom(JSON.parse(sent)) ?? NO_ANSWERS
  } catch {
    throw new Response(null, { status: 400 })
  }
}

/** What the sheet holds: with scripts the answers come as they are; without, from its fields. @param today ISO day */
export async function answersOfSheet(form: FormData, today: string, find: FindLocalities): Promise<Answers> {
  const carried = carriedAnswers(form)
  return form.get('live') === '1' ? carried : (await answerSheet(form, carried, today, find)).answers
}

/** A code as it is typed, or the whole address that a QR code holds, as scanners that act as keyboards type it. */
export function codeTyped(typed: string): string {
  const behind = typed.slice(typed.lastIndexOf('#') + 1)
  return behind.trim()
}
