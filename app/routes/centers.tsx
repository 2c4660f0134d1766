import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { intlTag, isLanguage, type Language } from '~/i18n/languages'
import { useWords, type Words } from '~/i18n/words'
import { noPlace } from '~/insight/counting/unmet'
import { ownPlacesFirst } from '~/municipality/municipalities'
import type { Municipality } from '~/municipality/municipality'
import { type Danger, dangerOfTopic } from '~/referral/danger'
import { DangerNotice } from '~/referral/danger-notice'
import { dangerIn } from '~/referral/danger-typed'
import type { DirectorySnapshot } from '~/referral/directory.server'
import { MapFigure } from '~/referral/map/map-figure'
import { countByTown, placesMap, type PlacesMap } from '~/referral/map/places-map'
import { matchCenters } from '~/referral/match'
import { localName } from '~/referral/names'
import { PlaceCard } from '~/referral/place-card'
import { servesTown } from '~/referral/places'
import { placeView, type PlaceView } from '~/referral/place-view'
import { isTopic, type Topic } from '~/referral/topics'
import { Button } from '~/ui/button'
import { Disclosure } from '~/ui/disclosure'
import { EmptyState } from '~/ui/empty-state'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import { DangerNow } from './danger-now'
import { findLocalities } from './find-localities.server'
import { municipalityOf } from './municipality.server'
import type { PageHandle } from './page-head'

/** Subjects a visitor may filter by: those that centers really name, in the order of everyday need. */
const TOPIC_FILTER: readonly Topic[] = [
  'rightsRealization', 'nationalInsurance', 'debts', 'housing', 'employment', 'labour', 'immigrants', 'seniors', 'disability', 'family', 'legalAid', 'consumer',
  'food', 'violence',
]
const MOST_PLACES = 30

export const handle: PageHandle = {
  isForAll: () => true,
  head: (words) => ({ title: words.t('places:title'), description: words.t('places:lead') }),
}

interface Town {
  readonly code: string
  readonly name: string
}

interface Found {
  readonly place: string
  readonly topic: string
  readonly spoken: string
  /** The town that the name was understood as; null when there was none, or several. */
  readonly town: Town | null
  readonly choices: readonly Town[]
  readonly notFound: boolean
  readonly danger: Danger | null
  readonly places: readonly PlaceView[]
  readonly map: PlacesMap | null
  /** Every town that has places, by name: what the map shows, as a list. */
  readonly towns: readonly (Town & { readonly count: number })[]
  readonly unavailable: boolean
}

export async function loader({ request, context, params }: LoaderFunctionArgs): Promise<Found> {
  const language = isLanguage(params['lang']) ? params['lang'] : 'he'
  const query = new URL(request.url).searchParams
  const place = (query.get('place') ?? '').trim().slice(0, 100)
  const topic = query.get('topic') ?? ''
  const spoken = query.get('spoken') ?? ''
  const empty: Found = {
    place, topic, spoken, town: null, choices: [], notFound: false, danger: dangerOfTopic(topic) ?? dangerIn(place), places: [], map: null, towns: [],
    unavailable: false,
  }
  try {
    const directory = await context.directory.snapshot()
    const named = directory.localities.find(({ code }) => code === query.get('locality'))
    const found = place === '' || named ? [] : await findLocalities(context.directory, language)(place)
    const exact = found.length === 1 || found[0]?.name === place ? found[0] : undefined
    const town = named ? { code: named.code, name: localName(named.names, language).text } : exact ? { code: exact.code, name: exact.name } : null
    if (town && isTopic(topic) && !isServed(directory, town.code, topic, spoken) && dangerOfTopic(topic) === null) context.counts.add(noPlace(request, town.code, topic))
    return {
      ...empty,
      place: town?.name ?? place,
      town,
      choices: town ? [] : found.slice(0, 8).map(({ code, name }) => ({ code, name })),
      notFound: place !== '' && !town && found.length === 0,
      ...placesIn(directory, town?.code ?? null, topic, spoken, language, new Date(), municipalityOf(request, context)),
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : 'The directory could not be read')
    return { ...empty, unavailable: true }
  }
}

/** Whether a place that serves the town deals with the topic in the language that was asked for. */
function isServed({ centers, localities }: DirectorySnapshot, town: string, topic: Topic, spoken: string): boolean {
  const locality = localities.find(({ code }) => code === town)
  return centers.some((center) => locality && servesTown(center, locality) && center.topics.includes(topic) && isSpoken(center, spoken))
}

const isSpoken = ({ languages }: { languages: readonly string[] | null }, spoken: string) => !isLanguage(spoken) || languages === null || languages.includes(spoken)

