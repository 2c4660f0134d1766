import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { namesOf } from '~/accounts/people.server'
import { requireStaff } from '~/accounts/require-staff.server'
import { CenterDifference, fieldLabel } from '~/editing/centers/center-difference'
import { CenterFieldsForm } from '~/editing/centers/center-fields'
import { readCenterForm, typedIn, typedOf } from '~/editing/centers/center-form'
import { type CenterFields, publishedCenter } from '~/editing/centers/content'
import { LetterButton } from '~/editing/centers/letter-button'
import { CENTER_ITSELF } from '~/editing/centers/letters'
import { askCenter, openReplies, takeReply } from '~/editing/centers/letters.server'
import { centerSubject, publishCenter, readRecord, undoCenter, writeCenter } from '~/editing/centers/records.server'
import { moveChange } from '~/editing/changes.server'
import editingStyles from '~/editing/editing.css?url'
import { historyOf } from '~/editing/versions.server'
import { dayParts } from '~/i18n/day-parts'
import { wordsOf } from '~/i18n/resources.server'
import { todayInIsrael } from '~/i18n/today'
import { useWords, wordsFor } from '~/i18n/words'
import { localName } from '~/referral/names'
import { TOPICS } from '~/referral/topic-table'
import { Button } from '~/ui/button'
import { DayField } from '~/ui/day-field'
import { Disclosure } from '~/ui/disclosure'
import { ErrorSummary } from '~/ui/error-summary'
import { Notice } from '~/ui/notice'
import { StatusMessage } from '~/ui/status-message'
import { TextField } from '~/ui/text-field'
import { Trail } from '~/ui/trail'
import { withWholeDays } from '~/ui/whole-date'
import { languageOfAddress } from '../language-of-address'
import type { PageHandle } from '../page-head'
import { originOf } from '../origin.server'
import { readForm } from '../read-form.server'
import { formText } from './form-text'

export const handle: PageHandle = { head: (words) => ({ title: words.t('staff:way.centers'), isPrivate: true }) }

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: editingStyles }]

/** Centers work in Hebrew. */
const LETTER_LANGUAGE = 'he'

const ALL_TOPICS = Object.keys(TOPICS)

async function recordOfAddress({ request, context, params }: LoaderFunctionArgs) {
  const language = languageOfAddress(params)
  const me = await requireStaff(request, context, 'content.edit')
  const record = await readRecord(context.db, params['id'] ?? '')
  if (!record) throw new Response(null, { status: 404 })
  return { me, language, record, id: record.row.id, home: `/${language}/staff/centers/${record.row.id}` }
}

