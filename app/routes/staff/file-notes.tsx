import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { audit } from '~/accounts/audit.server'
import { namesOf } from '~/accounts/people.server'
import { mayAt } from '~/accounts/permissions'
import { TextArea } from '~/casework/files/fields'
import { readVersion } from '~/casework/files/form.server'
import { addNote, changeNote, MOST_NOTE, notesOf } from '~/casework/files/notes.server'
import { severalLines } from '~/casework/files/person'
import { TextConflict } from '~/casework/files/text-conflict'
import { keptTextsOfFile } from '~/casework/files/text-versions.server'
import { useWords } from '~/i18n/words'
import { Button } from '~/ui/button'
import { Disclosure } from '~/ui/disclosure'
import { EmptyState } from '~/ui/empty-state'
import { ErrorSummary } from '~/ui/error-summary'
import { Notice } from '~/ui/notice'
import { StatusMessage } from '~/ui/status-message'
import { languageOfAddress } from '../language-of-address'
import type { PageHandle } from '../page-head'
import { readForm } from '../read-form.server'
import { useFile } from './file'
import { requireFile } from './file-door.server'
import { formText } from './form-text'
import { Moment } from './moment'

export const handle: PageHandle = { head: (words) => ({ title: words.t('casework:tab.notes'), isPrivate: true }) }

export async function loader(args: LoaderFunctionArgs) {
  const { context, request } = args
  const { me, head } = await requireFile(args, 'case.read')
  const { db, vault } = context
  const notes = await notesOf(db, vault, head.id)
  const kept = (await keptTextsOfFile(db, vault, head.id)).filter((text) => text.kind === NOTE)
  const names = await namesOf([...notes, ...kept].map(({ writtenBy }) => writtenBy), context)
  await audit(context, me, { action: 'case.read', record: 'file', id: head.id, center: head.center })
  return {
    mayWrite: mayAt(me.grants, 'case.write', head.center),
    edited: new URL(request.url).searchParams.get('note'),
    notes: notes.map(({ id, text, version, writtenBy, writtenAt }) => ({
      id, text, version, by: names.get(writtenBy) ?? null, at: writtenAt.toISOString(),
      earlier: kept.filter(({ recordId }) => recordId === id).map((each) => ({ id: each.id, text: each.text, by: names.get(each.writtenBy) ?? null, at: each.keptAt.toISOString() })),
    })),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { context, params, request } = args
  const language = languageOfAddress(params)
  const form = await readForm(request)
  const { me, head } = await requireFile(args, 'case.write')
  const { db, vault } = context
  const kind = formText(form, 'do')
  if (kind !== 'add' && kind !== 'change') throw new Response(null, { status: 400 })
  const text = severalLines(formText(form, 'text'))
  const noteId = kind === 'change' ? formText(form, 'note') : null
  const version = readVersion(form)
  if (text === '' || text.length > MOST_NOTE) return data({ text, noteId, version, problem: true, theirs: null }, { status: 422 })
  const entry = { record: 'file', id: head.id, center: head.center } as const
  const outcome = await db.transaction(async (tx) => {
    if (noteId === null) {
      await addNote(tx, vault, me, head.id, text)
      await audit({ db: tx }, me, { action: 'case.noteAdded', ...entry })
      return { version: 1 }
    }
    const saved = await changeNote(tx, vault, me, head.id, noteId, text, version)
    if (saved) await audit({ db: tx }, me, { action: 'conflict' in saved ? 'case.savedAtOnce' : 'case.noteChanged', ...entry })
    return saved
  })
  if (!outcome) throw new Response(null, { status: 404 })
  if (!('conflict' in outcome)) return redirect(`/${language}/staff/files/${head.id}/notes?done=note`)
  return data({ text, noteId, version: outcome.conflict.version, problem: false, theirs: outcome.conflict.theirs }, { status: 409 })
}

export default function FileNotes() {
  const words = useWords()
  const file = useFile()
  const { notes, mayWrite, edited } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const [search] = useSearchParams()
  const noteId = reply ? reply.noteId : edited
  const note = notes.find(({ id }) => id === noteId) ?? null
  const problem = reply?.problem ? words.t('casework:problem.note') : undefined
  const base = `/${words.language}/staff/files/${file.id}/notes`
  return (
    <div className="stack">
      <h1 className="visually-hidden">{words.t('casework:tab.notes')}</h1>
      {problem ? <ErrorSummary title={words.t('staff:errorTitle')} errors={[{ fieldId: 'text', text: problem }]} /> : null}
      {!reply && search.get('done') === 'note' ? <StatusMessage>{words.t('casework:done.note')}</StatusMessage> : null}
      {reply && reply.theirs !== null ? (
        <section className="stack" role="alert">
          <Notice kind="time" icon="people" lead={words.t('casework:conflict.title')}>
            {words.t('casework:conflict.text')}
          </Notice>
          <TextConflict theirs={reply.theirs} mine={reply.text} />
        </section>
      ) : null}
      {mayWrite ? (
        // The address without `?note=`, so that a saved note leaves the form for the next.
        <form method="post" action={base} className="stack-tight side-panel" noValidate>
          {note ? (
            <>
              <input type="hidden" name="note" value={note.id} />
              <input type="hidden" name="version" value={reply?.version ?? note.version} />
            </>
          ) : null}
          <TextArea
            id="text" name="text" rows={4} maxLength={MOST_TEXT} label={words.t(note ? 'casework:notes.change' : 'casework:notes.new')} error={problem}
            defaultValue={reply?.text ?? note?.text ?? ''} isFirst={!problem}
          />
          <p className="row">
            {note ? (
              <Button name="do" value="change">{words.t('casework:save')}</Button>
            ) : (
              <Button name="do" value="add">{words.t('casework:save')}</Button>
            )}
            {note ? <a href={base}>{words.t('casework:notes.new')}</a> : null}
          </p>
        </form>
      ) : null}
      {notes.length === 0 ? <EmptyState>{words.t('casework:notes.none')}</EmptyState> : null}
      <ul className="file-notes">
        {notes.map(({ id, text, by, at, earlier }) => (
          <li key={id} className="stack-tight">
            <p className="row small">
              <span>
                <Moment iso={at} words={words} />
                {by === null ? null : (
                  <>
                    {' · '}
                    <bdi>{by}</bdi>
                  </>
                )}
              </span>
              {mayWrite ? <a href={`${base}?note=${id}`}>{words.t('casework:notes.change')}</a> : null}
            </p>
            <p dir="auto" className="text-kept">
              {text}
            </p>
            {earlier.length > 0 ? (
              <Disclosure summary={words.t('casework:notes.earlier')} screenOnly>
                <ul className="stack-tight">
                  {earlier.map((each) => (
                    <li key={each.id}>
                      <p className="small">
                        <Moment iso={each.at} words={words} />
                        {each.by === null ? null : (
                          <>
                            {' · '}
                            <bdi>{each.by}</bdi>
                          </>
                        )}
                      </p>
                      <p dir="auto" className="text-kept">
                        {each.text}
                      </p>
                    </li>
                  ))}
                </ul>
              </Disclosure>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  )
}

const NOTE = 'note'
/** As `MOST_NOTE` of the server. */
const MOST_TEXT = 20_000
