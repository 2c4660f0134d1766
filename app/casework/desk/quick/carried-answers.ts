/** Answers as the page's own form carries them between two answers of the server; they lie nowhere meanwhile. */
import { type Answers, answersFrom, NO_ANSWERS } from '~/interview/answers'

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

/** A code as it is typed, or the whole address that a QR code holds, as scanners that act as keyboards type it. */
export function codeTyped(typed: string): string {
  const behind = typed.slice(typed.lastIndexOf('#') + 1)
  return behind.trim()
}
