/** A place that helps, as the public contract has it. */
import type { Language } from '~/i18n/languages'
import { localName } from '~/referral/names'
import type { MatchedPlace, Phone, ReasonCode } from '~/referral/types'
import type { Words } from '~/i18n/words'

export interface PlaceJson {
  /** Id of the centre, or of the national line. */
  readonly center: string
  readonly type: 'center' | 'line'
  /** In the language asked for; in Hebrew where there is no such name, as `nameLanguage` says. */
  readonly name: string
  readonly nameLanguage: Language
  readonly kind: string | null
  /** Between the middles of the two towns; null when either is not known. */
  readonly distanceKm: number | null
  readonly open: boolean | null
  readonly reasons: readonly ReasonCode[]
  readonly reasonTexts: readonly string[]
  readonly phones: readonly Pick<Phone, 'number' | 'extension'>[]
  readonly address: string | null
  readonly locality: string | null
  readonly url: string | null
  readonly languages: readonly string[] | null
  readonly topics: readonly string[]
  readonly callFirst: boolean
  readonly cautions: readonly string[]
  /** Year in which the details were true; null when the source bears no date. */
  readonly asOf: number | null
}

export function placeJson(words: Words, place: MatchedPlace): PlaceJson {
  const record = place.type === 'center' ? place.center : place.hotline
  const name = localName(record.names, words.language)
  const common = {
    center: record.id,
    type: place.type,
    name: name.text,
    nameLanguage: name.language,
    distanceKm: place.distanceKm === null ? null : Math.round(place.distanceKm * 10) / 10,
    open: place.open,
    reasons: place.reasons,
    reasonTexts: place.reasons.map((reason) => words.t(`screening:reason.${reason}`)),
    languages: record.languages,
    topics: record.topics,
    callFirst: place.callFirst,
    cautions: place.cautions,
    asOf: record.asOf,
  }
  if (place.type === 'line') {
    const numbers = [place.hotline.number, ...place.hotline.alt]
    return {
      ...common,
      kind: null,
      phones: numbers.map((number) => ({ number })),
      address: null,
      locality: null,
      url: null,
    }
  }
  const { kind, phones, authorityPhones, address, localityCode, url } = place.center
  return { ...common, kind, phones: phones.length > 0 ? phones : authorityPhones, address, locality: localityCode, url }
}
