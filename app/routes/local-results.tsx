import type { FactRecord } from '~/engine/facts'
import type { Words } from '~/i18n/words'
import { LocalCard } from '~/municipality/local/local-card'
import type { LocalRight } from '~/municipality/local/right'
import { screenLocally } from '~/municipality/local/screen'
import { useMunicipality } from './use-municipality'

interface LocalResultsProps {
  rights: readonly LocalRight[]
  facts: FactRecord
  today: string
  words: Words
  pageFor(fact: string): string | null
}

/** What the municipality itself gives, beside what the law of the country gives; nothing for those who live elsewhere. */
export function LocalResults({ rights, facts, today, words, pageFor }: LocalResultsProps) {
  const municipality = useMunicipality()
  const locality = facts['locality']
  if (!municipality || rights.length === 0) return null
  if (typeof locality === 'string' && !municipality.localities.includes(locality)) return null
  const results = screenLocally(rights, municipality.localities, facts, today)
  return (
    <section className="stack" aria-labelledby="local">
      <h2 id="local">{words.t('municipality:from', { town: municipality.name[words.language] })}</h2>
      {results.map(({ local, result }) => (
        <LocalCard key={local.id} local={local} result={result} town={municipality.name} words={words} today={today} pageFor={pageFor} />
      ))}
    </section>
  )
}
