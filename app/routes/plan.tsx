import { type ActionFunctionArgs, type LinksFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type ClientActionFunctionArgs, type ClientLoaderFunctionArgs, redirect as clientRedirect, useLoaderData, useSearchParams } from '@remix-run/react'
import { useMemo, useState } from 'react'
import { isLanguage } from '~/i18n/languages'
import { pageWordsHere } from '~/i18n/live-words.client'
import { wordsOf } from '~/i18n/resources.server'
import { todayInIsrael } from '~/i18n/today'
import { useWords, wordsFor } from '~/i18n/words'
import { type Answers, hasAnswers } from '~/interview/answers'
import { ownDevice } from '~/interview/saved/device.client'
import { deviceInCookies } from '~/interview/saved/device.server'
import type { Kept } from '~/interview/saved/kept'
import { storedKept, storeKept } from '~/interview/saved/kept.client'
import { keepKept } from '~/interview/saved/kept.server'
import { type Marks, markStep } from '~/interview/saved/marks'
import { QrCode } from '~/interview/saved/qr-code'
import savedStyles from '~/interview/saved/saved.css?url'
import styles from '~/plan/plan.css?url'
import { followLaw, lawHere } from '~/lawroom/law-here.client'
import { LAW_HEAD, LAW_OWN_HEAD } from '~/lawroom/law-name'
import { AskTogether, PlanActions, Services } from '~/plan/plan-parts'
import { planWords, type PlanWords } from '~/plan/plan-words'
import { type StepState, StepView } from '~/plan/step-view'
import { type PlanStep, planSteps } from '~/plan/steps'
import { catalogue } from '~/rights'
import { figuresOfDay, resultsModel } from '~/screening/results-model'
import { rightFigures } from '~/screening/right-figures'
import { Button } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { Notice } from '~/ui/notice'
import { SidePanel } from '~/ui/side-panel'
import { StatusMessage } from '~/ui/status-message'
import { languageOfAddress } from './language-of-address'
import type { PageHandle } from './page-head'
import { readForm } from './read-form.server'

export const handle: PageHandle = { isLive: true, head: (words) => ({ title: words.t('plan:title'), isPrivate: true }) }

export const links: LinksFunction = () => [savedStyles, styles].map((href) => ({ rel: 'stylesheet', href }))

interface PlanData {
  readonly answers: Answers
  readonly kept: Kept
  readonly today: string
  /** Words of the claims and papers; null when they could not be fetched. */
  readonly extra: PlanWords | null
  readonly origin: string
}

export async function loader({ request, context, params }: LoaderFunctionArgs): Promise<PlanData> {
  const device = await deviceInCookies(request, context)
  const today = todayInIsrael(new Date())
  const origin = context.publicUrl ?? new URL(request.url).origin
  if (!hasAnswers(device.answers) || !isLanguage(params['lang'])) return { ...device, today, extra: null, origin }
  const words = wordsFor(wordsOf(params['lang']))
  const shown = resultsModel(device.answers, today).screening.results.filter(({ verdict }) => verdict === 'eligible' || verdict === 'askPerson')
  const extra = planWords(words, shown.map(({ right }) => right), rightFigures(words, catalogue.parameters, figuresOfDay(today)))
  return { ...device, today, extra, origin }
}

export async function clientLoader({ params }: ClientLoaderFunctionArgs): Promise<PlanData> {
  const device = await ownDevice(params['lang'])
  const [extra] = await Promise.all([hasAnswers(device.answers) ? fetchWords(params['lang']) : null, pageWordsHere('reasons')])
  return { ...device, today: todayInIsrael(new Date()), extra, origin: window.location.origin }
}
clientLoader.hydrate = true as const

/** All of them, whosever plan it is. Without a line the plan stands without them. */
async function fetchWords(language: string | undefined): Promise<PlanWords | null> {
  try {
    const response = await fetch(`/${language}/plan/words?law=${lawHere()}`)
    if (!response.ok) return null
    await followLaw({ version: response.headers.get(LAW_HEAD) ?? lawHere(), isOwn: response.headers.has(LAW_OWN_HEAD) })
    return (await response.json()) as PlanWords
  } catch {
    return null
  }
}

/** The marks after a step's form was sent; null where there is no such step. */
function marksAfter(form: FormData, marks: Marks, today: string): { marks: Marks; step: string } | null {
  const right = catalogue.rights.find(({ id }) => id === form.get('step'))
  if (!right) return null
  const ticked = form.getAll('paper').filter((paper): paper is string => typeof paper === 'string')
  return { marks: markStep(marks, right.id, right.documents, ticked, form.has('done'), today), step: right.id }
}

const keptAt = (language: string | undefined, step: string) => `/${language}/plan?kept=1#${step}`

