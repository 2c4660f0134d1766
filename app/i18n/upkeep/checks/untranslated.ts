import { LANGUAGES } from '../../languages'
import { perText } from '../finding'
import { bare } from '../marks'

/** Shorter ones may be the same by chance: a name, a sign. */
const SHORTEST = 12

/** A text says something, and says it in its own language: not as another language has it under the same key. */
export const untranslated = perText('untranslated', LANGUAGES, ({ language, file, key, text }, words) => {
  if (text.trim() === '') return ['empty']
  if (text.length <= SHORTEST || !/\p{L}/u.test(bare(text))) return []
  const same = LANGUAGES.filter((other) => other !== language && words.text(other, file, key) === text)
  return same.length > 0 ? [`identical in ${same.join(' ')}`] : []
})
