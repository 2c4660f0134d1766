import { pageWordsHere } from '~/i18n/live-words.client'
import { framedAnswers } from '~/interview/framed-store.client'
import YourAnswers, { handle, pagesOf } from '../answers'

export { handle }
export { Waiting as HydrateFallback } from './waiting'

export async function clientLoader() {
  await pageWordsHere('questions')
  return pagesOf(framedAnswers())
}
clientLoader.hydrate = true as const

export default function FramedAnswers() {
  return <YourAnswers />
}
