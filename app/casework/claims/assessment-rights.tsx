/** The verdicts of an assessment as a list to choose from: one key ticks a right, Enter opens the claims of all that are ticked. */
import type { ClaimState } from '#db/casework-codes'
import type { AmountResult } from '~/engine/screen'
import type { Verdict } from '~/engine/verdict'
import type { Values, Words } from '~/i18n/words'
import { catalogue } from '~/rights'
import { amountPieces } from '~/screening/amount-words'
import { rightName } from '~/screening/condition-words'
import { figuresOfDay } from '~/screening/results-model'
import { rightFigures } from '~/screening/right-figures'
import { Button } from '~/ui/button'
import { Disclosure } from '~/ui/disclosure'
import { HebrewTerm } from '~/ui/hebrew-term'
import { VerdictMark } from '~/ui/verdict-mark'
import { dueText, personText } from './claim-words'
import { DueMark } from './due-mark'
import type { VerdictRow } from './verdict-rows'

interface OpenedClaim {
  readonly id: string
  readonly right: string
  readonly person: string
  readonly state: ClaimState
}

export interface AssessmentRightsProps {
  readonly rows: readonly VerdictRow[]
  readonly claims: readonly OpenedClaim[]
  readonly today: string
  readonly words: Words
}

/** Verdicts of which one may open a claim, as they stand on the page; those that are not now come folded, last. */
const OPEN: readonly Verdict[] = ['eligible', 'askPerson', 'needsInfo']

export function AssessmentRights({ rows, claims, today, words }: AssessmentRightsProps) {
  const figures = rightFigures(words, catalogue.parameters, figuresOfDay(today))
  const numbered = rows.map((row, index) => ({ row, id: `right-${index + 1}` }))
  const listOf = (isShown: (row: VerdictRow) => boolean) => (
    <ul className="claim-choices">
      {numbered
        .filter(({ row }) => isShown(row))
        .map(({ row, id }) => (
          <Choice
            key={id} id={id} row={row} claim={claims.find(({ right, person }) => right === row.right && person === row.person) ?? null} today={today} words={words}
            figures={figures}
          />
        ))}
    </ul>
  )
  const of = (verdict: Verdict) => (row: VerdictRow) => row.verdict === verdict && !row.isUnasked
  const isUnasked = (row: VerdictRow) => row.isUnasked
  const countOf = (verdict: Verdict) => rows.filter(of(verdict)).length
  const unasked = rows.filter(isUnasked).length
  return (
    <form method="post" className="stack">
      <p className="hint">{words.t('claims:assessment.keys')}</p>
      {OPEN.filter((verdict) => countOf(verdict) > 0).map((verdict) => (
        <section key={verdict} className="stack-tight" aria-labelledby={`verdict-${verdict}`}>
          {verdict === 'needsInfo' ? (
            <Disclosure summary={<span id={`verdict-${verdict}`}>{`${words.t(`results:word-${verdict}`)} (${countOf(verdict)})`}</span>}>{listOf(of(verdict))}</Disclosure>
          ) : (
            <>
              <h2 className="claim-verdict" id={`verdict-${verdict}`}>
                <VerdictMark verdict={verdict} />
                {`${words.t(`results:word-${verdict}`)} (${countOf(verdict)})`}
              </h2>
              {listOf(of(verdict))}
            </>
          )}
        </section>
      ))}
      {unasked > 0 ? <Disclosure summary={`${words.t('claims:assessment.notAsked')} (${unasked})`}>{listOf(isUnasked)}</Disclosure> : null}
      <p className="claim-open">
        <Button name="do" value="claims" icon="plus">
          {words.t('claims:assessment.open')}
        </Button>
      </p>
      {countOf('ineligible') > 0 ? (
        <Disclosure summary={`${words.t('results:word-ineligible')} (${countOf('ineligible')})`}>{listOf(of('ineligible'))}</Disclosure>
      ) : null}
    </form>
  )
}

interface ChoiceProps {
  readonly id: string
  readonly row: VerdictRow
  readonly claim: OpenedClaim | null
  readonly today: string
  readonly words: Words
  readonly figures: Values
}

function Choice({ id, row: { right, person, amount, due }, claim, today, words, figures }: ChoiceProps) {
  const hebrew = words.hebrew('rights', [right, 'name'])
  const sum = amount ? amountPieces(words, amount as AmountResult, amount.min === 0 && amount.max > 0).map((piece) => ('sum' in piece ? piece.sum : piece.text)).join('') : null
  const name = (
    <span>
      <strong>{rightName(words, right)}</strong> {hebrew ? <HebrewTerm inline>{hebrew}</HebrewTerm> : null}
      {person === 'applicant' ? null : ` · ${personText(words, person)}`}
    </span>
  )
  return (
    <li>
      {claim ? (
        <span className="claim-choice">
          <span aria-hidden="true">–</span>
          <span>
            {name} <a href={`claims/${claim.id}`}>{words.t(`claims:state.${claim.state}`)}</a>
          </span>
        </span>
      ) : (
        <label className="claim-choice" htmlFor={id}>
          <input type="checkbox" id={id} name="right" value={`${right}|${person}`} />
          {name}
        </label>
      )}
      <span className="claim-sum">{sum}</span>
      {due ? <DueMark on={due.on} text={dueText(words, right, due.what, figures)} today={today} words={words} /> : <span />}
    </li>
  )
}
