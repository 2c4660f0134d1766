import type { Words } from '~/i18n/words'
import type { InAll } from '~/municipality/municipality'
import { HebrewTerm } from '~/ui/hebrew-term'

interface LocalRightsProps {
  town: InAll
  rights: readonly { readonly id: string; readonly name: InAll }[]
  words: Words
}

/** The municipality's own rights, before those of the country. */
export function LocalRights({ town, rights, words }: LocalRightsProps) {
  return (
    <section className="stack" aria-labelledby="local">
      <h2 id="local">{words.t('municipality:from', { town: town[words.language] })}</h2>
      <ul className="stack-tight">
        {rights.map(({ id, name }) => (
          <li key={id}>
            <a href={`/${words.language}/local/${id}`}>{name[words.language]}</a>
            {words.language === 'he' ? null : <HebrewTerm>{name.he}</HebrewTerm>}
          </li>
        ))}
      </ul>
    </section>
  )
}
