import { framedAnswers } from '~/interview/framed-store.client'
import YourAnswers, { handle, pagesOf } from '../answers'

export { handle }
export { Waiting as HydrateFallback } from './waiting'

export function clientLoader() {
  return pagesOf(framedAnswers())
}
clientLoader.hydrate = true as const

export default function FramedAnswers() {
  return <YourAnswers />
}
