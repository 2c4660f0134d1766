import type { LoaderFunctionArgs } from '@remix-run/node'
import type { ClientLoaderFunctionArgs } from '@remix-run/react'
import { pageWordsHere } from '~/i18n/live-words.client'
import { todayInIsrael } from '~/i18n/today'
import { NO_ANSWERS } from '~/interview/answers'
import { framedAnswers } from '~/interview/framed-store.client'
import { followLaw } from '~/lawroom/law-here.client'
import { municipalityOf } from '../municipality.server'
import { pageAddress } from '../page-address.server'
import type { PageHandle } from '../page-head'
import { lawOfNow } from '../law-of-now.server'
import Results, { type ResultsData } from '../results'

export { Waiting as HydrateFallback } from './waiting'

export const handle: PageHandle = { isLive: true, head: (words) => ({ title: words.t('results:title'), isPrivate: true }) }

/** The day's rules, and nothing of a person: no cookie is looked at in a frame. */
export function loader({ request, context }: LoaderFunctionArgs): ResultsData {
  return {
    answers: NO_ANSWERS, today: todayInIsrael(new Date()), ...lawOfNow(), page: pageAddress(request, context), places: null,
    local: municipalityOf(request, context)?.rights ?? [],
  }
}

export async function clientLoader({ serverLoader }: ClientLoaderFunctionArgs): Promise<ResultsData> {
  const [server] = await Promise.all([serverLoader<ResultsData>(), pageWordsHere('reasons')])
  const version = await followLaw(server.law)
  return { ...server, version, answers: framedAnswers(), today: todayInIsrael(new Date()) }
}
clientLoader.hydrate = true as const

export default function FramedResults() {
  return <Results />
}
