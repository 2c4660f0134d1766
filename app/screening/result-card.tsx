/** One result as a card: verdict, sum, reasons condition by condition, what is missing, what would change it, the next step. */
import type { ConditionResult, RightResult } from '~/engine/screen'
import { NO, PERSON, YES } from '~/engine/truth'
import { factAt } from '~/engine/paths'
import { factsRead } from '~/engine/walk'
import { withBeside } from '~/i18n/beside'
import type { Words } from '~/i18n/words'
import { answerText } from '~/interview/answer-words'
import type { Answers } from '~/interview/answers'
import { fieldShort } from '~/interview/field-words'
import { catalogue } from '~/rights'
import { Button } from '~/ui/button'
import { Disclosure } from '~/ui/disclosure'
import { type LeavingProps, useHome, useLeaving } from '~/ui/framed'
import { type Reason, ReasonList, type ReasonMark } from '~/ui/reason-list'
import { SourceLine } from '~/ui/source-line'
import { Amount, VerdictCard } from '~/ui/verdict-card'
import { type AmountPiece, amountPieces, figuresYearText } from './amount-words'
import { changeText } from './change-words'
import { citationsText } from './citation'
import { conditionText, deadlineText, rightText, triggerText } from './condition-words'
import type { ResultsModel } from './results-model'
import { type Say, sayIn } from './side-by-side'

interface ResultCardProps {
  result: RightResult
  model: ResultsModel
  answers: Answers
  words: Words
  /** Words of a second language that stands beside the page's own. */
  beside: Words | null
}

/** At most so many names of facts in one sentence. */
const MOST_NAMED = 4

