/** The few things that follow from an answer by themselves. Everything else that is absent stays unknown. */
import type { FactRecord } from '~/engine/facts'

/** A locality as far as the housing rules care. */
export interface LocalityKind {
  readonly type: string
}

/**
 * Fills in what the answers imply: no status means no immigrant status; a child without a residency of its own has the applicant's
 * when that is citizen or permanent resident; a city belongs to the large rent class. A given value always wins.
 */
export function inferFacts(facts: FactRecord, locality: LocalityKind | null): FactRecord {
  const inferred: Record<string, FactRecord[string]> = { ...facts }
  if (facts['residency'] === 'noStatus' && facts['immigrantStatus'] === undefined) inferred['immigrantStatus'] = 'none'
  const residency = facts['residency']
  if (Array.isArray(facts['children']) && (residency === 'citizen' || residency === 'permanentResident')) {
    inferred['children'] = (facts['children'] as readonly FactRecord[]).map((child) =>
      child['residency'] === undefined ? { ...child, residency } : child,
    )
  }
  if (facts['localityRentClass'] === undefined && locality?.type === 'city') inferred['localityRentClass'] = 'large'
  const weekly = facts['weeklyWorkHours']
  if (facts['monthlyWorkHours'] === undefined && typeof weekly === 'number') inferred['monthlyWorkHours'] = monthlyHours(weekly)
  const spouse = facts['spouse'] as FactRecord | null | undefined
  if (spouse && spouse['monthlyWorkHours'] === undefined && typeof spouse['weeklyWorkHours'] === 'number') {
    inferred['spouse'] = { ...spouse, monthlyWorkHours: monthlyHours(spouse['weeklyWorkHours']) }
  }
  return inferred
}

const WEEKS_A_YEAR = 52
const MONTHS_A_YEAR = 12

function monthlyHours(weekly: number): number {
  return (weekly * WEEKS_A_YEAR) / MONTHS_A_YEAR
}
