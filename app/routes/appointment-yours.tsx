import { type ActionFunctionArgs, data, type HeadersFunction, type LinksFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { answered } from '~/appointments/answered.server'
import { withdrawScreening } from '~/appointments/bookings.server'
import { withdrawCallBackScreening } from '~/appointments/call-backs.server'
import type { CenterView } from '~/appointments/center-view.server'
import { forgetCode } from '~/appointments/cookie.server'
import { KEPT_DAYS } from '~/appointments/kept-days'
import { type Refused, RefusedNotice } from '~/appointments/refused'
import { TimeView } from '~/appointments/what-is-sent'
import type { Yours } from '~/appointments/yours.server'
import { useWords, type Words } from '~/i18n/words'
import { CodeView } from '~/interview/saved/code-view'
import styles from '~/interview/saved/saved.css?url'
import { Button } from '~/ui/button'
import { DefinitionPairs } from '~/ui/definition-pairs'
import { PhoneLink } from '~/ui/phone-link'
import { StatusMessage } from '~/ui/status-message'
import { ownAppointment, ownCode } from './appointment-own.server'
import type { PageHandle } from './page-head'
import { readForm } from './read-form.server'

const DONE = ['booked', 'asked', 'moved', 'cancelled', 'withdrawn']

export const handle: PageHandle = { head: (words) => ({ title: words.t('appointments:yours'), isPrivate: true }) }

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders

interface Shown {
  readonly code: string
  readonly yours: Yours
  readonly center: CenterView | null
}

export async function loader(args: LoaderFunctionArgs): Promise<Shown | null> {
  const own = await ownAppointment(args, new Date())
  return own && { code: own.code, yours: own.yours, center: own.center }
}

/** `do`: `withdraw` takes back the consent, `forget` makes this device forget the code. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const { code, language } = await ownCode({ request, context, params })
  const wish = (await readForm(request)).get('do')
  if (wish === 'forget') return redirect(`/${language}/appointment?done=forgotten`, { headers: forgetCode(context) })
  if (wish !== 'withdraw') throw new Response(null, { status: 400 })
  const withdrawn = await answered(async () => {
    await withdrawScreening(context.db, context.vault, code)
    await withdrawCallBackScreening(context.db, context.vault, code)
    return null
  })
  if (withdrawn) return data<Refused>(withdrawn, { status: 503 })
  return redirect(`/${language}/appointment/yours?done=withdrawn`)
}

/** One's own appointment or call-back: what it is, its code, and what can be changed. */
export default function AppointmentYours() {
  const words = useWords()
  const shown = useLoaderData<typeof loader>() as Shown | null
  const refused = (useActionData() ?? (shown ? null : { problem: 'unavailable' })) as Refused | null
  const [search] = useSearchParams()
  const done = search.get('done') ?? ''
  const t = (key: string) => words.t(`appointments:${key}`)
  return (
    <div className="stack-loose narrow">
      <div className="stack">
        <h1>{t(shown?.yours.type === 'callBack' ? 'yourCallBack' : 'yours')}</h1>
        {refused ? <RefusedNotice refused={refused} words={words} /> : null}
        <StatusMessage>{!refused && DONE.includes(done) ? t(`done-${done}`) : null}</StatusMessage>
      </div>
      {shown ? <Details shown={shown} words={words} /> : null}
      {shown ? (
        <form method="post" className="stack-tight no-print">
          <p className="small">{t('keptHere')}</p>
          <p>
            <Button name="do" value="forget" kind="quiet">
              {t('forget')}
            </Button>
          </p>
        </form>
      ) : null}
    </div>
  )
}

function Details({ shown: { code, yours, center }, words }: { shown: Shown; words: Words }) {
  const t = (key: string, values?: Record<string, string | number>) => words.t(`appointments:${key}`, values)
  const here = `/${words.language}/appointment`
  const isOpen = yours.type === 'booking' ? yours.state === 'ahead' : yours.isOpen
  const spoken = words.t(`common:language.${yours.language}`)
  const pair = (key: string, value: React.ReactNode) => ({ key, term: t(`sent-${key}`), value })
  const own = center?.phones[0]
  return (
    <>
      <DefinitionPairs
        pairs={[
          pair('state', t(`state-${yours.type}-${yours.state}`)),
          ...(yours.type === 'booking' ? [pair('when', <TimeView time={yours.time} />), pair('how', t(`kindLong-${yours.kind}`))] : [pair('callWhen', t(`dayPart-${yours.dayPart}`))]),
          pair('place', center ? <a href={`/${words.language}/centers/${center.id}`}><bdi lang={center.name.language}>{center.name.text}</bdi></a> : t('theCenter')),
          ...(yours.type === 'booking' && yours.kind === 'inPerson' && center?.address
            ? [{ key: 'address', term: words.t(center.isAddressOld ? 'places:lastAddress' : 'places:address'), value: <bdi lang="he" dir="rtl">{center.address}</bdi> }]
            : []),
          ...(own ? [{ key: 'phone', term: t('centerPhone'), value: <><PhoneLink number={own.number} /> {own.owner === 'self' ? null : words.t(`places:phoneOf-${own.owner}`)}</> }] : []),
          pair('language', yours.interpreter ? t('languageWithInterpreter', { language: spoken }) : spoken),
          pair('answers', t(yours.hasScreening ? 'answersShared' : 'answersNot')),
        ]}
      />
      {isOpen ? (
        <>
          <section className="stack" aria-labelledby="code-title">
            <h2 id="code-title">{t('code')}</h2>
            <p>
              <CodeView code={code} />
            </p>
            <p>{t('writeDown')}</p>
          </section>
          {yours.type === 'booking' ? (
            <p className="row no-print">
              <Button href={`${here}/calendar.ics`} icon="calendar">
                {t('toCalendar')}
              </Button>
              <Button href={`${here}/move`} kind="second">
                {t('move')}
              </Button>
            </p>
          ) : null}
          <p className="no-print">
            <a href={`${here}/cancel`}>{t(yours.type === 'booking' ? 'cancel' : 'cancelCallBack')}</a>
          </p>
        </>
      ) : center ? (
        <p>
          <Button href={`/${words.language}/centers/${center.id}/appointment`}>{t('newOne')}</Button>
        </p>
      ) : null}
      {yours.hasScreening ? (
        <form method="post" className="stack no-print">
          <h2>{t('consentTitle')}</h2>
          <p>{t('consent', { days: KEPT_DAYS })}</p>
          <p>
            <Button name="do" value="withdraw" kind="second">
              {t('withdraw')}
            </Button>
          </p>
        </form>
      ) : null}
    </>
  )
}
