import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { namesOf } from '~/accounts/people.server'
import { requireStaff } from '~/accounts/require-staff.server'
import { useWords } from '~/i18n/words'
import { figuresOf } from '~/lawroom/figures'
import { numberInForce } from '~/lawroom/in-force.server'
import styles from '~/lawroom/law.css?url'
import { ProposalTitle } from '~/lawroom/proposal-title'
import { versionsAfter } from '~/lawroom/versions.server'
import { catalogue } from '~/rights'
import { BackLink } from '~/ui/back-link'
import { DataTable } from '~/ui/data-table'
import { StatusMessage } from '~/ui/status-message'
import type { PageHandle } from '../page-head'
import { Moment } from './moment'

export const handle: PageHandle = { head: (words) => ({ title: words.t('law:versions.title'), isPrivate: true }) }

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireStaff(request, context, 'law.edit')
  const versions = [...(await versionsAfter(context.db, 0))].reverse()
  const names = await namesOf(versions.flatMap(({ proposedBy, approvedBy }) => [proposedBy, approvedBy].filter((id) => id !== null)), context)
  const known = new Map(figuresOf(catalogue).map((figure) => [figure.id, figure.rights]))
  return {
    inForce: numberInForce(),
    versions: versions.map(({ number, kind, at, equals, changes, note, proposedBy, approvedBy }) => ({
      number, kind, at: at.toISOString(), equals, note, changes: changes.length,
      // The change of one figure bears its id.
      rights: changes.some(({ figure }) => figure === note) ? (known.get(note) ?? []) : null,
      proposed: proposedBy === null ? null : (names.get(proposedBy) ?? '–'), approved: approvedBy === null ? null : (names.get(approvedBy) ?? '–'),
    })),
  }
}

/** Every law that was ever in force, the newest first. */
export default function LawVersions() {
  const words = useWords()
  const { versions, inForce } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  return (
    <div className="stack">
      <BackLink href={`/${words.language}/staff/law`}>{words.t('law:title')}</BackLink>
      <h1>{words.t('law:versions.title')}</h1>
      <StatusMessage>{search.get('done') === 'rolledBack' ? words.t('law:done.rolledBack') : null}</StatusMessage>
      <p className="narrow">{words.t('law:versions.lead')}</p>
      <DataTable
        caption={words.t('law:versions.title')}
        captionHidden
        rowHeaders
        columns={(['version', 'at', 'what', 'who', 'approved'] as const).map((key) => ({ key, header: words.t(`law:column.${key}`) }))}
        rows={versions.map(({ number, at, kind, equals, changes, note, rights, proposed, approved }) => ({
          key: String(number),
          cells: [
            <span key="version">
              <a href={`/${words.language}/staff/law/versions/${number}`}>{words.t('law:versions.number', { number })}</a>
              {number === inForce ? <span className="small"> {words.t('law:versions.now')}</span> : null}
            </span>,
            <Moment key="at" iso={at} words={words} />,
            <span key="what">
              {words.t(`law:versions.kind.${kind}`, { count: changes, shown: words.number(changes), number: equals ?? 0 })}
              {note === '' ? null : <> · <ProposalTitle title={note} rights={rights} words={words} /></>}
            </span>,
            proposed === null ? '–' : <bdi key="who">{proposed}</bdi>,
            approved === null ? '–' : <bdi key="approved">{approved}</bdi>,
          ],
        }))}
      />
    </div>
  )
}
