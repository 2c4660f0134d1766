/** What changed between a saving and today, right by right, with the reason. */
import type { AmountResult } from '~/engine/screen'
import type { Words } from '~/i18n/words'
import type { ChangedOutcome, Changes, Outcome } from '~/interview/saved/outcomes'
import { amountPieces } from '~/screening/amount-words'
import { rightName } from '~/screening/condition-words'

/** A sum as the results say it; what starts at nothing is "up to". */
function sumText(words: Words, amount: NonNullable<Outcome['amount']>): string {
  const pieces = amountPieces(words, amount as AmountResult, amount.min === 0 && amount.max > 0)
  return pieces.map((piece) => ('sum' in piece ? piece.sum : piece.text)).join('')
}

function saidOf(words: Words, outcome: Outcome | null): string {
  if (!outcome) return words.t('save:notChecked')
  const verdict = words.t(`results:word-${outcome.verdict}`)
  return outcome.amount ? words.t('save:verdictAndSum', { verdict, sum: sumText(words, outcome.amount) }) : verdict
}

function ChangeItem({ changed: { right, before, now, cause, figuresFrom }, words }: { changed: ChangedOutcome; words: Words }) {
  const name = words.right(right, ['name'])
  return (
    <li className="stack-tight">
      <strong>{now && name ? <a href={`/${words.language}/rights/${right}`}>{name}</a> : rightName(words, right)}</strong>
      <span>{words.t('save:before', { what: saidOf(words, before) })}</span>
      <span>{words.t('save:now', { what: saidOf(words, now) })}</span>
      <span className="small">{figuresFrom === null ? words.t(`save:cause-${cause}`) : words.t('save:cause-figures', { date: words.date(figuresFrom) })}</span>
    </li>
  )
}

export function ChangesList({ changes, words }: { changes: Changes; words: Words }) {
  const { since, areRulesNew, list } = changes
  return (
    <section className="stack" aria-labelledby="changes">
      <h2 id="changes">{words.t('save:changes', { date: words.date(since) })}</h2>
      {list.length === 0 ? <p>{words.t(areRulesNew ? 'save:rulesNewNothingElse' : 'save:nothingChanged')}</p> : null}
      {list.length > 0 ? (
        <ul className="stack">
          {list.map((changed) => (
            <ChangeItem key={changed.right} changed={changed} words={words} />
          ))}
        </ul>
      ) : null}
    </section>
  )
}
