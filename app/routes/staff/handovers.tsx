import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { audit } from '~/accounts/audit.server'
import { requireStaff } from '~/accounts/require-staff.server'
import styles from '~/casework/files/files.css?url'
import { openOffers } from '~/casework/files/handover.server'
import type { Language } from '~/i18n/languages'
import { OwnName } from '~/i18n/own-name'
import { todayInIsrael } from '~/i18n/today'
import { useWords } from '~/i18n/words'
import { DataTable } from '~/ui/data-table'
import { EmptyState } from '~/ui/empty-state'
import { StatusMessage } from '~/ui/status-message'
import { languageOfAddress } from '../language-of-address'
import type { PageHandle } from '../page-head'
import { centerNames } from './centers.server'
import { ownCenters } from './found-lines.server'

export const handle: PageHandle = { head: (words) => ({ title: words.t('casework:offers.title'), isPrivate: true }) }

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

/** Files that wait between two centers. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const language = languageOfAddress(params)
  const me = await requireStaff(request, context, 'case.handOver')
  const centers = ownCenters(me.grants, 'case.handOver')
  const nameOf = await centerNames(context.directory, language)
  await audit(context, me, { action: 'case.found', record: 'file' })
  const linesOf = async (side: 'to' | 'from') =>
    (await openOffers(context.db, context.vault, centers, side)).map((offer) => ({
      id: offer.id, fileId: offer.fileId, number: offer.number, language: offer.language, kind: offer.kind, center: nameOf(side === 'to' ? offer.fromCenter : offer.toCenter),
      on: todayInIsrael(offer.offeredAt),
    }))
  return { to: await linesOf('to'), from: await linesOf('from') }
}

export default function Handovers() {
  const words = useWords()
  const { to, from } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const home = `/${words.language}/staff`
  return (
    <div className="stack">
      <h1>{words.t('casework:offers.title')}</h1>
      {search.get('done') === 'declined' ? <StatusMessage>{words.t('casework:done.declined')}</StatusMessage> : null}
      <Offers side="to" lines={to.map((line) => ({ ...line, href: `${home}/handovers/${line.id}` }))} />
      <Offers side="from" lines={from.map((line) => ({ ...line, href: `${home}/files/${line.fileId}/hand-over` }))} />
    </div>
  )
}

interface OfferLine {
  readonly id: string
  readonly href: string
  readonly number: number
  readonly language: Language
  readonly kind: string
  readonly center: string
  readonly on: string
}

function Offers({ side, lines }: { side: 'to' | 'from'; lines: readonly OfferLine[] }) {
  const words = useWords()
  const title = words.t(`casework:offers.${side}`)
  return (
    <section className="stack-tight">
      <h2 id={side}>{title}</h2>
      {lines.length === 0 ? (
        <EmptyState>{words.t('casework:offers.none')}</EmptyState>
      ) : (
        <DataTable
          caption={title}
          captionHidden
          rowHeaders
          columns={[
            { key: 'number', header: words.t('casework:column.number') },
            { key: 'center', header: words.t(side === 'to' ? 'casework:offers.fromCenter' : 'casework:offers.toCenter') },
            { key: 'kind', header: words.t('casework:field.kind') },
            { key: 'language', header: words.t('casework:column.language') },
            { key: 'when', header: words.t('casework:column.when') },
          ]}
          rows={lines.map((line) => ({
            key: line.id,
            cells: [
              <a key="number" href={line.href} className="num">
                {line.number}
              </a>,
              <bdi key="center">{line.center}</bdi>,
              words.t(`casework:kind.${line.kind}`),
              <OwnName key="language" language={line.language} />,
              <span key="when" className="num">
                {words.date(line.on)}
              </span>,
            ],
          }))}
        />
      )}
    </section>
  )
}
