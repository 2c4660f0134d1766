/** Notes that many rights share (apply now, how to appeal): their words stand once, before the right's own. */
import type { Right } from '~/engine/right'
import type { Values, Words } from '~/i18n/words'

/** The sentences of one shared note: one text, or a list of them. */
export function noteTexts(words: Words, id: string, figures: Values): readonly string[] {
  const list = words.rightList('_shared', ['notes', id], figures)
  if (list.length > 0) return list
  const text = words.right('_shared', ['notes', id], figures)
  return text === null ? [] : [text]
}

/** A part of the guide: the shared notes first, then what the right itself says. */
export function guideTexts(
  words: Words,
  right: Right,
  part: 'timeLimits' | 'refused',
  figures: Values,
): readonly string[] {
  const shared = right.notes[part].flatMap((id) => noteTexts(words, id, figures))
  return [...shared, ...words.rightList(right.id, ['guide', part], figures)]
}
