import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { namesOf } from '~/accounts/people.server'
import { requireStaff } from '~/accounts/require-staff.server'
import { wordsOf } from '~/i18n/resources.server'
import { todayInIsrael } from '~/i18n/today'
import { useWords, type Words, wordsFor } from '~/i18n/words'
import { FigureId, rightsText, sinceText, ValueText } from '~/lawroom/figure-words'
import { type Figure, figuresOf, findFigures } from '~/lawroom/figures'
import styles from '~/lawroom/law.css?url'
import { ProposalTitle } from '~/lawroom/proposal-title'
import { listProposals } from '~/lawroom/proposals.server'
import { lastVersion } from '~/lawroom/versions.server'
import { catalogue } from '~/rights'
import { Button } from '~/ui/button'
import { DataTable } from '~/ui/data-table'
import { EmptyState } from '~/ui/empty-state'
import { SelectField } from '~/ui/select-field'
import { SourceLine } from '~/ui/source-line'
import { StatusMessage } from '~/ui/status-message'
import { TextField } from '~/ui/text-field'
import { languageOfAddress } from '../language-of-address'
import type { PageHandle } from '../page-head'
import { Moment } from './moment'

export const handle: PageHandle = { head: (words) => ({ title: words.t('law:title'), isPrivate: true }) }

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

const PAGE = 40
const MOST_TEXT = 100

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const me = await requireStaff(request, context, 'law.edit')
  const words = wordsFor(wordsOf(languageOfAddress(params)))
  const query = new URL(request.url).searchParams
  const search = { text: (query.get('q') ?? '').trim().slice(0, MOST_TEXT), authority: query.get('authority') ?? '', onlyDue: query.has('due') }
  const today = todayInIsrael(new Date())
  const all = figuresOf(catalogue)
  const found = findFigures(all, search, today, ({ rights }) => rights.map((id) => words.right(id, ['name']) ?? '').join(' '))
  const from = Math.max(0, Math.min(Number(query.get('from')) || 0, found.length - 1))
  const [proposals, last] = [await listProposals(context.db, ['draft', 'waiting']), await lastVersion(context.db)]
  const shown = proposals.filter(({ state, proposedBy }) => state === 'waiting' || proposedBy === me.id)
  const names = await namesOf(shown.map(({ proposedBy }) => proposedBy), context)
  return {
    search, today, from, found: found.length, done: query.get('done'),
    due: all.filter(({ confirmedUntil }) => confirmedUntil < today).length,
    figures: found.slice(from, from + PAGE),
    authorities: [...new Set(all.flatMap(({ authorities }) => authorities))],
    proposals: shown.map(({ number, state, title, proposedBy, proposedAt, changes }) => ({
      number, state, title, who: names.get(proposedBy) ?? null, isMine: proposedBy === me.id, at: proposedAt.toISOString(), changes: changes.length,
      rights: changes.some(({ figure }) => figure === title) ? (all.find(({ id }) => id === title)?.rights ?? []) : null,
    })),
    version: last ? { number: last.number, at: last.at.toISOString() } : null,
  }
}

type Loaded = Awaited<ReturnType<typeof loader>>

