import { type ActionFunctionArgs, data, type HeadersFunction, type LinksFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import {
  type ClientActionFunctionArgs, type ClientLoaderFunctionArgs, Form, redirect as clientRedirect, useActionData, useLoaderData, useSearchParams,
} from '@remix-run/react'
import { pageWordsHere } from '~/i18n/live-words.client'
import { todayInIsrael } from '~/i18n/today'
import { useWords, type Words } from '~/i18n/words'
import { type Answers, hasAnswers } from '~/interview/answers'
import { formatCode } from '~/interview/saved/code'
import { CodeView } from '~/interview/saved/code-view'
import { ownDevice } from '~/interview/saved/device.client'
import { deviceInCookies } from '~/interview/saved/device.server'
import { PinField } from '~/interview/saved/fields'
import { type Kept, SAVED_DAYS, type SavedPlace } from '~/interview/saved/kept'
import { storeKept } from '~/interview/saved/kept.client'
import { keepKept } from '~/interview/saved/kept.server'
import { QrCode } from '~/interview/saved/qr-code'
import { fieldErrors, RefusalView } from '~/interview/saved/refusal-view'
import { askToSave, isRefusal, type Refusal } from '~/interview/saved/replies'
import { headersOf, saveByForm, statusOf } from '~/interview/saved/requests.server'
import styles from '~/interview/saved/saved.css?url'
import { WhatIsSaved } from '~/interview/saved/what-is-saved'
import { catalogue } from '~/rights'
import { rulesVersion } from '~/screening/rules-version.server'
import { Button } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { StatusMessage } from '~/ui/status-message'
import { languageOfAddress } from './language-of-address'
import type { PageHandle } from './page-head'
import { readForm } from './read-form.server'

export const handle: PageHandle = { isLive: true, head: (words) => ({ title: words.t('save:title'), isPrivate: true }) }

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders

interface Device {
  readonly answers: Answers
  readonly kept: Kept
  readonly today: string
  /** Where the portal is reached, for the address in the QR code. */
  readonly origin: string
}

export async function loader({ request, context }: LoaderFunctionArgs): Promise<Device> {
  return { ...(await deviceInCookies(request, context)), today: todayInIsrael(new Date()), origin: context.publicUrl ?? new URL(request.url).origin }
}

export async function clientLoader({ params }: ClientLoaderFunctionArgs): Promise<Device> {
  await pageWordsHere('reasons')
  return { ...(await ownDevice(params['lang'])), today: todayInIsrael(new Date()), origin: window.location.origin }
}
clientLoader.hydrate = true as const

const doneAt = (language: string | undefined, form: FormData) => `/${language}/save?done=${form.has('code') ? 'again' : 'first'}`

export async function action({ request, context, params }: ActionFunctionArgs) {
  const language = languageOfAddress(params)
  const form = await readForm(request)
  const { answers, kept } = await deviceInCookies(request, context)
  const rules = { catalogue, version: rulesVersion(catalogue) }
  const saved = await saveByForm(form, { answers, marks: kept.marks, language }, context, rules)
  if (isRefusal(saved)) return data(saved, { status: statusOf(saved), headers: headersOf(saved) })
  return redirect(doneAt(language, form), { headers: await keepKept({ ...kept, saved }, context) })
}

/** Here, and only here, answers leave the browser: after the resident saw what is sent and asked for it. */
export async function clientAction({ request, params }: ClientActionFunctionArgs) {
  const form = await request.formData()
  const { answers, kept } = await ownDevice(params['lang'])
  const saved = await askToSave(params['lang'], form, answers, kept.marks)
  if (isRefusal(saved)) return saved
  storeKept({ ...kept, saved })
  return clientRedirect(doneAt(params['lang'], form))
}

export default function Save() {
  const words = useWords()
  const device = useLoaderData<typeof loader>() as Device
  const refusal = (useActionData() ?? null) as Refusal | null
  const [search] = useSearchParams()
  const { answers, kept } = device
  const done = kept.saved ? search.get('done') : null
  const home = `/${words.language}`
  return (
    <div className="stack-loose narrow">
      <div className="stack">
        <h1>{words.t('save:title')}</h1>
        {refusal ? <RefusalView refusal={refusal} words={words} /> : null}
        <StatusMessage>{done === 'first' || done === 'again' ? words.t(`save:done-${done}`) : null}</StatusMessage>
      </div>
      {kept.saved ? <SavedNow saved={kept.saved} origin={device.origin} words={words} /> : null}
      {hasAnswers(answers) ? (
        <SaveForm device={device} refusal={refusal} words={words} />
      ) : (
        <EmptyState action={<Button href={`${home}/check`}>{words.t('home:start')}</Button>}>{words.t('save:nothingYet')}</EmptyState>
      )}
      {kept.saved ? (
        <p className="row no-print">
          <a href={`${home}/plan`}>{words.t('save:toPlan')}</a>
          <a href={`${home}/watch`}>{words.t('save:watchLaw')}</a>
          <a href={`${home}/save/delete`}>{words.t('save:delete')}</a>
        </p>
      ) : (
        <p>
          <a href={`${home}/resume`}>{words.t('save:haveCode')}</a>
        </p>
      )}
    </div>
  )
}

/** The code, to be copied, photographed or printed. The address in the drawing holds it behind the #, which browsers send to nobody. */
function SavedNow({ saved, origin, words }: { saved: SavedPlace; origin: string; words: Words }) {
  return (
    <section className="stack" aria-labelledby="your-code">
      <h2 id="your-code">{words.t('save:yourCode')}</h2>
      <p>
        <CodeView code={saved.code} />
      </p>
      <p>{words.t('save:savedOn', { date: words.date(saved.on), until: words.date(saved.until) })}</p>
      {saved.hasPin ? <p>{words.t('save:withPin')}</p> : null}
      <p>{words.t('save:writeDown')}</p>
      <QrCode text={`${origin}/${words.language}/resume#${formatCode(saved.code)}`} label={words.t('save:qrLabel')} />
      <p className="small">{words.t('save:qrText')}</p>
      <p className="small">
        {words.t('save:keptHere')} <a href={`/${words.language}/clear`}>{words.t('check:clearAnswers')}</a>
      </p>
    </section>
  )
}

function SaveForm({ device, refusal, words }: { device: Device; refusal: Refusal | null; words: Words }) {
  const { answers, kept, today } = device
  const again = kept.saved
  const { pin } = fieldErrors(words, refusal)
  return (
    <Form method="post" className="stack no-print" noValidate key={again ? 'again' : 'first'}>
      <h2>{words.t(again ? 'save:againTitle' : 'save:what')}</h2>
      <p>{words.t(again ? 'save:againText' : 'save:lead')}</p>
      <WhatIsSaved answers={answers} marks={kept.marks} today={today} words={words} />
      <p>{words.t('save:sentNow', { days: SAVED_DAYS })}</p>
      {again ? <input type="hidden" name="code" value={again.code} /> : null}
      {again && !again.hasPin ? null : <PinField words={words} kind={again ? 'given' : 'new'} error={pin} />}
      <p>
        <Button icon="lock" kind={again ? 'second' : 'main'}>
          {words.t(again ? 'save:saveAgain' : 'save:saveNow')}
        </Button>
      </p>
    </Form>
  )
}
