/** What a card or a page of a place shows, as plain data: names in the language, phones with their owner, age of the details. */
import type { Language } from '~/i18n/languages'
import { localName } from './names'
import type { MatchedPlace, Names, ReasonCode } from './types'

export interface PhoneView {
  readonly number: string
  readonly owner: 'self' | 'department' | 'hotline'
}

export interface PlaceView {
  readonly id: string
  readonly type: 'center' | 'line'
  readonly kind: string | null
  readonly name: { readonly text: string; readonly language: Language }
  readonly hebrewName: string | null
  readonly town: string | null
  readonly address: string | null
  readonly phones: readonly PhoneView[]
  readonly url: string | null
  readonly languages: readonly string[] | null
  readonly topics: readonly string[]
  readonly distanceKm: number | null
  readonly open: boolean | null
  readonly reasons: readonly ReasonCode[]
  readonly matchedTopics: readonly string[]
  readonly spokenLanguage: Language | null
  readonly cautions: readonly string[]
  readonly callFirst: boolean
  readonly freshness: 'plain' | 'callFirst' | 'phoneOnly'
  /** Year of the details, or null when the source bears no date. */
  readonly year: number | null
  readonly point: { readonly lat: number; readonly lon: number } | null
}

function hebrewBeside(names: Names, language: Language): string | null {
  return language === 'he' || names[language] === undefined ? null : names.he
}

/** @param towns names of towns by CBS code */
export function placeView(place: MatchedPlace, language: Language, towns: ReadonlyMap<string, Names>): PlaceView {
  const shared = {
    distanceKm: place.distanceKm, open: place.open, reasons: place.reasons, cautions: place.cautions, callFirst: place.callFirst,
    freshness: place.freshness, matchedTopics: place.matchedTopics, spokenLanguage: place.spokenLanguage,
  }
  if (place.type === 'line') {
    const { hotline } = place
    return {
      ...shared, id: hotline.id, type: 'line', kind: null,
      name: localName(hotline.names, language), hebrewName: hebrewBeside(hotline.names, language),
      town: null, address: null, phones: [hotline.number, ...hotline.alt].map((number) => ({ number, owner: 'self' as const })),
      url: null, languages: hotline.languages, topics: hotline.topics, year: hotline.asOf, point: null,
    }
  }
  const { center } = place
  const town = center.localityCode ? towns.get(center.localityCode) : undefined
  return {
    ...shared, id: center.id, type: 'center', kind: center.kind,
    name: localName(center.names, language), hebrewName: hebrewBeside(center.names, language),
    town: town ? localName(town, language).text : null,
    address: center.address,
    phones: center.phones.map(({ number, owner }) => ({ number, owner })),
    url: center.url, languages: center.languages, topics: center.topics, year: center.asOf,
    point: center.lat !== null && center.lon !== null ? { lat: center.lat, lon: center.lon } : null,
  }
}