export function ResultCard({ result, model, answers, words, beside }: ResultCardProps) {
  const say = sayIn(words, beside, model.figures)
  const home = useHome(words.language)
  const leaving = useLeaving()
  const { right, verdict } = result
  const [amount] = result.amounts
  const definition = right.amounts.find(({ id }) => id === amount?.id)
  const year = amount ? figuresYearText(words, amount) : null
  const missing = (each: Words) => [...new Set(result.missing.map((path) => fieldShort(each, path)).filter((short) => short !== ''))]
  const firstPage = result.missing.map(model.pageFor).find((page) => page !== null)
  const changes = verdict === 'ineligible' ? model.changes(result) : []
  const failing = result.conditions.filter(({ state, truth, decidedBy }) => state === 'considered' && decidedBy === 'answers' && truth === NO)
  return (
    <VerdictCard
      id={right.id}
      verdict={verdict}
      word={say((each) => each.t(`results:word-${verdict}`))}
      name={say((each) => each.right(right.id, ['name']))}
      href={guideOf(right.id, words, beside)}
      hebrewName={beside?.language === 'he' ? undefined : (words.hebrew('rights', [right.id, 'name']) ?? undefined)}
      authority={say((each) => each.t(`common:authority.${right.authority}`))}
      amount={amount && verdict !== 'ineligible' ? say((each) => amountLine(amountPieces(each, amount, definition?.upTo ?? false))) : undefined}
      caveat={year && amount ? <SourceLine stale={year.stale}>{say((each) => figuresYearText(each, amount)?.text)}</SourceLine> : undefined}
      dates={result.deadlines.slice(0, 2).map(({ id, date, passed }) =>
        say((each, figures) =>
          each.t(passed ? 'results:deadlinePassed' : 'results:deadline', { what: deadlineText(each, right.id, id, figures), date: each.date(date) }),
        ),
      )}
      actions={actionsOf(verdict, guideOf(right.id, words, beside), firstPage ? `${home}/check/${firstPage}?from=results` : null, nameOf(words, right.id), words, leaving)}
    >
      {result.concerned.length > 0 ? (
        <p>{say((each) => each.t('results:forWhom', { who: each.list(result.concerned.map((item) => each.t('check:child', { number: placeIn(item) }))) }))}</p>
      ) : null}
      {result.follows.length > 0 && verdict !== 'ineligible' ? (
        <p className="small">{say((each) => each.t('results:follows', { rights: each.list(result.follows.map((id) => nameOf(each, id))) }))}</p>
      ) : null}
      {verdict === 'needsInfo' && missing(words).length > 0 ? (
        <p>{say((each) => each.t('results:missing', { facts: each.list(missing(each).slice(0, MOST_NAMED)) }))}</p>
      ) : null}
      {result.awaits.length > 0 ? <p>{say((each) => each.t('results:awaits'))}</p> : null}
      {verdict === 'askPerson' ? <PersonReasons result={result} say={say} /> : null}
      {verdict === 'ineligible' ? (
        <>
          {failing.slice(0, 2).map(({ id }) => (
            <p key={id}>{say((each, figures) => conditionText(each, right.id, id, figures))}</p>
          ))}
          <p>
            {say((each) => (
              <>
                <strong>{each.t('results:change')}</strong>{' '}
                {changes.length > 0 ? changes.slice(0, 2).map((change) => changeText(each, catalogue.facts, change)).join(' ') : each.t('results:changeNone')}
              </>
            ))}
          </p>
        </>
      ) : null}
      <Disclosure summary={words.t('results:why')} screenOnly={verdict !== 'eligible'}>
        <ReasonList
          reasons={result.conditions.filter(({ state }) => state === 'considered').map((condition) => reasonOf(condition, result, answers, say))}
          markWords={{
            holds: words.t('results:mark-holds'),
            fails: words.t('results:mark-fails'),
            unknown: words.t('results:mark-unknown'),
            person: words.t('results:mark-person'),
            authority: words.t('results:mark-authority'),
          }}
        />
        {amount ? <p className="small">{say((each, figures) => rightText(each, right.id, ['amountNote'], figures))}</p> : null}
        <OpenTriggers result={result} say={say} />
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

/** The guide of a right, in the same one or two languages. */
function guideOf(right: string, words: Words, beside: Words | null): string {
  return `/${words.language}/rights/${right}${withBeside('', beside?.language ?? null)}`
}

/** Links of the same words stand on every card: who hears them one by one hears the right as well. */
function actionsOf(verdict: RightResult['verdict'], guide: string, question: string | null, name: string, words: Words, leaving: LeavingProps) {
  const ofRight = <span className="visually-hidden"> {name}</span>
  const toGuide = (
    <a href={guide} {...leaving}>
      {words.t('results:guide')}
      {ofRight}
    </a>
  )
  if (verdict !== 'needsInfo' || !question) return toGuide
  return (
    <>
      <Button kind="second" href={question}>
        {words.t('results:toQuestion')}
        {ofRight}
      </Button>
      {toGuide}
    </>
  )
}

function markOf({ decidedBy, truth }: ConditionResult): ReasonMark {
  if (decidedBy === 'authority') return 'authority'
  if (truth === YES) return 'holds'
  return truth === NO ? 'fails' : truth === PERSON ? 'person' : 'unknown'
}

function reasonOf(condition: ConditionResult, result: RightResult, answers: Answers, say: Say): Reason {
  const { id, decidedBy, truth } = condition
  return {
    key: id,
    mark: markOf(condition),
    text: say((each, figures) => conditionText(each, result.right.id, id, figures)),
    answer: say((each) =>
      decidedBy === 'authority' ? each.t('results:onlyAuthority') : truth === PERSON ? each.t('results:person') : answersUsed(condition, result, answers, each),
    ),
    source: say((each) => citationsText(each, condition.law)),
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

function PersonReasons({ result, say }: { result: RightResult; say: Say }) {
  const right = result.right.id
  const reasons = [
    ...result.askPerson.fired.map((id) => say((each, figures) => triggerText(each, right, id, figures))),
    ...result.conditions
      .filter(({ decidedBy, truth, state }) => state === 'considered' && decidedBy === 'answers' && truth === PERSON)
      .map(({ id }) => say((each, figures) => conditionText(each, right, id, figures))),
  ]
  return (
    <>
      <p>{say((each) => each.t(reasons.length > 0 ? 'results:askBecause' : 'results:askMore'))}</p>
      {reasons.length > 0 ? (
        <ul className="stack-tight">
          {reasons.map((reason, index) => (
            <li key={index}>{reason}</li>
          ))}
        </ul>
      ) : null}
    </>
  )
}

/** Cases for a person that nobody asked about: to be told at the desk. */
function OpenTriggers({ result, say }: { result: RightResult; say: Say }) {
  if (result.verdict === 'ineligible' || result.askPerson.open.length === 0) return null
  return (
    <>
      <p>
        <strong>{say((each) => each.t('results:tell'))}</strong>
      </p>
      <ul className="stack-tight">
        {result.askPerson.open.map(({ id }) => (
          <li key={id}>{say((each, figures) => triggerText(each, result.right.id, id, figures))}</li>
        ))}
      </ul>
    </>
  )
}