function placesIn(directory: DirectorySnapshot, locality: string | null, topic: string, spoken: string, language: Language, now: Date, municipality: Municipality | null) {
  const { centers, hotlines, localities } = directory
  const ranked = matchCenters(
    { locality, language: isLanguage(spoken) ? spoken : language, topics: isTopic(topic) ? [topic] : [], now, asOfYear: now.getFullYear() },
    centers.filter((center) => isSpoken(center, spoken)), localities, hotlines,
  ).map((match) => ({ id: match.type === 'center' ? match.center.id : match.hotline.id, type: match.type, match }))
  const matched = ownPlacesFirst(ranked, municipality, locality).slice(0, MOST_PLACES).map(({ match }) => match)
  const codes = new Set(matched.flatMap((each) => (each.type === 'center' && each.center.localityCode ? [each.center.localityCode] : [])))
  const names = new Map(localities.map((each) => [each.code, each.names]))
  const collator = new Intl.Collator(intlTag(language), { numeric: true, sensitivity: 'base' })
  const towns = [...countByTown(centers)].map(([code, count]) => ({ code, count, name: localName(names.get(code) ?? { he: code }, language).text }))
  return {
    places: matched.map((each) => placeView(each, language, names)),
    map: placesMap({ centers, localities, language, around: locality, matched: codes }),
    towns: towns.sort((a, b) => collator.compare(a.name, b.name)),
  }
}

/** All places that help, nearest first once a town is named; the same on a map and as a list of towns. */
export default function Centers() {
  const words = useWords()
  const found = useLoaderData<typeof loader>() as Found
  const inTown = (code: string) => `/${words.language}/centers?${new URLSearchParams(cleared({ locality: code, topic: found.topic, spoken: found.spoken })).toString()}`
  return (
    <div className="stack-loose">
      <div className="stack narrow">
        <h1>{words.t('places:title')}</h1>
        {found.danger ? (
          <DangerNotice danger={found.danger} words={words} />
        ) : (
          <DangerNow words={words} />
        )}
        <p>{words.t('places:lead')}</p>
      </div>
      <Filter found={found} words={words} />
      {found.choices.length > 0 ? (
        <section className="stack narrow" aria-labelledby="choices">
          <h2 id="choices">{words.t('check:whichPlace')}</h2>
          <ul className="stack-tight">
            {found.choices.map(({ code, name }) => (
              <li key={code}>
                <a href={inTown(code)}>{name}</a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <div className="columns">
        <section className="stack" aria-labelledby="places">
          <h2 id="places">{found.town ? words.t('places:for', { town: found.town.name }) : words.t('places:national')}</h2>
          {found.unavailable ? <EmptyState>{words.t('places:unavailable')}</EmptyState> : null}
          {!found.unavailable && found.places.length === 0 ? <EmptyState>{words.t('places:none')}</EmptyState> : null}
          <ul className="stack-loose narrow">
            {found.places.map((place) => (
              <li key={place.id}>
                <PlaceCard place={place} words={words} />
              </li>
            ))}
          </ul>
        </section>
        {found.map ? <MapAside found={found} map={found.map} words={words} hrefOf={inTown} /> : null}
      </div>
    </div>
  )
}

/** Without what was left empty. */
function cleared(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''))
}

function Filter({ found, words }: { found: Found; words: Words }) {
  return (
    <form method="get" className="stack narrow" role="search" aria-label={words.t('places:filter')}>
      <TextField
        id="place" name="place" label={words.t('home:place')} hint={words.t('places:placeHint')} defaultValue={found.place} autoComplete="address-level2"
        error={found.notFound ? words.t('errors:noSuchLocality') : undefined}
      />
      <SelectField
        id="topic" name="topic" label={words.t('places:topic')} emptyLabel={words.t('places:anyTopic')} defaultValue={found.topic}
        options={TOPIC_FILTER.map((topic) => ({ value: topic, label: words.t(`common:topic.${topic}`) }))}
      />
      <SelectField
        id="spoken" name="spoken" label={words.t('places:spoken')} emptyLabel={words.t('places:anyLanguage')} defaultValue={found.spoken}
        options={['he', 'ar', 'ru', 'en', 'am'].map((code) => ({ value: code, label: words.t(`common:language.${code}`) }))}
      />
      <p>
        <Button>{words.t('common:search')}</Button>
      </p>
    </form>
  )
}

interface MapAsideProps {
  found: Found
  map: PlacesMap
  words: Words
  hrefOf: (code: string) => string
}

function MapAside({ found, map, words, hrefOf }: MapAsideProps) {
  return (
    <aside className="stack" aria-labelledby="map">
      <h2 id="map">{words.t('places:map')}</h2>
      <p className="small">{words.t('places:mapNote')}</p>
      <Disclosure summary={words.t('places:mapList')}>
        <ul className="link-columns">
          {found.towns.map(({ code, name, count }) => (
            <li key={code}>
              <a href={hrefOf(code)}>{words.t('places:mapTown', { town: name, count })}</a>
            </li>
          ))}
        </ul>
      </Disclosure>
      <MapFigure
        map={map} words={words} hrefOf={hrefOf}
        label={found.town ? words.t('places:mapAround', { town: found.town.name }) : words.t('places:mapCountry')}
      />
      {found.town ? (
        <p>
          <a href={`/${words.language}/centers`}>{words.t('places:mapCountry')}</a>
        </p>
      ) : null}
    </aside>
  )
}
