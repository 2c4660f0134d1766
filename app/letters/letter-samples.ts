/** Values for the tests of letters: every blank filled with something that can be told again in the text. */
import { ATTACH, type Letter, type LetterValues } from './letter'

export const TODAY = '2026-11-22'

/** Each blank with a value of its own kind; choices all chosen. */
export function everyBlank(letter: Letter): LetterValues {
  const values: Record<string, string | readonly string[]> = { [ATTACH]: letter.attach }
  letter.blanks.forEach(({ id, kind, values: options = [] }, index) => {
    if (kind === 'date') values[id] = '2026-11-01'
    else if (kind === 'money' || kind === 'number') values[id] = String(1000 + index)
    else if (kind === 'choice') values[id] = options[0] ?? ''
    else if (kind === 'choices') values[id] = options
    else values[id] = `ערך ${index}`
  })
  return values
}
