const EARTH_RADIUS_KM = 6371
const RADIANS = Math.PI / 180

export interface Point {
  lat: number
  lon: number
}

/** Great-circle distance in kilometres (haversine), to a tenth. */
export function distanceKm(from: Point, to: Point): number {
  const halfLat = Math.sin(((to.lat - from.lat) * RADIANS) / 2)
  const halfLon = Math.sin(((to.lon - from.lon) * RADIANS) / 2)
  const chord = halfLat ** 2 + Math.cos(from.lat * RADIANS) * Math.cos(to.lat * RADIANS) * halfLon ** 2
  return Math.round(2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord))) * 10) / 10
}

/** The point of a record, or null when its coordinates are not known. */
export function pointOf(record: { lat: number | null; lon: number | null }): Point | null {
  return record.lat === null || record.lon === null ? null : { lat: record.lat, lon: record.lon }
}
