import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { audit } from '~/accounts/audit.server'
import { changeMember, type MemberForm, removeMember } from '~/casework/files/changes.server'
import { FieldConflict } from '~/casework/files/field-conflict'
import { PersonFields, personProblemKey, RelationField } from '~/casework/files/fields'
import { findMember, insertMember, membersOf, touchFile } from '~/casework/files/files.server'
import { readRelation, readVersion, typedPerson } from '~/casework/files/form.server'
import { NOBODY, PERSON_FIELDS, readPerson, typedOf } from '~/casework/files/person'
import { todayInIsrael } from '~/i18n/today'
import { useWords, type Words } from '~/i18n/words'
import { BackLink } from '~/ui/back-link'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { languageOfAddress } from '../language-of-address'
import type { PageHandle } from '../page-head'
import { readForm } from '../read-form.server'
import { useFile } from './file'
import { requireFile } from './file-door.server'
import { formText } from './form-text'

export const handle: PageHandle = { head: (words) => ({ title: words.t('casework:member.title'), isPrivate: true }) }

/** One member by `?member=`, or nobody yet. */
export async function loader(args: LoaderFunctionArgs) {
  const { me, head } = await requireFile(args, 'case.write')
  const { db, vault } = args.context
  const id = new URL(args.request.url).searchParams.get('member')
  const member = id === null ? null : await findMember(db, vault, head.id, id)
  if (id !== null && !member) throw new Response(null, { status: 404 })
  await audit(args.context, me, { action: 'case.read', record: 'file', id: head.id, center: head.center })
  return { member, hasApplicant: (await membersOf(db, vault, head.id)).some(({ relation }) => relation === 'applicant') }
}

export async function action(args: ActionFunctionArgs) {
  const { context, params, request } = args
  const language = languageOfAddress(params)
  const form = await readForm(request)
  const { me, head } = await requireFile(args, 'case.write')
  const { db, vault } = context
  const kind = formText(form, 'do')
  if (kind !== 'save' && kind !== 'remove') throw new Response(null, { status: 400 })
  const now = new Date()
  const done = (what: string) => redirect(`/${language}/staff/files/${head.id}?done=${what}`)
  const entry = { record: 'file', id: head.id, center: head.center } as const
  const memberId = formText(form, 'member')
  if (kind === 'remove') {
    await db.transaction(async (tx) => {
      if (await removeMember(tx, head.id, memberId, now)) await audit({ db: tx }, me, { action: 'case.memberRemoved', ...entry })
    })
    return done('removed')
  }
  const typed = typedPerson(form)
  const relation = readRelation(form)
  const version = readVersion(form)
  const read = readPerson(typed, Number(todayInIsrael(now).slice(0, 4)))
  if ('problems' in read) return data({ typed, relation, version, problems: read.problems, conflict: null }, { status: 422 })
  const member: MemberForm = { relation, person: read.person }
  const outcome = await db.transaction(async (tx) => {
    if (memberId === '') {
      await insertMember(tx, vault, head, member, now)
      await touchFile(tx, head.id, now)
      await audit({ db: tx }, me, { action: 'case.memberAdded', ...entry })
      return 'added'
    }
    const saved = await changeMember(tx, vault, me, head, memberId, member, version, now)
    if (saved === 'saved') await audit({ db: tx }, me, { action: 'case.memberChanged', ...entry })
    else if (saved !== 'gone') await audit({ db: tx }, me, { action: 'case.savedAtOnce', ...entry })
    return saved
  })
  if (outcome === 'gone') throw new Response(null, { status: 404 })
  if (outcome === 'added') return done('member')
  if (outcome === 'saved') return done('saved')
  const conflict = { theirs: asText(outcome.theirs), mine: asText(outcome.mine) }
  return data({ typed, relation, version: outcome.version, problems: [], conflict }, { status: 409 })
}

/** Field by field, as it is typed. */
function asText({ relation, person }: MemberForm): Readonly<Record<string, string>> {
  return { relation, ...typedOf(person) }
}

export default function FileMember() {
  const words = useWords()
  const file = useFile()
  const { member, hasApplicant } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const problems = reply?.problems ?? []
  const relation = reply?.relation ?? member?.relation ?? (hasApplicant ? 'spouse' : 'applicant')
  return (
    <div className="stack">
      <BackLink href={`/${words.language}/staff/files/${file.id}`}>{words.t('casework:back')}</BackLink>
      <h1>{member ? words.t('casework:member.title') : words.t('casework:home.addMember')}</h1>
      {problems.length > 0 ? (
        <ErrorSummary title={words.t('staff:errorTitle')} errors={problems.map((problem) => ({ fieldId: problem, text: words.t(`casework:problem.${personProblemKey(problem)}`) }))} />
      ) : null}
      {reply?.conflict ? <FieldConflict {...reply.conflict} fields={[...PERSON_FIELDS, 'relation']} show={(field, value) => shown(words, field, value)} /> : null}
      <form method="post" className="stack side-panel" noValidate>
        <input type="hidden" name="member" value={member?.id ?? ''} />
        <input type="hidden" name="version" value={reply?.version ?? member?.version ?? 0} />
        <PersonFields typed={reply?.typed ?? typedOf(member?.person ?? NOBODY)} problems={problems} isFirst={problems.length === 0} />
        <div className="desk-fields">
          <RelationField value={relation} />
        </div>
        <p>
          <Button name="do" value="save">{words.t('casework:save')}</Button>
        </p>
      </form>
      {member ? (
        <form method="post" className="stack-tight">
          <input type="hidden" name="member" value={member.id} />
          <p className="hint">{words.t('casework:member.removeText')}</p>
          <p>
            <Button name="do" value="remove" kind="second" icon="trash">
              {words.t('casework:member.remove')}
            </Button>
          </p>
        </form>
      ) : null}
    </div>
  )
}

function shown(words: Words, field: string, value: string): string {
  return field === 'relation' ? words.t(`casework:relation.${value}`) : value
}
