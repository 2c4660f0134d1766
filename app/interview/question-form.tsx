/** A page of the interview: what is wrong, how far one is, the question, why it is asked, and a person to ask instead. */
import { Form, useSearchParams } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { Words } from '~/i18n/words'
import { product } from '~/product'
import { BackLink } from '~/ui/back-link'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { useHome } from '~/ui/framed'
import { Notice } from '~/ui/notice'
import { PhoneLink } from '~/ui/phone-link'
import { ProgressArches } from '~/ui/progress-arches'
import { SidePanel } from '~/ui/side-panel'
import { fieldId, fieldShort } from './field-words'
import { QuestionField } from './question-field'
import { groupTitle, isByItem } from './question-title'
import type { FieldView, QuestionView } from './view'

export function QuestionForm({ view, words }: { view: QuestionView; words: Words }) {
  const [search] = useSearchParams()
  const home = useHome(words.language)
  const cameFrom = search.get('from')
  const title = groupTitle(words, view)
  const errors = view.rejected?.errors ?? []
  const back = view.back ? `${home}/check/${view.back}` : `${home}/check`
  const field = (each: FieldView, heading: boolean): ReactNode => (
    <QuestionField
      key={each.path}
      field={each}
      words={words}
      heading={heading}
      error={errors.find(({ path }) => path === each.path) ?? null}
      localities={each.path === 'locality' ? (view.rejected?.localities ?? []) : []}
    />
  )
  return (
    <div className="columns">
      <div className="stack">
        <p>
          <BackLink href={cameFrom === 'results' || cameFrom === 'answers' ? `${home}/${cameFrom}` : back}>{words.t('common:back')}</BackLink>
        </p>
        {errors.length > 0 ? (
          <ErrorSummary
            title={words.t('errors:title', { count: errors.length })}
            errors={errors.map(({ path, code, values, part }) => ({
              fieldId: inputOf(path, part, view),
              text: words.t('errors:inList', { field: fieldShort(words, path), problem: words.t(`errors:${code}`, values) }),
            }))}
          />
        ) : null}
        <div className="stack-tight">
          <ProgressArches
            text={words.t('check:progress', { number: view.number, total: view.total })}
            done={view.number - 1}
            total={view.total}
          />
          {view.grew ? <p className="hint">{words.t('check:grew')}</p> : null}
        </div>
        {/* Inputs keep what is typed by themselves; another page, or a page sent back, is another form. */}
        <Form method="post" className={view.fields.length > 1 ? 'stack-loose' : 'stack'} noValidate data-page={view.page} key={`${view.page}:${JSON.stringify(view.fields.map(({ typed }) => typed))}`}>
          {cameFrom === 'results' || cameFrom === 'answers' ? <input type="hidden" name="return" value={cameFrom} /> : null}
          {title ? <h1>{title}</h1> : null}
          {isByItem(view) ? byItem(view.fields, words, field) : view.fields.map((each) => field(each, title === null))}
          <p className="row">
            <Button iconEnd="forward">{words.t(cameFrom ? 'check:saveAnswer' : 'common:continue')}</Button>
            <Button kind="quiet" name="intent" value="skip">
              {words.t('check:skipQuestion')}
            </Button>
          </p>
        </Form>
        {view.number > 3 ? (
          <p className="small">
            <a href={`${home}/results`}>{words.t('check:soFar')}</a> · <a href={`${home}/answers`}>{words.t('check:yourAnswers')}</a>
          </p>
        ) : null}
      </div>
      <aside className="stack" aria-labelledby="why">
        <SidePanel id="why" title={words.t('check:why')}>
          {reasonsOf(view, words).map((reason) => (
            <p key={reason}>{reason}</p>
          ))}
          {view.decides.length > 0 ? (
            <p>
              {words.t('check:decides', {
                count: view.decides.length,
                rights: words.list(view.decides.slice(0, 4).map((id) => words.right(id, ['name']) ?? '')),
              })}
            </p>
          ) : null}
        </SidePanel>
        <Notice kind="help" lead={words.t('check:withPerson')} action={<PhoneLink number={product.welfareLine} />}>
          {words.t('check:withPersonText')}
        </Notice>
      </aside>
    </div>
  )
}

/** The input that an error leads to: the first part of a date has the field's own id. */
function inputOf(path: string, part: string | undefined, view: QuestionView): string {
  const first = view.fields.find((each) => each.path === path)?.control === 'month' ? 'month' : 'day'
  return part && part !== first ? `${fieldId(path)}-${part}` : fieldId(path)
}

/** Why each fact of the page is asked, each reason once. */
function reasonsOf(view: QuestionView, words: Words): readonly string[] {
  const reasons = view.fields.map(({ path }) => words.question(path, 'why')).filter((why): why is string => why !== null)
  return [...new Set(reasons)].slice(0, 3)
}

/** What is asked of each child, or of each other person, together. */
function byItem(fields: readonly FieldView[], words: Words, field: (each: FieldView, heading: boolean) => ReactNode): ReactNode {
  const items = new Map<string, FieldView[]>()
  for (const each of fields) {
    const item = /\[(\d+)\]/.exec(each.path)?.[1] ?? '0'
    items.set(item, [...(items.get(item) ?? []), each])
  }
  const name = fields.every(({ path }) => path.startsWith('children[')) ? 'check:child' : 'check:otherPerson'
  return [...items].map(([item, own]) => (
    <section className="stack" key={item} aria-labelledby={`item-${item}`}>
      <h2 id={`item-${item}`}>{words.t(name, { number: Number(item) + 1 })}</h2>
      {own.map((each) => field(each, false))}
    </section>
  ))
}
