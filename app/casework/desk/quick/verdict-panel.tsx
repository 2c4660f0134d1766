/** The rights beside the sheet, in four groups; what the last answer changed stands out. */
import { memo, type ReactNode } from 'react'
import type { RightResult } from '~/engine/screen'
import type { Verdict } from '~/engine/verdict'
import type { Words } from '~/i18n/words'
import { fieldId, fieldShort } from '~/interview/field-words'
import { amountPieces } from '~/screening/amount-words'
import { VerdictMark } from '~/ui/verdict-mark'
import type { Verdicts } from './verdicts'

interface VerdictPanelProps {
  readonly verdicts: Verdicts
  readonly words: Words
  /** Grows with each answer; a measure of time reads it. */
  readonly round: number
}

/** Long lists that say little stay folded. */
const FOLDED: ReadonlySet<Verdict> = new Set(['ineligible'])

export function VerdictPanel({ verdicts, words, round }: VerdictPanelProps) {
  const changed = new Set(verdicts.changed)
  const row = (result: RightResult) => <VerdictRow key={result.right.id} result={result} isChanged={changed.has(result)} words={words} />
  return (
    <div className="verdicts" data-round={round}>
      {verdicts.groups.map(({ verdict, results }) => (
        <VerdictGroup key={verdict} verdict={verdict} title={words.t(`common:verdict.${verdict}`)} count={results.length} isOpen={!FOLDED.has(verdict)} words={words}>
          {results.map(row)}
        </VerdictGroup>
      ))}
      {verdicts.unmarked.length > 0 ? (
        <VerdictGroup verdict={null} title={words.t('desk:quick.unmarked')} count={verdicts.unmarked.length} isOpen={false} words={words}>
          {verdicts.unmarked.map(row)}
        </VerdictGroup>
      ) : null}
      {verdicts.received.length > 0 ? (
        <VerdictGroup verdict={null} title={words.t('results:received')} count={verdicts.received.length} isOpen={false} words={words}>
          {verdicts.received.map(row)}
        </VerdictGroup>
      ) : null}
    </div>
  )
}

interface GroupProps {
  readonly verdict: Verdict | null
  readonly title: string
  readonly count: number
  readonly isOpen: boolean
  readonly words: Words
  readonly children: ReactNode
}

function VerdictGroup({ verdict, title, count, isOpen, words, children }: GroupProps) {
  return (
    <details className="verdict-group" open={isOpen} data-verdict={verdict ?? undefined}>
      <summary>
        {verdict ? <VerdictMark verdict={verdict} /> : null}
        <span>{title}</span>
        <span className="verdict-count num">{words.number(count)}</span>
      </summary>
      <ul>{children}</ul>
    </details>
  )
}

interface RowProps {
  readonly result: RightResult
  readonly isChanged: boolean
  readonly words: Words
}

/** Facts named under a right; more would only be read as "much". */
const MOST_MISSING = 3

const VerdictRow = memo(function VerdictRow({ result, isChanged, words }: RowProps) {
  const { right, verdict } = result
  const missing = missingOf(result)
  const amount = verdict === 'eligible' ? amountText(result, words) : null
  return (
    <li id={`right-${right.id}`} data-changed={isChanged || undefined} tabIndex={-1}>
      <span className="verdict-name">
        {isChanged ? <span className="verdict-new">{words.t('desk:quick.changed')}</span> : null} {nameOf(words, right.id)}
      </span>
      {amount ? <span className="verdict-amount">{amount}</span> : null}
      {verdict === 'needsInfo' && missing.length > 0 ? (
        <span className="verdict-missing">
          {words.t('desk:quick.missing')}{' '}
          {missing.map((path, index) => (
            <span key={path}>
              {index > 0 ? ' · ' : null}
              <a href={`#${fieldId(path)}`} data-jump={path}>
                {fieldShort(words, path)}
              </a>
            </span>
          ))}
        </span>
      ) : null}
    </li>
  )
})

function missingOf({ missing }: RightResult): readonly string[] {
  return missing.filter((path) => !path.includes('[]')).slice(0, MOST_MISSING)
}

export function nameOf(words: Words, right: string): string {
  return words.right(right, ['name']) ?? words.question('currentBenefits', `options|${right}`) ?? right
}

function amountText({ right, amounts: [amount] }: RightResult, words: Words): ReactNode {
  if (!amount) return null
  const isCeiling = right.amounts.find(({ id }) => id === amount.id)?.upTo ?? false
  return amountPieces(words, amount, isCeiling).map((piece, index) => ('sum' in piece ? <bdi key={index} className="num">{piece.sum}</bdi> : <span key={index}>{piece.text}</span>))
}
