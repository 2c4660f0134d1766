/** What happened to a claim, the last of it first, and what can still be done against a decision. */
import type { Words } from '~/i18n/words'
import { Button } from '~/ui/button'
import type { Claim } from './claims.server'
import type { DatedWindow } from './windows'

export type StoryClaim = Pick<Claim, 'state' | 'grantedFrom' | 'grantedMonthly' | 'grantedOnce' | 'refusedFor' | 'endedFor' | 'outcome'>

/** What came of it: what was granted and from when, why it was refused or closed, what changed for the person. */
export function Outcome({ claim, words }: { claim: StoryClaim; words: Words }) {
  const { state, grantedFrom, grantedMonthly, grantedOnce, refusedFor, endedFor, outcome } = claim
  const lines = [
    ...(grantedMonthly !== null ? [words.t('claims:outcome.monthly', { sum: words.shekels(grantedMonthly) })] : []),
    ...(grantedOnce !== null ? [words.t('claims:outcome.once', { sum: words.shekels(grantedOnce) })] : []),
    ...(grantedFrom !== null ? [words.t('claims:outcome.from', { date: words.date(grantedFrom) })] : []),
    ...(refusedFor !== null ? [words.t(state === 'granted' ? 'claims:outcome.wasRefused' : 'claims:outcome.refused', { reason: words.t(`claims:refused.${refusedFor}`) })] : []),
    ...(endedFor !== null ? [words.t('claims:outcome.ended', { reason: words.t(`claims:ended.${endedFor}`) })] : []),
  ]
  if (lines.length === 0 && outcome === null) return null
  return (
    <div className="stack-tight">
      {lines.length > 0 ? (
        <ul className="stack-tight">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
      {outcome === null ? null : (
        <p dir="auto" className="text-kept">
          {outcome}
        </p>
      )}
    </div>
  )
}

export interface StoryStep {
  readonly id: number
  readonly to: Claim['state']
  readonly on: string
  readonly who: string | null
}

/** @param mayUndo the last step can be taken back */
export function Story({ steps, version, mayUndo, words }: { steps: readonly StoryStep[]; version: number; mayUndo: boolean; words: Words }) {
  return (
    <ol className="timeline claim-story">
      {[...steps].reverse().map(({ id, to, on, who }, index) => (
        <li key={id} data-state={index === 0 ? 'now' : 'done'}>
          <span className="timeline-date">{words.date(on)}</span>
          <span className="timeline-title">
            {words.t(`claims:state.${to}`)}
            {who === null ? null : (
              <>
                {' · '}
                <bdi>{who}</bdi>
              </>
            )}
          </span>
          {index === 0 && mayUndo ? (
            <form method="post">
              <input type="hidden" name="version" value={version} />
              <Button kind="quiet" name="do" value="undo" icon="back">
                {words.t('claims:undo')}
              </Button>
            </form>
          ) : null}
        </li>
      ))}
    </ol>
  )
}

/** The ways against a decision with their last days, also those that passed. @param today ISO day */
export function Windows({ windows, today, words }: { windows: readonly DatedWindow[]; today: string; words: Words }) {
  if (windows.length === 0) return <p>{words.t('claims:windows.none')}</p>
  return (
    <ul className="stack-tight">
      {windows.map(({ id, date }) => (
        <li key={id}>
          <strong className="num">{words.t(date < today ? 'claims:windows.passed' : 'claims:windows.until', { date: words.date(date) })}</strong>{' '}
          {words.t(`claims:window.${id}`)}
        </li>
      ))}
    </ul>
  )
}
