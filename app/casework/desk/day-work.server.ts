/** What the day page changes: each change in one transaction with what is written down about it. */
import type { MeetingOutcome } from '#db/appointment-codes'
import type { Database } from '#db/client'
import type { Staff } from '~/accounts/context'
import { audit } from '~/accounts/audit.server'
import type { Audited, RecordKind } from '~/accounts/audit-codes'
import { cancelForCenter, markOutcome } from '~/appointments/desk.server'
import { finishCallBack, takeCallBack } from '~/appointments/desk-call-backs.server'
import { markMessageDone } from '~/appointments/messages.server'
import type { Vault } from '~/vault/seal.server'
import { addWalkIn, callNext, callOne, endWalkIn, forgetNames, type NewWalkIn, putBack } from './queue.server'

interface Desk {
  readonly db: Database
  readonly vault: Vault
}

/** `gone`: somebody else was first, or there is no such record here. */
export type WorkDone = { readonly done: string; readonly number?: number } | { readonly gone: true }

const GONE: WorkDone = { gone: true }

export interface DayWork {
  readonly center: string
  readonly me: Staff
  readonly now: Date
}

/** Runs the work, and writes it down when it did something. @param work the id of the record, or null when nothing was done */
async function written(
  { db }: Desk, { center, me }: DayWork, action: Audited, record: RecordKind, work: (tx: Database) => Promise<string | null>,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const id = await work(tx)
    if (id === null) return false
    await audit({ db: tx }, me, { action, record, id, center })
    return true
  })
}

export async function addToQueue(desk: Desk, { center, me, now }: DayWork, walkIn: NewWalkIn): Promise<WorkDone> {
  return desk.db.transaction(async (tx) => {
    await forgetNames(tx, walkIn.day)
    const { number, isNew } = await addWalkIn(tx, desk.vault, center, walkIn, now)
    if (isNew) await audit({ db: tx }, me, { action: 'queue.added', record: 'walkIn', id: walkIn.id, center })
    return { done: 'queueAdd', number }
  })
}

/** @param id whom to call; null for whoever waits longest */
export async function callFromQueue(desk: Desk, work: DayWork, day: string, id: string | null): Promise<WorkDone> {
  let number = 0
  const isDone = await written(desk, work, 'queue.called', 'walkIn', async (tx) => {
    const called = id === null ? await callNext(tx, work.center, day, work.me.id, work.now) : await callOne(tx, work.center, id, work.me.id, work.now)
    number = called?.number ?? 0
    return called?.id ?? null
  })
  return isDone ? { done: 'queueCall', number } : GONE
}

export async function endInQueue(desk: Desk, work: DayWork, id: string, end: 'done' | 'left'): Promise<WorkDone> {
  const isDone = await written(desk, work, 'queue.ended', 'walkIn', async (tx) => ((await endWalkIn(tx, work.center, id, end, work.now)) ? id : null))
  return isDone ? { done: 'queueEnd' } : GONE
}

export async function putBackInQueue(desk: Desk, work: DayWork, id: string): Promise<WorkDone> {
  const isDone = await written(desk, work, 'queue.putBack', 'walkIn', async (tx) => ((await putBack(tx, work.center, id)) ? id : null))
  return isDone ? { done: 'queueBack' } : GONE
}

export async function takeCall(desk: Desk, work: DayWork, id: string): Promise<WorkDone> {
  const isDone = await written(desk, work, 'callBack.taken', 'callBack', async (tx) => ((await takeCallBack(tx, work.center, id, work.me.id)) ? id : null))
  return isDone ? { done: 'callTake' } : GONE
}

export async function endCall(desk: Desk, work: DayWork, id: string, end: 'reached' | 'notReached' | 'waiting'): Promise<WorkDone> {
  const isDone = await written(desk, work, 'callBack.ended', 'callBack', async (tx) => ((await finishCallBack(tx, work.center, id, end, work.now)) ? id : null))
  return isDone ? { done: 'callEnd' } : GONE
}

export async function setOutcome(desk: Desk, work: DayWork, id: string, outcome: MeetingOutcome | null): Promise<WorkDone> {
  await written(desk, work, 'day.outcomeMarked', 'booking', async (tx) => {
    await markOutcome(tx, work.center, id, outcome)
    return id
  })
  return { done: 'outcome' }
}

export async function cancelAppointment(desk: Desk, work: DayWork, id: string): Promise<WorkDone> {
  const isDone = await written(desk, work, 'appointment.cancelled', 'booking', async (tx) => ((await cancelForCenter(tx, work.center, id, work.now)) ? id : null))
  return isDone ? { done: 'cancel' } : GONE
}

export async function messageTold(desk: Desk, work: DayWork, id: string): Promise<WorkDone> {
  await written(desk, work, 'day.messageTold', 'message', async (tx) => {
    await markMessageDone(tx, work.center, id, work.now)
    return id
  })
  return { done: 'told' }
}
