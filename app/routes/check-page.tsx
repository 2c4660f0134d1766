import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import {
  type ClientActionFunctionArgs, type ClientLoaderFunctionArgs, redirect as clientRedirect, useActionData, useLoaderData,
} from '@remix-run/react'
import { useEffect, useState } from 'react'
import { MarkForm } from '~/editing/marks/mark-form'
import { questionWordsHere } from '~/i18n/live-words.client'
import { todayInIsrael } from '~/i18n/today'
import { useWords } from '~/i18n/words'
import { isUncounted } from '~/insight/counting/refusal'
import { cellsOf } from '~/insight/counting/screening-cells.server'
import { stoppedAt } from '~/insight/counting/screening-event'
import { tell } from '~/insight/counting/tell.client'
import { isTown } from '~/insight/counting/towns.server'
import type { Answers } from '~/interview/answers'
import { answersInCookie, keepAnswers } from '~/interview/cookie.server'
import { isFirstPage } from '~/interview/first-page.client'
import { ownAnswers } from '~/interview/handover.client'
import { plannerOf } from '~/interview/planner'
import { preparePlannerLater, plannerHere } from '~/interview/planner.client'
import { QuestionForm } from '~/interview/question-form'
import { questionTitle } from '~/interview/question-title'
import { storeAnswers } from '~/interview/store.client'
import type { QuestionView } from '~/interview/view'
import { DangerNotice } from '~/referral/danger-notice'
import { useHome } from '~/ui/framed'
import { answerPosted, type PageView, viewOf } from './check-answer'
import { fetchLocalitiesLater, localitiesInBrowser } from './find-localities.client'
import { findLocalities } from './find-localities.server'
import { languageOfAddress } from './language-of-address'
import type { PageHandle } from './page-head'
import { PagesAhead } from './pages-ahead'
import { readForm } from './read-form.server'

export const handle: PageHandle = {
  isLive: true,
  tools: ['aloud'],
  head: (words, loaded, _params, sentBack) => ({ title: questionTitle(words, (sentBack ?? loaded) as QuestionView), isPrivate: true }),
}

const planningNow = () => plannerOf(todayInIsrael(new Date()))

export async function loader({ request, context, params }: LoaderFunctionArgs): Promise<PageView> {
  const view = viewOf(params['page'], await answersInCookie(request, context), null, planningNow())
  if (!view) throw new Response(null, { status: 404 })
  return view
}

export async function clientLoader({ params, request, serverLoader }: ClientLoaderFunctionArgs): Promise<PageView> {
  const answers = await ownAnswers(params['lang'])
  // What the server made of no answers is the page of who has none: the rules can come later.
  if (isFirstPage(request.url) && isUntouched(answers)) return serverLoader<PageView>()
  const [planner] = await Promise.all([plannerHere(), questionWordsHere(params['page'])])
  // Where there is no such page the server says so.
  return viewOf(params['page'], answers, null, planner) ?? (await serverLoader<PageView>())
}
clientLoader.hydrate = true as const

const isUntouched = ({ trail, event, facts }: Answers) => trail.length === 0 && event === null && Object.keys(facts).length === 0

export async function action({ request, context, params }: ActionFunctionArgs) {
  const language = languageOfAddress(params)
  const before = await answersInCookie(request, context)
  const outcome = await answerPosted(await readForm(request), params['page'], before, `/${language}`, findLocalities(context.directory, language), planningNow())
  if (!outcome) throw new Response(null, { status: 404 })
  if ('rejected' in outcome) {
    return data(viewOf(params['page'], before, outcome.rejected ?? null, planningNow()), { status: 422 })
  }
  if (!isUncounted(request)) {
    const isPlace = await isTown(context.directory)
    for (const event of outcome.events) context.counts.add(cellsOf(event, language, isPlace) ?? [])
  }
  return redirect(outcome.to, { headers: await keepAnswers(outcome.answers, context) })
}

export async function clientAction({ request, params }: ClientActionFunctionArgs) {
  const before = await ownAnswers(params['lang'])
  const planner = await plannerHere()
  const outcome = await answerPosted(await request.formData(), params['page'], before, `/${params['lang']}`, localitiesInBrowser(params['lang']), planner)
  if (!outcome) return null
  if ('rejected' in outcome) return viewOf(params['page'], before, outcome.rejected ?? null, planner)
  storeAnswers(outcome.answers)
  for (const event of outcome.events) tell(params['lang'], event)
  return clientRedirect(outcome.to)
}

/** Tells at which question somebody closed the page. Whoever follows a link or sends the form goes on, or leaves by another page of ours. */
function useTellWhereLeft(page: string, language: string): void {
  useEffect(() => {
    let goesOn = false
    const click = ({ target }: Event) => (goesOn ||= target instanceof Element && target.closest('a, button') !== null)
    const leave = () => {
      if (!goesOn) tell(language, stoppedAt(page))
    }
    addEventListener('click', click)
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('click', click)
      removeEventListener('pagehide', leave)
    }
  }, [page, language])
}

export default function CheckPage() {
  return <AskedPage answersHere={ownAnswers} />
}

/** @param answersHere the answers so far, from where this browser keeps them; the same function at each time */
export function AskedPage({ answersHere }: { answersHere: (language: string) => Promise<Answers> }) {
  const words = useWords()
  const { language } = words
  const home = useHome(language)
  useEffect(() => void preparePlannerLater(() => answersHere(language)), [answersHere, language])
  const loaded = useLoaderData<typeof loader>() as PageView
  const answered = useActionData<typeof action>() as PageView | null | undefined
  // A link to a part of this page, such as the one past the head, makes the router forget what the action gave; the reader has not.
  const [kept, keep] = useState<{ readonly sentBack: PageView; readonly loaded: PageView } | null>(null)
  // What the action gave comes first, and the page is loaded anew after it: both belong together.
  if (answered && (answered !== kept?.sentBack || loaded !== kept.loaded)) keep({ sentBack: answered, loaded })
  const sentBack = answered ?? (kept?.loaded === loaded ? kept.sentBack : null)
  const view = sentBack?.page === loaded.page ? sentBack : loaded
  const asksForPlace = view.fields.some(({ path }) => path === 'locality')
  useEffect(() => {
    if (asksForPlace) void fetchLocalitiesLater(language)
  }, [asksForPlace, language])
  useTellWhereLeft(view.page, language)
  return (
    <div className="stack-loose">
      {/* It stays from question to question and so is announced once, when it comes. */}
      <div role="alert" className="narrow">{view.danger ? <DangerNotice danger={view.danger} words={words} /> : null}</div>
      <QuestionForm view={view} words={words} />
      <MarkForm key={view.page} page={`question/${view.page}`} words={words} />
      <PagesAhead home={home} />
    </div>
  )
}
