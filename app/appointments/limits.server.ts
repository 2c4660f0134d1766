/** How often one source may try codes of appointments, and ask for appointments: counted apart from saved screenings, in the same way. */
import { createLimits, type Limits } from '~/interview/saved/limits.server'

let limits: Limits | null = null

export function appointmentLimits(): Limits {
  limits ??= createLimits()
  return limits
}
