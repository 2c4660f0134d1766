/**
 * Every address of the staff desk, and who may do what there. The access matrix (`app/routes/staff/access-matrix.test.ts`) walks
 * `app/routes.ts`, fails for an address that is not listed, and asks every listed one as every role at every center.
 */
import type { StaffAction } from './permissions'

/** `anyone`: also who is not signed in. `own`: everybody who is signed in, for what is their own. */
export type Need = 'anyone' | 'own' | StaffAction

export interface StaffRoute {
  /** Who may read the page; null where it has none. */
  readonly read: Need | null
  /** Who may change what, by the value of the form's field `do`; `''` where a page has one form only. */
  readonly changes?: Readonly<Record<string, Need>>
  /**
   * The kind of record that `:id` names. Records of a center where the asker may not are not there for them. Tests make one by
   * `app/routes/staff/access-records.ts`.
   */
  readonly record?: string
  /** The field of the form that names a center, where what is changed is no record yet. */
  readonly centerField?: string
}

/** By the file of the route, as it stands in `app/routes.ts`. */
export const STAFF_ROUTES: Readonly<Record<string, StaffRoute>> = {
  'routes/staff/home.tsx': { read: 'own' },
  'routes/staff/sign-in.tsx': { read: 'anyone', changes: { '': 'anyone' } },
  'routes/staff/sign-in-directory.ts': { read: 'anyone' },
  'routes/staff/sign-in-return.ts': { read: 'anyone' },
  'routes/staff/second-step.tsx': { read: 'anyone', changes: { '': 'anyone' } },
  'routes/staff/invitation.tsx': { read: 'anyone', changes: { '': 'anyone' } },
  'routes/staff/sign-out.ts': { read: null, changes: { '': 'anyone' } },
  'routes/staff/account.tsx': { read: 'own', changes: { password: 'own', codes: 'own', endSession: 'own', endOthers: 'own' } },
  'routes/staff/people.tsx': { read: 'people.read', changes: { invite: 'people.invite' }, centerField: 'center' },
  'routes/staff/person.tsx': {
    read: 'people.read', record: 'staff',
    changes: { give: 'people.change', take: 'people.change', link: 'people.change', close: 'people.change', reopen: 'people.change' },
  },
  'routes/staff/audit.tsx': { read: 'audit.read' },
  'routes/staff/not-found.tsx': { read: null },
}
