import { type ActionFunctionArgs, data, type HeadersFunction, type LinksFunction, type LoaderFunctionArgs } from '@remix-run/node'
import { type ClientActionFunctionArgs, type ClientLoaderFunctionArgs, Form, useActionData, useLoaderData } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { OWN_NAMES, directionOf } from '~/i18n/languages'
import { pageWordsHere } from '~/i18n/live-words.client'
import { useWords, type Words } from '~/i18n/words'
import { hasAnswers } from '~/interview/answers'
import { keepAnswers } from '~/interview/cookie.server'
import { ownAnswers } from '~/interview/handover.client'
import { deviceInCookies } from '~/interview/saved/device.server'
import { readCode } from '~/interview/saved/code'
import { ownDevice } from '~/interview/saved/device.client'
import { CodeField, PinField } from '~/interview/saved/fields'
import { storeKept } from '~/interview/saved/kept.client'
import { keepKept } from '~/interview/saved/kept.server'
import { fieldErrors, RefusalView } from '~/interview/saved/refusal-view'
import { askToOpen, isRefusal, type Opened, type Refusal } from '~/interview/saved/replies'
import { headersOf, openByForm, statusOf } from '~/interview/saved/requests.server'
import styles from '~/interview/saved/saved.css?url'
import { storeAnswers } from '~/interview/store.client'
import { ChangesList } from '~/plan/changes-list'
import { catalogue } from '~/rights'
import { rulesVersion } from '~/screening/rules-version.server'
import { Button } from '~/ui/button'
import { StatusMessage } from '~/ui/status-message'
import type { PageHandle } from './page-head'
import { readForm } from './read-form.server'

export const handle: PageHandle = { isLive: true, head: (words) => ({ title: words.t('save:resume'), isPrivate: true }) }

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders

/** Whether this device holds answers that opening would replace. */
export async function loader({ request, context }: LoaderFunctionArgs): Promise<boolean> {
  return hasAnswers((await deviceInCookies(request, context)).answers)
}

export async function clientLoader({ params }: ClientLoaderFunctionArgs): Promise<boolean> {
  await pageWordsHere('reasons')
  return hasAnswers(await ownAnswers(params['lang']))
}
clientLoader.hydrate = true as const

type Shown = Pick<Opened, 'saved' | 'language' | 'changes'>

const shownOf = ({ saved, language, changes }: Opened): Shown => ({ saved, language, changes })

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request)
  const opened = await openByForm(form, context, { catalogue, version: rulesVersion(catalogue) })
  if (isRefusal(opened)) return data({ refusal: opened, typed: typedCode(form) }, { status: statusOf(opened), headers: headersOf(opened) })
  const cookies = await keepAnswers(opened.answers, context)
  for (const [name, value] of await keepKept({ marks: opened.marks, saved: opened.saved }, context)) cookies.append(name, value)
  return data({ opened: shownOf(opened) }, { headers: cookies })
}

export async function clientAction({ request, params }: ClientActionFunctionArgs) {
  const form = await request.formData()
  const opened = await askToOpen(params['lang'], form)
  if (isRefusal(opened)) return { refusal: opened, typed: typedCode(form) }
  // What still lies in a cookie comes over first, so that it cannot come later and mix.
  await ownDevice(params['lang'])
  storeAnswers(opened.answers)
  storeKept({ marks: opened.marks, saved: opened.saved })
  return { opened: shownOf(opened) }
}

function typedCode(form: FormData): string {
  const typed = form.get('code')
  return typeof typed === 'string' ? typed.slice(0, 100) : ''
}

type Reply = { readonly refusal: Refusal; readonly typed: string } | { readonly opened: Shown }

export default function Resume() {
  const words = useWords()
  const holdsAnswers = useLoaderData<typeof loader>() as boolean
  const reply = (useActionData() ?? null) as Reply | null
  if (reply && 'opened' in reply) return <OpenedView opened={reply.opened} words={words} />
  return <ResumeForm reply={reply} holdsAnswers={holdsAnswers} words={words} />
}

function ResumeForm({ reply, holdsAnswers, words }: { reply: { refusal: Refusal; typed: string } | null; holdsAnswers: boolean; words: Words }) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => fillFromAddress(form.current), [])
  const errors = fieldErrors(words, reply?.refusal ?? null)
  return (
    <div className="stack narrow">
      <h1>{words.t('save:resume')}</h1>
      {reply ? <RefusalView refusal={reply.refusal} words={words} /> : null}
      <p>{words.t('save:resumeLead')}</p>
      <Form method="post" className="stack" noValidate ref={form}>
        <CodeField words={words} error={errors.code} defaultValue={reply?.typed} />
        <PinField words={words} kind="ifAny" error={errors.pin} />
        {holdsAnswers ? <p>{words.t('save:replaces')}</p> : null}
        <p>
          <Button icon="key">{words.t('save:open')}</Button>
        </p>
      </Form>
    </div>
  )
}

/** A QR code leads here with the code behind the #. It goes into the field, and out of the address, where others might see it. */
function fillFromAddress(form: HTMLFormElement | null): void {
  // Codes hold no signs that an address would write in another way.
  const code = window.location.hash.slice(1)
  const field = form?.elements.namedItem('code')
  if (!('code' in readCode(code)) || !(field instanceof HTMLInputElement)) return
  if (field.value === '') field.value = code
  window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search)
}

function OpenedView({ opened: { saved, language, changes }, words }: { opened: Shown; words: Words }) {
  const home = `/${words.language}`
  return (
    <div className="stack-loose narrow">
      <div className="stack">
        <h1>{words.t('save:opened')}</h1>
        <StatusMessage>{words.t('save:savedOn', { date: words.date(saved.on), until: words.date(saved.until) })}</StatusMessage>
        {language === words.language ? null : (
          <p>
            {words.t('save:inLanguage')}{' '}
            <a href={`/${language}/plan`} hrefLang={language} lang={language} dir={directionOf(language)}>
              {OWN_NAMES[language]}
            </a>
          </p>
        )}
      </div>
      <ChangesList changes={changes} words={words} />
      <p className="row">
        <Button href={`${home}/plan`} iconEnd="forward">
          {words.t('save:toPlan')}
        </Button>
        <a href={`${home}/results`}>{words.t('save:toResults')}</a>
        <a href={`${home}/answers`}>{words.t('check:yourAnswers')}</a>
        <a href={`${home}/save`}>{words.t('save:title')}</a>
      </p>
    </div>
  )
}
