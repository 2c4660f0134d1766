import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { audit } from '~/accounts/audit.server'
import { INVITATION_DAYS, invitationAddress } from '~/accounts/invitations.server'
import { changePerson, findPerson, type PersonChange } from '~/accounts/people.server'
import { ROLES, rolesToGive } from '~/accounts/permissions'
import { requireStaff } from '~/accounts/require-staff.server'
import { useWords } from '~/i18n/words'
import { BackLink } from '~/ui/back-link'
import { Button } from '~/ui/button'
import { DefinitionPairs } from '~/ui/definition-pairs'
import { ErrorSummary } from '~/ui/error-summary'
import { StatusMessage } from '~/ui/status-message'
import { languageOfAddress } from '../language-of-address'
import type { PageHandle } from '../page-head'
import { readForm } from '../read-form.server'
import { centerNames, centersToChoose } from './centers.server'
import { formText } from './form-text'
import { Moment } from './moment'
import { NewLink } from './new-link'
import { RoleFields } from './people'

export const handle: PageHandle = { head: (words) => ({ title: words.t('staff:people.person'), isPrivate: true }) }

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const language = languageOfAddress(params)
  const me = await requireStaff(request, context, 'people.read')
  const person = await findPerson(me, params['id'] ?? '', context)
  if (!person) throw new Response(null, { status: 404 })
  await audit(context, me, { action: 'people.read', record: 'staff', id: person.id, center: person.grants[0]?.centerId ?? null })
  const nameOf = await centerNames(context.directory, language)
  const isTakable = (role: string, centerId: string) => person.takable.some((grant) => grant.role === role && grant.centerId === centerId)
  return {
    ...person,
    linkUntil: person.linkUntil?.toISOString() ?? null,
    grants: person.grants.map((grant) => ({ ...grant, center: nameOf(grant.centerId), isTakable: isTakable(grant.role, grant.centerId) })),
    isMe: person.id === me.id,
    roles: rolesToGive(me.grants),
    centers: await centersToChoose(context.directory, me.grants, 'people.change', language),
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const language = languageOfAddress(params)
  const id = params['id'] ?? ''
  const me = await requireStaff(request, context, 'people.change')
  if (!(await findPerson(me, id, context))) throw new Response(null, { status: 404 })
  const change = readChange(await readForm(request))
  if (change === 'incomplete') return data({ problem: 'grant' as const }, { status: 422 })
  if (change === null) throw new Response(null, { status: 400 })
  const outcome = await changePerson(me, id, change, context)
  if (outcome === 'refused') {
    await audit(context, me, { action: 'access.refused', record: 'staff', id, outcome: 'refused' })
    throw new Response(null, { status: 403 })
  }
  if (outcome !== null) return data({ link: invitationAddress(context.publicUrl ?? new URL(request.url).origin, language, outcome), days: INVITATION_DAYS })
  return redirect(`/${language}/staff/people/${id}?done=${change.do}`)
}

function readChange(form: FormData): PersonChange | 'incomplete' | null {
  const kind = formText(form, 'do')
  if (kind === 'link' || kind === 'close' || kind === 'reopen') return { do: kind }
  if (kind !== 'give' && kind !== 'take') return null
  const role = ROLES.find((known) => known === formText(form, 'role'))
  const centerId = formText(form, 'center')
  return role === undefined || centerId === '' ? 'incomplete' : { do: kind, grant: { role, centerId } }
}

const DONE = new Set(['give', 'take', 'close', 'reopen'])

export default function Person() {
  const words = useWords()
  const person = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const [search] = useSearchParams()
  const done = search.get('done')
  const { name, email, state, grants, isMine, isMe, linkUntil, roles, centers } = person
  const problem = reply && 'problem' in reply ? words.t('staff:people.problem-grant') : undefined
  return (
    <div className="stack-loose">
      <div className="stack">
        <BackLink href={`/${words.language}/staff/people`}>{words.t('staff:way.people')}</BackLink>
        <h1>
          <bdi>{name}</bdi>
        </h1>
        {problem ? <ErrorSummary title={words.t('staff:errorTitle')} errors={[{ fieldId: 'role', text: problem }]} /> : null}
        {reply && 'link' in reply ? <NewLink link={reply.link} days={reply.days} words={words} /> : null}
        {!reply && done && DONE.has(done) ? <StatusMessage>{words.t(`staff:people.done-${done}`)}</StatusMessage> : null}
        <DefinitionPairs
          pairs={[
            { key: 'email', term: words.t('staff:email'), value: <bdi dir="ltr">{email}</bdi> },
            { key: 'state', term: words.t('staff:people.state'), value: words.t(`staff:people.state-${state}`) },
            ...(linkUntil === null ? [] : [{ key: 'link', term: words.t('staff:people.linkUntil'), value: <Moment iso={linkUntil} words={words} /> }]),
          ]}
        />
      </div>
      <div className="halves">
        <section className="stack" aria-labelledby="roles">
          <h2 id="roles">{words.t('staff:people.roles')}</h2>
          <ul className="desk-list">
            {grants.map(({ role, centerId, center, isTakable }) => (
              <li key={`${centerId} ${role}`}>
                <span>
                  {words.t(`staff:role.${role}`)}
                  {' · '}
                  <bdi>{center}</bdi>
                </span>
                {isTakable ? (
                  <form method="post">
                    <input type="hidden" name="role" value={role} />
                    <input type="hidden" name="center" value={centerId} />
                    <Button name="do" value="take" kind="quiet" aria-label={`${words.t('staff:people.take')}: ${words.t(`staff:role.${role}`)}, ${center}`}>
                      {words.t('staff:people.take')}
                    </Button>
                  </form>
                ) : null}
              </li>
            ))}
          </ul>
          {isMe ? (
            <p className="hint">{words.t('staff:people.notOwn')}</p>
          ) : (
            <form method="post" className="stack side-panel" noValidate aria-labelledby="give">
              <h3 id="give">{words.t('staff:people.giveTitle')}</h3>
              <div className="desk-fields">
                <RoleFields words={words} roles={roles} centers={centers} error={problem} />
              </div>
              <p>
                <Button name="do" value="give" kind="second" icon="plus">
                  {words.t('staff:people.give')}
                </Button>
              </p>
            </form>
          )}
        </section>
        {isMine ? (
          <section className="stack" aria-labelledby="manage">
            <h2 id="manage">{words.t('staff:people.manage')}</h2>
            <form method="post" className="stack">
              {state === 'closed' ? (
                <>
                  <p>{words.t('staff:people.reopenText')}</p>
                  <p>
                    <Button name="do" value="reopen" kind="second">
                      {words.t('staff:people.reopen')}
                    </Button>
                  </p>
                </>
              ) : (
                <>
                  <p>{words.t('staff:people.newLinkText')}</p>
                  <p>
                    <Button name="do" value="link" kind="second" icon="key">
                      {words.t('staff:people.newLink')}
                    </Button>
                  </p>
                  <p>{words.t('staff:people.closeText')}</p>
                  <p>
                    <Button name="do" value="close" kind="second" icon="lock">
                      {words.t('staff:people.close')}
                    </Button>
                  </p>
                </>
              )}
            </form>
          </section>
        ) : null}
      </div>
    </div>
  )
}
