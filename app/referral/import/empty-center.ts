import type { Center } from '../types'

/** A center of which nothing is known yet but that it is there. */
export function emptyCenter(id: string, kind: Center['kind'], source: string): Center {
  return {
    id, kind, names: { he: id }, localityCode: null, councilCode: null, address: null, phones: [], authorityPhones: [], url: null, hours: null, languages: null,
    topics: [], serves: [], level: null, programme: null, via: [], alsoRightsCenter: false, branchType: null, parent: null, appointment: null, scope: 'local',
    eligibility: null, wheelchairAccess: null, lat: null, lon: null, geoPrecision: null, asOf: null, confidence: 'medium', source, exceptions: null, note: null, confirmedOn: null,
  }
}
