import { type ActionFunctionArgs, data, type HeadersFunction, type LinksFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { MeetingKind } from '#db/appointment-codes'
import { answered } from '~/appointments/answered.server'
import styles from '~/appointments/appointments.css?url'
import { book } from '~/appointments/bookings.server'
import { CallInstead } from '~/appointments/call-instead'
import { type CenterView, centerView } from '~/appointments/center-view.server'
import { keepCode } from '~/appointments/cookie.server'
import { DetailsForm } from '~/appointments/details-form'
import { type AskedMeeting, type Draft, draftFrom, EMPTY_DRAFT, languagesAt, readMeeting } from '~/appointments/draft'
import { offerOthers, type TakenReply } from '~/appointments/offer-others.server'
import { RefusedNotice } from '~/appointments/refused'
import { nextStep, type Reply, STATUS, statusOf } from '~/appointments/review.server'
import { SHOWN } from '~/appointments/shown'
import { SlotList } from '~/appointments/slot-list'
import { freeSlot, slotOf } from '~/appointments/slots.server'
import { type TimeText, timeText } from '~/appointments/times'
import { CarriedFields, SendForm, TimeView, WhatIsSent } from '~/appointments/what-is-sent'
import type { Language } from '~/i18n/languages'
import { wordsOf } from '~/i18n/resources.server'
import { useWords, wordsFor, type Words } from '~/i18n/words'
import { keptInCookie } from '~/interview/saved/kept.server'
import { Button } from '~/ui/button'
import { CARRIED_FORM, NothingCarried, SWITCHED } from '~/ui/language-switch'
import { languageOfAddress } from './language-of-address'
import type { PageHandle } from './page-head'
import { readForm } from './read-form.server'

export const handle: PageHandle = {
  carries: true,
  head: (words, _data, _params, sentBack) => {
    const reply = sentBack as MeetingReply | undefined
    const step = reply?.step ?? 'form'
    const title = words.t(`appointments:step-${step}`)
    return { title: step === 'form' && reply && 'errors' in reply && reply.errors ? words.t('errors:inTitle', { title }) : title, isPrivate: true }
  },
}

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders

interface WantedTime {
  readonly time: TimeText
  readonly kinds: readonly MeetingKind[]
  readonly languages: readonly Language[]
  readonly spoken: readonly Language[]
  readonly isFree: boolean
}

interface Wanted {
  readonly center: CenterView
  /** Null while the database does not answer. */
  readonly slot: WantedTime | null
  /** Code that this device keeps without scripts. */
  readonly keptCode: string | null
}

type MeetingReply = Reply<AskedMeeting> | TakenReply

/** @throws Response 404 */
async function centerOf({ context, params }: Pick<LoaderFunctionArgs, 'context' | 'params'>): Promise<CenterView> {
  const center = await centerView(context.directory, params['id'], languageOfAddress(params), new Date())
  if (!center) throw new Response(null, { status: 404 })
  return center
}

export async function loader({ request, context, params }: LoaderFunctionArgs): Promise<Wanted> {
  const center = await centerOf({ context, params })
  const words = wordsFor(wordsOf(languageOfAddress(params)))
  const keptCode = (await keptInCookie(request, context)).saved?.code ?? null
  const found = await answered(async () => {
    const slot = await slotOf(context.db, center.id, params['slot'] ?? '')
    return { slot, isFree: slot !== null && (await freeSlot(context.db, center.id, slot.id, new Date())) !== null }
  })
  if ('problem' in found) return { center, slot: null, keptCode }
  const { slot, isFree } = found
  if (!slot) throw new Response(null, { status: 404 })
  const { startsAt, minutes, kinds, languages } = slot
  return { center, slot: { time: timeText(words, startsAt, minutes), kinds, languages: languagesAt(slot), spoken: languages, isFree }, keptCode }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const now = new Date()
  const center = await centerOf({ context, params })
  const form = await readForm(request)
  const found = await answered(async () => ({ slot: await slotOf(context.db, center.id, params['slot'] ?? '') }))
  if ('problem' in found) return data<MeetingReply>({ step: 'form', draft: draftFrom(form), errors: null, refused: found }, { status: 503 })
  const { slot } = found
  if (!slot) throw new Response(null, { status: 404 })
  const words = wordsFor(wordsOf(languageOfAddress(params)))
  const offered = (draft: Draft) => answered(() => offerOthers(context.db, center.id, draft, words, now))
  if (form.has(SWITCHED) && form.get(SHOWN) === 'taken') {
    const others = await offered(draftFrom(form))
    if ('step' in others) return data<MeetingReply>(others, { status: STATUS.taken })
  }
  const reply = await nextStep(form, (draft) => readMeeting(draft, slot), context)
  if (reply.step !== 'send') return data<MeetingReply>(reply, { status: statusOf(reply) })
  const { draft, asked, mark } = reply
  const booked = await answered(() => book(context.db, context.vault, { centerId: center.id, slotId: slot.id, asked, mark }, now))
  if ('problem' in booked && booked.problem === 'taken') {
    // The way of meeting counts also where the wanted time had one alone and it was not asked.
    const others = await offered({ ...draft, kind: asked.kind })
    return 'step' in others
      ? data<MeetingReply>(others, { status: STATUS.taken })
      : data<MeetingReply>({ step: 'review', draft, asked, mark, refused: others }, { status: STATUS.unavailable })
  }
  if ('problem' in booked) return data<MeetingReply>({ step: 'review', draft, asked, mark, refused: booked }, { status: STATUS.unavailable })
  return redirect(`/${languageOfAddress(params)}/appointment/yours?done=booked`, { headers: await keepCode(booked.code, context) })
}

export default function AppointmentDetails() {
  const words = useWords()
  const { center, slot, keptCode } = useLoaderData<typeof loader>() as Wanted
  const reply = (useActionData() ?? null) as MeetingReply | null
  if (!slot) return <AwayView reply={reply} words={words} />
  if (reply?.step === 'taken' || (!reply && !slot.isFree)) return <TakenView center={center} reply={reply?.step === 'taken' ? reply : null} words={words} />
  if (reply?.step === 'review') return <ReviewView center={center} time={slot.time} reply={reply} words={words} />
  const draft = reply?.draft ?? { ...EMPTY_DRAFT, language: slot.languages.includes(words.language) ? words.language : '' }
  return (
    <div className="stack-loose narrow">
      <div className="stack">
        <h1>{words.t('appointments:step-form')}</h1>
        <p>
          <bdi lang={center.name.language}>{center.name.text}</bdi>
          <br />
          <TimeView time={slot.time} />
        </p>
        {reply?.refused ? <RefusedNotice refused={reply.refused} words={words} /> : null}
      </div>
      <DetailsForm
        draft={draft} errors={reply?.errors ?? null} kinds={slot.kinds} languages={slot.languages} spoken={slot.spoken}
        needsPhone={slot.kinds.length === 1 && slot.kinds[0] === 'phone'} keptCode={keptCode} words={words}
      />
      <p>
        <a href={`/${words.language}/centers/${center.id}/appointment`}>{words.t('appointments:otherTime')}</a>
      </p>
    </div>
  )
}

interface ReviewProps {
  readonly center: CenterView
  readonly time: TimeText
  readonly reply: Extract<MeetingReply, { step: 'review' }>
  readonly words: Words
}

function ReviewView({ center, time, reply, words }: ReviewProps) {
  return (
    <div className="stack-loose narrow">
      <div className="stack">
        <h1>{words.t('appointments:step-review')}</h1>
        {reply.refused ? <RefusedNotice refused={reply.refused} words={words} /> : null}
        <p>{words.t('appointments:reviewLead')}</p>
      </div>
      <WhatIsSent center={center} asked={reply.asked} time={time} words={words} />
      <SendForm draft={reply.draft} mark={reply.mark} send={words.t('appointments:send')} words={words} />
    </div>
  )
}

/** The database is away: what was typed stays, to be sent again. The mark goes with it, so that nothing is booked twice. */
function AwayView({ reply, words }: { reply: MeetingReply | null; words: Words }) {
  return (
    <div className="stack-loose narrow">
      <h1>{words.t('appointments:step-form')}</h1>
      <RefusedNotice refused={{ problem: 'unavailable' }} words={words} />
      {reply ? (
        <form id={CARRIED_FORM} method="post">
          <CarriedFields draft={reply.draft} />
          <input type="hidden" name={SHOWN} value={'mark' in reply ? 'review' : 'form'} />
          {'mark' in reply ? <input type="hidden" name="mark" value={reply.mark} /> : null}
          <Button name="step" value={'mark' in reply ? 'send' : 'review'}>
            {words.t('common:tryAgain')}
          </Button>
        </form>
      ) : (
        <NothingCarried />
      )}
    </div>
  )
}

/** Kindly: nothing typed is lost, and another time is one press away. */
function TakenView({ center, reply, words }: { center: CenterView; reply: TakenReply | null; words: Words }) {
  const here = `/${words.language}/centers/${center.id}/appointment`
  const hasOthers = reply !== null && reply.days.length > 0
  return (
    <div className="stack-loose">
      <div className="stack narrow">
        <h1>{words.t('appointments:step-taken')}</h1>
        <div role="alert">
          <p>{words.t(hasOthers ? 'appointments:takenOthers' : reply ? 'appointments:takenNone' : 'appointments:takenChoose')}</p>
        </div>
      </div>
      {hasOthers ? (
        <form id={CARRIED_FORM} method="post" className="stack">
          <CarriedFields draft={reply.draft} />
          <input type="hidden" name={SHOWN} value="taken" />
          <input type="hidden" name="step" value="review" />
          <SlotList
            days={reply.days} words={words} headingLevel={2}
            choose={(slot, content) => (
              <button className="slot" formAction={`${here}/${slot.id}`}>
                {content}
              </button>
            )}
          />
        </form>
      ) : (
        <NothingCarried />
      )}
      {reply && !hasOthers ? (
        <div className="stack narrow">
          <CallInstead center={center} callBacks={reply.callBacks} words={words} />
        </div>
      ) : null}
      <p>
        <a href={here}>{words.t('appointments:allTimes')}</a>
      </p>
    </div>
  )
}
