/** A center's times and a resident's request, for tests. */
import { appointmentSlots } from '#db/schema/index'
import type { Database } from '#db/client'
import { newKeyLine, parseKeyring } from '~/vault/keyring.server'
import { type Vault, vaultOf } from '~/vault/seal.server'
import { instantInIsrael } from '../clock'
import type { AskedCallBack, AskedMeeting } from '../draft'

export const CENTER = 'shil-lod'

export function testVault(line: string = newKeyLine()): Vault {
  return vaultOf(parseKeyring(line))
}

export const MEETING: AskedMeeting = {
  person: { name: 'PlantedAmina', phone: '050-7654321', email: 'planted@example.org' }, kind: 'inPerson', language: 'ar', interpreter: true, screening: null,
}

export const CALL_BACK: AskedCallBack = {
  person: { name: 'PlantedAlmaz', phone: '052-7654321', email: null }, dayPart: 'morning', language: 'am', interpreter: false, screening: null,
}

/** Free times of a center, an hour apart from nine in the morning on. @param date ISO day */
export async function publishTimes(db: Database, count: number, date: string, centerId = CENTER): Promise<string[]> {
  const nine = instantInIsrael(date, '09:00').getTime()
  const rows = Array.from({ length: count }, (_, index) => ({
    id: `${centerId}-${date}-${index}`, centerId, startsAt: new Date(nine + index * 3_600_000), minutes: 45,
    kinds: ['inPerson' as const, 'phone' as const], languages: ['he' as const, 'ru' as const], interpreter: true,
  }))
  await db.insert(appointmentSlots).values(rows)
  return rows.map(({ id }) => id)
}