export async function action({ request, context, params }: ActionFunctionArgs) {
  const language = languageOfAddress(params)
  const { kept } = await deviceInCookies(request, context)
  const after = marksAfter(await readForm(request), kept.marks, todayInIsrael(new Date()))
  if (!after) throw new Response(null, { status: 400 })
  return redirect(keptAt(language, after.step), { headers: await keepKept({ ...kept, marks: after.marks }, context) })
}

export async function clientAction({ request, params }: ClientActionFunctionArgs) {
  const { kept } = await ownDevice(params['lang'])
  const after = marksAfter(await request.formData(), kept.marks, todayInIsrael(new Date()))
  if (!after) return null
  storeKept({ ...kept, marks: after.marks })
  return clientRedirect(keptAt(params['lang'], after.step))
}

export default function Plan() {
  const words = useWords()
  const data = useLoaderData<typeof loader>() as PlanData
  const { answers, today, extra } = data
  // Ticks are kept at once where scripts run; the page need not be asked again for them.
  const [ticked, tick] = useState<{ readonly marks: Marks; readonly over: PlanData } | null>(null)
  const marks = ticked?.over === data ? ticked.marks : data.kept.marks
  const model = useMemo(() => resultsModel(answers, today), [answers, today])
  const figures = useMemo(() => rightFigures(words, catalogue.parameters, model.figures), [words, model.figures])
  // A step that is ticked stays where it is until the page comes anew: nothing runs away from under the hand.
  const plan = useMemo(() => planSteps(model.groups, data.kept.marks), [model, data.kept.marks])
  const [search] = useSearchParams()
  const home = `/${words.language}`
  if (!hasAnswers(answers)) {
    return (
      <div className="stack narrow">
        <h1>{words.t('plan:title')}</h1>
        <EmptyState action={<Button href={`${home}/check`}>{words.t('home:start')}</Button>}>{words.t('plan:empty')}</EmptyState>
        <p>
          <a href={`${home}/resume`}>{words.t('save:haveCode')}</a>
        </p>
      </div>
    )
  }
  const onMark = (form: FormData) => {
    const after = marksAfter(form, marks, today)
    if (!after) return
    storeKept({ ...storedKept(), marks: after.marks })
    tick({ marks: after.marks, over: data })
  }
  const view = (step: PlanStep, state: StepState) => (
    <StepView
      key={step.right} state={state} step={step} extra={extra?.[step.right] ?? null} marks={marks} words={words} figures={figures} onMark={onMark}
    />
  )
  const waiting = model.groups.find(({ verdict }) => verdict === 'needsInfo')?.results.length ?? 0
  return (
    <div className="stack-loose">
      <div className="stack">
        <h1>{words.t('plan:title')}</h1>
        <p>{words.t('plan:lead', { date: words.date(today) })}</p>
        <StatusMessage>{search.get('kept') !== null || ticked ? words.t('plan:kept') : null}</StatusMessage>
        <PlanActions steps={plan.open} words={words} figures={figures} />
      </div>
      <div className="columns">
        <div className="stack-loose">
          <section className="stack" aria-labelledby="steps">
            <h2 id="steps">{words.t('plan:steps')}</h2>
            {plan.open.length === 0 ? <p>{words.t('plan:noSteps')}</p> : null}
            {extra === null ? <Notice kind="help" icon="info" lead={words.t('plan:partsUnread')} /> : null}
            <ol className="timeline plan-steps">{plan.open.map((step, index) => view(step, index === 0 ? 'now' : 'later'))}</ol>
          </section>
          <AskTogether results={plan.askTogether} words={words} figures={figures} />
          <Services results={plan.services} words={words} />
          {waiting > 0 ? (
            <p className="no-print">
              {words.t('plan:waiting', { count: waiting })} <a href={`${home}/results#group-needsInfo`}>{words.t('plan:toQuestions')}</a>
            </p>
          ) : null}
          {plan.done.length > 0 ? (
            <section className="stack" aria-labelledby="done">
              <h2 id="done">{words.t('plan:doneTitle')}</h2>
              <ol className="timeline plan-steps">{plan.done.map((step) => view(step, 'done'))}</ol>
            </section>
          ) : null}
        </div>
        <aside className="stack" aria-label={words.t('plan:keepTitle')}>
          <SidePanel title={words.t('plan:keepTitle')}>
            <p>{words.t('plan:keepText')}</p>
            <p className="no-print">
              <a href={`${home}/save`}>{words.t('save:title')}</a>
            </p>
            <QrCode text={`${data.origin}${home}/plan`} label={words.t('plan:qrLabel')} />
            <p className="small">{words.t('plan:qrText')}</p>
          </SidePanel>
        </aside>
      </div>
    </div>
  )
}
