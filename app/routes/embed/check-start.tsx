import { type ClientActionFunctionArgs, redirect } from '@remix-run/react'
import { framedAnswers, storeFramedAnswers } from '~/interview/framed-store.client'
import { plannerHere } from '~/interview/planner.client'
import { begin, type Start, startOf } from '../check-answer'
import { handle as handleOfPortal, StartPage } from '../check-start'
import type { PageHandle } from '../page-head'
import { framedHome } from './framed-home'

export { Waiting as HydrateFallback } from './waiting'

export const handle: PageHandle = { ...handleOfPortal, head: (...given) => ({ ...handleOfPortal.head(...given), isPrivate: true }) }

export function clientLoader(): Start {
  return startOf(framedAnswers())
}
clientLoader.hydrate = true as const

export async function clientAction({ request, params }: ClientActionFunctionArgs) {
  const { answers, to } = begin(await request.formData(), framedAnswers(), framedHome(params), await plannerHere())
  storeFramedAnswers(answers)
  return redirect(to)
}

const answersHere = () => Promise.resolve(framedAnswers())

export default function FramedStart() {
  return <StartPage answersHere={answersHere} />
}
