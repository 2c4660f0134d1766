/**
 * Who may do what: the one table of permissions. A role is held at a center; what it permits it permits there, and nowhere else,
 * unless the table says `everywhere`. Nothing is permitted that does not stand here.
 */
import { type Role, ROLES } from '#db/staff-codes'

export { type Role, ROLES }

/** Things that a page of the staff desk does. A new kind of work adds its line here and its words under `staff:may`. */
export const STAFF_ACTIONS = [
  'case.read',
  'case.write',
  'case.merge',
  'case.handOver',
  'case.close',
  'case.export',
  'case.delete',
  'day.read',
  'day.write',
  'slots.write',
  'insight.read',
  'content.edit',
  'law.edit',
  'people.read',
  'people.invite',
  'people.change',
  'audit.read',
] as const

export type StaffAction = (typeof STAFF_ACTIONS)[number]

/** `here`: at the center where the role is held. `everywhere`: at all centers. */
export type Reach = 'here' | 'everywhere'

const DESK = { 'case.read': 'here', 'case.write': 'here', 'day.read': 'here', 'day.write': 'here' } as const
const COUNSEL = { ...DESK, 'case.merge': 'here', 'case.handOver': 'here', 'case.close': 'here', 'case.export': 'here' } as const

/** Administrators run the accounts and read no cases; whoever does both holds both roles. */
export const PERMISSIONS: Readonly<Record<Role, Readonly<Partial<Record<StaffAction, Reach>>>>> = {
  volunteer: DESK,
  counsellor: COUNSEL,
  centerManager: {
    ...COUNSEL,
    'case.delete': 'here', 'slots.write': 'here', 'insight.read': 'here',
    'people.read': 'here', 'people.invite': 'here', 'people.change': 'here', 'audit.read': 'here',
  },
  editor: { 'content.edit': 'everywhere', 'law.edit': 'everywhere' },
  administrator: {
    'content.edit': 'everywhere', 'law.edit': 'everywhere',
    'insight.read': 'everywhere', 'people.read': 'everywhere', 'people.invite': 'everywhere', 'people.change': 'everywhere', 'audit.read': 'everywhere',
  },
}

/** The roles that a role may give to others, and take from them. */
const GIVES: Readonly<Record<Role, readonly Role[]>> = {
  volunteer: [],
  counsellor: [],
  centerManager: ['volunteer', 'counsellor', 'centerManager'],
  editor: [],
  administrator: ROLES,
}

/** A role held at a center. */
export interface Grant {
  readonly centerId: string
  readonly role: Role
}

/** Whether the roles permit an action at a center. */
export function mayAt(grants: readonly Grant[], action: StaffAction, centerId: string): boolean {
  return grants.some((grant) => {
    const reach = PERMISSIONS[grant.role][action]
    return reach === 'everywhere' || (reach === 'here' && grant.centerId === centerId)
  })
}

/** Whether the roles permit an action at one center at least. */
export function maySomewhere(grants: readonly Grant[], action: StaffAction): boolean {
  return grants.some(({ role }) => PERMISSIONS[role][action] !== undefined)
}

/** The centers where the roles permit an action. */
export function centersFor(grants: readonly Grant[], action: StaffAction): 'everywhere' | readonly string[] {
  const permitting = grants.filter(({ role }) => PERMISSIONS[role][action] !== undefined)
  if (permitting.some(({ role }) => PERMISSIONS[role][action] === 'everywhere')) return 'everywhere'
  return [...new Set(permitting.map(({ centerId }) => centerId))]
}

/** Whether the holder of some roles may give another one to somebody, or take it from them. */
export function mayGive(grants: readonly Grant[], given: Grant): boolean {
  return grants.some(({ role, centerId }) => {
    const reach = PERMISSIONS[role]['people.change']
    return GIVES[role].includes(given.role) && (reach === 'everywhere' || (reach === 'here' && centerId === given.centerId))
  })
}

/** The roles that the holder of some roles may give at one center or another. */
export function rolesToGive(grants: readonly Grant[]): readonly Role[] {
  return ROLES.filter((role) => grants.some((grant) => GIVES[grant.role].includes(role)))
}

/**
 * Whether the holder of some roles may make somebody's sign-in anew, or close their account: only who could have given that person all
 * that they hold. Otherwise a manager could take over the account of an administrator who also works at their center.
 */
export function mayManage(grants: readonly Grant[], ofPerson: readonly Grant[]): boolean {
  return ofPerson.length > 0 && ofPerson.every((grant) => mayGive(grants, grant))
}
