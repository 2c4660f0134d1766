/** Whether there is a saved screening under a code that somebody attaches. Wrong codes slow down, as on the page that opens them. */
import type { Database } from '#db/client'
import { savingOn } from '~/interview/saved/saving.server'

/** `pin`: it is there, and opens with a PIN as well, which the resident tells the counsellor. */
export type ScreeningCheck = 'open' | 'pin' | 'unknown' | 'unavailable' | { readonly retryAt: Date }

export async function checkScreening(db: Database, code: string, source: string): Promise<ScreeningCheck> {
  const { limits, screenings } = savingOn(db)
  const admission = await limits.tryCode(source)
  if ('retryAt' in admission) return { retryAt: admission.retryAt }
  const found = await screenings.openSaved(code, null)
  if ('problem' in found && found.problem === 'unknown') return 'unknown'
  await admission.giveBack()
  if (!('problem' in found)) return 'open'
  if (found.problem === 'slow') return { retryAt: found.retryAt }
  return found.problem
}
