import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { Database } from '#db/client'
import { requireStaff } from '~/accounts/require-staff.server'
import { LetterButton } from '~/editing/centers/letter-button'
import editingStyles from '~/editing/editing.css?url'
import { reviewOn } from '~/editing/review/review.server'
import { findDocument } from '~/editing/texts/documents.server'
import { formatDay, parseDay } from '~/engine/date'
import type { Language } from '~/i18n/languages'
import { OwnName } from '~/i18n/own-name'
import { publishedWords } from '~/i18n/readings.server'
import { wordsOf } from '~/i18n/resources.server'
import { todayInIsrael } from '~/i18n/today'
import { useWords, type Words, wordsFor } from '~/i18n/words'
import { FigureId } from '~/lawroom/figure-words'
import { figuresOf } from '~/lawroom/figures'
import lawStyles from '~/lawroom/law.css?url'
import { ProposalTitle } from '~/lawroom/proposal-title'
import { listProposals } from '~/lawroom/proposals.server'
import { localName } from '~/referral/names'
import { catalogue } from '~/rights'
import { DataTable } from '~/ui/data-table'
import { Notice } from '~/ui/notice'
import { StatusMessage } from '~/ui/status-message'
import { languageOfAddress } from '../language-of-address'
import type { PageHandle } from '../page-head'
import { documentName } from './text-names.server'

export const handle: PageHandle = { head: (words) => ({ title: words.t('staff:way.review'), isPrivate: true }) }

export const links: LinksFunction = () => [editingStyles, lawStyles].map((href) => ({ rel: 'stylesheet', href }))

const MARKS = ['clear', 'unclear', 'wrong'] as const

/** Something that is right until a day has to be read again from the next one on. */
const dayAfter = (day: string) => formatDay((parseDay(day) as number) + 1)

/** Where a change is read, by its kind. */
const WHERE = { texts: 'texts', center: 'centers' } as const

/** Changes of the law that wait for a second person; the change of one figure is called by the rights that state it. */
async function waitingProposals(db: Database) {
  const known = new Map(figuresOf(catalogue).map((figure) => [figure.id, figure]))
  return (await listProposals(db, ['waiting'])).map(({ number, title, changes }) => ({
    number, name: title, rights: changes.some(({ figure }) => figure === title) ? (known.get(title)?.rights ?? []) : null,
  }))
}

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const language = languageOfAddress(params)
  await requireStaff(request, context, 'content.edit')
  const review = await reviewOn(context.db, context.directory, context.live, todayInIsrael(new Date()))
  const words = wordsFor(wordsOf(language))
  const { centers, localities } = await context.directory.snapshot()
  const nameOfSubject = (subject: string) => {
    const [area, name] = subject.split('/')
    const document = findDocument(publishedWords(), area, name)
    return document ? documentName(words, document) : subject
  }
  const nameOfCenter = (id: string) => {
    const center = centers.find((each) => each.id === id)
    return center ? localName(center.names, language).text : id
  }
  const NAMED = { texts: nameOfSubject, center: nameOfCenter } as const
  const town = (code: string | null) => {
    const found = localities.find((each) => each.code === code)
    return found ? localName(found.names, language).text : null
  }
  return {
    open: [
      ...(await waitingProposals(context.db)).map(({ number, name, rights }) => ({ path: `law/proposals/${number}`, way: 'law', name, rights })),
      ...review.open.map(({ kind, subject }) => ({ path: `${WHERE[kind]}/${subject}`, way: WHERE[kind], name: NAMED[kind](subject), rights: null })),
    ],
    figures: { count: review.figures.count, items: review.figures.items.map(({ kind: what, ...rest }) => ({ ...rest, isRule: what === 'rule' })) },
    centers: { count: review.centers.count, items: review.centers.items.map(({ center, ...rest }) => ({ ...rest, id: center.id, name: localName(center.names, language), town: town(center.localityCode), confirmedOn: center.confirmedOn })) },
    guides: review.guides,
    old: { count: review.old.count, items: review.old.items.map((each) => ({ ...each, name: nameOfSubject(each.subject) })) },
    marks: { count: review.marks.count, items: review.marks.items.map((each) => ({ ...each, name: nameOfSubject(each.page) })) },
  }
}

