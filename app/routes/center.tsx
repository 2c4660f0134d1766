import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { mayOfferAppointments } from '~/appointments/offers'
import { directionOf, isLanguage, type Language } from '~/i18n/languages'
import { useWords, type Words } from '~/i18n/words'
import { isOnlyForSecret } from '~/referral/danger'
import { describeCenter, keepsMuslimHolidays } from '~/referral/describe'
import type { DirectorySnapshot } from '~/referral/directory.server'
import { weekFrom, type DayHours } from '~/referral/hours'
import { HoursTable } from '~/referral/hours-table'
import { languageName } from '~/referral/language-name'
import { MapFigure } from '~/referral/map/map-figure'
import { placesMap, type PlacesMap } from '~/referral/map/places-map'
import { type LocalName, localName } from '~/referral/names'
import { placeView, type PlaceView } from '~/referral/place-view'
import type { Center } from '~/referral/types'
import { waysThere, type WayThere } from '~/referral/way-there'
import { Button } from '~/ui/button'
import { DefinitionPairs } from '~/ui/definition-pairs'
import { Disclosure } from '~/ui/disclosure'
import { IconList } from '~/ui/icon-list'
import { Notice } from '~/ui/notice'
import { PageTitle } from '~/ui/page-title'
import { PhoneLink, phoneHref } from '~/ui/phone-link'
import { SidePanel } from '~/ui/side-panel'
import { Trail } from '~/ui/trail'
import type { PageHandle } from './page-head'

interface CenterData extends PlaceView {
  readonly eligibility: string | null
  readonly appointment: string | null
  readonly wheelchairAccess: boolean | null
  readonly source: string
  readonly note: LocalName | null
  /** The day on which the place said that all this is right. */
  readonly confirmedOn: string | null
  readonly switchboard: readonly string[]
  readonly always: boolean
  /** The seven days from today; null when the hours are not known, or too old to be shown as a fact. */
  readonly week: readonly DayHours[] | null
  readonly ways: readonly WayThere[]
  readonly localityCode: string | null
  readonly map: PlacesMap | null
}

export const handle: PageHandle = {
  isForAll: (_params, data) => !isOnlyForSecret((data as CenterData).topics),
  head: (words, data) => ({ title: (data as CenterData | undefined)?.name.text ?? words.t('places:title') }),
}

export async function loader({ context, params }: LoaderFunctionArgs): Promise<CenterData> {
  const language = isLanguage(params['lang']) ? params['lang'] : 'he'
  const directory = await context.directory.snapshot()
  const center = directory.centers.find(({ id }) => id === params['id'])
  if (!center) throw new Response(null, { status: 404 })
  return centerData(center, directory, language, new Date())
}

function centerData(center: Center, { centers, localities }: DirectorySnapshot, language: Language, now: Date): CenterData {
  const byCode = new Map(localities.map((locality) => [locality.code, locality]))
  const described = describeCenter(
    { request: { locality: null, language, topics: [], now, asOfYear: now.getFullYear() }, topics: [], from: null, byCode },
    center,
  )
  const { hours, localityCode } = center
  const town = localityCode === null ? null : byCode.get(localityCode)
  const isOld = described.freshness === 'phoneOnly'
  return {
    ...placeView(described, language, new Map(localities.map((locality) => [locality.code, locality.names]))),
    eligibility: center.eligibility,
    appointment: center.appointment,
    wheelchairAccess: center.wheelchairAccess,
    source: center.source,
    note: center.note === null ? null : localName(center.note, language),
    confirmedOn: center.confirmedOn,
    switchboard: center.authorityPhones.map(({ number }) => number),
    always: hours !== null && 'always' in hours,
    week: hours === null || 'always' in hours || isOld ? null : weekFrom(hours.weekly, now, keepsMuslimHolidays(center, byCode), center.exceptions),
    ways: waysThere(center, town?.names.he ?? null),
    localityCode,
    map: town ? placesMap({ centers, localities, language, around: town.code, matched: new Set() }) : null,
  }
}

