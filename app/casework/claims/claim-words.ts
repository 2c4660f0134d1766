/** Words of claims: whose right it is, what is due, what a day or a sum is called. */
import { directionOf, type Language } from '~/i18n/languages'
import type { Values, Words } from '~/i18n/words'
import { deadlineText } from '~/screening/condition-words'
import { CHECK, windowOf } from './due'

/** `applicant`, `spouse`, `child:0` in words; the first child is number 1. */
export function personText(words: Words, person: string): string {
  const [kind = '', index] = person.split(':')
  if (kind === 'child' && index !== undefined) return words.t('claims:person.child', { number: Number(index) + 1 })
  return kind === 'spouse' ? words.t('claims:person.spouse') : words.t('claims:person.applicant')
}

/** What must be done by a due day. @param what as `Due.what` @param figures of the day, in the language of the words */
export function dueText(words: Words, right: string, what: string, figures: Values): string {
  if (what === CHECK) return words.t('claims:check')
  const window = windowOf(what)
  return window === null ? deadlineText(words, right, what, figures) : words.t(`claims:window.${window}`)
}

/** A text with its language marked, for elements that hold it. */
export function langOf(language: Language): { readonly lang: Language; readonly dir: 'ltr' | 'rtl' } {
  return { lang: language, dir: directionOf(language) }
}
