import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { audit } from '~/accounts/audit.server'
import { INVITATION_DAYS, invitationAddress } from '~/accounts/invitations.server'
import { invite, listPeople } from '~/accounts/people.server'
import { maySomewhere, type Role, ROLES, rolesToGive } from '~/accounts/permissions'
import { requireStaff } from '~/accounts/require-staff.server'
import { intlTag } from '~/i18n/languages'
import { useWords } from '~/i18n/words'
import { Button } from '~/ui/button'
import { DataTable } from '~/ui/data-table'
import { EmptyState } from '~/ui/empty-state'
import { ErrorSummary } from '~/ui/error-summary'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import { languageOfAddress } from '../language-of-address'
import type { PageHandle } from '../page-head'
import { readForm } from '../read-form.server'
import { centerNames, centersToChoose } from './centers.server'
import { formText } from './form-text'
import { NewLink } from './new-link'
import { RolesText } from './roles-text'

export const handle: PageHandle = { head: (words) => ({ title: words.t('staff:way.people'), isPrivate: true }) }

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const language = languageOfAddress(params)
  const me = await requireStaff(request, context, 'people.read')
  const nameOf = await centerNames(context.directory, language)
  const people = await listPeople(me, context)
  await audit(context, me, { action: 'people.read', record: 'staff' })
  const collator = new Intl.Collator(intlTag(language), { numeric: true })
  return {
    people: people
      .map((person) => ({ ...person, grants: person.grants.map((grant) => ({ ...grant, center: nameOf(grant.centerId) })) }))
      .sort((a, b) => collator.compare(a.name, b.name)),
    mayInvite: maySomewhere(me.grants, 'people.invite'),
    roles: rolesToGive(me.grants),
    centers: await centersToChoose(context.directory, me.grants, 'people.invite', language),
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const language = languageOfAddress(params)
  const form = await readForm(request)
  const typed = { name: formText(form, 'name'), email: formText(form, 'email'), role: formText(form, 'role'), center: formText(form, 'center') }
  // Where no center was chosen yet the form is sent back; another one's center is not there for who may not invite to it.
  const me = await requireStaff(request, context, 'people.invite', ...(typed.center === '' ? [] : [typed.center]))
  const role = ROLES.find((known) => known === typed.role)
  if (role === undefined || typed.center === '') return data({ typed, problems: ['grant' as const] }, { status: 422 })
  const invited = await invite(me, { name: typed.name, email: typed.email, grant: { centerId: typed.center, role } }, context)
  if ('problems' in invited) return data({ typed, problems: invited.problems }, { status: 422 })
  if (invited.token === null) return redirect(`/${language}/staff/people/${invited.id}?done=give`)
  return data({ link: invitationAddress(context.publicUrl ?? new URL(request.url).origin, language, invited.token), days: INVITATION_DAYS })
}

export default function People() {
  const words = useWords()
  const { people, mayInvite, roles, centers } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const failed = reply && 'problems' in reply ? reply : null
  const errorOf = (problem: 'name' | 'email' | 'grant') => (failed?.problems.some((each) => each === problem) ? words.t(`staff:people.problem-${problem}`) : undefined)
  const fields = { name: 'name', email: 'email', grant: 'role' } as const
  return (
    <div className="stack-loose">
      <div className="stack">
        <h1>{words.t('staff:way.people')}</h1>
        {failed ? (
          <ErrorSummary
            title={words.t('staff:errorTitle')}
            errors={failed.problems.map((problem) => ({ fieldId: fields[problem], text: words.t(`staff:people.problem-${problem}`) }))}
          />
        ) : null}
        {reply && 'link' in reply ? <NewLink link={reply.link} days={reply.days} words={words} /> : null}
        {people.length === 0 ? (
          <EmptyState>{words.t('staff:people.none')}</EmptyState>
        ) : (
          <DataTable
            caption={words.t('staff:people.caption')}
            captionHidden
            rowHeaders
            columns={[
              { key: 'name', header: words.t('staff:name') },
              { key: 'roles', header: words.t('staff:people.roles') },
              { key: 'state', header: words.t('staff:people.state') },
            ]}
            rows={people.map(({ id, name, grants, state }) => ({
              key: id,
              cells: [
                <a key="name" href={`/${words.language}/staff/people/${id}`}>
                  <bdi>{name}</bdi>
                </a>,
                <RolesText key="roles" grants={grants} words={words} />,
                words.t(`staff:people.state-${state}`),
              ],
            }))}
          />
        )}
      </div>
      {mayInvite ? (
        <form method="post" className="stack side-panel" noValidate aria-labelledby="invite">
          <h2 id="invite">{words.t('staff:people.invite')}</h2>
          <div className="desk-fields">
            <TextField id="name" name="name" autoComplete="off" label={words.t('staff:name')} defaultValue={failed?.typed.name} error={errorOf('name')} />
            <TextField id="email" name="email" type="email" dir="ltr" autoComplete="off" spellCheck={false} label={words.t('staff:email')} defaultValue={failed?.typed.email} error={errorOf('email')} />
            <RoleFields words={words} roles={roles} centers={centers} typed={failed?.typed} error={errorOf('grant')} />
          </div>
          <p>
            <Button name="do" value="invite" icon="plus">
              {words.t('staff:people.inviteNow')}
            </Button>
          </p>
        </form>
      ) : null}
    </div>
  )
}

interface RoleFieldsProps {
  readonly words: ReturnType<typeof useWords>
  readonly roles: readonly Role[]
  readonly centers: readonly { readonly id: string; readonly name: string }[]
  readonly typed?: { readonly role: string; readonly center: string } | undefined
  readonly error?: string | undefined
}

/** A role, and the center where it is held. */
export function RoleFields({ words, roles, centers, typed, error }: RoleFieldsProps) {
  return (
    <>
      <SelectField
        id="role" name="role" label={words.t('staff:people.role')} emptyLabel={words.t('staff:choose')} defaultValue={typed?.role ?? ''} error={error}
        options={roles.map((role) => ({ value: role, label: words.t(`staff:role.${role}`) }))}
      />
      <SelectField
        id="center" name="center" label={words.t('staff:people.center')} defaultValue={typed?.center ?? (centers.length === 1 ? centers[0]?.id : '')}
        {...(centers.length === 1 ? {} : { emptyLabel: words.t('staff:choose') })}
        options={centers.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </>
  )
}
