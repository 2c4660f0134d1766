import { distanceKm, pointOf, type Point } from './distance'
import type { Center, District, Locality } from './types'

/** Where the person is: the town, and a point to measure from. */
export interface Whereabouts {
  locality: Locality
  point: Point | null
  /** False when the point is only the middle of the district's places like this one. */
  isExact: boolean
}

export function whereabouts(locality: Locality, localities: readonly Locality[]): Whereabouts {
  const own = pointOf(locality)
  if (own) return { locality, point: own, isExact: true }
  // Most places without coordinates are Bedouin tribes: the middle of their neighbours is the best that is known.
  const alike = localities.filter((other) => other.district === locality.district && other.sector === locality.sector)
  return { locality, point: locality.district === null ? null : middleOf(alike), isExact: false }
}

export function middleOf(localities: readonly Locality[]): Point | null {
  const points = localities.map(pointOf).filter((point) => point !== null)
  if (points.length === 0) return null
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  return { lat: mean(points.map((point) => point.lat)), lon: mean(points.map((point) => point.lon)) }
}

export function isInTown(center: Center, locality: Locality): boolean {
  return center.localityCode === locality.code
}

/** Kinds that belong to a municipality: without a list of places served, they serve the town that they stand in. */
const LOCAL_KINDS: readonly Center['kind'][] = ['shil', 'rightsCenter', 'socialServices']

export function servesTown(center: Center, locality: Locality): boolean {
  if (center.serves.length > 0) return center.serves.includes(locality.code)
  return LOCAL_KINDS.includes(center.kind) && isInTown(center, locality)
}

/** District of the centre's town, or of the first place that it serves. */
export function districtOf(center: Center, byCode: ReadonlyMap<string, Locality>): District | null {
  const code = center.localityCode ?? center.serves[0]
  return (code === undefined ? null : byCode.get(code)?.district) ?? null
}

/**
 * An office of another district counts as this much farther: files belong to districts, but a much nearer desk across
 * the border still helps more.
 */
const DISTRICT_BORDER_KM = 15

/** Kilometres, with the border between districts counted in; infinite when not known. For ordering only. */
export function effort(center: Center, from: Whereabouts, byCode: ReadonlyMap<string, Locality>): number {
  const there = pointOf(center)
  if (!there || !from.point) return Number.POSITIVE_INFINITY
  const district = districtOf(center, byCode)
  const isAcross = district !== null && district !== from.locality.district
  return distanceKm(from.point, there) + (isAcross ? DISTRICT_BORDER_KM : 0)
}
