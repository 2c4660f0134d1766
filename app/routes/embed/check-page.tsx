import { type ClientActionFunctionArgs, type ClientLoaderFunctionArgs, redirect } from '@remix-run/react'
import { questionWordsHere } from '~/i18n/live-words.client'
import { framedAnswers, storeFramedAnswers } from '~/interview/framed-store.client'
import { plannerHere } from '~/interview/planner.client'
import { answerPosted, type PageView, viewOf } from '../check-answer'
import { AskedPage, handle as handleOfPortal } from '../check-page'
import { localitiesInBrowser } from '../find-localities.client'
import type { PageHandle } from '../page-head'
import { framedHome } from './framed-home'

export { Waiting as HydrateFallback } from './waiting'

export const handle: PageHandle = {
  isLive: true,
  // On the server there are no answers yet, and so no question whose title could be told.
  head: (words, loaded, params, sentBack) =>
    loaded || sentBack ? handleOfPortal.head(words, loaded, params, sentBack) : { title: words.t('check:startTitle'), isPrivate: true },
}

export async function clientLoader({ params }: ClientLoaderFunctionArgs): Promise<PageView> {
  const [planner] = await Promise.all([plannerHere(), questionWordsHere(params['page'])])
  const view = viewOf(params['page'], framedAnswers(), null, planner)
  if (!view) throw new Response(null, { status: 404 })
  return view
}
clientLoader.hydrate = true as const

export async function clientAction({ request, params }: ClientActionFunctionArgs) {
  const before = framedAnswers()
  const planner = await plannerHere()
  const outcome = await answerPosted(await request.formData(), params['page'], before, framedHome(params), localitiesInBrowser(params['lang']), planner)
  if (!outcome) return null
  if ('rejected' in outcome) return viewOf(params['page'], before, outcome.rejected ?? null, planner)
  storeFramedAnswers(outcome.answers)
  return redirect(outcome.to)
}

const answersHere = () => Promise.resolve(framedAnswers())

export default function FramedQuestion() {
  return <AskedPage answersHere={answersHere} />
}
