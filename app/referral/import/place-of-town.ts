import { pointOf } from '../distance'
import { middleOf } from '../places'
import type { Center } from '../types'
import type { Town } from './town-names'

/** Where a center of a town stands and whom it serves: the town itself, or the villages of its council from their middle. */
export function placeOfTown(town: Town): Pick<Center, 'localityCode' | 'serves' | 'lat' | 'lon' | 'geoPrecision'> {
  if ('locality' in town) {
    const { code, lat, lon } = town.locality
    return { localityCode: code, serves: [code], lat, lon, geoPrecision: pointOf(town.locality) ? 'locality' : null }
  }
  const middle = middleOf(town.members)
  return {
    localityCode: null, serves: town.members.map(({ code }) => code).sort((a, b) => Number(a) - Number(b)),
    lat: middle?.lat ?? null, lon: middle?.lon ?? null, geoPrecision: middle ? 'council' : null,
  }
}

/** Hebrew name of the town or council. */
export function nameOfTown(town: Town): string {
  return 'locality' in town ? town.locality.names.he : town.council
}
