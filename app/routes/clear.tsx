import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { type ClientActionFunctionArgs, Form, redirect as clientRedirect, useSearchParams } from '@remix-run/react'
import { forgetCode } from '~/appointments/cookie.server'
import { useWords } from '~/i18n/words'
import { forgetAnswers } from '~/interview/cookie.server'
import { clearStoredKept } from '~/interview/saved/kept.client'
import { forgetKept } from '~/interview/saved/kept.server'
import { clearStoredAnswers } from '~/interview/store.client'
import { forgetKeptPages } from '~/offline/forget.client'
import { Button } from '~/ui/button'
import { StatusMessage } from '~/ui/status-message'
import { languageOfAddress } from './language-of-address'
import type { PageHandle } from './page-head'

export const handle: PageHandle = { isLive: true, head: (words) => ({ title: words.t('check:clearAnswers'), isPrivate: true }) }

export async function action({ context, params }: ActionFunctionArgs) {
  const headers = forgetAnswers(context)
  for (const [name, value] of [...forgetKept(context), ...forgetCode(context)]) headers.append(name, value)
  // Guides that were read may lie among the browser's own files.
  headers.set('Clear-Site-Data', '"cache"')
  return redirect(`/${languageOfAddress(params)}/clear?done=1`, { headers })
}

/** Clears both places: what the browser holds, and a cookie from a visit before scripts ran, which only the server can. */
export async function clientAction({ params, serverAction }: ClientActionFunctionArgs) {
  clearStoredAnswers()
  clearStoredKept()
  forgetKeptPages()
  return serverAction().catch((error: unknown) => {
    if (navigator.onLine) throw error
    return clientRedirect(`/${params['lang']}/clear?done=here`)
  })
}

/** Asked once before the loss, because it cannot be undone. */
export default function Clear() {
  const words = useWords()
  const [search] = useSearchParams()
  const done = search.get('done')
  return (
    <div className="stack narrow">
      <h1>{words.t('check:clearAnswers')}</h1>
      <StatusMessage>{done === null ? null : words.t(done === 'here' ? 'check:clearedHere' : 'check:cleared')}</StatusMessage>
      {done !== null ? (
        <p>
          <a href={`/${words.language}`}>{words.t('pages:toHome')}</a>
        </p>
      ) : (
        <Form method="post" className="stack">
          <p>{words.t('check:clearText')}</p>
          <p>{words.t('check:clearCodes')}</p>
          <p className="row">
            <Button icon="trash">{words.t('check:clearNow')}</Button>
            <a href={`/${words.language}/results`}>{words.t('check:keepAnswers')}</a>
          </p>
        </Form>
      )}
    </div>
  )
}
