import type { Role } from '~/accounts/permissions'
import type { Words } from '~/i18n/words'

export interface NamedGrant {
  readonly role: Role
  readonly centerId: string
  /** The center's name. */
  readonly center: string
}

/** What somebody holds: a line for each role. */
export function RolesText({ grants, words }: { grants: readonly NamedGrant[]; words: Words }) {
  return (
    <ul>
      {grants.map(({ role, centerId, center }) => (
        <li key={`${centerId} ${role}`}>
          {words.t(`staff:role.${role}`)}
          {' · '}
          <bdi>{center}</bdi>
        </li>
      ))}
    </ul>
  )
}
