/** The words of a right's conditions, clauses and other parts, with the figures of the law filled in. */
import type { Values, Words } from '~/i18n/words'

/**
 * Entries of the rights' words that several rights share: what a right does not say itself is looked for here, in this
 * order.
 */
const SHARED = ['_shared', '_no-home', '_lease'] as const

/** Texts do not depend on the answers, so that each is made once for a set of figures. */
const made = new WeakMap<Values, Map<string, string | null>>()

/** A text of a right by its parts, or the shared one; null where there is none. */
export function rightText(words: Words, right: string, parts: readonly string[], figures: Values): string | null {
  let texts = made.get(figures)
  if (!texts) {
    texts = new Map()
    made.set(figures, texts)
  }
  const key = [words.language, right, ...parts].join('|')
  let text = texts.get(key)
  if (text === undefined) {
    text = [right, ...SHARED].map((entry) => words.right(entry, parts, figures)).find((found) => found !== null) ?? null
    texts.set(key, text)
  }
  return text
}

/**
 * The text of a condition or of a clause inside one. Where its words are missing its id stands, so that it is never
 * left out.
 */
export function conditionText(words: Words, right: string, id: string, figures: Values): string {
  return rightText(words, right, ['conditions', id], figures) ?? id
}

/** The case in which a person should look, as it reads after "tell the counsellor if". */
export function triggerText(words: Words, right: string, id: string, figures: Values): string {
  return rightText(words, right, ['askPerson', id], figures) ?? id
}

export function deadlineText(words: Words, right: string, id: string, figures: Values): string {
  return rightText(words, right, ['deadlines', id], figures) ?? id
}

export function amountLabel(words: Words, right: string, id: string, figures: Values): string | null {
  return rightText(words, right, ['amounts', id], figures)
}

export function documentText(words: Words, right: string, id: string, figures: Values): string {
  return rightText(words, right, ['documents', id], figures) ?? id
}

/** The right's name in the language of the words. */
export function rightName(words: Words, right: string): string {
  let names = namesMade.get(words)
  if (!names) {
    names = new Map()
    namesMade.set(words, names)
  }
  const name = names.get(right) ?? words.right(right, ['name']) ?? right
  names.set(right, name)
  return name
}

const namesMade = new WeakMap<Words, Map<string, string>>()
