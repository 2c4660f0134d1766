import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { requireStaff } from '~/accounts/require-staff.server'
import { dayAfter } from '~/appointments/clock'
import { daysOfWeek } from '~/appointments/slots-of-week'
import { takesCallBacks } from '~/appointments/slots.server'
import deskStyles from '~/casework/desk/desk-pages.css?url'
import { hoursText, WORK_DAYS } from '~/casework/desk/hours-form'
import { PublishForm, type PublishTyped } from '~/casework/desk/publish-form'
import { blockOne, publishWeeks, removeDay, setCallBacks, type SlotsWork, unblockOne } from '~/casework/desk/slots-work.server'
import { WeekGrid } from '~/casework/desk/week-grid'
import { weekOfCenter } from '~/casework/desk/week.server'
import { parseDay } from '~/engine/date'
import { todayInIsrael } from '~/i18n/today'
import { useWords } from '~/i18n/words'
import { keepsMuslimHolidays } from '~/referral/describe'
import type { Directory } from '~/referral/directory.server'
import { Button } from '~/ui/button'
import { StatusMessage } from '~/ui/status-message'
import { languageOfAddress } from '../language-of-address'
import type { PageHandle } from '../page-head'
import { readForm } from '../read-form.server'
import { CenterChoice } from './center-choice'
import { deskCenter } from './desk-center.server'
import { formText } from './form-text'

export const handle: PageHandle = { head: (words) => ({ title: words.t('staff:way.slots'), isPrivate: true }) }

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: deskStyles }]

async function keepsMuslimDays(directory: Directory, id: string): Promise<boolean> {
  const { centers, localities } = await directory.snapshot()
  const center = centers.find((each) => each.id === id)
  return center ? keepsMuslimHolidays(center, new Map(localities.map((locality) => [locality.code, locality]))) : false
}

export async function loader(args: LoaderFunctionArgs) {
  const { center, centers } = await deskCenter(args, 'slots.write')
  const { db, directory } = args.context
  const today = todayInIsrael(new Date())
  const asked = new URL(args.request.url).searchParams.get('week') ?? ''
  const week = daysOfWeek(parseDay(asked) === null ? today : asked)[0] ?? today
  const known = (await directory.snapshot()).centers.find(({ id }) => id === center.id)
  const weekly = known?.hours && 'weekly' in known.hours ? known.hours.weekly : []
  return {
    center, centers, today, week, days: await weekOfCenter(db, center.id, week, await keepsMuslimDays(directory, center.id)),
    callBacks: await takesCallBacks(db, center.id), hours: Object.fromEntries(WORK_DAYS.map((day) => [day, hoursText(weekly, day)])),
    languages: (known?.languages ?? []) as readonly string[],
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const language = languageOfAddress(params)
  const form = await readForm(request)
  const center = formText(form, 'center')
  const me = await requireStaff(request, context, 'slots.write', ...(center === '' ? [] : [center]))
  if (center === '') throw new Response(null, { status: 400 })
  const work: SlotsWork = { db: context.db, center, me, now: new Date(), keepsMuslimDays: await keepsMuslimDays(context.directory, center) }
  const done = await change(form, work)
  if ('problems' in done) return data({ problems: done.problems, typed: typedIn(form) }, { status: 422 })
  const query = new URLSearchParams({ center, week: formText(form, 'week'), done: done.done, ...(done.count === undefined ? {} : { count: String(done.count) }) })
  return redirect(`/${language}/staff/slots?${query.toString()}`)
}

function change(form: FormData, work: SlotsWork) {
  switch (formText(form, 'do')) {
    case 'publish':
      return publishWeeks(form, work)
    case 'block':
      return blockOne(work, formText(form, 'id'))
    case 'unblock':
      return unblockOne(work, formText(form, 'id'))
    case 'removeDay':
      return removeDay(work, formText(form, 'day'))
    case 'callBacks':
      return setCallBacks(work, formText(form, 'takes') === '1')
    default:
      throw new Response(null, { status: 400 })
  }
}

function typedIn(form: FormData): PublishTyped {
  return Object.fromEntries([...new Set(form.keys())].map((name) => [name, form.getAll(name).filter((value) => typeof value === 'string')]))
}

const DONE: ReadonlySet<string> = new Set(['published', 'blocked', 'taken', 'unblocked', 'removed', 'callBacks', 'gone'])

export default function Slots() {
  const words = useWords()
  const { center, centers, today, week, days, callBacks, hours, languages } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const [search] = useSearchParams()
  const done = search.get('done') ?? ''
  const hidden = (
    <>
      <input type="hidden" name="center" value={center.id} />
      <input type="hidden" name="week" value={week} />
    </>
  )
  const at = (day: string) => `/${words.language}/staff/slots?center=${encodeURIComponent(center.id)}&week=${day}`
  return (
    <div className="stack">
      <div className="day-head">
        <h1>{words.t('staff:way.slots')}</h1>
        <CenterChoice words={words} center={center} centers={centers} />
      </div>
      {DONE.has(done) ? <StatusMessage>{words.t(`desk:slots.done-${done}`, { count: Number(search.get('count') ?? '0') || 0 })}</StatusMessage> : null}
      <section className="stack-tight" aria-labelledby="week">
        <h2 id="week">{words.t('desk:slots.weekOf', { from: words.date(week), to: words.date(dayAfter(week, 6)) })}</h2>
        <p className="day-tools">
          <a href={at(dayAfter(week, -7))}>{words.t('desk:slots.weekBefore')}</a>
          <a href={at(today)}>{words.t('desk:slots.thisWeek')}</a>
          <a href={at(dayAfter(week, 7))}>{words.t('desk:slots.weekAfter')}</a>
        </p>
        <WeekGrid days={days} words={words} hidden={hidden} center={center.id} today={today} />
      </section>
      <PublishForm words={words} hidden={hidden} hours={hours} languages={languages} holidays={days} typed={refused?.typed ?? null} problems={refused?.problems ?? []} />
      <section className="day-section" aria-labelledby="call-backs">
        <h2 id="call-backs">{words.t('desk:calls.title')}</h2>
        <form method="post" className="day-tools">
          {hidden}
          <p>{words.t(callBacks ? 'desk:slots.callBacksOn' : 'desk:slots.callBacksOff')}</p>
          <input type="hidden" name="takes" value={callBacks ? '' : '1'} />
          <Button kind="second" name="do" value="callBacks">
            {words.t(callBacks ? 'desk:slots.stopCallBacks' : 'desk:slots.startCallBacks')}
          </Button>
        </form>
      </section>
    </div>
  )
}
