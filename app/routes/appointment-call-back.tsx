import { type ActionFunctionArgs, data, type HeadersFunction, type LinksFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DAY_PARTS } from '#db/appointment-codes'
import { answered } from '~/appointments/answered.server'
import styles from '~/appointments/appointments.css?url'
import { askForCallBack } from '~/appointments/call-backs.server'
import { CallInstead } from '~/appointments/call-instead'
import { type CenterView, centerView } from '~/appointments/center-view.server'
import { keepCode } from '~/appointments/cookie.server'
import { DetailsForm } from '~/appointments/details-form'
import { type AskedCallBack, EMPTY_DRAFT, readCallBack } from '~/appointments/draft'
import { RefusedNotice } from '~/appointments/refused'
import { nextStep, type Reply, statusOf } from '~/appointments/review.server'
import { takesCallBacks } from '~/appointments/slots.server'
import { SendForm, WhatIsSent } from '~/appointments/what-is-sent'
import { LANGUAGES } from '~/i18n/languages'
import { useWords } from '~/i18n/words'
import { keptInCookie } from '~/interview/saved/kept.server'
import { NothingCarried } from '~/ui/language-switch'
import { languageOfAddress } from './language-of-address'
import type { PageHandle } from './page-head'
import { readForm } from './read-form.server'

type CallBackReply = Reply<AskedCallBack>

export const handle: PageHandle = {
  carries: true,
  head: (words, _data, _params, sentBack) => {
    const reply = sentBack as CallBackReply | undefined
    const title = words.t(reply?.step === 'review' ? 'appointments:step-review' : 'appointments:callBackTitle')
    return { title: reply?.step === 'form' && reply.errors ? words.t('errors:inTitle', { title }) : title, isPrivate: true }
  },
}

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders

interface Asked {
  readonly center: CenterView
  /** Whether the center calls back who asks for it here; null when the database does not say. */
  readonly callBacks: boolean | null
  readonly keptCode: string | null
}

/** @throws Response 404 */
async function centerOf({ context, params }: Pick<LoaderFunctionArgs, 'context' | 'params'>): Promise<CenterView> {
  const center = await centerView(context.directory, params['id'], languageOfAddress(params), new Date())
  if (!center) throw new Response(null, { status: 404 })
  return center
}

export async function loader({ request, context, params }: LoaderFunctionArgs): Promise<Asked> {
  const center = await centerOf({ context, params })
  const callBacks = await answered(() => takesCallBacks(context.db, center.id))
  return { center, callBacks: typeof callBacks === 'object' ? null : callBacks, keptCode: (await keptInCookie(request, context)).saved?.code ?? null }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const center = await centerOf({ context, params })
  const reply = await nextStep(await readForm(request), (draft) => readCallBack(draft, center.languages), context)
  if (reply.step !== 'send') return data<CallBackReply>(reply, { status: statusOf(reply) })
  const { draft, asked, mark } = reply
  const made = await answered(() => askForCallBack(context.db, context.vault, { centerId: center.id, asked, mark }, new Date()))
  if ('code' in made) return redirect(`/${languageOfAddress(params)}/appointment/yours?done=asked`, { headers: await keepCode(made.code, context) })
  return data<CallBackReply>({ step: 'review', draft, asked, mark, refused: made }, { status: made.problem === 'closed' ? 409 : 503 })
}

export default function CallBack() {
  const words = useWords()
  const { center, callBacks, keptCode } = useLoaderData<typeof loader>() as Asked
  const reply = (useActionData() ?? null) as CallBackReply | null
  const name = <bdi lang={center.name.language}>{center.name.text}</bdi>
  if (reply?.step === 'review') {
    return (
      <div className="stack-loose narrow">
        <div className="stack">
          <h1>{words.t('appointments:step-review')}</h1>
          {reply.refused ? <RefusedNotice refused={reply.refused} words={words} /> : null}
          <p>{words.t('appointments:reviewLead')}</p>
        </div>
        <WhatIsSent center={center} asked={reply.asked} words={words} />
        <SendForm draft={reply.draft} mark={reply.mark} send={words.t('appointments:sendCallBack')} words={words} />
      </div>
    )
  }
  const refused = reply?.refused ?? (callBacks === null ? ({ problem: 'unavailable' } as const) : null)
  return (
    <div className="stack-loose narrow">
      <div className="stack">
        <h1>{words.t('appointments:callBackTitle')}</h1>
        <p>{name}</p>
        {refused ? <RefusedNotice refused={refused} words={words} /> : null}
      </div>
      {callBacks ? (
        <DetailsForm
          draft={reply?.draft ?? { ...EMPTY_DRAFT, language: words.language }} errors={reply?.errors ?? null} kinds={[]} languages={LANGUAGES}
          spoken={center.languages ?? ['he']} dayParts={DAY_PARTS} needsPhone keptCode={keptCode} words={words}
        />
      ) : (
        <>
          <NothingCarried />
          {callBacks === false ? <p>{words.t('appointments:noCallBacks')}</p> : null}
          <CallInstead center={center} callBacks={false} words={words} />
        </>
      )}
    </div>
  )
}
