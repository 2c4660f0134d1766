/** Texts of a guide as paragraphs and lists, each said in one language or in two. */
import type { ReactNode } from 'react'
import type { Values, Words } from '~/i18n/words'
import { markFigures } from '~/screening/right-figures'
import type { Say } from '~/screening/side-by-side'
import { FIGURE, PhonesInText } from '~/ui/phones-in-text'

/** Each text of a list, said one by one; its phone numbers call. */
export function sayAll(say: Say, of: (words: Words, figures: Values) => readonly string[]): readonly ReactNode[] {
  let count = 0
  say((words, figures) => {
    count = Math.max(count, of(words, figures).length)
    return null
  })
  return Array.from({ length: count }, (_, index) =>
    say((words, figures) => {
      const text = of(words, markFigures(figures, FIGURE))[index]
      return text ? <PhonesInText text={text} /> : text
    }),
  )
}

export function paragraphs(texts: readonly ReactNode[]): ReactNode {
  const given = texts.filter((each) => each !== null && each !== undefined && each !== '')
  return given.length === 0 ? null : given.map((each, index) => <p key={index}>{each}</p>)
}

export function bullets(items: readonly ReactNode[]): ReactNode {
  return items.length === 0 ? null : (
    <ul className="stack-tight">
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  )
}
