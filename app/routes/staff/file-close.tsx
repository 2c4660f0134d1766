import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { FILE_ENDS } from '#db/casework-codes'
import { audit } from '~/accounts/audit.server'
import { mayAt } from '~/accounts/permissions'
import { closeFile, deleteFile, keptUntil, reopenFile } from '~/casework/files/closing.server'
import { TextArea } from '~/casework/files/fields'
import { readEnd } from '~/casework/files/form.server'
import { severalLines } from '~/casework/files/person'
import { todayInIsrael } from '~/i18n/today'
import { useWords } from '~/i18n/words'
import { BackLink } from '~/ui/back-link'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import { languageOfAddress } from '../language-of-address'
import type { PageHandle } from '../page-head'
import { readForm } from '../read-form.server'
import { useFile } from './file'
import { requireFile } from './file-door.server'
import { formText } from './form-text'

export const handle: PageHandle = { head: (words) => ({ title: words.t('casework:close.title'), isPrivate: true }) }

export async function loader(args: LoaderFunctionArgs) {
  const { me, head } = await requireFile(args, 'case.close')
  const { keptYears } = args.context.operator
  return { keptUntil: keptUntil(head.kind, todayInIsrael(new Date()), keptYears), mayDelete: mayAt(me.grants, 'case.delete', head.center) }
}

const MOST_REASON = 4000

export async function action(args: ActionFunctionArgs) {
  const { context, params, request } = args
  const language = languageOfAddress(params)
  const form = await readForm(request)
  const kind = formText(form, 'do')
  const { me, head } = await requireFile(args, kind === 'delete' ? 'case.delete' : 'case.close')
  const { db, vault } = context
  const entry = { record: 'file', id: head.id, center: head.center } as const
  const note = severalLines(formText(form, 'note')).slice(0, MOST_REASON)
  const refused = (problem: 'reason' | 'reopen' | 'number' | 'gone') => data({ problem, note }, { status: 422 })
  switch (kind) {
    case 'close': {
      const reason = readEnd(form)
      if (reason === null) return refused('reason')
      const isClosed = await db.transaction(async (tx) => {
        if (!(await closeFile(tx, vault, head.id, { reason, note, years: context.operator.keptYears }))) return false
        await audit({ db: tx }, me, { action: 'case.closed', ...entry })
        return true
      })
      return isClosed ? redirect(`/${language}/staff/files/${head.id}?done=closed`) : refused('gone')
    }
    case 'reopen': {
      if (note === '') return refused('reopen')
      const isOpen = await db.transaction(async (tx) => {
        if (!(await reopenFile(tx, vault, me, head.id, note))) return false
        await audit({ db: tx }, me, { action: 'case.reopened', ...entry })
        return true
      })
      return isOpen ? redirect(`/${language}/staff/files/${head.id}?done=reopened`) : refused('gone')
    }
    case 'delete':
      if (formText(form, 'number').replace(/\D/g, '') !== String(head.number)) return refused('number')
      await db.transaction(async (tx) => {
        if (await deleteFile(tx, head.id)) await audit({ db: tx }, me, { action: 'case.deleted', ...entry })
      })
      return redirect(`/${language}/staff/files?done=deleted`)
    default:
      throw new Response(null, { status: 400 })
  }
}

const FIELD_OF = { reason: 'reason', reopen: 'note', number: 'number', gone: 'note' } as const

export default function FileClose() {
  const words = useWords()
  const file = useFile()
  const { keptUntil: until, mayDelete } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const text = reply ? words.t(`casework:problem.${reply.problem}`) : undefined
  const errorOf = (field: string) => (reply && FIELD_OF[reply.problem] === field ? text : undefined)
  return (
    <div className="stack">
      <BackLink href={`/${words.language}/staff/files/${file.id}`}>{words.t('casework:back')}</BackLink>
      <h1>{words.t(file.isClosed ? 'casework:close.reopenTitle' : 'casework:close.title')}</h1>
      {reply && text ? <ErrorSummary title={words.t('staff:errorTitle')} errors={[{ fieldId: FIELD_OF[reply.problem], text }]} /> : null}
      {file.isClosed ? (
        <form method="post" className="stack side-panel" noValidate>
          <TextArea id="note" name="note" rows={3} label={words.t('casework:field.reopenReason')} error={errorOf('note')} defaultValue={reply?.note ?? ''} isFirst={!reply} />
          <p>
            <Button name="do" value="reopen">{words.t('casework:home.reopen')}</Button>
          </p>
        </form>
      ) : (
        <form method="post" className="stack side-panel" noValidate>
          <p>{words.t('casework:close.text', { date: words.date(until) })}</p>
          <SelectField
            id="reason" name="reason" label={words.t('casework:field.reason')} emptyLabel={words.t('staff:choose')} error={errorOf('reason')}
            options={FILE_ENDS.map((end) => ({ value: end, label: words.t(`casework:end.${end}`) }))}
          />
          <TextArea id="note" name="note" rows={3} label={words.t('casework:field.closeNote')} error={errorOf('note')} defaultValue={reply?.note ?? ''} />
          <p>
            <Button name="do" value="close">{words.t('casework:home.close')}</Button>
          </p>
        </form>
      )}
      {mayDelete ? (
        <form method="post" className="stack side-panel" noValidate aria-labelledby="delete">
          <h2 id="delete">{words.t('casework:close.deleteTitle')}</h2>
          <p>{words.t('casework:close.deleteText')}</p>
          <TextField id="number" name="number" dir="ltr" inputMode="numeric" autoComplete="off" label={words.t('casework:field.number')} error={errorOf('number')} />
          <p>
            <Button name="do" value="delete" kind="second" icon="trash">
              {words.t('casework:close.delete')}
            </Button>
          </p>
        </form>
      ) : null}
    </div>
  )
}
