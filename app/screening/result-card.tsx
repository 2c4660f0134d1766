/** One result as a card: verdict, sum, reasons condition by condition, what is missing, what would change it, the next step. */
import type { ConditionResult, RightResult } from '~/engine/screen'
import { NO, PERSON, YES } from '~/engine/truth'
import { factAt } from '~/engine/paths'
import { factsRead } from '~/engine/walk'
import type { Values, Words } from '~/i18n/words'
import { answerText } from '~/interview/answer-words'
import type { Answers } from '~/interview/answers'
import { fieldShort } from '~/interview/field-words'
import { catalogue } from '~/rights'
import { Button } from '~/ui/button'
import { Disclosure } from '~/ui/disclosure'
import { type Reason, ReasonList, type ReasonMark } from '~/ui/reason-list'
import { SourceLine } from '~/ui/source-line'
import { Amount, VerdictCard } from '~/ui/verdict-card'
import { type AmountPiece, amountPieces, figuresYearText } from './amount-words'
import { changeText } from './change-words'
import { citationsText } from './citation'
import { conditionText, deadlineText, rightText, triggerText } from './condition-words'
import type { ResultsModel } from './results-model'

interface ResultCardProps {
  result: RightResult
  model: ResultsModel
  answers: Answers
  words: Words
  figures: Values
}

/** At most so many names of facts in one sentence. */
const MOST_NAMED = 4

export function ResultCard({ result, model, answers, words, figures }: ResultCardProps) {
  const { right, verdict } = result
  const [amount] = result.amounts
  const definition = right.amounts.find(({ id }) => id === amount?.id)
  const year = amount ? figuresYearText(words, amount) : null
  const missing = [...new Set(result.missing.map((path) => fieldShort(words, path)).filter((short) => short !== ''))]
  const firstPage = result.missing.map(model.pageFor).find((page) => page !== null)
  const changes = verdict === 'ineligible' ? model.changes(result) : []
  const failing = result.conditions.filter(({ state, truth, decidedBy }) => state === 'considered' && decidedBy === 'answers' && truth === NO)
  return (
    <VerdictCard
      id={right.id}
      verdict={verdict}
      word={words.t(`results:word-${verdict}`)}
      name={words.right(right.id, ['name'])}
      href={`/${words.language}/rights/${right.id}`}
      hebrewName={words.hebrew('rights', [right.id, 'name']) ?? undefined}
      authority={words.t(`common:authority.${right.authority}`)}
      amount={amount && verdict !== 'ineligible' ? amountLine(amountPieces(words, amount, definition?.upTo ?? false)) : undefined}
      caveat={year ? <SourceLine stale={year.stale}>{year.text}</SourceLine> : undefined}
      dates={result.deadlines.slice(0, 2).map(({ id, date, passed }) =>
        words.t(passed ? 'results:deadlinePassed' : 'results:deadline', { what: deadlineText(words, right.id, id, figures), date: words.date(date) }),
      )}
      actions={actionsOf(verdict, right.id, firstPage ?? null, words)}
    >
      {result.concerned.length > 0 ? (
        <p>{words.t('results:forWhom', { who: words.list(result.concerned.map((item) => words.t('check:child', { number: placeIn(item) }))) })}</p>
      ) : null}
      {result.follows.length > 0 && verdict !== 'ineligible' ? (
        <p className="small">{words.t('results:follows', { rights: words.list(result.follows.map((id) => nameOf(words, id))) })}</p>
      ) : null}
      {verdict === 'needsInfo' && missing.length > 0 ? <p>{words.t('results:missing', { facts: words.list(missing.slice(0, MOST_NAMED)) })}</p> : null}
      {result.awaits.length > 0 ? <p>{words.t('results:awaits')}</p> : null}
      {verdict === 'askPerson' ? <PersonReasons result={result} words={words} figures={figures} /> : null}
      {verdict === 'ineligible' ? (
        <>
          {failing.slice(0, 2).map(({ id }) => (
            <p key={id}>{conditionText(words, right.id, id, figures)}</p>
          ))}
          <p>
            <strong>{words.t('results:change')}</strong>{' '}
            {changes.length > 0 ? changes.slice(0, 2).map((change) => changeText(words, catalogue.facts, change)).join(' ') : words.t('results:changeNone')}
          </p>
        </>
      ) : null}
      <Disclosure summary={words.t('results:why')}>
        <ReasonList
          reasons={result.conditions.filter(({ state }) => state === 'considered').map((condition) => reasonOf(condition, result, answers, words, figures))}
          markWords={{
            holds: words.t('results:mark-holds'),
            fails: words.t('results:mark-fails'),
            unknown: words.t('results:mark-unknown'),
            person: words.t('results:mark-person'),
            authority: words.t('results:mark-authority'),
          }}
        />
        {amount ? <p className="small">{rightText(words, right.id, ['amountNote'], figures)}</p> : null}
        <OpenTriggers result={result} words={words} figures={figures} />
      </Disclosure>
    </VerdictCard>
  )
}

