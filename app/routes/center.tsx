import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { isLanguage } from '~/i18n/languages'
import { useWords } from '~/i18n/words'
import { describeCenter } from '~/referral/describe'
import { ageText } from '~/referral/place-card'
import { placeView, type PlaceView } from '~/referral/place-view'
import { Button } from '~/ui/button'
import { DefinitionPairs } from '~/ui/definition-pairs'
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
  readonly source: string
  readonly switchboard: readonly string[]
}

export const handle: PageHandle = {
  head: (words, data) => ({ title: (data as CenterData | undefined)?.name.text ?? words.t('places:title') }),
}

export async function loader({ context, params }: LoaderFunctionArgs): Promise<CenterData> {
  const language = isLanguage(params['lang']) ? params['lang'] : 'he'
  const { centers, localities } = await context.directory.snapshot()
  const center = centers.find(({ id }) => id === params['id'])
  if (!center) throw new Response(null, { status: 404 })
  const now = new Date()
  const described = describeCenter(
    {
      request: { locality: null, language, topics: [], now, asOfYear: now.getFullYear() },
      topics: [], from: null, byCode: new Map(localities.map((locality) => [locality.code, locality])),
    },
    center,
  )
  return {
    ...placeView(described, language, new Map(localities.map((locality) => [locality.code, locality.names]))),
    eligibility: center.eligibility,
    appointment: center.appointment,
    source: center.source,
    switchboard: center.authorityPhones.map(({ number }) => number),
  }
}

export default function CenterPage() {
  const words = useWords()
  const place = useLoaderData<typeof loader>() as CenterData
  const [phone] = place.phones
  const old = place.freshness === 'phoneOnly'
  const unknown = words.t('places:unknownAsk')
  return (
    <div className="columns">
      <div className="stack-loose">
        <div className="stack">
          <Trail label={words.t('pages:trail')} steps={[{ href: `/${words.language}/centers`, label: words.t('places:title') }]} />
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
          <Notice kind="time" lead={words.t('places:callFirst')}>
            {ageText(place, words)} {phone && phone.owner !== 'self' ? words.t(`places:phoneOf-${phone.owner}`) : ''}
          </Notice>
        </div>
        <section className="stack" aria-labelledby="topics">
          <h2 id="topics">{words.t('places:helpsWith')}</h2>
          <IconList items={place.topics.map((topic) => ({ key: topic, icon: 'paper' as const, text: words.t(`common:topic.${topic}`) }))} />
        </section>
        <section className="stack" aria-labelledby="bring">
          <h2 id="bring">{words.t('places:bring')}</h2>
          <IconList
            items={(['bringId', 'bringLetter', 'bringResults'] as const).map((key) => ({ key, icon: 'paper' as const, text: words.t(`places:${key}`) }))}
          />
        </section>
        <p className="source-line">
          {words.t('places:source')} <bdi dir="auto">{place.source}</bdi>
        </p>
      </div>
      <aside className="stack" aria-labelledby="details">
        <SidePanel id="details" title={words.t('places:details')}>
          <DefinitionPairs
            pairs={[
              { key: 'town', term: words.t('places:town'), value: place.town ?? words.t('places:unknown') },
              {
                key: 'address', term: words.t(old ? 'places:lastAddress' : 'places:address'),
                value: place.address ? <bdi lang="he" dir="rtl">{place.address}</bdi> : unknown,
              },
              { key: 'hours', term: words.t('places:hours'), value: place.open === null ? unknown : words.t(place.open ? 'places:openNow' : 'places:closedNow') },
              {
                key: 'languages', term: words.t('places:languages'),
                value: place.languages ? words.list(place.languages.map((code) => words.t(`common:language.${code}`))) : unknown,
              },
              { key: 'access', term: words.t('places:access'), value: unknown },
              { key: 'who', term: words.t('places:who'), value: place.eligibility ? words.t(`places:who-${place.eligibility}`) : unknown },
              ...(place.appointment ? [{ key: 'appointment', term: words.t('places:appointment'), value: words.t('places:byAppointment') }] : []),
              ...(place.switchboard.length > 0
                ? [{ key: 'switchboard', term: words.t('places:switchboard'), value: <PhoneLink number={place.switchboard[0] ?? ''} /> }]
                : []),
            ]}
          />
          {place.point ? (
            <p>
              <a href={`https://www.google.com/maps/dir/?api=1&destination=${place.point.lat},${place.point.lon}`} rel="noreferrer">
                {words.t('places:navigate')}
              </a>
            </p>
          ) : null}
        </SidePanel>
      </aside>
    </div>
  )
}
