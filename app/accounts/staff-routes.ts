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
  'routes/staff/quick-screening.tsx': {
    read: 'case.read', changes: { open: 'case.read', openAttached: 'case.read', recompute: 'case.read', save: 'case.write' },
  },
  'routes/staff/quick-screening-facing.tsx': { read: 'case.read' },
  'routes/staff/day.tsx': {
    read: 'day.read', centerField: 'center',
    changes: {
      queueAdd: 'day.write', queueNext: 'day.write', queueCall: 'day.write', queueDone: 'day.write', queueLeft: 'day.write', queueBack: 'day.write',
      callTake: 'day.write', callReached: 'day.write', callNotReached: 'day.write', callBack: 'day.write',
      outcome: 'day.write', cancel: 'day.write', told: 'day.write',
    },
  },
  'routes/staff/queue-board.tsx': { read: 'day.read' },
  'routes/staff/slots.tsx': {
    read: 'slots.write', centerField: 'center',
    changes: { publish: 'slots.write', block: 'slots.write', unblock: 'slots.write', removeDay: 'slots.write', callBacks: 'slots.write' },
  },
  'routes/staff/places-work.tsx': { read: 'insight.read' },
  'routes/staff/insight.tsx': { read: 'insight.read' },
  'routes/staff/insight-decisions.tsx': { read: 'insight.read' },
  'routes/staff/insight-demand.tsx': { read: 'insight.read' },
  'routes/staff/insight-visits.tsx': { read: 'insight.read' },
  'routes/staff/insight-report.tsx': { read: 'insight.read' },
  'routes/staff/insight-export.ts': { read: 'insight.read' },
  'routes/staff/files.tsx': { read: 'case.read', changes: { find: 'case.read' } },
  'routes/staff/file-new.tsx': { read: 'case.write', changes: { begin: 'case.write', open: 'case.write', sure: 'case.write' }, centerField: 'center' },
  'routes/staff/file.tsx': { read: 'case.read', record: 'file' },
  'routes/staff/file-home.tsx': { read: 'case.read', record: 'file', changes: { consent: 'case.write', withdraw: 'case.write' } },
  'routes/staff/file-details.tsx': { read: 'case.write', record: 'file', changes: { '': 'case.write' } },
  'routes/staff/file-member.tsx': { read: 'case.write', record: 'file', changes: { save: 'case.write', remove: 'case.write' } },
  'routes/staff/file-assessment.tsx': { read: 'case.read', record: 'file', changes: { take: 'case.write', code: 'case.write', again: 'case.write', claims: 'case.write' } },
  'routes/staff/file-plan.tsx': {
    read: 'case.read', record: 'file',
    changes: {
      openClaim: 'case.write', addGoal: 'case.write', changeGoal: 'case.write', reached: 'case.write', notReached: 'case.write', removeGoal: 'case.write',
    },
  },
  'routes/staff/file-plan-paper.tsx': { read: 'case.read', record: 'file' },
  'routes/staff/file-claim.tsx': {
    read: 'case.read', record: 'claim', changes: { move: 'case.write', undo: 'case.write', papers: 'case.write', details: 'case.write' },
  },
  'routes/staff/file-documents.tsx': { read: 'case.read', record: 'file', changes: { add: 'case.write', remove: 'case.write' } },
  'routes/staff/file-document.ts': { read: 'case.read', record: 'document' },
  'routes/staff/file-letters.tsx': { read: 'case.read', record: 'file' },
  'routes/staff/file-letter.tsx': { read: 'case.read', record: 'letterOfFile', changes: { '': 'case.write' } },
  'routes/staff/file-letter-document.ts': { read: null, record: 'letterOfFile', changes: { '': 'case.write' } },
  'routes/staff/due.tsx': { read: 'case.read' },
  'routes/staff/file-notes.tsx': { read: 'case.read', record: 'file', changes: { add: 'case.write', change: 'case.write' } },
  'routes/staff/file-history.tsx': { read: 'case.read', record: 'file' },
  'routes/staff/file-close.tsx': { read: 'case.close', record: 'file', changes: { close: 'case.close', reopen: 'case.close', delete: 'case.delete' } },
  'routes/staff/file-merge.tsx': { read: 'case.merge', record: 'file', changes: { find: 'case.merge', merge: 'case.merge', undo: 'case.merge' } },
  'routes/staff/file-hand-over.tsx': {
    read: 'case.handOver', record: 'file', changes: { offer: 'case.handOver', give: 'case.handOver', withdraw: 'case.handOver' },
  },
  'routes/staff/file-export.tsx': { read: 'case.export', record: 'file' },
  'routes/staff/file-export-data.ts': { read: 'case.export', record: 'file' },
  'routes/staff/handovers.tsx': { read: 'case.handOver' },
  'routes/staff/handover.tsx': { read: 'case.handOver', record: 'handover', changes: { take: 'case.handOver', decline: 'case.handOver' } },
  'routes/staff/law.tsx': { read: 'law.edit' },
  'routes/staff/law-figures-file.ts': { read: 'law.edit' },
  'routes/staff/law-figure.tsx': { read: 'law.edit', record: 'lawFigure', changes: { propose: 'law.edit' } },
  'routes/staff/law-update.tsx': { read: 'law.edit', changes: { '': 'law.edit' } },
  'routes/staff/law-proposal.tsx': {
    read: 'law.edit', record: 'lawProposal',
    changes: { measure: 'law.edit', send: 'law.edit', withdraw: 'law.edit', refuse: 'law.edit', approve: 'law.edit' },
  },
  'routes/staff/law-versions.tsx': { read: 'law.edit' },
  'routes/staff/law-version.tsx': { read: 'law.edit', record: 'lawVersion', changes: { rollBack: 'law.edit' } },
  'routes/staff/review.tsx': { read: 'content.edit' },
  'routes/staff/center-records.tsx': { read: 'content.edit' },
  'routes/staff/center-record.tsx': {
    read: 'content.edit', record: 'directoryCenter',
    changes: {
      save: 'content.edit', ask: 'content.edit', return: 'content.edit', drop: 'content.edit', approve: 'content.edit', undo: 'content.edit',
      take: 'content.edit', letter: 'content.edit',
    },
  },
  'routes/staff/texts.tsx': { read: 'content.edit' },
  'routes/staff/text-document.tsx': {
    read: 'content.edit', record: 'textDocument',
    changes: { save: 'content.edit', ask: 'content.edit', return: 'content.edit', drop: 'content.edit', approve: 'content.edit' },
  },
  'routes/staff/text-preview.tsx': { read: 'content.edit', record: 'textDocument', changes: { '': 'content.edit' } },
  'routes/staff/text-history.tsx': { read: 'content.edit', record: 'textDocument', changes: { undo: 'content.edit' } },
  'routes/staff/not-found.tsx': { read: null },
}
