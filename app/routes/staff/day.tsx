import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, type LinksFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { MEETING_OUTCOMES } from '#db/appointment-codes'
import { audit } from '~/accounts/audit.server'
import { namesOf } from '~/accounts/people.server'
import { requireStaff } from '~/accounts/require-staff.server'
import { wallTime } from '~/appointments/clock'
import { readName } from '~/appointments/contact'
import { callBackQueue } from '~/appointments/desk-call-backs.server'
import { dayOfCenter } from '~/appointments/desk.server'
import { messagesForDesk } from '~/appointments/messages.server'
import { DayAppointments } from '~/casework/desk/day-appointments'
import { DayCalls } from '~/casework/desk/day-calls'
import { DayMessages } from '~/casework/desk/day-messages'
import { DayQueue } from '~/casework/desk/day-queue'
import { DayTasks } from '~/casework/desk/day-tasks'
import {
  addToQueue, callFromQueue, cancelAppointment, type DayWork, endCall, endInQueue, messageTold, putBackInQueue, setOutcome, takeCall, type WorkDone,
} from '~/casework/desk/day-work.server'
import deskStyles from '~/casework/desk/desk-pages.css?url'
import { queueOfDay } from '~/casework/desk/queue.server'
import { dueTasks } from '~/casework/desk/tasks.server'
import { parseDay } from '~/engine/date'
import { isLanguage } from '~/i18n/languages'
import { todayInIsrael } from '~/i18n/today'
import { useWords } from '~/i18n/words'
import { StatusMessage } from '~/ui/status-message'
import { languageOfAddress } from '../language-of-address'
import type { PageHandle } from '../page-head'
import { readForm } from '../read-form.server'
import { CenterChoice } from './center-choice'
import { deskCenter } from './desk-center.server'
import { formText } from './form-text'

export const handle: PageHandle = { head: (words) => ({ title: words.t('staff:way.day'), isPrivate: true }) }

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: deskStyles }]

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/

export async function loader(args: LoaderFunctionArgs) {
  const { request, context } = args
  const { me, center, centers } = await deskCenter(args, 'day.read')
  const { db, vault } = context
  const today = todayInIsrael(new Date())
  const asked = new URL(request.url).searchParams.get('date') ?? ''
  const date = ISO_DAY.test(asked) && parseDay(asked) !== null ? asked : today
  const [times, queue, calls, messages, tasks] = await Promise.all([
    dayOfCenter(db, vault, center.id, date), queueOfDay(db, vault, center.id, today), callBackQueue(db, vault, center.id), messagesForDesk(db, vault, center.id),
    dueTasks(db, vault, center.id, today),
  ])
  await audit(context, me, { action: 'day.read', record: 'booking', center: center.id })
  const staffIds = [...queue.map(({ calledBy }) => calledBy), ...calls.map(({ takenBy }) => takenBy), ...tasks.map(({ staffId }) => staffId)].filter((id) => id !== null)
  return {
    center, centers, today, date, me: me.id, newId: randomUUID(), times, queue, calls, tasks, names: Object.fromEntries(await namesOf(staffIds, context)),
    messages: messages.map(({ message, slot, person, booking }) => ({
      id: message.id, kind: message.kind, person, language: booking.language, startsAt: slot.startsAt, minutes: slot.minutes,
    })),
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const language = languageOfAddress(params)
  const form = await readForm(request)
  const center = formText(form, 'center')
  const me = await requireStaff(request, context, 'day.write', ...(center === '' ? [] : [center]))
  if (center === '') throw new Response(null, { status: 400 })
  const work = { center, me, now: new Date() }
  const done = await change(form, context, work)
  const query = new URLSearchParams({ center, ...('done' in done ? { done: done.done, ...(done.number === undefined ? {} : { number: String(done.number) }) } : { done: 'gone' }) })
  const date = formText(form, 'date')
  if (ISO_DAY.test(date)) query.set('date', date)
  return redirect(`/${language}/staff/day?${query.toString()}`)
}

async function change(form: FormData, desk: ActionFunctionArgs['context'], work: DayWork): Promise<WorkDone> {
  const id = formText(form, 'id')
  const today = todayInIsrael(work.now)
  switch (formText(form, 'do')) {
    case 'queueAdd': {
      const language = formText(form, 'language')
      const name = readName(formText(form, 'name'))
      const isNewId = /^[0-9a-f-]{36}$/.test(id)
      if (!isNewId || !isLanguage(language)) return { gone: true }
      return addToQueue(desk, work, { id, day: today, language, interpreter: form.has('interpreter'), name: typeof name === 'object' ? name.value : null })
    }
    case 'queueNext':
      return callFromQueue(desk, work, today, null)
    case 'queueCall':
      return callFromQueue(desk, work, today, id)
    case 'queueDone':
      return endInQueue(desk, work, id, 'done')
    case 'queueLeft':
      return endInQueue(desk, work, id, 'left')
    case 'queueBack':
      return putBackInQueue(desk, work, id)
    case 'callTake':
      return takeCall(desk, work, id)
    case 'callReached':
      return endCall(desk, work, id, 'reached')
    case 'callNotReached':
      return endCall(desk, work, id, 'notReached')
    case 'callBack':
      return endCall(desk, work, id, 'waiting')
    case 'outcome':
      return id === '' ? { gone: true } : setOutcome(desk, work, id, MEETING_OUTCOMES.find((outcome) => outcome === formText(form, 'outcome')) ?? null)
    case 'cancel':
      return cancelAppointment(desk, work, id)
    case 'told':
      return id === '' ? { gone: true } : messageTold(desk, work, id)
    default:
      throw new Response(null, { status: 400 })
  }
}

export default function Day() {
  const words = useWords()
  const { center, centers, today, date, me, newId, times, queue, calls, messages, tasks, names } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const done = search.get('done') ?? ''
  const number = Number(search.get('number') ?? '')
  const hidden = <input type="hidden" name="center" value={center.id} />
  const shared = { words, center: center.id, hidden, names, me }
  return (
    <div className="stack">
      <div className="day-head">
        <h1>{words.t('desk:day.title', { date: words.date(today) })}</h1>
        <CenterChoice words={words} center={center} centers={centers} />
      </div>
      {DONE.has(done) ? <StatusMessage>{words.t(`desk:day.done-${done}`, { number: words.number(Number.isFinite(number) ? number : 0) })}</StatusMessage> : null}
      <div className="day-columns">
        <div className="day-column">
          <DayQueue {...shared} queue={queue.map((each) => ({ ...each, time: wallTime(new Date(each.arrivedAt)).time }))} newId={newId} />
          <DayCalls {...shared} calls={calls} />
        </div>
        <div className="day-column">
          <DayAppointments {...shared} date={date} today={today} times={times.map(({ slot, booking }) => ({ slot: { ...slot, time: wallTime(new Date(slot.startsAt)).time }, booking }))} />
          <DayMessages {...shared} messages={messages} />
          <DayTasks {...shared} tasks={tasks} today={today} />
        </div>
      </div>
    </div>
  )
}

const DONE: ReadonlySet<string> = new Set(['queueAdd', 'queueCall', 'queueEnd', 'queueBack', 'callTake', 'callEnd', 'outcome', 'cancel', 'told', 'gone'])
