/** One step of the plan: by when, what, where, which form, which papers, and whether it is done. */
import { Form } from '@remix-run/react'
import type { ChangeEvent } from 'react'
import type { Values, Words } from '~/i18n/words'
import type { Marks } from '~/interview/saved/marks'
import { deadlineText, rightName, triggerText } from '~/screening/condition-words'
import { Button } from '~/ui/button'
import { DefinitionPairs } from '~/ui/definition-pairs'
import { Disclosure } from '~/ui/disclosure'
import { HebrewTerm } from '~/ui/hebrew-term'
import { PhoneLink } from '~/ui/phone-link'
import type { RightPlanWords } from './plan-words'
import type { PlanStep } from './steps'

export interface StepViewProps {
  step: PlanStep
  /** Null while they cannot be fetched: the guide of the right has them. */
  extra: RightPlanWords | null
  marks: Marks
  words: Words
  figures: Values
  /** With scripts: marks are kept at once, without a button. */
  onMark: (form: FormData) => void
}

/** `now` is the next step and lit. */
export type StepState = 'done' | 'now' | 'later'

export function StepView({ state, ...props }: StepViewProps & { state: StepState }) {
  const { step, words } = props
  const hebrew = words.hebrew('rights', [step.right, 'name'])
  return (
    <li data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
      <div className="stack">
        <div>
          {step.deadline ? <p className="timeline-date">{words.t('plan:by', { date: words.date(step.deadline.date) })}</p> : null}
          <h3 id={step.right} tabIndex={-1}>
            <a href={`/${words.language}/rights/${step.right}`}>{rightName(words, step.right)}</a>
          </h3>
          {hebrew ? <HebrewTerm>{hebrew}</HebrewTerm> : null}
        </div>
        <StepBody {...props} isNext={state === 'now'} />
      </div>
    </li>
  )
}

function StepBody({ step, extra, marks, words, figures, onMark, isNext }: StepViewProps & { isNext: boolean }) {
  const { right, deadline, otherDays, askBecause } = step
  const doneOn = marks.done[right]
  const keep = (event: ChangeEvent<HTMLInputElement>) => {
    if (event.currentTarget.form) onMark(new FormData(event.currentTarget.form))
  }
  return (
    <>
      {deadline ? <p>{deadlineText(words, right, deadline.id, figures)}</p> : null}
      {askBecause.length > 0 ? (
        <div className="stack-tight">
          <p>{words.t('plan:askFirst')}</p>
          <ul className="stack-tight">
            {askBecause.map((id) => (
              <li key={id}>{triggerText(words, right, id, figures)}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {/* Only the next step lies open: a plan of many steps stays easy to look over. All of them open for printing. */}
      <Disclosure summary={words.t('plan:details')} open={isNext}>
        <div className="stack">
          <div className="stack-tight">
            <h4>{words.t('plan:what')}</h4>
            {extra && extra.claim.length > 0 ? (
              <ol className="stack-tight plan-what">
                {extra.claim.map((each) => (
                  <li key={each}>{each}</li>
                ))}
              </ol>
            ) : (
              <p>
                <a href={`/${words.language}/rights/${right}#claim`}>{words.t('plan:inGuide')}</a>
              </p>
            )}
          </div>
          <div className="stack-tight">
            <h4>{words.t('plan:where')}</h4>
            <DefinitionPairs pairs={whereOf(step, words)} />
          </div>
          {otherDays.length > 0 ? (
            <ul className="stack-tight">
              {otherDays.map(({ id, date, passed }) => (
                <li key={id}>
                  {words.t(passed ? 'results:deadlinePassed' : 'results:deadline', { what: deadlineText(words, right, id, figures), date: words.date(date) })}
                </li>
              ))}
            </ul>
          ) : null}
          <Form method="post" className="plan-form" preventScrollReset>
            <input type="hidden" name="step" value={right} />
            <Papers step={step} extra={extra} marks={marks} words={words} keep={keep} />
            <label className="plan-tick plan-done">
              <input type="checkbox" name="done" value="1" checked={doneOn !== undefined} onChange={keep} />
              <span>
                {words.t('plan:done')} {doneOn ? <span className="small">{words.t('plan:doneOn', { date: words.date(doneOn) })}</span> : null}
              </span>
            </label>
            <p>
              <Button kind="quiet" icon="tick">
                {words.t('plan:keep')} <span className="visually-hidden">{rightName(words, right)}</span>
              </Button>
            </p>
          </Form>
        </div>
      </Disclosure>
    </>
  )
}

function whereOf({ authority, phones, forms, links }: PlanStep, words: Words) {
  const hebrew = words.hebrew('common', ['authority', authority])
  return [
    {
      key: 'authority', term: words.t('plan:authority'),
      value: (
        <>
          {words.t(`common:authority.${authority}`)} {hebrew ? <HebrewTerm>{hebrew}</HebrewTerm> : null}
        </>
      ),
    },
    ...(phones.length > 0
      ? [{ key: 'phone', term: words.t('guide:phone'), value: phones.map((phone, index) => <span key={phone}>{index > 0 ? ' · ' : null}<PhoneLink number={phone} /></span>) }]
      : []),
    ...(forms.length > 0
      ? [{ key: 'forms', term: words.t('guide:forms'), value: forms.map((form) => <bdi key={form} lang="he" dir="rtl">{form} </bdi>) }]
      : []),
    ...(links[0]
      ? [{ key: 'site', term: words.t('guide:site'), value: <a href={links[0]} rel="noreferrer"><bdi dir="ltr">{new URL(links[0]).host}</bdi></a> }]
      : []),
  ]
}

/** Each paper in the reader's language and in Hebrew, to be ticked when it is at hand. */
function Papers({
  step, extra, marks, words, keep,
}: Pick<StepViewProps, 'step' | 'extra' | 'marks' | 'words'> & { keep: (event: ChangeEvent<HTMLInputElement>) => void }) {
  if (step.papers.length === 0 || !extra) return null
  return (
    <fieldset className="plan-ticks">
      <legend>
        <h4>{words.t('plan:papers')}</h4>
      </legend>
      {step.papers.map((paper) => {
        const hebrew = extra.hebrew[paper]
        return (
          <label className="plan-tick" key={paper}>
            <input type="checkbox" name="paper" value={paper} checked={marks.papers.includes(paper)} onChange={keep} />
            <span>
              {extra.papers[paper]} {hebrew ? <HebrewTerm>{hebrew}</HebrewTerm> : null}
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}
