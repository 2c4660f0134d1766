import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useWords } from '~/i18n/words'
import styles from '~/letters/letters.css?url'
import { letterEntries } from '~/letters/view.server'
import { HebrewTerm } from '~/ui/hebrew-term'
import { languageOfAddress } from './language-of-address'
import type { PageHandle } from './page-head'

export const handle: PageHandle = {
  isForAll: () => true,
  head: (words) => ({ title: words.t('letters:listTitle'), description: words.t('letters:listLead') }),
}

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export function loader({ params }: LoaderFunctionArgs) {
  return { groups: letterEntries(languageOfAddress(params)) }
}

/** Every letter, under what has happened. */
export default function Letters() {
  const words = useWords()
  const { groups } = useLoaderData<typeof loader>()
  return (
    <div className="stack-loose">
      <div className="stack narrow">
        <h1>{words.t('letters:listTitle')}</h1>
        <p>{words.t('letters:listLead')}</p>
      </div>
      {groups.map(({ situation, letters }) => (
        <section className="stack" key={situation} aria-labelledby={`situation-${situation}`}>
          <h2 id={`situation-${situation}`}>{words.t(`letters:situation.${situation}`)}</h2>
          <ul className="stack narrow">
            {letters.map(({ id, hebrewName, about }) => (
              <li key={id}>
                <h3>
                  <a href={`/${words.language}/letters/${id}`}>{words.t(`letters:name.${id}`)}</a>
                </h3>
                {hebrewName ? <HebrewTerm>{hebrewName}</HebrewTerm> : null}
                <p className="small">{about}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
