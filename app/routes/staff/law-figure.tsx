import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { namesOf } from '~/accounts/people.server'
import { requireStaff } from '~/accounts/require-staff.server'
import { tableOn } from '~/engine/parameters'
import { todayInIsrael } from '~/i18n/today'
import { useWords, type Words } from '~/i18n/words'
import { ChangeForm } from '~/lawroom/change-form'
import { cellText, FigureId, rightsText, sinceText, SourceText, ValueText } from '~/lawroom/figure-words'
import { figuresOf, inOrder } from '~/lawroom/figures'
import { beginImpact } from '~/lawroom/impact/run.server'
import styles from '~/lawroom/law.css?url'
import { draftProposal } from '~/lawroom/proposals.server'
import { FIELDS, type Problem, readChange, type Typed } from '~/lawroom/read-change'
import { type Stated, statedIn } from '~/lawroom/stated.server'
import { versionsAfter } from '~/lawroom/versions.server'
import { catalogue } from '~/rights'
import { BackLink } from '~/ui/back-link'
import { DataTable } from '~/ui/data-table'
import { withWholeDays } from '~/ui/whole-date'
import { languageOfAddress } from '../language-of-address'
import type { PageHandle } from '../page-head'
import { readForm } from '../read-form.server'
import { formText } from './form-text'
import { Moment } from './moment'

export const handle: PageHandle = {
  head: (words, loaded) => {
    const figure = (loaded as Loaded | undefined)?.figure
    return { title: figure ? rightsText(words, figure.rights) : words.t('law:figure.title'), isPrivate: true }
  },
}

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

function figureAt(id: string | undefined) {
  const figure = figuresOf(catalogue).find((known) => known.id === id)
  if (!figure) throw new Response(null, { status: 404 })
  return figure
}

const MOST_STATED = 5

/** Every value that the figure has by date: of a table, each of its versions by its days alone. */
function valuesOf(id: string) {
  const parameter = catalogue.parameters[id]
  if (parameter) return inOrder(parameter.values).map(({ value, from, confirmedUntil, source, status }) => ({ value, from, confirmedUntil, source, status })).reverse()
  const table = catalogue.tables[id]
  return table ? [tableOn(table, -Infinity), ...(table.later ?? [])].map(({ from, confirmedUntil, source, status }) => ({ value: null, from, confirmedUntil, source, status })).reverse() : []
}

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireStaff(request, context, 'law.edit')
  const figure = figureAt(params['id'])
  const versions = (await versionsAfter(context.db, 0)).filter(({ changes }) => changes.some((change) => change.figure === figure.id)).reverse()
  const names = await namesOf(versions.flatMap(({ proposedBy, approvedBy }) => [proposedBy, approvedBy].filter((id) => id !== null)), context)
  return {
    figure, values: valuesOf(figure.id),
    stated: statedIn(languageOfAddress(params), figure.id, todayInIsrael(new Date())).slice(0, MOST_STATED),
    history: versions.map(({ number, at, changes, proposedBy, approvedBy }) => ({
      number, at: at.toISOString(), proposed: names.get(proposedBy ?? '') ?? '–', approved: names.get(approvedBy ?? '') ?? '–',
      changes: changes.filter((change) => change.figure === figure.id),
    })),
  }
}

interface Reply {
  readonly typed: Typed
  readonly problems: readonly Problem[]
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const me = await requireStaff(request, context, 'law.edit')
  const { id } = figureAt(params['id'])
  const form = withWholeDays(await readForm(request))
  if (formText(form, 'do') !== 'propose') throw new Response(null, { status: 400 })
  const typed = { ...(Object.fromEntries(FIELDS.map((field) => [field, formText(form, field)])) as Record<keyof Typed, string>), parameter: id }
  const read = readChange(typed, catalogue, todayInIsrael(new Date()))
  if ('problems' in read) return data<Reply>({ typed, problems: read.problems }, { status: 422 })
  const number = await draftProposal(context.db, me, id, [read.change], new Date())
  await beginImpact(context.db, number)
  return redirect(`/${languageOfAddress(params)}/staff/law/proposals/${number}`)
}

type Loaded = Awaited<ReturnType<typeof loader>>

