import { type ActionFunctionArgs, data, type HeadersFunction, type LinksFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import {
  type ClientActionFunctionArgs, type ClientLoaderFunctionArgs, Form, redirect as clientRedirect, useActionData, useLoaderData, useSearchParams,
} from '@remix-run/react'
import { pageWordsHere } from '~/i18n/live-words.client'
import { useWords } from '~/i18n/words'
import { readCode } from '~/interview/saved/code'
import { CodeView } from '~/interview/saved/code-view'
import { ownDevice } from '~/interview/saved/device.client'
import { deviceInCookies } from '~/interview/saved/device.server'
import { CodeField, PinField } from '~/interview/saved/fields'
import type { Kept, SavedPlace } from '~/interview/saved/kept'
import { storeKept } from '~/interview/saved/kept.client'
import { keepKept } from '~/interview/saved/kept.server'
import { fieldErrors, RefusalView } from '~/interview/saved/refusal-view'
import { askToRemove, isRefusal, type Refusal } from '~/interview/saved/replies'
import { headersOf, removeByForm, statusOf } from '~/interview/saved/requests.server'
import styles from '~/interview/saved/saved.css?url'
import { Button } from '~/ui/button'
import { StatusMessage } from '~/ui/status-message'
import { languageOfAddress } from './language-of-address'
import type { PageHandle } from './page-head'
import { readForm } from './read-form.server'

export const handle: PageHandle = { isLive: true, head: (words) => ({ title: words.t('save:delete'), isPrivate: true }) }

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders

export async function loader({ request, context }: LoaderFunctionArgs): Promise<SavedPlace | null> {
  return (await deviceInCookies(request, context)).kept.saved
}

export async function clientLoader({ params }: ClientLoaderFunctionArgs): Promise<SavedPlace | null> {
  await pageWordsHere('reasons')
  return (await ownDevice(params['lang'])).kept.saved
}
clientLoader.hydrate = true as const

/** The device forgets the code that was deleted, and only that one. */
function withoutCode(kept: Kept, form: FormData): Kept {
  const read = readCode(String(form.get('code') ?? ''))
  return 'code' in read && kept.saved?.code === read.code ? { ...kept, saved: null } : kept
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const language = languageOfAddress(params)
  const form = await readForm(request)
  const removed = await removeByForm(form, context)
  if (isRefusal(removed)) return data(removed, { status: statusOf(removed), headers: headersOf(removed) })
  const { kept } = await deviceInCookies(request, context)
  return redirect(`/${language}/save/delete?done=1`, { headers: await keepKept(withoutCode(kept, form), context) })
}

export async function clientAction({ request, params }: ClientActionFunctionArgs) {
  const form = await request.formData()
  const removed = await askToRemove(params['lang'], form)
  if (isRefusal(removed)) return removed
  const { kept } = await ownDevice(params['lang'])
  storeKept(withoutCode(kept, form))
  return clientRedirect(`/${params['lang']}/save/delete?done=1`)
}

/** Asked once before the loss, because it cannot be undone. */
export default function SaveDelete() {
  const words = useWords()
  const saved = useLoaderData<typeof loader>() as SavedPlace | null
  const refusal = (useActionData() ?? null) as Refusal | null
  const [search] = useSearchParams()
  const errors = fieldErrors(words, refusal)
  const done = search.get('done') !== null && !refusal
  return (
    <div className="stack narrow">
      <h1>{words.t('save:delete')}</h1>
      {refusal ? <RefusalView refusal={refusal} words={words} /> : null}
      <StatusMessage>{done ? words.t('save:deleted') : null}</StatusMessage>
      {done ? (
        <p>
          <a href={`/${words.language}/results`}>{words.t('save:toResults')}</a>
        </p>
      ) : (
        <Form method="post" className="stack" noValidate>
          <p>{words.t('save:deleteText')}</p>
          {saved ? (
            <>
              <p>
                <CodeView code={saved.code} />
              </p>
              <input type="hidden" name="code" value={saved.code} />
              {errors.code ? <p>{errors.code}</p> : null}
            </>
          ) : (
            <CodeField words={words} error={errors.code} />
          )}
          {saved && !saved.hasPin && !errors.pin ? null : <PinField words={words} kind={saved?.hasPin ? 'given' : 'ifAny'} error={errors.pin} />}
          <p className="row">
            <Button icon="trash">{words.t('save:deleteNow')}</Button>
            <a href={`/${words.language}/save`}>{words.t('save:keepIt')}</a>
          </p>
        </Form>
      )}
    </div>
  )
}
