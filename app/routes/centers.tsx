import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { isLanguage } from '~/i18n/languages'
import { useWords } from '~/i18n/words'
import { matchCenters } from '~/referral/match'
import { PlaceCard } from '~/referral/place-card'
import { placeView, type PlaceView } from '~/referral/place-view'
import { isTopic, type Topic } from '~/referral/topics'
import { Button } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import { findLocalities } from './find-localities.server'
import type { PageHandle } from './page-head'

/** Subjects a visitor may filter by: those that centres really name, in the order of everyday need. */
const TOPIC_FILTER: readonly Topic[] = [
  'rightsRealization', 'nationalInsurance', 'debts', 'housing', 'employment', 'labour', 'immigrants', 'seniors', 'disability', 'family', 'legalAid', 'consumer', 'food',
]
const MOST_PLACES = 30

export const handle: PageHandle = {
  head: (words) => ({ title: words.t('places:title'), description: words.t('places:lead') }),
}

interface Found {
  readonly place: string
  readonly topic: string
  readonly spoken: string
  /** The town that the name was understood as; null when there was none, or several. */
  readonly town: { readonly code: string; readonly name: string } | null
  readonly choices: readonly { readonly code: string; readonly name: string }[]
  readonly notFound: boolean
  readonly places: readonly PlaceView[]
  readonly unavailable: boolean
}

export async function loader({ request, context, params }: LoaderFunctionArgs): Promise<Found> {
  const language = isLanguage(params['lang']) ? params['lang'] : 'he'
  const query = new URL(request.url).searchParams
  const place = (query.get('place') ?? '').trim().slice(0, 100)
  const code = query.get('locality') ?? ''
  const topic = query.get('topic') ?? ''
  const spoken = query.get('spoken') ?? ''
  const empty = { place, topic, spoken, town: null, choices: [], notFound: false, places: [], unavailable: false }
  try {
    const { centers, hotlines, localities } = await context.directory.snapshot()
    const towns = new Map(localities.map((locality) => [locality.code, locality.names]))
    const found = place === '' || code !== '' ? [] : await findLocalities(context.directory, language)(place)
    const named = localities.find((locality) => locality.code === code)
    const exact = found.length === 1 || found[0]?.name === place ? found[0] : undefined
    const town = named ? { code: named.code, name: names(named.names, language) } : exact ? { code: exact.code, name: exact.name } : null
    const now = new Date()
    const matched = matchCenters(
      {
        locality: town?.code ?? null,
        language: isLanguage(spoken) ? spoken : language,
        topics: isTopic(topic) ? [topic] : [],
        now,
        asOfYear: now.getFullYear(),
      },
      centers.filter((center) => !isLanguage(spoken) || center.languages === null || center.languages.includes(spoken)),
      localities,
      hotlines,
    )
    return {
      ...empty,
      place: town?.name ?? place,
      town,
      choices: town ? [] : found.slice(0, 8).map(({ code: each, name }) => ({ code: each, name })),
      notFound: place !== '' && !town && found.length === 0,
      places: matched.slice(0, MOST_PLACES).map((each) => placeView(each, language, towns)),
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : 'The directory could not be read')
    return { ...empty, unavailable: true }
  }
}

function names(all: { he: string } & Partial<Record<string, string>>, language: string): string {
  return all[language] ?? all.he
}

/** All places that help, nearest first once a town is named. */
export default function Centers() {
  const words = useWords()
  const found = useLoaderData<typeof loader>() as Found
  return (
    <div className="stack-loose">
      <div className="stack narrow">
        <h1>{words.t('places:title')}</h1>
        <p>{words.t('places:lead')}</p>
      </div>
      <form method="get" className="stack narrow" role="search" aria-label={words.t('places:filter')}>
        <TextField
          id="place" name="place" label={words.t('home:place')} defaultValue={found.place} autoComplete="address-level2"
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
      {found.choices.length > 0 ? (
        <section className="stack narrow" aria-labelledby="choices">
          <h2 id="choices">{words.t('check:whichPlace')}</h2>
          <ul className="stack-tight">
            {found.choices.map(({ code, name }) => (
              <li key={code}>
                <a href={`/${words.language}/centers?locality=${code}`}>{name}</a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
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
    </div>
  )
}
