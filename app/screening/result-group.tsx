import type { ReactNode } from 'react'
import type { RightResult } from '~/engine/screen'
import type { Verdict } from '~/engine/verdict'
import type { Words } from '~/i18n/words'
import { Disclosure } from '~/ui/disclosure'
import { useLeaving } from '~/ui/framed'
import type { Say } from './side-by-side'

export interface ListProps {
  words: Words
  say: Say
  /** Carried to the guides, so that they show the same two languages. */
  query: string
}

/** Names of rights, each a link to its guide. */
export function RightLinks({ results, words, say, query, columns = false, withVerdict = false }: ListProps & {
  results: readonly RightResult[]
  columns?: boolean
  withVerdict?: boolean
}) {
  const leaving = useLeaving()
  return (
    <ul className={columns ? 'link-columns' : 'stack-tight'}>
      {results.map(({ right, verdict }) => (
        <li key={right.id}>
          <a href={`/${words.language}/rights/${right.id}${query}`} {...leaving}>{say((each) => each.right(right.id, ['name']))}</a>
          {withVerdict ? <span className="small"> · {words.t(`results:word-${verdict}`)}</span> : null}
        </li>
      ))}
    </ul>
  )
}

/** More than this many that wait for an answer are folded behind the first of them. */
const MOST_WAITING = 4

interface ResultGroupProps extends ListProps {
  verdict: Verdict
  results: readonly RightResult[]
  card: (result: RightResult) => ReactNode
}

/** The cards of one verdict. Folded is what is long and asks for nothing now; on paper the names of it are enough. */
export function ResultGroup({ verdict, results, card, words, say, query }: ResultGroupProps) {
  const shown = verdict === 'ineligible' ? 0 : verdict === 'needsInfo' && results.length > MOST_WAITING + 1 ? MOST_WAITING : results.length
  const folded = results.slice(shown)
  const summary = verdict === 'ineligible' ? 'results:showNotNow' : 'results:showWaiting'
  return (
    <>
      {results.slice(0, shown).map(card)}
      {folded.length > 0 ? (
        <>
          <Disclosure summary={words.t(summary, { count: folded.length })} screenOnly>
            <div className="stack">{folded.map(card)}</div>
          </Disclosure>
          <div className="print-only">
            <RightLinks results={folded} words={words} say={say} query={query} columns />
          </div>
        </>
      ) : null}
    </>
  )
}
