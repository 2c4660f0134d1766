/** The center that an appointment is asked of, and whom else one can call. */
import type { Language } from '~/i18n/languages'
import { describeCenter } from '~/referral/describe'
import type { Directory } from '~/referral/directory.server'
import { linesForTopics } from '~/referral/hotlines'
import { localName } from '~/referral/names'
import { placeView, type PhoneView } from '~/referral/place-view'
import { GENERAL_TOPIC } from '~/referral/topics'

export interface CenterView {
  readonly id: string
  readonly name: { readonly text: string; readonly language: Language }
  readonly hebrewName: string | null
  readonly town: string | null
  readonly address: string | null
  /** When the address is too old to be relied on. */
  readonly isAddressOld: boolean
  readonly phones: readonly PhoneView[]
  readonly languages: readonly string[] | null
  /** National lines for a general question about rights. */
  readonly lines: readonly { readonly id: string; readonly name: string; readonly language: Language; readonly number: string }[]
}

const MOST_LINES = 3

/** @returns null when there is no such center */
export async function centerView(directory: Directory, id: string | undefined, language: Language, now: Date): Promise<CenterView | null> {
  const { centers, hotlines, localities } = await directory.snapshot()
  const center = centers.find((each) => each.id === id)
  if (!center) return null
  const byCode = new Map(localities.map((locality) => [locality.code, locality]))
  const request = { locality: null, language, topics: [], now, asOfYear: now.getFullYear() }
  const place = placeView(describeCenter({ request, topics: [], from: null, byCode }, center), language, new Map(localities.map(({ code, names }) => [code, names])))
  // Places without a phone of their own name a national line: it is shown once.
  const own = new Set(place.phones.map(({ number }) => number))
  return {
    id: center.id, name: place.name, hebrewName: place.hebrewName, town: place.town, address: place.address,
    isAddressOld: place.freshness === 'phoneOnly', phones: place.phones, languages: center.languages,
    lines: linesForTopics([GENERAL_TOPIC], hotlines, language).filter(({ number }) => !own.has(number)).slice(0, MOST_LINES).map((line) => {
      const { text, language: of } = localName(line.names, language)
      return { id: line.id, name: text, language: of, number: line.number }
    }),
  }
}
