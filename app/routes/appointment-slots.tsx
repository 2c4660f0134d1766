import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { MEETING_KINDS, type MeetingKind } from '#db/appointment-codes'
import { answered } from '~/appointments/answered.server'
import styles from '~/appointments/appointments.css?url'
import { CallInstead } from '~/appointments/call-instead'
import { type CenterView, centerView } from '~/appointments/center-view.server'
import { isMeetingKind } from '~/appointments/draft'
import { RefusedNotice } from '~/appointments/refused'
import { type DayView, isFitting, slotDays } from '~/appointments/slot-days'
import { SlotList } from '~/appointments/slot-list'
import { freeSlots, takesCallBacks } from '~/appointments/slots.server'
import { noTimes } from '~/insight/counting/unmet'
import { wordsOf } from '~/i18n/resources.server'
import { isLanguage, type Language, LANGUAGES } from '~/i18n/languages'
import { useWords, wordsFor, type Words } from '~/i18n/words'
import { Button } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { PageTitle } from '~/ui/page-title'
import { SelectField } from '~/ui/select-field'
import { Trail } from '~/ui/trail'
import { languageOfAddress } from './language-of-address'
import type { PageHandle } from './page-head'

const DAYS_SHOWN = 10
const DAY = /^\d{4}-\d{2}-\d{2}$/

export const handle: PageHandle = { head: (words) => ({ title: words.t('appointments:title'), isPrivate: true }) }

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

interface Offered {
  readonly center: CenterView
  readonly kind: MeetingKind | ''
  readonly spoken: Language | 'any'
  readonly days: readonly DayView[]
  /** The first day after those shown, or null. */
  readonly later: string | null
  readonly hasTimes: boolean
  readonly callBacks: boolean
  readonly unavailable: boolean
}

export async function loader({ request, context, params }: LoaderFunctionArgs): Promise<Offered> {
  const language = languageOfAddress(params)
  const now = new Date()
  const center = await centerView(context.directory, params['id'], language, now)
  if (!center) throw new Response(null, { status: 404 })
  const query = new URL(request.url).searchParams
  const [kind, spoken, from] = ['kind', 'spoken', 'from'].map((name) => query.get(name) ?? '')
  const filter = { kind: isMeetingKind(kind) ? kind : null, spoken: spoken === 'any' ? null : isLanguage(spoken) ? spoken : language }
  const shown = { center, kind: filter.kind ?? ('' as const), spoken: filter.spoken ?? ('any' as const) }
  const found = await answered(async () => ({
    slots: await freeSlots(context.db, center.id, now), callBacks: await takesCallBacks(context.db, center.id),
  }))
  if ('problem' in found) return { ...shown, days: [], later: null, hasTimes: false, callBacks: false, unavailable: true }
  const fitting = found.slots.filter((slot) => isFitting(filter, slot))
  const days = slotDays(wordsFor(wordsOf(language)), fitting).filter(({ date }) => !from || !DAY.test(from) || date >= from)
  if (days.length === 0 && !from) context.counts.add(noTimes(request, center.id, filter.spoken ?? language, now))
  return {
    ...shown, days: days.slice(0, DAYS_SHOWN), later: days[DAYS_SHOWN]?.date ?? null, hasTimes: found.slots.length > 0,
    callBacks: found.callBacks, unavailable: false,
  }
}

/** The free times of a center: the first step to an appointment. */
export default function AppointmentSlots() {
  const words = useWords()
  const offered = useLoaderData<typeof loader>() as Offered
  const { center, days, hasTimes, callBacks, unavailable } = offered
  const home = `/${words.language}`
  return (
    <div className="stack-loose">
      <div className="stack narrow">
        <Trail
          label={words.t('pages:trail')}
          steps={[{ href: `${home}/centers`, label: words.t('places:title') }, { href: `${home}/centers/${center.id}`, label: <bdi lang={center.name.language}>{center.name.text}</bdi> }]}
        />
        <PageTitle>{words.t('appointments:title')}</PageTitle>
        <p>
          <bdi lang={center.name.language}>{center.name.text}</bdi>
        </p>
      </div>
      {unavailable ? <RefusedNotice refused={{ problem: 'unavailable' }} words={words} /> : null}
      {!unavailable && !hasTimes ? (
        <section className="stack narrow" aria-labelledby="none">
          <h2 id="none">{words.t('appointments:noneTitle')}</h2>
          <p>{words.t(callBacks ? 'appointments:noneCallBack' : 'appointments:noneCall')}</p>
        </section>
      ) : null}
      {hasTimes ? <Times offered={offered} words={words} /> : null}
      <section className="stack narrow" aria-labelledby="otherwise">
        <h2 id="otherwise" className={hasTimes ? undefined : 'visually-hidden'}>
          {words.t('appointments:otherwise')}
        </h2>
        <CallInstead center={center} callBacks={callBacks} words={words} kind={days.length > 0 ? 'second' : 'main'} />
        <p>
          <a href={`${home}/appointment`}>{words.t('appointments:haveCode')}</a>
        </p>
      </section>
    </div>
  )
}

function Times({ offered: { center, kind, spoken, days, later }, words }: { offered: Offered; words: Words }) {
  const here = `/${words.language}/centers/${center.id}/appointment`
  const t = (key: string) => words.t(`appointments:${key}`)
  return (
    <>
      <form method="get" className="stack narrow" aria-label={t('filter')}>
        <SelectField
          id="kind" name="kind" label={t('how')} emptyLabel={t('anyKind')} defaultValue={kind}
          options={MEETING_KINDS.map((each) => ({ value: each, label: t(`kind-${each}`) }))}
        />
        <SelectField
          id="spoken" name="spoken" label={t('inLanguage')} defaultValue={spoken}
          options={[...LANGUAGES.map((code) => ({ value: code as string, label: words.t(`common:language.${code}`) })), { value: 'any', label: t('anyLanguage') }]}
        />
        <p>
          <Button kind="second">{t('show')}</Button>
        </p>
      </form>
      <section className="stack" aria-labelledby="times">
        <h2 id="times">{t('freeTimes')}</h2>
        {days.length === 0 ? (
          <Notice kind="help" icon="info" lead={t('noneFitting')} action={<a href={`${here}?spoken=any`}>{t('showAll')}</a>} />
        ) : (
          <p>{t('israelTime')}</p>
        )}
        <SlotList
          days={days} words={words}
          choose={(slot, content) => (
            <a className="slot" href={`${here}/${slot.id}`}>
              {content}
            </a>
          )}
        />
        {later ? (
          <p>
            <a href={`${here}?${new URLSearchParams({ kind, spoken, from: later }).toString()}`}>{t('later')}</a>
          </p>
        ) : null}
      </section>
    </>
  )
}
