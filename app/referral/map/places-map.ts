import type { Language } from '~/i18n/languages'
import { distanceKm, pointOf, type Point } from '../distance'
import { localName, type LocalName } from '../names'
import type { Center, Locality } from '../types'
import { countryFrame, frameAround, isInside, round, type Frame } from './frame'
import { boxAround, placeLabel, type Box, type Label } from './labels'
import { WATERS } from './water'

/** A town on the map that has places that help. */
export interface MapTown {
  readonly code: string
  readonly name: LocalName
  readonly x: number
  readonly y: number
  /** How many places stand in it. */
  readonly count: number
  /** `here`: the town in question; `match`: one of the places on the list stands in it. */
  readonly role: 'here' | 'match' | 'town'
  readonly label: Label | null
}

export interface PlacesMap {
  readonly width: number
  readonly height: number
  /** One path of a dot for each place people live in. */
  readonly dots: string
  readonly waters: readonly string[]
  /** From north to south, the order in which the keyboard visits them. */
  readonly towns: readonly MapTown[]
}

export interface MapRequest {
  readonly centers: readonly Center[]
  readonly localities: readonly Locality[]
  readonly language: Language
  /** CBS code of the town in the middle; null for the whole country. */
  readonly around: string | null
  /** Codes of towns with places on the list. */
  readonly matched: ReadonlySet<string>
}

const LEAST_HALF_KM = 11
const MOST_HALF_KM = 30
const ROOM = 1.25
/** Links closer than this cannot be told apart by a thumb. */
const LINK_ROOM = 26
const DOT_ROOM = 6
/** The arch of the town in question is larger. */
const ARCH_ROOM = 12
/** More links than this make a map that the keyboard does not get through; the list beside it has them all. */
const MOST_LINKS = 40

/**
 * The map as numbers: localities as dots, waters, and towns that have places, the larger first where there is room.
 * It is drawn from the directory's own coordinates, so it needs nobody else's map.
 */
export function placesMap(request: MapRequest): PlacesMap {
  const { centers, localities, language, around } = request
  const here = localities.find(({ code }) => code === around)
  const middle = here ? pointOf(here) : null
  const frame = middle ? frameAround(middle, halfKm(request, middle)) : countryFrame()
  const onPaper = localities.flatMap((locality) => {
    const point = pointOf(locality)
    const at = point ? frame.place(point) : null
    return at && isInside(frame, at) ? [{ locality, at }] : []
  })
  return {
    width: frame.width,
    height: frame.height,
    dots: dotsOf(onPaper.map(({ at }) => at)),
    waters: WATERS.map((water) => outline(frame, water)).filter((path) => path !== ''),
    towns: townsOf(frame, onPaper, countByTown(centers), language, middle ? around : null, request.matched),
  }
}

/** Closer than a dot is wide: so coarse that villages side by side become one, and nobody sees it. */
const GRID = 2

/** One path with a dot at each point, from row to row by small steps, so that it weighs little on the line. */
function dotsOf(points: readonly { readonly x: number; readonly y: number }[]): string {
  const onGrid = points.map(({ x, y }) => ({ x: Math.round(x / GRID) * GRID, y: Math.round(y / GRID) * GRID }))
  const rows = [...new Map(onGrid.map((point) => [`${point.x} ${point.y}`, point])).values()].sort((one, other) => one.y - other.y || one.x - other.x)
  return rows.map(({ x, y }, index) => `m${x - (rows[index - 1]?.x ?? 0)} ${y - (rows[index - 1]?.y ?? 0)}h0`).join('')
}

/** How many places stand in each town. */
export function countByTown(centers: readonly Center[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { localityCode } of centers) if (localityCode !== null) counts.set(localityCode, (counts.get(localityCode) ?? 0) + 1)
  return counts
}

/** Wide enough for the places on the list, but not for one at the other end of the country. */
function halfKm({ localities, matched }: MapRequest, middle: Point): number {
  const distances = localities
    .filter(({ code }) => matched.has(code))
    .flatMap((locality) => pointOf(locality) ?? [])
    .map((point) => distanceKm(middle, point) * ROOM)
    .filter((distance) => distance <= MOST_HALF_KM)
  return Math.max(LEAST_HALF_KM, ...distances)
}

interface OnPaper {
  readonly locality: Locality
  readonly at: { readonly x: number; readonly y: number }
}

function townsOf(
  frame: Frame,
  places: readonly OnPaper[],
  counts: ReadonlyMap<string, number>,
  language: Language,
  around: string | null,
  matched: ReadonlySet<string>,
): MapTown[] {
  const roleOf = (code: string) => (code === around ? 'here' : matched.has(code) ? 'match' : 'town')
  const weight = { here: 0, match: 1, town: 2 }
  const size = ({ populationRank }: Locality) => populationRank ?? Number.MAX_SAFE_INTEGER
  const ranked = places
    .filter(({ locality }) => counts.has(locality.code) || locality.code === around)
    .sort((a, b) => weight[roleOf(a.locality.code)] - weight[roleOf(b.locality.code)] || size(a.locality) - size(b.locality))
  const chosen: OnPaper[] = []
  for (const place of ranked) {
    const isFree = chosen.every(({ at }) => Math.hypot(at.x - place.at.x, at.y - place.at.y) >= LINK_ROOM)
    if (isFree && chosen.length < MOST_LINKS && isInside(frame, place.at, DOT_ROOM)) chosen.push(place)
  }
  const taken: Box[] = chosen.map(({ at, locality }) => boxAround(at, locality.code === around ? ARCH_ROOM : DOT_ROOM))
  return chosen
    .map(({ locality, at }): MapTown => {
      const name = localName(locality.names, language)
      const role = roleOf(locality.code)
      const gap = (role === 'here' ? ARCH_ROOM : DOT_ROOM) + 2
      const label = placeLabel(frame, at, gap, name.text, name.language, taken)
      return { code: locality.code, name, x: at.x, y: at.y, count: counts.get(locality.code) ?? 0, role, label }
    })
    .sort((a, b) => a.y - b.y || a.x - b.x)
}

/** A water as a path; empty when none of it lies on the paper. */
function outline(frame: Frame, water: readonly (readonly [number, number])[]): string {
  const points = water.map(([lon, lat]) => frame.place({ lat, lon }))
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  if (Math.max(...xs) < 0 || Math.min(...xs) > frame.width || Math.max(...ys) < 0 || Math.min(...ys) > frame.height) return ''
  return `M${points.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}Z`
}
