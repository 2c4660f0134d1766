import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PERMISSIONS, STAFF_ACTIONS } from '~/accounts/permissions'
import { requireStaff } from '~/accounts/require-staff.server'
import { useWords } from '~/i18n/words'
import { DefinitionPairs } from '~/ui/definition-pairs'
import { Notice } from '~/ui/notice'
import { WaysList } from '~/ui/ways-list'
import { languageOfAddress } from '../language-of-address'
import type { PageHandle } from '../page-head'
import { centerNames } from './centers.server'
import { wayHref, wayIcon, waysFor } from './ways'

export const handle: PageHandle = { head: (words) => ({ title: words.t('staff:home.title'), isPrivate: true }) }

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const language = languageOfAddress(params)
  const me = await requireStaff(request, context, 'own')
  const nameOf = await centerNames(context.directory, language)
  const centers = [...new Set(me.grants.map(({ centerId }) => centerId))].map((id) => ({
    id, name: nameOf(id), roles: me.grants.filter(({ centerId }) => centerId === id).map(({ role }) => role),
  }))
  const mayDo = STAFF_ACTIONS.filter((action) => me.grants.some(({ role }) => PERMISSIONS[role][action] !== undefined))
  return { name: me.name, centers, ways: waysFor(me.grants), mayDo }
}

/** What the person's roles open. */
export default function StaffHome() {
  const words = useWords()
  const { name, centers, ways, mayDo } = useLoaderData<typeof loader>()
  return (
    <div className="columns">
      <div className="stack-loose">
        <h1>{words.t('staff:home.hello', { name: `\u2068${name}\u2069` })}</h1>
        <WaysList
          ways={[
            ...ways.map((way) => ({
              key: way, href: wayHref(way, words.language), icon: wayIcon(way), title: words.t(`staff:way.${way}`), note: words.t(`staff:wayNote.${way}`),
            })),
            {
              key: 'account', href: `/${words.language}/staff/account`, icon: 'key' as const, title: words.t('staff:way.account'),
              note: words.t('staff:wayNote.account'),
            },
          ]}
        />
        {centers.length === 0 ? <Notice kind="help" icon="info" lead={words.t('staff:home.noRole')}>{words.t('staff:home.noRoleText')}</Notice> : null}
      </div>
      <aside className="stack-loose">
        {centers.length > 0 ? (
          <section className="side-panel" aria-labelledby="roles">
            <h2 id="roles">{words.t('staff:home.roles')}</h2>
            <DefinitionPairs
              pairs={centers.map((center) => ({
                key: center.id, term: <bdi>{center.name}</bdi>, value: words.list(center.roles.map((role) => words.t(`staff:role.${role}`))),
              }))}
            />
            <h3>{words.t('staff:home.may')}</h3>
            <ul className="stack-tight">
              {mayDo.map((action) => (
                <li key={action}>{words.t(`staff:may.${action}`)}</li>
              ))}
            </ul>
          </section>
        ) : null}
      </aside>
    </div>
  )
}
