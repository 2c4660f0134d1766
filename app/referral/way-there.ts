import type { Center } from './types'

export interface WayThere {
  readonly app: 'waze' | 'googleMaps' | 'moovit'
  readonly href: string
}

/**
 * Links that open the way to a place in a map application. They carry the place alone (its address, else its name, and
 * for public transport its point): nothing of the person, of where they start or of what they look for.
 *
 * @param town Hebrew name of the town, as signs and maps have it
 */
export function waysThere(center: Pick<Center, 'names' | 'address' | 'lat' | 'lon' | 'scope'>, town: string | null): WayThere[] {
  if (center.scope === 'national' && center.address === null) return []
  const place = placeText(center.address ?? center.names.he, town)
  const ways: WayThere[] = [
    { app: 'waze', href: `https://waze.com/ul?${query({ q: place, navigate: 'yes' })}` },
    { app: 'googleMaps', href: `https://www.google.com/maps/search/?${query({ api: '1', query: place })}` },
  ]
  if (center.lat !== null && center.lon !== null) {
    ways.push({ app: 'moovit', href: `https://moovit.com/?${query({ to: place, tll: `${center.lat}_${center.lon}` })}` })
  }
  return ways
}

function placeText(text: string, town: string | null): string {
  return town === null || text.includes(town) ? text : `${text}, ${town}`
}

function query(parts: Record<string, string>): string {
  return Object.entries(parts).map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')
}