/** All figures of the law, those first whose confirmation ends first, and what is proposed for them. */
export default function LawRoom() {
  const words = useWords()
  const data = useLoaderData<typeof loader>()
  const { search, authorities, version, done, due } = data
  const here = `/${words.language}/staff/law`
  return (
    <div className="stack-loose">
      <div className="stack">
        <h1>{words.t('law:title')}</h1>
        <StatusMessage>{done === 'withdrawn' ? words.t('law:done.withdrawn') : null}</StatusMessage>
        <p className="narrow">{words.t('law:lead')}</p>
        {version ? (
          <p>
            {words.t('law:inForce', { number: version.number })} <Moment iso={version.at} words={words} />
          </p>
        ) : null}
        <p className="law-ways">
          <Button href={`${here}/update`} icon="calendar">{words.t('law:toUpdate')}</Button>
          <a href={`${here}/figures.csv`}>{words.t('law:toFile')}</a>
          <a href={`${here}/versions`}>{words.t('law:toVersions')}</a>
        </p>
      </div>
      <Proposals proposals={data.proposals} words={words} />
      <div className="stack">
        <h2 id="figures">{words.t('law:figures')}</h2>
        {due > 0 ? <SourceLine stale>{words.t('law:dueCount', { count: due, shown: words.number(due) })}</SourceLine> : null}
        <form method="get" className="stack side-panel" role="search" aria-label={words.t('law:search')}>
          <div className="desk-fields">
            <TextField id="q" name="q" type="search" label={words.t('law:searchText')} hint={words.t('law:searchHint')} defaultValue={search.text} />
            <SelectField
              id="authority" name="authority" label={words.t('law:authority')} emptyLabel={words.t('staff:audit.all')} defaultValue={search.authority}
              options={authorities.map((id) => ({ value: id, label: words.t(`common:authority.${id}`) }))}
            />
          </div>
          <p>
            <label>
              <input type="checkbox" name="due" value="1" defaultChecked={search.onlyDue} /> {words.t('law:onlyDue')}
            </label>
          </p>
          <p className="row">
            <Button kind="second" icon="search">{words.t('common:search')}</Button>
            <a href={here}>{words.t('staff:audit.clear')}</a>
          </p>
        </form>
        <Figures data={data} words={words} />
      </div>
    </div>
  )
}

function Proposals({ proposals, words }: { proposals: Loaded['proposals']; words: Words }) {
  return (
    <div className="stack">
      <h2 id="proposals">{words.t('law:proposals')}</h2>
      {proposals.length === 0 ? (
        <EmptyState>{words.t('law:noProposals')}</EmptyState>
      ) : (
        <DataTable
          caption={words.t('law:proposals')}
          captionHidden
          rowHeaders
          columns={(['title', 'state', 'who', 'at', 'changes'] as const).map((key) => ({ key, header: words.t(`law:column.${key}`), number: key === 'changes' }))}
          rows={proposals.map(({ number, title, state, who, isMine, at, changes, rights }) => ({
            key: String(number),
            cells: [
              <a key="title" href={`/${words.language}/staff/law/proposals/${number}`}>
                <ProposalTitle title={title} rights={rights} words={words} />
              </a>,
              words.t(`law:state.${state}`),
              isMine ? words.t('law:you') : <bdi key="who">{who ?? '–'}</bdi>,
              <Moment key="at" iso={at} words={words} />,
              words.number(changes),
            ],
          }))}
        />
      )}
    </div>
  )
}

function Figures({ data: { figures, found, from, search, today }, words }: { data: Loaded; words: Words }) {
  if (found === 0) return <EmptyState>{words.t('law:noneFound')}</EmptyState>
  const pageAt = (start: number) =>
    `?${new URLSearchParams({ q: search.text, authority: search.authority, ...(search.onlyDue ? { due: '1' } : {}), from: String(start) })}`
  return (
    <>
      <p>{words.t('law:found', { count: found, shown: words.number(found) })}</p>
      <DataTable
        caption={words.t('law:figures')}
        captionHidden
        rowHeaders
        columns={(['figure', 'newest', 'from', 'until'] as const).map((key) => ({ key, header: words.t(`law:column.${key}`) }))}
        rows={figures.map((figure) => ({ key: figure.id, cells: cellsOf(figure, today, words) }))}
      />
      <p className="row">
        {from > 0 ? <a href={pageAt(Math.max(0, from - PAGE))}>{words.t('law:before')}</a> : null}
        {from + PAGE < found ? <a href={pageAt(from + PAGE)}>{words.t('law:more')}</a> : null}
      </p>
    </>
  )
}

function cellsOf({ id, kind, unit, rights, newest, confirmedUntil }: Figure, today: string, words: Words) {
  const [first] = newest
  return [
    <span key="figure">
      <a href={`/${words.language}/staff/law/figures/${encodeURIComponent(id)}`}>
        <FigureId id={id} />
      </a>
      <br />
      <span className="small">{rightsText(words, rights)}</span>
    </span>,
    kind !== 'parameter' ? words.t('law:table', { count: newest.length }) : first ? <ValueText key="value" value={first.value} unit={unit} words={words} /> : '–',
    sinceText(words, first?.from ?? null),
    confirmedUntil < today ? <SourceLine key="until" stale>{words.date(confirmedUntil)}</SourceLine> : words.date(confirmedUntil),
  ]
}
