/** The municipalities of an installation, and whose portal a request is for. */
import type { FramingOrigins, Municipality, ShownMunicipality } from './municipality'

/** The place in the address of a framed screening that names no municipality. */
export const PORTAL_PLACE = 'portal'

/**
 * Whose portal is reached under a host: the municipality that names it; the only one, where it names no host; else nobody's.
 * @param host with or without a port
 */
export function municipalityOfHost(all: readonly Municipality[], host: string): Municipality | null {
  const name = host.toLowerCase().replace(/:\d+$/, '')
  const [only] = all
  return all.find(({ hosts }) => hosts.includes(name)) ?? (all.length === 1 && only?.hosts.length === 0 ? only : null)
}

/** The place of a framed screening in an address, or null. @param pathname also of the page's data (`….data`) */
export function placeOfAddress(pathname: string): string | null {
  return /^\/[a-z]{2}\/embed\/([a-z0-9-]+)(?=[/.]|$)/.exec(pathname)?.[1] ?? null
}

/** Whose portal an address shows: in frames the municipality that it names, elsewhere that of the host. `undefined`: there is none of that name. */
export function municipalityOfAddress(all: readonly Municipality[], { host, pathname }: { readonly host: string; readonly pathname: string }): Municipality | null | undefined {
  const place = placeOfAddress(pathname)
  return place === null || place === PORTAL_PLACE ? municipalityOfHost(all, host) : all.find(({ id }) => id === place)
}

/** Who may frame an address, as the head `frame-ancestors` says it. @param portal sites that may frame the portal's own screening */
export function frameAncestors(all: readonly Municipality[], portal: FramingOrigins, address: { readonly host: string; readonly pathname: string }): string {
  const place = placeOfAddress(address.pathname)
  if (place === null) return "'none'"
  const municipality = municipalityOfAddress(all, address)
  const allowed = municipality ? municipality.framedBy : place === PORTAL_PLACE ? portal : []
  if (allowed === 'any') return '*'
  return allowed.length === 0 ? "'none'" : allowed.join(' ')
}

export function shownMunicipality({ id, name, portalName, centers, localities, logo, colours }: Municipality): ShownMunicipality {
  return {
    id, name, portalName, centers, localities,
    logo: logo ? `/m/${id}/logo-${logo.hash}` : null,
    theme: colours ? `/m/${id}/theme-${Object.values({ ...colours.light, ...colours.dark }).join('').replaceAll('#', '')}.css` : null,
  }
}

/**
 * A municipality's own places before all other places; lines that stand at the head, such as those for danger, stay there.
 * @param locality of the resident, where it is known: whoever lives elsewhere is shown the nearest first
 */
export function ownPlacesFirst<Place extends { readonly id: string; readonly type: 'center' | 'line' }>(
  places: readonly Place[], municipality: Pick<Municipality, 'centers' | 'localities'> | null, locality: string | null,
): readonly Place[] {
  if (!municipality || (locality !== null && !municipality.localities.includes(locality))) return places
  const rank = ({ id }: Place) => municipality.centers.indexOf(id)
  const first = places.findIndex(({ type }) => type === 'center')
  const [head, rest] = [places.slice(0, Math.max(0, first)), places.slice(Math.max(0, first))]
  const own = rest.filter((place) => rank(place) >= 0).sort((a, b) => rank(a) - rank(b))
  return [...head, ...own, ...rest.filter((place) => rank(place) < 0)]
}
