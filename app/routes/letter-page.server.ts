/** What the two addresses of a letter have in common: its page, and the file made of it. */
import { isLanguage, type Language } from '~/i18n/languages'
import { todayInIsrael } from '~/i18n/today'
import { buildLetter } from '~/letters/build-letter.server'
import { letterOf } from '~/letters/catalogue'
import { type EditedLine, withEdits } from '~/letters/edits'
import type { Letter } from '~/letters/letter'
import { readValues, type ValuesRead } from '~/letters/values'

/** Nothing of a letter is kept on the way. */
export const NO_STORE = { 'Cache-Control': 'no-store' } as const

export interface Asked {
  readonly letter: Letter
  readonly language: Language
  readonly today: string
}

/** @throws Response 404 where there is no such letter */
export function letterAsked(params: Readonly<Record<string, string | undefined>>): Asked {
  const letter = letterOf(params['id'])
  const language = params['lang']
  if (!letter || !isLanguage(language)) throw new Response(null, { status: 404 })
  return { letter, language, today: todayInIsrael(new Date()) }
}

export interface PostedLetter extends ValuesRead {
  readonly lines: readonly EditedLine[]
  readonly missing: readonly string[]
}

/** The letter that a posted form makes, with the writer's own changes. */
export function postedLetter({ letter, language, today }: Asked, form: FormData): PostedLetter {
  const read = readValues(form, letter)
  const built = buildLetter(letter.id, read.values, language, today)
  return { ...read, lines: withEdits(built, form), missing: built.missing }
}