function amountLine(parts: readonly AmountPiece[]) {
  return parts.map((part, index) => ('sum' in part ? <Amount key={index}>{part.sum}</Amount> : <span key={index}>{part.text}</span>))
}

/** The place of an item, counted from one: `children[0]` is the first child. */
function placeIn(item: string): number {
  return Number(/\d+/.exec(item)?.[0] ?? 0) + 1
}

function nameOf(words: Words, right: string): string {
  return words.right(right, ['name']) ?? words.question('currentBenefits', `options|${right}`) ?? ''
}

function actionsOf(verdict: RightResult['verdict'], right: string, page: string | null, words: Words) {
  const guide = `/${words.language}/rights/${right}`
  if (verdict === 'needsInfo' && page) {
    return (
      <>
        <Button kind="second" href={`/${words.language}/check/${page}?from=results`}>
          {words.t('results:toQuestion')}
        </Button>
        <a href={guide}>{words.t('results:guide')}</a>
      </>
    )
  }
  return <a href={guide}>{words.t('results:guide')}</a>
}

function markOf({ decidedBy, truth }: ConditionResult): ReasonMark {
  if (decidedBy === 'authority') return 'authority'
  if (truth === YES) return 'holds'
  return truth === NO ? 'fails' : truth === PERSON ? 'person' : 'unknown'
}

function reasonOf(condition: ConditionResult, result: RightResult, answers: Answers, words: Words, figures: Values): Reason {
  const { id, decidedBy, truth } = condition
  return {
    key: id,
    mark: markOf(condition),
    text: conditionText(words, result.right.id, id, figures),
    answer: decidedBy === 'authority' ? words.t('results:onlyAuthority') : truth === PERSON ? words.t('results:person') : answersUsed(condition, result, answers, words),
    source: citationsText(words, condition.law),
  }
}

/** The answers on which a condition rests, the first few by name. */
function answersUsed({ id }: ConditionResult, result: RightResult, answers: Answers, words: Words) {
  const condition = result.right.conditions.find((candidate) => candidate.id === id)
  const paths = condition?.holds ? factsRead([condition.holds]) : []
  const given = paths.filter((path) => !path.includes('[]')).flatMap((path) => {
    const value = factAt(answers.facts, path)
    const short = fieldShort(words, path)
    return value === undefined || value === null || short === '' || (typeof value === 'object' && !Array.isArray(value)) ? [] : [{ path, value, short }]
  })
  if (given.length === 0) return null
  return (
    <span className="small">
      {given.slice(0, 3).map(({ path, value, short }, index) => (
        <span key={path}>
          {index > 0 ? ' · ' : null}
          {short}: {answerText(words, path, value, null)}
        </span>
      ))}
    </span>
  )
}

function PersonReasons({ result, words, figures }: { result: RightResult; words: Words; figures: Values }) {
  const reasons = [
    ...result.askPerson.fired.map((id) => triggerText(words, result.right.id, id, figures)),
    ...result.conditions
      .filter(({ decidedBy, truth, state }) => state === 'considered' && decidedBy === 'answers' && truth === PERSON)
      .map(({ id }) => conditionText(words, result.right.id, id, figures)),
  ]
  return (
    <>
      <p>{words.t(reasons.length > 0 ? 'results:askBecause' : 'results:askMore')}</p>
      {reasons.length > 0 ? (
        <ul className="stack-tight">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      ) : null}
    </>
  )
}

/** Cases for a person that nobody asked about: to be told at the desk. */
function OpenTriggers({ result, words, figures }: { result: RightResult; words: Words; figures: Values }) {
  if (result.verdict === 'ineligible' || result.askPerson.open.length === 0) return null
  return (
    <>
      <p>
        <strong>{words.t('results:tell')}</strong>
      </p>
      <ul className="stack-tight">
        {result.askPerson.open.map(({ id }) => (
          <li key={id}>{triggerText(words, result.right.id, id, figures)}</li>
        ))}
      </ul>
    </>
  )
}