/** One figure: its values by date, how it came to them here, and the form that proposes another. */
export default function LawFigure() {
  const words = useWords()
  const { figure, values, stated, history } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <div className="stack-loose">
      <div className="stack">
        <BackLink href={`/${words.language}/staff/law`}>{words.t('law:title')}</BackLink>
        <h1>
          {rightsText(words, figure.rights)}
          <span className="law-line">
            <FigureId id={figure.id} />
          </span>
        </h1>
        {figure.rights.length > 1 ? <p>{words.list(figure.rights.map((right) => words.right(right, ['name']) ?? right))}</p> : null}
      </div>
      {stated.length > 0 ? <StatedList stated={stated} words={words} /> : null}
      <ChangeForm figure={figure} typed={reply?.typed ?? null} problems={reply?.problems ?? []} words={words} />
      <div className="stack">
        <h2 id="values">{words.t('law:figure.values')}</h2>
        <Values values={values} unit={figure.unit} words={words} />
      </div>
      {figure.kind !== 'parameter' ? <Cells figure={figure} words={words} /> : null}
      {history.length > 0 ? <History history={history} figure={figure} words={words} /> : null}
    </div>
  )
}

/** What the figure is, in the words that residents read. */
function StatedList({ stated, words }: { stated: readonly Stated[]; words: Words }) {
  return (
    <div className="stack">
      <h2 id="stated">{words.t('law:figure.stated')}</h2>
      <ul className="stack-tight narrow">
        {stated.map(({ right, text }) => (
          <li key={`${right} ${text}`}>
            {right === null ? null : (
              <>
                <a href={`/${words.language}/rights/${right}`}>{words.right(right, ['name']) ?? right}</a>:{' '}
              </>
            )}
            {text}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Values({ values, unit, words }: { values: Loaded['values']; unit: string; words: Words }) {
  return (
    <DataTable
      caption={words.t('law:figure.values')}
      captionHidden
      columns={(['newest', 'from', 'until', 'source'] as const).map((key) => ({ key, header: words.t(`law:column.${key}`) }))}
      rows={values.map(({ value, from, confirmedUntil, source, status }) => ({
        key: from ?? 'first',
        cells: [
          value === null ? words.t('law:wholeTable') : <ValueText key="value" value={value} unit={unit} words={words} />,
          sinceText(words, from),
          words.date(confirmedUntil),
          <span key="source" className="small">
            {words.t(`figures:status.${status}`)}: <bdi dir="auto">{source}</bdi>
          </span>,
        ],
      }))}
    />
  )
}

function Cells({ figure: { newest, unit, byDay }, words }: { figure: Loaded['figure']; words: Words }) {
  return (
    <div className="stack">
      <h2 id="cells">{words.t('law:figure.cells')}</h2>
      <DataTable
        caption={words.t('law:figure.cells')}
        captionHidden
        rowHeaders
        columns={(['cell', 'newest'] as const).map((key) => ({ key, header: words.t(`law:column.${key}`) }))}
        rows={newest.map(({ at, value }) => ({ key: String(at), cells: [cellText(words, at ?? 0, byDay), <ValueText key="value" value={value} unit={unit} words={words} />] }))}
      />
    </div>
  )
}

function History({ history, figure: { unit, byDay }, words }: { history: Loaded['history']; figure: Loaded['figure']; words: Words }) {
  return (
    <div className="stack">
      <h2 id="history">{words.t('law:figure.history')}</h2>
      <DataTable
        caption={words.t('law:figure.history')}
        captionHidden
        columns={(['version', 'at', 'who', 'approved', 'newest', 'from', 'source'] as const).map((key) => ({ key, header: words.t(`law:column.${key}`) }))}
        rows={history.flatMap(({ number, at, proposed, approved, changes }) =>
          changes.map((change) => ({
            key: `${number} ${change.at} ${change.from}`,
            cells: [
              <a key="version" href={`/${words.language}/staff/law/versions/${number}`}>{words.number(number)}</a>,
              <Moment key="at" iso={at} words={words} />,
              <bdi key="who">{proposed}</bdi>,
              <bdi key="approved">{approved}</bdi>,
              <span key="newest">
                {change.at === null ? null : `${cellText(words, change.at, byDay)}: `}
                <ValueText value={change.value} unit={unit} words={words} />
              </span>,
              sinceText(words, change.from),
              <SourceText key="source" source={change.source} link={change.link} />,
            ],
          })),
        )}
      />
    </div>
  )
}