export default function ReviewPage() {
  const words = useWords()
  const { open, figures, centers, guides, old, marks } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const done = search.get('done')
  const staff = `/${words.language}/staff`
  const right = (id: string) => <a href={`${staff}/texts/right/${id}`}>{words.right(id, ['name']) ?? id}</a>
  return (
    <div className="stack-loose">
      <div className="stack">
        <h1>{words.t('staff:way.review')}</h1>
        <p>{words.t('editing:reviewLead')}</p>
        <nav aria-label={words.t('editing:reviewNav')}>
          <ul className="review-lists">
            {Object.entries({ open: open.length, marks: marks.count, old: old.count, guides: guides.count, figures: figures.count, centers: centers.count }).map(([id, count]) => (
              <li key={id} data-some={count > 0 || undefined}>
                <b>{words.number(count)}</b> <a href={`#${id}`}>{words.t(`editing:review-${id}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
        {done === 'letter' ? <StatusMessage>{words.t('editing:done-letter')}</StatusMessage> : null}
        {done === 'noLetter' ? <Notice kind="error" lead={words.t('editing:refused-letter')} /> : null}
      </div>
      <List
        id="open" words={words} count={open.length} columns={['document', 'what']}
        rows={open.map(({ path, name, rights, way }) => ({
          key: path,
          cells: [<a key="name" href={`${staff}/${path}`}><ProposalTitle title={name} rights={rights} words={words} /></a>, words.t(`staff:way.${way}`)],
        }))}
      />
      <List
        id="marks" words={words} count={marks.count} columns={['document', 'language', 'marks']} note={words.t('editing:marksDays')}
        rows={marks.items.map(({ page, language, name, counts }) => ({
          key: `${page} ${language}`,
          cells: [
            <a key="name" href={`${staff}/texts/${page}`}><bdi>{name}</bdi></a>, <OwnName key="language" language={language as Language} />,
            <span key="marks" className="review-marks">
              {MARKS.map((mark) => (
                <span key={mark}>{words.t(`editing:markCount.${mark}`, { shown: words.number(counts[mark]) })}</span>
              ))}
            </span>,
          ],
        }))}
      />
      <List
        id="old" words={words} count={old.count} columns={['document', 'language', 'oldTexts']}
        rows={old.items.map(({ subject, language, texts, name }) => ({
          key: `${subject} ${language}`, cells: [<a key="name" href={`${staff}/texts/${subject}`}><bdi>{name}</bdi></a>, <OwnName key="language" language={language} />, words.number(texts)],
        }))}
      />
      <List
        id="guides" words={words} count={guides.count} columns={['document', 'what']}
        rows={guides.items.map((guide) => ({ key: guide.right, cells: [right(guide.right), words.t('editing:figureFrom', { date: words.date(guide.from), read: words.date(guide.checkedOn) })] }))}
      />
      <List
        id="figures" words={words} count={figures.count} columns={['document', 'what', 'dueSince', 'source']}
        rows={figures.items.map(({ isRule, id, where, until, source }) => ({
          key: `${isRule ? 'rule' : 'figure'} ${id}`,
          cells: [
            where === 'shared' ? '–' : right(where), isRule ? words.t('editing:rule') : <a key="id" href={`${staff}/law/figures/${encodeURIComponent(id)}`}><FigureId id={id} /></a>, words.date(dayAfter(until)),
            <bdi dir="auto" key="source" className="small">{source}</bdi>,
          ],
        }))}
      />
      <List
        id="centers" words={words} count={centers.count} columns={['center', 'confirmed', 'letterSend']}
        rows={centers.items.map(({ id, name, town, confirmedOn, askedOn, hasEmail, hasReplied }) => ({
          key: id,
          cells: [
            <span key="name">
              <a href={`${staff}/centers/${id}`}>
                <bdi lang={name.language}>{name.text}</bdi>
              </a>{' '}
              {town && !name.text.includes(town) ? <span className="small">{town}</span> : null}
            </span>,
            hasReplied
              ? <strong key="replied">{words.t('editing:hasReplied')}</strong>
              : [confirmedOn === null ? words.t('editing:neverConfirmed') : words.t('editing:confirmedOn', { date: words.date(confirmedOn) }), ...(askedOn === null ? [] : [words.t('editing:askedOn', { date: words.date(askedOn) })])].join(' · '),
            hasEmail ? (
              <LetterButton key="letter" words={words} action={`${staff}/centers/${id}`} from="review" />
            ) : words.t('editing:letterNoAddress'),
          ],
        }))}
      />
    </div>
  )
}

interface ListProps {
  readonly id: 'open' | 'figures' | 'centers' | 'guides' | 'old' | 'marks'
  readonly words: Words
  /** Of all, also those that are not shown. */
  readonly count: number
  /** Keys of the words at the head of the columns. */
  readonly columns: readonly string[]
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[]
  readonly note?: string
}

function List({ id, words, count, columns, rows, note }: ListProps) {
  const title = words.t(`editing:review-${id}`)
  return (
    <div className="stack-tight" data-list={id}>
      <h2 id={id}>{title}</h2>
      {note ? <p className="hint">{note}</p> : null}
      {rows.length === 0 ? (
        <p>{words.t('editing:reviewNothing')}</p>
      ) : (
        <DataTable caption={title} captionHidden rowHeaders columns={columns.map((key) => ({ key, header: words.t(`editing:${key}`) }))} rows={rows} />
      )}
      {count > rows.length ? <p className="hint">{words.t('editing:reviewMore', { count: count - rows.length })}</p> : null}
    </div>
  )
}
