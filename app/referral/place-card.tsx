/** A place that helps, as a card: why it fits, how to reach it, and how old the details are. */
import type { Words } from '~/i18n/words'
import { useLeaving } from '~/ui/framed'
import { HebrewTerm } from '~/ui/hebrew-term'
import { Icon } from '~/ui/icon'
import { PhoneLink } from '~/ui/phone-link'
import { SourceLine } from '~/ui/source-line'
import type { PlaceView } from './place-view'
import type { ReasonCode } from './types'

interface PlaceCardProps {
  place: PlaceView
  words: Words
  headingLevel?: 2 | 3
}

export function PlaceCard({ place, words, headingLevel = 3 }: PlaceCardProps) {
  const leaving = useLeaving()
  const Heading = headingLevel === 2 ? 'h2' : 'h3'
  const name = (
    <bdi lang={place.name.language} dir={place.name.language === 'he' || place.name.language === 'ar' ? 'rtl' : 'ltr'}>
      {place.name.text}
    </bdi>
  )
  const reasons = reasonTexts(place, words)
  return (
    <article className="stack-tight">
      <Heading>{place.type === 'center' ? <a href={`/${words.language}/centers/${place.id}`} {...leaving}>{name}</a> : name}</Heading>
      {place.hebrewName ? <HebrewTerm>{place.hebrewName}</HebrewTerm> : null}
      {reasons.length > 0 ? <p className="small">{reasons.join(' · ')}</p> : null}
      {place.cautions.map((caution) => (
        <p className="small" key={caution}>
          {words.t(`places:caution-${caution}`)}
        </p>
      ))}
      {place.open === false ? <p className="small">{words.t('places:closedNow')}</p> : null}
      {place.phones.slice(0, 2).map((phone) => (
        <p className="row" key={phone.number}>
          <Icon name="phone" />
          <PhoneLink number={phone.number} />
          {phone.owner === 'self' ? null : <span className="small">{words.t(`places:phoneOf-${phone.owner}`)}</span>}
        </p>
      ))}
      {place.type === 'center' && place.phones.length === 0 ? <p className="small">{words.t('places:noPhone')}</p> : null}
      {place.freshness === 'plain' && !place.callFirst ? null : <SourceLine stale={place.freshness !== 'plain'}>{ageText(place, words)}</SourceLine>}
    </article>
  )
}

/** More subjects than this make a reason that nobody reads. */
const MOST_TOPICS = 2

/** Why this place, in words: the town, the subject and the language by name; the distance stands with "nearest". */
export function reasonTexts(place: PlaceView, words: Words): readonly string[] {
  const reasons = place.reasons.map((reason) => reasonText(reason, place, words)).filter((text) => text !== null)
  if (place.distanceKm !== null && place.distanceKm >= 1) reasons.push(words.t('places:distance', { km: words.number(Math.round(place.distanceKm)) }))
  return reasons
}

function reasonText(reason: ReasonCode, { matchedTopics, spokenLanguage, reasons }: PlaceView, words: Words): string | null {
  if (reason === 'dealsWithTopic') {
    // Help with rights in general is what every place on the list gives.
    if (matchedTopics.length === 0) return null
    return words.t('places:reason-deals', { topics: words.list(matchedTopics.slice(0, MOST_TOPICS).map((topic) => words.t(`common:topic.${topic}`))) })
  }
  // On a Hebrew page that Hebrew is spoken goes without saying.
  if (reason === 'speaksYourLanguage' && spokenLanguage === 'he' && words.language === 'he') return null
  if (reason === 'speaksYourLanguage' && spokenLanguage !== null) return words.t(`places:reason-speaks-${spokenLanguage}`)
  // A place in the town that serves it needs not say both.
  if (reason === 'servesYourTown' && reasons.includes('inYourTown')) return null
  return words.t(`places:reason-${reason}`)
}

/** How old the details are, and to call first. */
export function ageText(place: PlaceView, words: Words): string {
  if (place.type === 'line') return place.year === null ? words.t('places:lineUndated') : words.t('places:lineYear', { year: place.year })
  return place.year === null ? words.t('places:undated') : words.t('places:fromYear', { year: place.year })
}
