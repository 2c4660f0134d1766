import type { HeadersFunction, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { wallTime } from '~/appointments/clock'
import { isolate } from '~/i18n/format'
import { useWords } from '~/i18n/words'
import { product } from '~/product'
import { Button } from '~/ui/button'
import { IconList } from '~/ui/icon-list'
import { PhoneLink } from '~/ui/phone-link'
import type { PageHandle } from './page-head'

export const handle: PageHandle = { head: (words) => ({ title: words.t('status:title'), description: words.t('status:lead') }) }

/** It is about this moment. */
export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ context }: LoaderFunctionArgs) {
  const [isKeeping] = await Promise.all([
    context.checkDatabase().then(() => true, () => false),
    // Read anew when it is old, so that the moment shown is the newest there can be.
    context.directory.snapshot(),
  ])
  const readAt = context.directory.readAt()
  return { isKeeping, read: readAt === null ? null : wallTime(readAt) }
}

/** What works at this moment and what does not, in plain words, and whom to call meanwhile. */
export default function Status() {
  const words = useWords()
  const { isKeeping, read } = useLoaderData<typeof loader>()
  const t = (key: string, values?: Record<string, string>) => words.t(`status:${key}`, values)
  const parts = [
    { name: 'questions', works: true, more: null },
    { name: 'saving', works: isKeeping, more: isKeeping ? null : t('savingAway') },
    { name: 'appointments', works: isKeeping, more: isKeeping ? null : t('appointmentsAway') },
    { name: 'places', works: true, more: read ? t('placesRead', { date: words.date(read.date), time: isolate(read.time) }) : t('placesSpare') },
  ]
  return (
    <div className="stack-loose narrow">
      <div className="stack">
        <h1>{t('title')}</h1>
        <p>{t('lead')}</p>
        <IconList
          items={parts.map(({ name, works, more }) => ({
            key: name, icon: works ? 'tick' : 'alert', source: more,
            text: (
              <>
                {t(name)}
                <br />
                <strong>{t(works ? 'works' : 'away')}</strong>
              </>
            ),
          }))}
        />
        <p>
          <Button kind="second" href={`/${words.language}/status`}>{words.t('busy:again')}</Button>
        </p>
      </div>
      <section className="stack" aria-labelledby="lines">
        <h2 id="lines">{words.t('busy:lines')}</h2>
        <ul className="stack-tight">
          {(['police', 'ambulance', 'welfare', 'soul'] as const).map((line) => (
            <li key={line}>
              {words.t(`busy:${line}`)} <PhoneLink number={product[`${line}Line`]} />
            </li>
          ))}
        </ul>
        <p>
          <a href={`/${words.language}/centers`}>{words.t('pages:allCenters')}</a>
        </p>
      </section>
    </div>
  )
}
