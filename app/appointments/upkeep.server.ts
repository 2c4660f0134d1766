/** What is done for appointments while the portal runs: reminders, and forgetting. Several servers may do it at once. */
import { agreedTime } from '#db/agreed-time'
import type { Database } from '#db/client'
import { startRounds } from '#db/rounds'
import type { Outbox } from '~/mail/outbox'
import type { Vault } from '~/vault/seal.server'
import { forgetOld } from './forget.server'
import { type Compose, deliverMessages, queueReminders } from './messages.server'

const EVERY_MS = 5 * 60_000

export interface Upkeep {
  readonly db: Database
  readonly vault: Vault
  readonly outbox: Outbox
  readonly compose: Compose
}

/** One round. */
export async function keepAppointments({ db, vault, outbox, compose }: Upkeep, now = new Date()): Promise<void> {
  await queueReminders(db, now)
  await deliverMessages(db, vault, outbox, compose, now)
  await forgetOld(db, now)
}

/** A round now, and every five minutes from then on. @returns stops it, once the round that runs is over */
export function startKeepingAppointments(upkeep: Upkeep): () => Promise<void> {
  const stop = startRounds('Appointments', async () => keepAppointments(upkeep, await agreedTime(upkeep.db)), EVERY_MS)
  return async () => {
    await stop()
    await upkeep.outbox.close?.()
  }
}
