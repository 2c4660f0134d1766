import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readUnconfirmed } from '#db/directory-unconfirmed'
import { requireStaff } from '~/accounts/require-staff.server'
import deskStyles from '~/casework/desk/desk-pages.css?url'
import { todayInIsrael } from '~/i18n/today'
import { useWords } from '~/i18n/words'
import { localName } from '~/referral/names'
import { directoryWork } from '~/referral/work'
import { Button } from '~/ui/button'
import { DataTable } from '~/ui/data-table'
import { EmptyState } from '~/ui/empty-state'
import { PhoneLink } from '~/ui/phone-link'
import { SelectField } from '~/ui/select-field'
import { languageOfAddress } from '../language-of-address'
import type { PageHandle } from '../page-head'

export const handle: PageHandle = { head: (words) => ({ title: words.t('staff:way.places'), isPrivate: true }) }

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: deskStyles }]

const MOST_SHOWN = 100

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const language = languageOfAddress(params)
  await requireStaff(request, context, 'insight.read')
  const snapshot = await context.directory.snapshot()
  const all = directoryWork(snapshot, readUnconfirmed(), Number(todayInIsrael(new Date()).slice(0, 4)))
  const reasons = [...new Set(all.flatMap((item) => item.reasons))]
  const asked = new URL(request.url).searchParams.get('reason')
  const reason = reasons.find((each) => each === asked) ?? null
  const found = all.filter((item) => reason === null || item.reasons.includes(reason))
  const towns = new Map(snapshot.localities.map(({ code, names }) => [code, localName(names, language).text]))
  return {
    reasons: reasons.map((id) => ({ id, count: all.filter((item) => item.reasons.includes(id)).length })), reason, count: found.length,
    items: found.slice(0, MOST_SHOWN).map(({ id, kind, names, localityCode, numbers, reasons: own, isShown }) => ({
      id, kind, name: localName(names, language).text, town: localityCode === null ? null : (towns.get(localityCode) ?? null), numbers, reasons: own, isShown,
    })),
  }
}

/** What is to be found out by telephone about the places and lines of the directory. */
export default function PlacesWork() {
  const words = useWords()
  const { reasons, reason, count, items } = useLoaderData<typeof loader>()
  const home = `/${words.language}`
  return (
    <div className="stack">
      <h1>{words.t('staff:way.places')}</h1>
      <p>{words.t('desk:places.lead')}</p>
      <form method="get" className="desk-choice">
        <SelectField
          id="reason" name="reason" label={words.t('desk:places.filter')} emptyLabel={words.t('desk:places.all')} defaultValue={reason ?? ''}
          options={reasons.map(({ id, count: many }) => ({ value: id, label: words.t('desk:places.withCount', { what: words.t(`desk:places.reason-${id}`), number: words.number(many) }) }))}
        />
        <Button kind="second">{words.t('desk:show')}</Button>
      </form>
      {items.length < count ? <p className="hint">{words.t('desk:places.first', { count: items.length })}</p> : null}
      {items.length === 0 ? (
        <EmptyState>{words.t('desk:places.none')}</EmptyState>
      ) : (
        <DataTable
          caption={words.t('desk:places.caption', { count })}
          rowHeaders
          columns={[
            { key: 'name', header: words.t('staff:name') }, { key: 'town', header: words.t('desk:places.town') }, { key: 'what', header: words.t('desk:places.what') },
            { key: 'numbers', header: words.t('desk:places.numbers') },
          ]}
          rows={items.map(({ id, kind, name, town, numbers, reasons: own, isShown }) => ({
            key: id,
            cells: [
              isShown && kind !== 'hotline' ? (
                <a key="name" href={`${home}/centers/${id}`}>
                  <bdi>{name}</bdi>
                </a>
              ) : (
                <bdi key="name">{name}</bdi>
              ),
              town === null ? '' : <bdi key="town">{town}</bdi>,
              <span key="what">
                {isShown ? null : <strong>{words.t('desk:places.hidden')} </strong>}
                {words.list(own.map((each) => words.t(`desk:places.reason-${each}`)))}
              </span>,
              <span key="numbers" className="numbers-to-try">
                {numbers.map((number) => (
                  <span key={number}>
                    <PhoneLink number={number} />{' '}
                  </span>
                ))}
              </span>,
            ],
          }))}
        />
      )}
    </div>
  )
}
