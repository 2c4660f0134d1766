/** What the audit log can say. A new kind of work adds its lines here, and their words under `staff:audited` and `staff:record`. */
export const AUDITED = [
  'session.passwordWrong',
  'session.codeWrong',
  'session.locked',
  'session.started',
  'session.startedByDirectory',
  'session.directoryRefused',
  'session.ended',
  'access.refused',
  'account.activated',
  'account.passwordChanged',
  'account.codesRenewed',
  'account.recoveryCodeUsed',
  'account.sessionsEnded',
  'people.read',
  'people.invited',
  'people.linkMade',
  'people.roleGiven',
  'people.roleTaken',
  'people.closed',
  'people.reopened',
  'audit.read',
] as const

export type Audited = (typeof AUDITED)[number]

export const RECORD_KINDS = ['staff', 'audit', 'page'] as const

export type RecordKind = (typeof RECORD_KINDS)[number]

export const OUTCOMES = ['done', 'refused', 'failed'] as const

export type Outcome = (typeof OUTCOMES)[number]
