/** Lines said in the page's language and, where a second language stands beside it, in that one too. */
import type { ReactNode } from 'react'
import type { Figures } from '~/engine/parameters'
import { directionOf } from '~/i18n/languages'
import type { Values, Words } from '~/i18n/words'
import { catalogue } from '~/rights'
import { Beside } from '~/ui/beside'
import { rightFigures } from './right-figures'

/** Says a line. @param of the line in any language, with the figures of the law in it */
export type Say = (of: (words: Words, figures: Values) => ReactNode) => ReactNode

/** @param beside words of the second language; null for one language alone @param day the figures of the day */
export function sayIn(words: Words, beside: Words | null, day: Figures): Say {
  const figures = rightFigures(words, catalogue.parameters, day)
  if (!beside) return (of) => of(words, figures)
  const others = rightFigures(beside, catalogue.parameters, day)
  return (of) => {
    const own = of(words, figures)
    if (own === null || own === undefined || own === '') return own
    return (
      <Beside other={of(beside, others)} lang={beside.language} dir={directionOf(beside.language)}>
        {own}
      </Beside>
    )
  }
}