export default function CenterPage() {
  const words = useWords()
  const place = useLoaderData<typeof loader>() as CenterData
  const [phone] = place.phones
  const own = place.kind === null ? [] : bringOf(place.kind, words)
  return (
    <div className="columns">
      <div className="stack-loose">
        <div className="stack">
          <Trail label={words.t('pages:trail')} steps={trailOf(place, words)} />
          <PageTitle hebrew={place.hebrewName ?? undefined}>
            <bdi lang={place.name.language}>{place.name.text}</bdi>
          </PageTitle>
          {place.kind ? <p>{words.t(`places:kind-${place.kind}`)}</p> : null}
          {phone ? (
            <p>
              <Button href={phoneHref(phone.number)} icon="phone">
                <bdi dir="ltr" className="num">{phone.number}</bdi>
              </Button>
            </p>
          ) : null}
          {mayOfferAppointments(place.kind) ? <p><a href={`/${words.language}/centers/${place.id}/appointment`}>{words.t('appointments:title')}</a></p> : null}
          {place.callFirst ? (
            <Notice kind="time" lead={words.t('places:callFirst')}>
              {detailsOf(place, words)} {phone && phone.owner !== 'self' ? words.t(`places:phoneOf-${phone.owner}`) : ''}
            </Notice>
          ) : (
            <p className="small">{detailsOf(place, words)}</p>
          )}
        </div>
        {place.note ? (
          <section className="stack-tight" aria-labelledby="note">
            <h2 id="note">{words.t('places:goodToKnow')}</h2>
            <p lang={place.note.language} dir={directionOf(place.note.language)}>{place.note.text}</p>
          </section>
        ) : null}
        <section className="stack" aria-labelledby="hours">
          <h2 id="hours">{words.t('places:hoursWeek')}</h2>
          {place.week ? <HoursTable days={place.week} words={words} /> : <p>{words.t(place.always ? 'places:hoursAlways' : 'places:hoursUnknown')}</p>}
        </section>
        <section className="stack" aria-labelledby="topics">
          <h2 id="topics">{words.t('places:helpsWith')}</h2>
          <IconList items={place.topics.map((topic) => ({ key: topic, icon: 'paper' as const, text: words.t(`common:topic.${topic}`) }))} />
        </section>
        <section className="stack" aria-labelledby="bring">
          <h2 id="bring">{words.t('places:bring')}</h2>
          <IconList
            items={[words.t('places:bringId'), words.t('places:bringLetter'), ...own, words.t('places:bringResults')].map((text) => ({
              key: text, icon: 'paper' as const, text,
            }))}
          />
        </section>
        <p className="source-line">
          {words.t('places:source')} <bdi dir="auto">{place.source}</bdi>
        </p>
      </div>
      <aside className="stack" aria-labelledby="details">
        <SidePanel id="details" title={words.t('places:details')}>
          {place.map ? (
            <MapFigure
              map={place.map} words={words} label={words.t('places:mapAround', { town: place.town ?? '' })}
              hrefOf={(code) => `/${words.language}/centers?locality=${code}`}
            />
          ) : null}
          <DefinitionPairs pairs={pairsOf(place, words)} />
          {place.freshness === 'phoneOnly' && place.address ? (
            <Disclosure summary={words.t('places:lastAddress')}>
              <p>
                <bdi lang="he" dir="rtl">{place.address}</bdi>
              </p>
              <Ways ways={place.ways} isAddress words={words} />
            </Disclosure>
          ) : (
            <Ways ways={place.ways} isAddress={place.address !== null} words={words} />
          )}
        </SidePanel>
      </aside>
    </div>
  )
}

/** How old the details are. */
function detailsOf({ year, confirmedOn }: CenterData, words: Words): string {
  if (confirmedOn !== null) return words.t('places:confirmedOn', { date: words.date(confirmedOn) })
  return year === null ? words.t('places:detailsUndated') : words.t('places:detailsYear', { year })
}

function trailOf(place: CenterData, words: Words) {
  const list = `/${words.language}/centers`
  const town = place.localityCode !== null && place.town !== null ? [{ href: `${list}?locality=${place.localityCode}`, label: place.town }] : []
  return [{ href: list, label: words.t('places:title') }, ...town]
}

const BRING: Readonly<Record<string, string>> = {
  niiBranch: 'bringBank', socialServices: 'bringIncome', rightsCenter: 'bringIncome', executionOffice: 'bringFile', employmentOffice: 'bringDismissal',
  housingOffice: 'bringLease', legalAid: 'bringIncome', labourCourt: 'bringPaySlips', taxOffice: 'bringPaySlips',
}

function bringOf(kind: string, words: Words): string[] {
  const key = BRING[kind]
  return key === undefined ? [] : [words.t(`places:${key}`)]
}

function pairsOf(place: CenterData, words: Words) {
  const unknown = words.t('places:unknownAsk')
  const access = place.wheelchairAccess === null ? unknown : words.t(place.wheelchairAccess ? 'places:accessYes' : 'places:accessNo')
  const isOld = place.freshness === 'phoneOnly'
  return [
    { key: 'town', term: words.t('places:town'), value: place.town ?? words.t('places:unknown') },
    // An address too old to be told as a fact stands folded below.
    ...(isOld && place.address
      ? []
      : [{ key: 'address', term: words.t('places:address'), value: place.address ? <bdi lang="he" dir="rtl">{place.address}</bdi> : unknown }]),
    ...(place.open === null ? [] : [{ key: 'open', term: words.t('places:now'), value: words.t(place.open ? 'places:openNow' : 'places:closedNow') }]),
    {
      key: 'languages', term: words.t('places:languages'),
      value: place.languages ? words.list(place.languages.map((code) => languageName(code, words))) : unknown,
    },
    { key: 'access', term: words.t('places:access'), value: access },
    { key: 'who', term: words.t('places:who'), value: place.eligibility ? words.t(`places:who-${place.eligibility}`) : unknown },
    { key: 'appointment', term: words.t('places:appointment'), value: words.t(place.appointment ? `places:${place.appointment}` : 'places:appointmentUnknown') },
    ...(place.switchboard[0] ? [{ key: 'switchboard', term: words.t('places:switchboard'), value: <PhoneLink number={place.switchboard[0]} /> }] : []),
  ]
}

/** The names of the applications are the same in every language. */
const APPS: Record<WayThere['app'], string> = { waze: 'Waze', googleMaps: 'Google Maps', moovit: 'Moovit' }

function Ways({ ways, isAddress, words }: { ways: readonly WayThere[]; isAddress: boolean; words: Words }) {
  if (ways.length === 0) return null
  return (
    <section className="stack-tight no-print" aria-labelledby="ways">
      <h3 id="ways">{words.t('places:wayThere')}</h3>
      <ul className="row">
        {ways.map(({ app, href }) => (
          <li key={app}>
            <a href={href} rel="noreferrer">
              <bdi lang="en" dir="ltr">{APPS[app]}</bdi>
            </a>
          </li>
        ))}
      </ul>
      <p className="small">{words.t(isAddress ? 'places:wayPrivate' : 'places:wayByName')}</p>
    </section>
  )
}
