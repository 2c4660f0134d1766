import type { UNCONFIRMED_REASONS, Unconfirmed } from '#db/directory-unconfirmed'
import { freshnessOf } from './freshness'
import type { Center, Hotline, Names } from './types'

/** What is to be found out about a record, as codes. */
export type WorkReason = (typeof UNCONFIRMED_REASONS)[number] | 'undated' | 'outdated' | 'noOwnPhone' | 'noAddress' | 'noHours'

export interface WorkItem {
  readonly id: string
  readonly kind: Center['kind'] | 'hotline'
  readonly names: Names
  readonly localityCode: string | null
  /** Numbers to try. */
  readonly numbers: readonly string[]
  readonly reasons: readonly WorkReason[]
  /** Whether residents see the record as it is now. */
  readonly isShown: boolean
}

/** Kinds to which a resident goes for advice: their doors and hours matter most. */
const ADVICE: readonly Center['kind'][] = ['shil', 'rightsCenter', 'socialServices']

/**
 * The work that the directory asks of staff: first what residents do not see because nobody confirmed it, then places
 * that are shown with something missing or old, those with most to find out first.
 */
export function directoryWork(
  { centers, hotlines }: { centers: readonly Center[]; hotlines: readonly Hotline[] },
  unconfirmed: readonly Unconfirmed[],
  asOfYear: number,
): WorkItem[] {
  const hidden = unconfirmed.map(({ why, names, ...rest }): WorkItem => ({ ...rest, names: names as Names, reasons: [why], isShown: false }))
  const shown = [
    ...centers.map((center): WorkItem => ({
      id: center.id, kind: center.kind, names: center.names, localityCode: center.localityCode,
      numbers: [...center.phones, ...center.authorityPhones].map(({ number }) => number), reasons: missingOf(center, asOfYear), isShown: true,
    })),
    ...hotlines.map((line): WorkItem => ({
      id: line.id, kind: 'hotline', names: line.names, localityCode: null, numbers: [line.number, ...line.alt], reasons: ageOf(line, asOfYear), isShown: true,
    })),
  ]
  return [
    ...hidden,
    ...shown.filter(({ reasons }) => reasons.length > 0).sort((a, b) => b.reasons.length - a.reasons.length || a.id.localeCompare(b.id)),
  ]
}

function missingOf(center: Center, asOfYear: number): WorkReason[] {
  const reasons = ageOf(center, asOfYear)
  if (!ADVICE.includes(center.kind)) return reasons
  if (!center.phones.some(({ owner }) => owner === 'self')) reasons.push('noOwnPhone')
  if (center.address === null) reasons.push('noAddress')
  if (center.hours === null) reasons.push('noHours')
  return reasons
}

function ageOf(record: { asOf: number | null; confidence?: Center['confidence'] }, asOfYear: number): WorkReason[] {
  if (record.asOf === null) return ['undated']
  return freshnessOf(record, asOfYear) === 'phoneOnly' ? ['outdated'] : []
}
