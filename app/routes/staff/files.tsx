import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { audit } from '~/accounts/audit.server'
import { requireStaff } from '~/accounts/require-staff.server'
import styles from '~/casework/files/files.css?url'
import { findFiles, MOST_FOUND, readWanted, recentFiles } from '~/casework/files/find.server'
import { FoundTable } from '~/casework/files/found-table'
import { useWords } from '~/i18n/words'
import { Button } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { ErrorSummary } from '~/ui/error-summary'
import { StatusMessage } from '~/ui/status-message'
import { languageOfAddress } from '../language-of-address'
import type { PageHandle } from '../page-head'
import { readForm } from '../read-form.server'
import { SearchForm } from './file-search'
import { formText } from './form-text'
import { foundLines, ownCenters } from './found-lines.server'

export const handle: PageHandle = { head: (words) => ({ title: words.t('casework:title'), isPrivate: true }) }

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const language = languageOfAddress(params)
  const me = await requireStaff(request, context, 'case.read')
  const centers = ownCenters(me.grants, 'case.read')
  const mine = await recentFiles(context.db, context.vault, centers, me.id)
  const recent = await recentFiles(context.db, context.vault, centers, null)
  await audit(context, me, { action: 'case.found', record: 'file' })
  return { mine: await foundLines(mine, context, language), recent: await foundLines(recent, context, language), withCenter: centers.length > 1 }
}

/** A name is searched for by a form that is sent, not by an address: addresses are kept by browsers and servers. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const language = languageOfAddress(params)
  const form = await readForm(request)
  const me = await requireStaff(request, context, 'case.read')
  if (formText(form, 'do') !== 'find') throw new Response(null, { status: 400 })
  const typed = formText(form, 'wanted')
  const wanted = readWanted(typed)
  if (!wanted) return data({ typed, problem: true, found: null, isMore: false }, { status: 422 })
  const found = await findFiles(context.db, context.vault, ownCenters(me.grants, 'case.read'), wanted)
  for (const file of found) await audit(context, me, { action: 'case.found', record: 'file', id: file.id, center: file.center })
  if (found.length === 0) await audit(context, me, { action: 'case.found', record: 'file' })
  return data({ typed, problem: false, found: await foundLines(found.slice(0, MOST_FOUND), context, language), isMore: found.length > MOST_FOUND })
}

export default function Files() {
  const words = useWords()
  const { mine, recent, withCenter } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const [search] = useSearchParams()
  return (
    <div className="stack">
      <h1>{words.t('casework:title')}</h1>
      {reply?.problem ? <ErrorSummary title={words.t('staff:errorTitle')} errors={[{ fieldId: 'wanted', text: words.t('casework:find.unreadable') }]} /> : null}
      {search.get('done') === 'deleted' && !reply ? <StatusMessage>{words.t('casework:done.deleted')}</StatusMessage> : null}
      <div className="file-start">
        <SearchForm typed={reply?.typed ?? ''} error={reply?.problem ? words.t('casework:find.unreadable') : undefined} />
        {/* See docs/files.md. */}
        {/* eslint-disable-next-line jsx-a11y/no-access-key */}
        <Button href={`/${words.language}/staff/files/new`} kind="second" icon="plus" accessKey="n">
          {words.t('casework:new.title')}
        </Button>
      </div>
      {reply?.found ? (
        <section className="stack">
          <h2 id="found">{words.t('casework:find.results')}</h2>
          {reply.found.length === 0 ? <EmptyState>{words.t('casework:find.none')}</EmptyState> : <FoundTable caption={words.t('casework:find.results')} files={reply.found} withCenter={withCenter} />}
          {reply.isMore ? <p role="status">{words.t('casework:find.many')}</p> : null}
        </section>
      ) : (
        <>
          <section className="stack">
            <h2 id="mine">{words.t('casework:find.mine')}</h2>
            {mine.length === 0 ? <EmptyState>{words.t('casework:find.noMine')}</EmptyState> : <FoundTable caption={words.t('casework:find.mine')} files={mine} withCenter={withCenter} />}
          </section>
          {recent.length > 0 ? (
            <section className="stack">
              <h2 id="recent">{words.t('casework:find.recent')}</h2>
              <FoundTable caption={words.t('casework:find.recent')} files={recent} withCenter={withCenter} />
            </section>
          ) : null}
        </>
      )}
    </div>
  )
}
