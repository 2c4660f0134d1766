import { todayInIsrael } from '~/i18n/today'
import type { Words } from '~/i18n/words'
import { catalogue } from '~/rights'
import { rightText } from '~/screening/condition-words'
import { figuresOfDay } from '~/screening/results-model'
import { rightFigures } from '~/screening/right-figures'
import { HebrewTerm } from '~/ui/hebrew-term'

/** Rights one under the other: the name, its Hebrew, and in one sentence what it is. */
export function RightsList({ ids, words }: { ids: readonly string[]; words: Words }) {
  const figures = rightFigures(words, catalogue.parameters, figuresOfDay(todayInIsrael(new Date())))
  return (
    <ul className="stack-loose narrow">
      {ids.map((id) => (
        <li key={id} className="stack-tight">
          <RightLink id={id} words={words} heading />
          <p>{rightText(words, id, ['summary'], figures)}</p>
        </li>
      ))}
    </ul>
  )
}

/** The name of a right as a link to its guide, the Hebrew name under it. */
export function RightLink({ id, words, heading = false }: { id: string; words: Words; heading?: boolean }) {
  const hebrew = words.hebrew('rights', [id, 'name'])
  const link = <a href={`/${words.language}/rights/${id}`}>{words.right(id, ['name'])}</a>
  return (
    <div>
      {heading ? <h3>{link}</h3> : link}
      {hebrew ? <HebrewTerm>{hebrew}</HebrewTerm> : null}
    </div>
  )
}
