import type { CenterKind } from '#db/directory-codes'

/** Places where people are advised: those that may publish times here. Offices of the state have appointment systems of their own. */
const ADVISING: readonly CenterKind[] = ['shil', 'rightsCenter', 'socialServices']

/** Whether an appointment may be asked of a place of this kind. */
export function mayOfferAppointments(kind: string | null): boolean {
  return (ADVISING as readonly (string | null)[]).includes(kind)
}
