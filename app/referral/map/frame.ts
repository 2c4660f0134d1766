import type { Point } from '../distance'

/** Width of every map in its own units, which are pixels of a small phone; the height follows. */
export const MAP_WIDTH = 320

/** A part of the country, and how its points fall on the paper. */
export interface Frame {
  readonly width: number
  readonly height: number
  /** Units for a kilometre. */
  readonly scale: number
  place(point: Point): { readonly x: number; readonly y: number }
}

const KM_PER_DEGREE = 111.2
const RADIANS = Math.PI / 180

interface Bounds {
  readonly south: number
  readonly north: number
  readonly west: number
  readonly east: number
}

/** From the Hermon to Eilat, with the shore. */
const COUNTRY: Bounds = { south: 29.42, north: 33.4, west: 34.12, east: 35.98 }

function frameOf({ south, north, west, east }: Bounds): Frame {
  // A degree of longitude is shorter than one of latitude; at this size one factor serves the whole sheet.
  const shrink = Math.cos(((south + north) / 2) * RADIANS)
  const perDegree = MAP_WIDTH / ((east - west) * shrink)
  return {
    width: MAP_WIDTH,
    height: Math.round((north - south) * perDegree),
    scale: perDegree / KM_PER_DEGREE,
    place: ({ lat, lon }) => ({ x: round((lon - west) * shrink * perDegree), y: round((north - lat) * perDegree) }),
  }
}

export function countryFrame(): Frame {
  return frameOf(COUNTRY)
}

/** A nearly square sheet around a point. @param halfKm from the middle to the side */
export function frameAround({ lat, lon }: Point, halfKm: number): Frame {
  const high = halfKm / KM_PER_DEGREE
  const wide = halfKm / (KM_PER_DEGREE * Math.cos(lat * RADIANS))
  return frameOf({ south: lat - high, north: lat + high, west: lon - wide, east: lon + wide })
}

export function isInside({ width, height }: Frame, { x, y }: { x: number; y: number }, margin = 0): boolean {
  return x >= margin && y >= margin && x <= width - margin && y <= height - margin
}

/** A tenth of a unit is finer than any screen. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}
