/** What a proposal changes for cases and households, or how far the measuring is. */
import { directionOf } from '~/i18n/languages'
import type { Words } from '~/i18n/words'
import { figureText } from '~/screening/right-figures'
import { Button } from '~/ui/button'
import { DataTable } from '~/ui/data-table'
import { Disclosure } from '~/ui/disclosure'
import { Notice } from '~/ui/notice'
import type { Impact, ImpactExample, RightImpact } from './report'
import type { ImpactState } from './run.server'

interface ImpactViewProps {
  readonly impact: ImpactState
  /** The address of this page, to look again. */
  readonly page: string
  /** The proposal is not decided yet: it can be measured. */
  readonly isOpen: boolean
  readonly words: Words
}

export function ImpactView({ impact, page, isOpen, words }: ImpactViewProps) {
  return (
    <section className="stack" id="impact" aria-labelledby="impact-title">
      <h2 id="impact-title">{words.t('law:impact.title')}</h2>
      {impact.state === 'running' ? <Progress done={impact.done} total={impact.total} page={page} words={words} /> : null}
      {impact.state === 'missing' || impact.state === 'failed' ? <p>{words.t(`law:impact.${impact.state}`)}</p> : null}
      {impact.state === 'done' && impact.isOld ? <Notice kind="time" lead={words.t('law:impact.old')}>{words.t('law:impact.oldText')}</Notice> : null}
      {isOpen && (impact.state === 'missing' || impact.state === 'failed' || (impact.state === 'done' && impact.isOld)) ? (
        <form method="post">
          <Button name="do" value="measure" kind="second" icon="people">
            {words.t('law:impact.measure')}
          </Button>
        </form>
      ) : null}
      {impact.state === 'done' ? <Found impact={impact.impact} words={words} /> : null}
    </section>
  )
}

function Progress({ done, total, page, words }: { done: number; total: number; page: string; words: Words }) {
  return (
    <div className="stack-tight" role="status">
      <p>{total === 0 ? words.t('law:impact.begun') : words.t('law:impact.progress', { done: words.number(done), total: words.number(total) })}</p>
      <progress className="law-progress" value={done} max={Math.max(total, 1)} aria-labelledby="impact-title" />
      <p>
        <a href={`${page}?again=${done}#impact`}>{words.t('law:impact.lookAgain')}</a>
      </p>
    </div>
  )
}

function Found({ impact, words }: { impact: Impact; words: Words }) {
  const counts = { cases: words.number(impact.cases), drawn: words.number(impact.drawn), date: words.date(impact.asOf) }
  return (
    <>
      <p className="narrow">{words.t('law:impact.asked', counts)}</p>
      {impact.past.length > 0 ? (
        <Notice kind="time" lead={words.t('law:impact.past', { count: impact.past.length, shown: words.number(impact.past.length) })}>
          {words.t('law:impact.pastText')}
        </Notice>
      ) : null}
      {impact.rights.length === 0 ? <p>{words.t('law:impact.nothing')}</p> : null}
      {impact.rights.map((right) => (
        <RightFound key={right.right} found={right} words={words} />
      ))}
      {impact.past.length > 0 ? (
        <Disclosure summary={words.t('law:impact.pastList')}>
          <ul className="stack-tight">
            {impact.past.map(({ right, name, day }) => (
              <li key={`${right} ${name}`}>
                {words.right(right, ['name']) ?? right} · <bdi lang="en">{name}</bdi> · {words.date(day)}
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </>
  )
}

const verdictText = (words: Words, verdict: string | null) => (verdict === null ? '–' : words.t(`results:word-${verdict}`))

function RightFound({ found: { right, cases, drawn, moves, money, examples }, words }: { found: RightImpact; words: Words }) {
  const id = `impact-${right}`
  return (
    <section className="stack-tight" aria-labelledby={id}>
      <h3 id={id}>{words.right(right, ['name']) ?? right}</h3>
      <p>{words.t('law:impact.touched', { drawn: words.number(drawn), cases: words.number(cases) })}</p>
      <ul>
        {moves.map(({ from, to, count }) => (
          <li key={`${from} ${to}`}>
            {words.t('law:impact.move', { count, shown: words.number(count), from: verdictText(words, from), to: verdictText(words, to) })}
          </li>
        ))}
        {money.map(({ unit, count, total, least, most }) => (
          <li key={unit}>
            {words.t('law:impact.money', {
              count, shown: words.number(count), unit: words.t(`figures:unit.${unit}`),
              by: rangeText(words, signed(words, least, unit), signed(words, most, unit)),
              total: rangeText(words, signed(words, total.min, unit), signed(words, total.max, unit)),
            })}
          </li>
        ))}
      </ul>
      <Disclosure summary={words.t('law:impact.examples')}>
        <Examples examples={examples} words={words} />
      </Disclosure>
    </section>
  )
}

/** A change of a sum with its sign, isolated; in text from right to left the sign keeps to its digits, and the shekel behind them. */
function signed(words: Words, value: number, unit: string): string {
  const sign = value < 0 ? '−' : '+'
  const text = figureText(words, Math.abs(value), unit)
  return directionOf(words.language) === 'rtl' ? `\u2067${text.replace(/\d[\d.,]*/, (digits) => `\u2066${sign}${digits}\u2069`)}\u2069` : `\u2066${sign}${text}\u2069`
}

function rangeText(words: Words, min: string, max: string): string {
  return min === max ? min : words.t('law:impact.range', { min, max })
}

function sumText(words: Words, { verdict, sum }: ImpactExample['before']): string {
  if (!sum) return verdictText(words, verdict)
  const [min, max] = [figureText(words, sum.min, sum.unit), figureText(words, sum.max, sum.unit)]
  return `${verdictText(words, verdict)} · ${rangeText(words, min, max)}`
}

function householdText(words: Words, { age, children, hasSpouse, income }: ImpactExample): string {
  return words.list([
    ...(age === null ? [] : [words.t('law:impact.age', { age: words.number(age) })]),
    words.t(hasSpouse ? 'law:impact.couple' : 'law:impact.alone'),
    words.t('law:impact.children', { count: children }),
    ...(income === null ? [] : [words.t('law:impact.income', { income: words.shekels(income) })]),
  ])
}

function Examples({ examples, words }: { examples: readonly ImpactExample[]; words: Words }) {
  return (
    <DataTable
      caption={words.t('law:impact.examples')}
      captionHidden
      columns={(['household', 'old', 'new'] as const).map((key) => ({ key, header: words.t(`law:column.${key}`) }))}
      rows={examples.map((example, place) => ({ key: String(place), cells: [householdText(words, example), sumText(words, example.before), sumText(words, example.after)] }))}
    />
  )
}
