import { Form, redirect, type ClientActionFunctionArgs } from '@remix-run/react'
import { useWords } from '~/i18n/words'
import { clearFramedAnswers } from '~/interview/framed-store.client'
import { Button } from '~/ui/button'
import { useHome } from '~/ui/framed'
import type { PageHandle } from '../page-head'
import { framedHome } from './framed-home'

export { Waiting as HydrateFallback } from './waiting'

export const handle: PageHandle = { isLive: true, head: (words) => ({ title: words.t('check:clearAnswers'), isPrivate: true }) }

export function clientLoader() {
  return null
}
clientLoader.hydrate = true as const

export function clientAction({ params }: ClientActionFunctionArgs) {
  clearFramedAnswers()
  return redirect(`${framedHome(params)}/check`)
}

/** Asked once before the loss, because it cannot be undone. */
export default function FramedClear() {
  const words = useWords()
  const home = useHome(words.language)
  return (
    <Form method="post" className="stack narrow">
      <h1>{words.t('check:clearAnswers')}</h1>
      <p>{words.t('check:clearText')}</p>
      <p className="row">
        <Button icon="trash">{words.t('check:clearNow')}</Button>
        <a href={`${home}/results`}>{words.t('check:keepAnswers')}</a>
      </p>
    </Form>
  )
}
