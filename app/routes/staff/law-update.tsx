import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { requireStaff } from '~/accounts/require-staff.server'
import { readUploads } from '~/casework/claims/upload.server'
import { todayInIsrael } from '~/i18n/today'
import { useWords, type Words } from '~/i18n/words'
import { changesOfFile, type FileProblem, type LineProblem, readCsv } from '~/lawroom/csv.server'
import { MOST_FILE_MB } from '~/lawroom/file-limits'
import { beginImpact } from '~/lawroom/impact/run.server'
import styles from '~/lawroom/law.css?url'
import { ProblemText } from '~/lawroom/problem-words'
import { draftProposal } from '~/lawroom/proposals.server'
import { catalogue } from '~/rights'
import { BackLink } from '~/ui/back-link'
import { Button } from '~/ui/button'
import { DataTable } from '~/ui/data-table'
import { ErrorSummary } from '~/ui/error-summary'
import { FileField } from '~/ui/file-field'
import { TextField } from '~/ui/text-field'
import { languageOfAddress } from '../language-of-address'
import type { PageHandle } from '../page-head'

export const handle: PageHandle = { head: (words) => ({ title: words.t('law:update.title'), isPrivate: true }) }

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireStaff(request, context, 'law.edit')
  return null
}

const FILE = 'file'
/** So many lines are listed; who has more wrong mends these first. */
const MOST_LISTED = 200

interface Reply {
  readonly title: string
  readonly fault: FileProblem | 'titleMissing' | 'fileMissing' | null
  readonly named: string
  readonly problems: readonly LineProblem[]
  readonly count: number
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const me = await requireStaff(request, context, 'law.edit')
  if (!(request.headers.get('Content-Type') ?? '').startsWith('multipart/form-data')) return refused('', 'fileMissing')
  const { uploads: [file], fields, problem } = await readUploads(request, FILE)
  const title = (fields.get('title') ?? '').trim()
  if (problem !== null) return refused(title, 'tooLarge', String(MOST_FILE_MB))
  if (title === '') return refused(title, 'titleMissing')
  if (!file) return refused(title, 'fileMissing')
  const read = readCsv(file.bytes, catalogue, todayInIsrael(new Date()))
  if ('fault' in read) return refused(title, read.fault, read.named)
  if ('problems' in read) return data<Reply>({ title, fault: null, named: '', problems: read.problems.slice(0, MOST_LISTED), count: read.problems.length }, { status: 422 })
  const number = await draftProposal(context.db, me, title, changesOfFile(read), new Date())
  await beginImpact(context.db, number)
  return redirect(`/${languageOfAddress(params)}/staff/law/proposals/${number}?unchanged=${read.unchanged}`)
}

function refused(title: string, fault: Exclude<Reply['fault'], null>, named = '') {
  return data<Reply>({ title, fault, named, problems: [], count: 0 }, { status: fault === 'tooLarge' ? 413 : 422 })
}

/** A whole year's figures in one file. Nothing is taken from a file in which anything is wrong. */
export default function LawUpdate() {
  const words = useWords()
  const reply = useActionData<typeof action>()
  const fault = reply?.fault ? words.t(`law:update.fault.${reply.fault}`, { named: `\u2068${reply.named}\u2069` }) : undefined
  const isTitle = reply?.fault === 'titleMissing'
  const here = `/${words.language}/staff/law`
  const errors = fault !== undefined ? [{ fieldId: isTitle ? 'title' : FILE, text: fault }] : reply ? [{ fieldId: 'lines', text: words.t('law:update.wrong', { count: reply.count, shown: words.number(reply.count) }) }] : []
  return (
    <div className="stack-loose">
      <div className="stack">
        <BackLink href={here}>{words.t('law:title')}</BackLink>
        <h1>{words.t('law:update.title')}</h1>
        <ErrorSummary title={words.t('staff:errorTitle')} errors={errors} />
        <ol className="stack-tight narrow">
          <li>
            {words.t('law:update.step1')} <a href={`${here}/figures.csv`}>{words.t('law:toFile')}</a>
          </li>
          <li>{words.t('law:update.step2')}</li>
          <li>{words.t('law:update.step3')}</li>
        </ol>
      </div>
      <form method="post" encType="multipart/form-data" className="stack side-panel" noValidate>
        <TextField id="title" name="title" label={words.t('law:update.name')} hint={words.t('law:update.nameHint')} defaultValue={reply?.title} maxLength={200} error={isTitle ? fault : undefined} />
        <FileField
          id={FILE} name={FILE} accept=".csv,text/csv" choose={words.t('common:file.one')} none={words.t('common:file.none')}
          label={words.t('law:update.file')} hint={words.t('law:update.fileHint', { mb: MOST_FILE_MB })} error={isTitle ? undefined : fault}
        />
        <p>
          <Button icon="forward">{words.t('law:update.read')}</Button>
        </p>
      </form>
      {reply && reply.problems.length > 0 ? <Problems reply={reply} words={words} /> : null}
    </div>
  )
}

function Problems({ reply: { problems, count }, words }: { reply: Reply; words: Words }) {
  return (
    <div className="stack" id="lines" tabIndex={-1}>
      <h2>{words.t('law:update.lines')}</h2>
      <p>{words.t('law:update.nothingTaken')}</p>
      <DataTable
        caption={words.t('law:update.lines')}
        captionHidden
        columns={[
          { key: 'line', header: words.t('law:column.line'), number: true },
          { key: 'field', header: words.t('law:column.field') },
          { key: 'problem', header: words.t('law:column.problem') },
        ]}
        rows={problems.map((problem, place) => ({
          key: String(place),
          cells: [words.number(problem.line), <bdi key="field" dir="ltr" lang="en">{problem.field}</bdi>, <ProblemText key="text" problem={problem} words={words} />],
        }))}
      />
      {count > problems.length ? <p>{words.t('law:update.moreWrong', { count: count - problems.length, shown: words.number(count - problems.length) })}</p> : null}
    </div>
  )
}