export async function loader(args: LoaderFunctionArgs) {
  const { me, language, record, id } = await recordOfAddress(args)
  const { change, fields, draft, overtaken, row } = record
  const versions = await historyOf(args.context.db, 'center', id)
  const people = [...(change?.authors ?? []), ...versions.flatMap(({ authors, approvedBy }) => [...authors, approvedBy])]
  return {
    me: me.id, id, name: localName(row.names, language), fields, draft, overtaken,
    replies: await openReplies(args.context.db, id),
    change: change && { state: change.state, revision: change.revision, authors: change.authors, isMine: change.authors.includes(me.id) || change.askedBy === me.id },
    names: Object.fromEntries(await namesOf(people, args.context)),
    versions: versions.map(({ version, authors, approvedBy, undoes, at, content }) => {
      const { was, now } = publishedCenter.parse(content)
      return { version, authors, approvedBy, undoes, day: todayInIsrael(at), was: was as CenterFields, now: now as CenterFields }
    }),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { me, id, home, record, language } = await recordOfAddress(args)
  const { db, live, outbox } = args.context
  const actor = { id: me.id, now: new Date() }
  const form = withWholeDays(await readForm(args.request))
  const revision = Number(formText(form, 'revision')) || 0
  const to = (done: string) => redirect(`${home}?done=${done}`)
  switch (formText(form, 'do')) {
    case 'save': {
      const read = readCenterForm(form, ALL_TOPICS, todayInIsrael(actor.now))
      if ('problems' in read) return data({ typed: typedIn(form), problems: read.problems, isConflict: false }, { status: 422 })
      const written = await writeCenter(db, id, actor, revision, read.fields)
      if (written === 'changed') return data({ typed: typedIn(form), problems: [], isConflict: true }, { status: 409 })
      return to(written === 'same' ? 'same' : 'saved')
    }
    case 'ask':
      return to((await moveChange(db, centerSubject(id), revision, 'ask', actor)) ?? 'asked')
    case 'return':
      return to((await moveChange(db, centerSubject(id), revision, 'return', actor)) ?? 'returned')
    case 'drop':
      return to((await moveChange(db, centerSubject(id), revision, 'drop', actor)) ?? 'dropped')
    case 'approve': {
      const outcome = await publishCenter(db, id, revision, actor)
      if (typeof outcome === 'string') return to(outcome)
      await live.refresh()
      return to('published')
    }
    case 'take': {
      const reply = (await openReplies(db, id)).find(({ tokenHash }) => tokenHash === formText(form, 'reply'))
      if (!reply) return to('gone')
      await takeReply(db, reply, actor)
      return to('asked')
    }
    case 'letter': {
      const words = wordsFor(wordsOf(LETTER_LANGUAGE))
      const page = `${originOf(args.request, args.context)}/${LETTER_LANGUAGE}/asked/`
      const isSent = await askCenter(db, outbox, words, { centerId: id, name: localName(record.row.names, LETTER_LANGUAGE).text, fields: record.fields, page }, actor)
      const done = isSent ? 'letter' : 'noLetter'
      return formText(form, 'from') === 'review' ? redirect(`/${language}/staff/review?done=${done}#centers`) : to(done)
    }
    case 'undo': {
      const outcome = await undoCenter(db, id, Number(formText(form, 'version')) || 0, actor)
      if (typeof outcome === 'string') return to(outcome === 'changed' ? 'same' : outcome)
      await live.refresh()
      return to('undone')
    }
    default:
      throw new Response(null, { status: 400 })
  }
}

const DONE: ReadonlySet<string> = new Set(['saved', 'asked', 'returned', 'dropped', 'published', 'undone', 'letter'])
const REFUSED: ReadonlySet<string> = new Set(['gone', 'changed', 'own'])

export default function CenterRecordPage() {
  const words = useWords()
  const view = useLoaderData<typeof loader>()
  const { change, draft, fields, overtaken, name, id, versions, replies } = view
  const reply = useActionData<typeof action>()
  const [search] = useSearchParams()
  const done = search.get('done') ?? ''
  const problems = reply?.problems ?? []
  const typed = reply?.typed ?? typedOf((draft ?? fields) as CenterFields)
  const person = (each: string) => `\u2068${each === CENTER_ITSELF ? words.t('editing:fromCenter') : (view.names[each] ?? words.t('editing:somebody'))}\u2069`
  return (
    <div className="stack-loose">
      <div className="stack">
        <Trail label={words.t('pages:trail')} steps={[{ href: `/${words.language}/staff/centers`, label: words.t('staff:way.centers') }]} />
        <h1>
          <bdi lang={name.language}>{name.text}</bdi>
        </h1>
        {problems.length > 0 ? (
          <ErrorSummary
            title={words.t('staff:errorTitle')}
            errors={problems.map((problem) => ({ fieldId: FIELD_OF[problem] ?? problem, text: words.t(`editing:centerProblem-${problem}`) }))}
          />
        ) : null}
        {reply?.isConflict ? <Notice kind="error" lead={words.t('editing:centerConflict')} /> : null}
        {done === 'same' ? <StatusMessage>{words.t('editing:noChange')}</StatusMessage> : null}
        {DONE.has(done) ? <StatusMessage>{words.t(`editing:done-${done}`)}</StatusMessage> : null}
        {REFUSED.has(done) ? <Notice kind="error" lead={words.t(`editing:refused-${done}`)} /> : null}
        {done === 'noLetter' ? <Notice kind="error" lead={words.t('editing:refused-letter')} /> : null}
        {overtaken.length > 0 ? (
          <Notice kind="time" lead={words.t('editing:centerBaseChanged', { fields: words.list(overtaken.map((each) => fieldLabel(words, each))) })} />
        ) : null}
        <div className="row">
          <a href={`/${words.language}/centers/${id}`}>{words.t('editing:asPublished')}</a>
          {fields.email === null ? null : <LetterButton words={words} />}
        </div>
      </div>
      {replies.map(({ tokenHash, answer, proposed }) => (
        <section className="stack side-panel" key={tokenHash} aria-label={words.t(`editing:reply-${answer}`)}>
          <h2>{words.t(`editing:reply-${answer}`)}</h2>
          <CenterDifference words={words} caption={words.t(`editing:reply-${answer}`)} was={fields as CenterFields} now={proposed as CenterFields} />
          {change ? <p className="hint">{words.t('editing:replyReplaces')}</p> : null}
          <form method="post">
            <input type="hidden" name="reply" value={tokenHash} />
            <Button kind="second" name="do" value="take">{words.t('editing:replyTake')}</Button>
          </form>
        </section>
      ))}
      {change && draft ? (
        <section className="stack side-panel" aria-labelledby="change">
          <h2 id="change">{words.t(`editing:state-${change.state}`)}</h2>
          <p>{words.t('editing:writtenBy', { who: words.list(change.authors.map(person)) })}</p>
          <CenterDifference words={words} caption={words.t(`editing:state-${change.state}`)} was={fields as CenterFields} now={draft as CenterFields} />
          <form method="post" className="row">
            <input type="hidden" name="revision" value={change.revision} />
            {change.state === 'draft' ? <Button kind="second" name="do" value="ask" icon="send">{words.t('editing:ask')}</Button> : null}
            {change.state === 'waiting' && !change.isMine ? <Button kind="second" name="do" value="approve" icon="tick">{words.t('editing:approve')}</Button> : null}
            {change.state === 'waiting' ? <Button kind="quiet" name="do" value="return">{words.t('editing:return')}</Button> : null}
            <Button kind="quiet" name="do" value="drop" icon="trash">{words.t('editing:drop')}</Button>
          </form>
          {change.state === 'waiting' && change.isMine ? <p className="hint">{words.t('editing:waitsForOther')}</p> : null}
        </section>
      ) : null}
      <form method="post" className="stack" noValidate>
        <input type="hidden" name="revision" value={change?.revision ?? 0} />
        <CenterFieldsForm words={words} typed={typed} problems={problems} topics={ALL_TOPICS} />
        <div className="desk-fields">
          <TextField id="source" name="source" label={words.t('editing:centerSource')} defaultValue={String(typed['source'] ?? '')} error={problems.includes('source') ? words.t('editing:centerProblem-source') : undefined} />
          <DayField
            id="confirmedOn" name="confirmedOn" partLabels={dayParts(words)} label={words.t('editing:confirmedDay')} hint={words.t('editing:confirmedHint')}
            error={problems.includes('confirmedOn') ? words.t('editing:centerProblem-confirmedOn') : undefined} defaultValue={String(typed['confirmedOn'] ?? '')}
          />
          <TextField id="email" name="email" type="email" dir="ltr" autoComplete="off" spellCheck={false} label={words.t('editing:email')} defaultValue={String(typed['email'] ?? '')} error={problems.includes('email') ? words.t('editing:centerProblem-email') : undefined} />
        </div>
        <p>
          <Button name="do" value="save" icon="save">{words.t('editing:save')}</Button>
        </p>
      </form>
      {versions.length > 0 ? (
        <section className="stack" aria-labelledby="history">
          <h2 id="history">{words.t('editing:history')}</h2>
          {versions.map(({ version, authors, approvedBy, undoes, day, was, now }) => (
            <Disclosure key={version} summary={words.t('editing:version', { number: version, date: words.date(day) })}>
              <div className="stack">
                <p>
                  {undoes === null
                    ? words.t('editing:versionBy', { who: words.list(authors.map(person)), other: person(approvedBy) })
                    : words.t('editing:versionUndoes', { who: person(approvedBy), number: undoes })}
                </p>
                <CenterDifference words={words} caption={words.t('editing:version', { number: version, date: words.date(day) })} was={was as CenterFields} now={now as CenterFields} />
                <form method="post">
                  <input type="hidden" name="version" value={version} />
                  <Button kind="second" name="do" value="undo">{words.t('editing:undo')}</Button>
                </form>
              </div>
            </Disclosure>
          ))}
        </section>
      ) : null}
    </div>
  )
}

/** Where an error leads, where that is not the field of its name. */
const FIELD_OF: Readonly<Record<string, string>> = { exceptions: 'from0', note: 'note-he' }
