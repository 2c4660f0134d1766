/** Times of a center as its planners change them; each change in one transaction with what is written down about it. */
import { type MeetingKind, MEETING_KINDS } from '#db/appointment-codes'
import type { Database } from '#db/client'
import type { Staff } from '~/accounts/context'
import { audit } from '~/accounts/audit.server'
import type { Audited } from '~/accounts/audit-codes'
import { dayAfter, instantInIsrael } from '~/appointments/clock'
import { blockSlot, publishSlots, removeFreeSlots, unblockSlot } from '~/appointments/desk.server'
import { setTakesCallBacks } from '~/appointments/desk-call-backs.server'
import { slotsOfWeek } from '~/appointments/slots-of-week'
import { parseDay } from '~/engine/date'
import { type Language, LANGUAGES } from '~/i18n/languages'
import { readHours, WORK_DAYS } from './hours-form'
import { MOST_DESKS, MOST_MINUTES, MOST_WEEKS } from './publish-form'

export interface SlotsWork {
  readonly db: Database
  readonly center: string
  readonly me: Staff
  readonly now: Date
  readonly keepsMuslimDays: boolean
}

/** Names of fields that need another look. */
export type SlotsDone = { readonly done: string; readonly count?: number } | { readonly problems: readonly string[] }

async function written(db: Database, { center, me }: SlotsWork, action: Audited, id: string | null): Promise<void> {
  await audit({ db }, me, { action, record: 'slot', id, center })
}

function wholeNumber(form: FormData, name: string, least: number, most: number): number | null {
  const typed = form.get(name)
  const value = typeof typed === 'string' && /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : NaN
  return value >= least && value <= most ? value : null
}

/** Publishes the times of one week, or of several from it on, out of weekly hours. What is there already stays. */
export async function publishWeeks(form: FormData, work: SlotsWork): Promise<SlotsDone> {
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  const hours = WORK_DAYS.map((day) => readHours(text(`hours-${day}`), day))
  const minutes = wholeNumber(form, 'minutes', 5, MOST_MINUTES)
  const pause = wholeNumber(form, 'pause', 0, MOST_MINUTES)
  const desks = wholeNumber(form, 'desks', 1, MOST_DESKS)
  const weeks = wholeNumber(form, 'weeks', 1, MOST_WEEKS)
  const kinds = MEETING_KINDS.filter((kind: MeetingKind) => form.getAll('kind').includes(kind))
  const languages = LANGUAGES.filter((language: Language) => form.getAll('language').includes(language))
  const week = text('week')
  const problems = [
    ...WORK_DAYS.filter((_, index) => hours[index] === null).map((day) => `hours-${day}`),
    ...(hours.every((spans) => spans === null || spans.length === 0) ? ['hours-0'] : []),
    ...(minutes === null ? ['minutes'] : []), ...(pause === null ? ['pause'] : []), ...(desks === null ? ['desks'] : []), ...(weeks === null ? ['weeks'] : []),
    ...(kinds.length === 0 ? ['kind'] : []), ...(languages.length === 0 ? ['language'] : []), ...(parseDay(week) === null ? ['week'] : []),
  ]
  if (problems.length > 0 || minutes === null || pause === null || desks === null || weeks === null) return { problems: [...new Set(problems)] }
  const openAnyway = form.getAll('openAnyway').filter((day) => typeof day === 'string')
  const times = Array.from({ length: weeks }, (_, index) =>
    slotsOfWeek({
      week: dayAfter(week, index * 7), hours: hours.flatMap((spans) => spans ?? []), minutes, pause, muslim: work.keepsMuslimDays, openAnyway, notBefore: work.now,
    }),
  ).flatMap(({ slots }) => slots)
  const count = await work.db.transaction(async (tx) => {
    const made = await publishSlots(tx, { centerId: work.center, times, desks, kinds, languages, interpreter: form.has('interpreter') })
    await written(tx, work, 'slots.published', null)
    return made
  })
  return { done: 'published', count }
}

export async function blockOne(work: SlotsWork, id: string): Promise<SlotsDone> {
  const outcome = await work.db.transaction(async (tx) => {
    const blocked = await blockSlot(tx, work.center, id, work.now)
    if (blocked === 'blocked') await written(tx, work, 'slots.blocked', id)
    return blocked
  })
  return { done: outcome === 'unknown' ? 'gone' : outcome }
}

export async function unblockOne(work: SlotsWork, id: string): Promise<SlotsDone> {
  await work.db.transaction(async (tx) => {
    await unblockSlot(tx, work.center, id)
    await written(tx, work, 'slots.unblocked', id)
  })
  return { done: 'unblocked' }
}

/** Takes back the times of a day that nobody ever had. @param day ISO day */
export async function removeDay(work: SlotsWork, day: string): Promise<SlotsDone> {
  if (parseDay(day) === null) return { done: 'gone' }
  const count = await work.db.transaction(async (tx) => {
    const removed = await removeFreeSlots(tx, work.center, instantInIsrael(day, '00:00'), instantInIsrael(dayAfter(day), '00:00'))
    await written(tx, work, 'slots.removed', day)
    return removed
  })
  return { done: 'removed', count }
}

export async function setCallBacks(work: SlotsWork, takes: boolean): Promise<SlotsDone> {
  await work.db.transaction(async (tx) => {
    await setTakesCallBacks(tx, work.center, takes)
    await written(tx, work, 'slots.callBacksChanged', null)
  })
  return { done: 'callBacks' }
}
