import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { audit, AUDIT_PAGE, type AuditSearch, searchAudit } from '~/accounts/audit.server'
import { AUDITED, RECORD_KINDS } from '~/accounts/audit-codes'
import { listPeople, namesOf } from '~/accounts/people.server'
import { requireStaff } from '~/accounts/require-staff.server'
import { dayParts } from '~/i18n/day-parts'
import { intlTag } from '~/i18n/languages'
import { useWords, type Words } from '~/i18n/words'
import { Button } from '~/ui/button'
import { DataTable } from '~/ui/data-table'
import { DayField } from '~/ui/day-field'
import { EmptyState } from '~/ui/empty-state'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import { withWholeDays } from '~/ui/whole-date'
import { languageOfAddress } from '../language-of-address'
import type { PageHandle } from '../page-head'
import { centerNames } from './centers.server'
import { dayInIsrael } from './day-in-israel'
import { Moment } from './moment'

export const handle: PageHandle = { head: (words) => ({ title: words.t('staff:way.audit'), isPrivate: true }) }

const FILTERS = ['from', 'to', 'person', 'action', 'kind', 'record'] as const

type Filters = Readonly<Record<(typeof FILTERS)[number], string>>

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const language = languageOfAddress(params)
  const me = await requireStaff(request, context, 'audit.read')
  const query = withWholeDays(new URL(request.url).searchParams)
  const filters = Object.fromEntries(FILTERS.map((name) => [name, (query.get(name) ?? '').trim().slice(0, 100)])) as Filters
  const rows = await searchAudit(context.db, me.grants, searchOf(filters, query.get('before')))
  // Reading the log is written down as well, once for each search and not for each further page.
  if (!query.has('before')) await audit(context, me, { action: 'audit.read', record: 'audit' })
  const shown = rows.slice(0, AUDIT_PAGE)
  const people = await listPeople(me, context)
  const staffIds = shown.flatMap(({ staffId, recordKind, recordId }) => [staffId, recordKind === 'staff' ? recordId : null]).filter((id) => id !== null)
  const names = await namesOf(staffIds, context)
  const nameOf = await centerNames(context.directory, language)
  const collator = new Intl.Collator(intlTag(language))
  return {
    filters,
    people: people.map(({ id, name }) => ({ value: id, label: name })).sort((a, b) => collator.compare(a.label, b.label)),
    older: rows.length > AUDIT_PAGE ? (shown.at(-1)?.id ?? null) : null,
    rows: shown.map(({ id, at, staffId, action, recordKind, recordId, centerId, outcome }) => ({
      id, at: at.toISOString(), action, recordKind, recordId, outcome,
      who: staffId === null ? null : (names.get(staffId) ?? staffId),
      recordName: recordKind === 'staff' && recordId !== null ? (names.get(recordId) ?? null) : null,
      center: centerId === null ? null : nameOf(centerId),
    })),
  }
}

function searchOf({ from, to, person, action, kind, record }: Filters, before: string | null): AuditSearch {
  const first = dayInIsrael(from)
  const last = dayInIsrael(to)
  return {
    ...(first ? { from: first.start } : {}),
    ...(last ? { to: last.end } : {}),
    ...(person ? { staffId: person } : {}),
    ...(action ? { action } : {}),
    ...(kind ? { recordKind: kind } : {}),
    ...(record ? { recordId: record } : {}),
    ...(before !== null && /^\d{1,15}$/.test(before) ? { before: Number(before) } : {}),
  }
}

/** The log, newest first. The filters stand in the address, so that a search can be kept and handed on. */
export default function Audit() {
  const words = useWords()
  const { filters, people, rows, older } = useLoaderData<typeof loader>()
  const query = new URLSearchParams(Object.entries(filters).filter(([, value]) => value !== ''))
  return (
    <div className="stack-loose">
      <div className="stack">
        <h1>{words.t('staff:way.audit')}</h1>
        <form method="get" className="stack side-panel" role="search" aria-label={words.t('staff:audit.filter')}>
          <div className="desk-fields">
            <DayField id="from" name="from" partLabels={dayParts(words)} label={words.t('staff:audit.from')} defaultValue={filters.from} />
            <DayField id="to" name="to" partLabels={dayParts(words)} label={words.t('staff:audit.to')} defaultValue={filters.to} />
            <SelectField id="person" name="person" label={words.t('staff:audit.person')} emptyLabel={words.t('staff:audit.all')} defaultValue={filters.person} options={people} />
            <SelectField
              id="action" name="action" label={words.t('staff:audit.action')} emptyLabel={words.t('staff:audit.all')} defaultValue={filters.action}
              options={AUDITED.map((action) => ({ value: action, label: words.t(`staff:audited.${action}`) }))}
            />
            <SelectField
              id="kind" name="kind" label={words.t('staff:audit.kind')} emptyLabel={words.t('staff:audit.all')} defaultValue={filters.kind}
              options={RECORD_KINDS.map((kind) => ({ value: kind, label: words.t(`staff:record.${kind}`) }))}
            />
            <TextField id="record" name="record" dir="ltr" autoComplete="off" spellCheck={false} label={words.t('staff:audit.record')} defaultValue={filters.record} />
          </div>
          <p className="row">
            <Button icon="search">{words.t('common:search')}</Button>
            <a href={`/${words.language}/staff/audit`}>{words.t('staff:audit.clear')}</a>
          </p>
        </form>
      </div>
      {rows.length === 0 ? <EmptyState>{words.t('staff:audit.none')}</EmptyState> : <LogTable rows={rows} words={words} />}
      {older === null ? null : (
        <p>
          <a href={`/${words.language}/staff/audit?${new URLSearchParams([...query, ['before', String(older)]])}`}>{words.t('staff:audit.older')}</a>
        </p>
      )}
    </div>
  )
}

interface Row {
  readonly id: number
  readonly at: string
  readonly who: string | null
  readonly action: string
  readonly recordKind: string
  readonly recordId: string | null
  readonly recordName: string | null
  readonly center: string | null
  readonly outcome: string
}

function LogTable({ rows, words }: { rows: readonly Row[]; words: Words }) {
  return (
    <DataTable
      caption={words.t('staff:audit.caption')}
      captionHidden
      columns={(['at', 'who', 'action', 'record', 'center', 'outcome'] as const).map((key) => ({ key, header: words.t(`staff:audit.column-${key}`) }))}
      rows={rows.map((row) => ({
        key: String(row.id),
        cells: [
          <Moment key="at" iso={row.at} words={words} />,
          row.who === null ? '–' : <bdi key="who">{row.who}</bdi>,
          words.t(`staff:audited.${row.action}`),
          <RecordCell key="record" row={row} words={words} />,
          row.center === null ? '–' : <bdi key="center">{row.center}</bdi>,
          words.t(`staff:outcome.${row.outcome}`),
        ],
      }))}
    />
  )
}

/** What kind of record, and which: by name where it is one of the staff, else by its id. A page is named by what was wanted of it. */
function RecordCell({ row: { recordKind, recordId, recordName }, words }: { row: Row; words: Words }) {
  const which = recordKind === 'page' && recordId !== null ? words.t(`staff:may.${recordId}`) : (recordName ?? recordId)
  return (
    <>
      {words.t(`staff:record.${recordKind}`)}
      {which === null ? null : (
        <>
          {' · '}
          <bdi>{which}</bdi>
        </>
      )}
    </>
  )
}
