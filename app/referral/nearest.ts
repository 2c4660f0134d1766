import type { MatchContext } from './describe'
import { effort } from './places'
import { GENERAL_TOPIC, type Topic } from './topics'
import type { Center, CenterKind } from './types'

/** Offices of authorities: shown when the need is theirs. In the order of the list when the subjects do not decide. */
const OFFICE_KINDS: readonly CenterKind[] = [
  'niiBranch',
  'employmentOffice',
  'executionOffice',
  'taxOffice',
  'legalAid',
  'housingOffice',
  'labourCourt',
]

/** A station farther than this is a journey that the telephone saves. */
const FARTHEST_STATION_KM = 30

/**
 * The offices for the subjects: of each kind the nearest (all of those that serve the whole country), the kind of the
 * first subject first. A sub-branch brings its main branch with it, which does what the sub-branch may not.
 */
export function offices(context: MatchContext, centers: readonly Center[]): Center[] {
  const topics = context.topics.filter((topic) => topic !== GENERAL_TOPIC)
  const fitting = centers.filter((center) => isOffice(center) && rank(center, topics) >= 0 && isOpenTo(context, center))
  const byKind = OFFICE_KINDS.map((kind) => sortByEffort(context, fitting.filter((center) => center.kind === kind)))
  return byKind
    .flatMap((ofKind) => (ofKind[0]?.scope === 'national' ? ofKind : withMainBranch(ofKind[0], fitting)))
    .sort((a, b) => rank(a, topics) - rank(b, topics))
}

/** The nearest first address of a department, for a place that no department serves. */
export function nearestDepartment(context: MatchContext, centers: readonly Center[]): Center[] {
  const departments = centers.filter((center) => center.kind === 'socialServices' && center.level === 'authority')
  return sortByEffort(context, departments).slice(0, 1)
}

/** The nearest SHIL station: it advises anyone, from any town. */
export function nearestStation(context: MatchContext, centers: readonly Center[]): Center[] {
  const { from, byCode } = context
  if (!from) return []
  const isNear = (center: Center) => effort(center, from, byCode) <= FARTHEST_STATION_KM
  const stations = centers.filter((center) => center.kind === 'shil' && center.eligibility === 'anyone')
  return sortByEffort(context, stations.filter(isNear)).slice(0, 1)
}

function isOffice(center: Center): boolean {
  return OFFICE_KINDS.includes(center.kind)
}

function isOpenTo({ from }: MatchContext, center: Center): boolean {
  return center.serves.length === 0 || (from !== null && center.serves.includes(from.locality.code))
}

/** Place of the first subject that the office deals with; -1 when it deals with none. */
function rank(center: Center, topics: readonly Topic[]): number {
  return topics.findIndex((topic) => center.topics.includes(topic))
}

function sortByEffort({ from, byCode }: MatchContext, centers: readonly Center[]): Center[] {
  if (!from) return [...centers]
  const efforts = new Map(centers.map((center) => [center, effort(center, from, byCode)]))
  const effortOf = (center: Center) => efforts.get(center) ?? Number.POSITIVE_INFINITY
  return [...centers].sort((a, b) => compare(effortOf(a), effortOf(b)) || a.id.localeCompare(b.id))
}

/** Two infinities are equal here; their difference would not be a number. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b
}

function withMainBranch(nearest: Center | undefined, centers: readonly Center[]): Center[] {
  if (!nearest) return []
  const main = centers.find((center) => center.id === nearest.parent)
  return main ? [nearest, main] : [nearest]
}
