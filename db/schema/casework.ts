import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn, bigint, boolean, check, customType, date, index, integer, pgTable, primaryKey, smallint, text, timestamp, uniqueIndex,
} from 'drizzle-orm/pg-core'
import {
  CLAIM_ENDS, CLAIM_STATES, CONSENT_SCOPES, CONSENT_WAYS, DOCUMENT_TYPES, FILE_ENDS, FILE_KINDS, LOOKUP_KINDS, MEMBER_RELATIONS, NEED_AREAS,
  REFERRERS, REFUSAL_REASONS, WALK_IN_STATES,
} from '../casework-codes'
import { LANGUAGES } from '../directory-codes'

/**
 * Files of households at a center. Names, contacts, notes, answers and documents are sealed (`sealed…`, by the vault, with the row's id
 * as the record); what stands in the clear is codes, days, sums and ids, from which measures are counted. Centers and rights are ids
 * without foreign keys: files outlive the directory and the law.
 */
const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })
const day = (name: string) => date(name, { mode: 'string' })
const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' })
const file = () =>
  text('file_id')
    .notNull()
    .references(() => caseFiles.id, { onDelete: 'cascade' })

export const caseFiles = pgTable(
  'case_files',
  {
    id: text('id').primaryKey(),
    /** Said and written by people; runs through all centers. */
    number: bigint('number', { mode: 'number' }).notNull().unique().generatedAlwaysAsIdentity({ startWith: 1001 }),
    centerId: text('center_id').notNull(),
    kind: text('kind', { enum: FILE_KINDS }).notNull(),
    language: text('language', { enum: LANGUAGES }).notNull(),
    interpreter: boolean('interpreter').notNull().default(false),
    /** Id of the locality of the directory, where known. */
    localityId: text('locality_id'),
    referrer: text('referrer', { enum: REFERRERS }),
    /** Address, how and when to call, whatever helps: JSON. */
    sealedDetails: text('sealed_details'),
    /** Who is in charge of it. */
    staffId: text('staff_id'),
    openedAt: instant('opened_at').notNull(),
    openedBy: text('opened_by').notNull(),
    closedAt: instant('closed_at'),
    closedFor: text('closed_for', { enum: FILE_ENDS }),
    sealedCloseNote: text('sealed_close_note'),
    /** The file into which this one was merged. It is shown no more. */
    mergedInto: text('merged_into').references((): AnyPgColumn => caseFiles.id),
    /** The last day on which it is kept; set when it is closed. */
    keepUntil: day('keep_until'),
    /** Counts changes, so that a later save does not silently go over an earlier one. */
    version: integer('version').notNull().default(1),
    changedAt: instant('changed_at').notNull(),
  },
  (table) => [
    index('case_files_center').on(table.centerId, table.changedAt),
    index('case_files_staff').on(table.staffId),
    index('case_files_keep').on(table.keepUntil),
    index('case_files_merged').on(table.mergedInto),
  ],
)

export const caseMembers = pgTable(
  'case_members',
  {
    id: text('id').primaryKey(),
    fileId: file(),
    relation: text('relation', { enum: MEMBER_RELATIONS }).notNull(),
    /** Names, phone, e-mail, year of birth: JSON. */
    sealedPerson: text('sealed_person').notNull(),
    addedAt: instant('added_at').notNull().default(sql`now()`),
    version: integer('version').notNull().default(1),
  },
  (table) => [index('case_members_file').on(table.fileId)],
)

/** By what files are found again: keyed hashes of folded names and of phone numbers. */
export const caseLookups = pgTable(
  'case_lookups',
  {
    memberId: text('member_id')
      .notNull()
      .references(() => caseMembers.id, { onDelete: 'cascade' }),
    kind: text('kind', { enum: LOOKUP_KINDS }).notNull(),
    hash: text('hash').notNull(),
    centerId: text('center_id').notNull(),
    fileId: file(),
  },
  (table) => [
    primaryKey({ columns: [table.memberId, table.kind, table.hash] }),
    index('case_lookups_find').on(table.centerId, table.kind, table.hash),
    index('case_lookups_file').on(table.fileId),
  ],
)

export const caseConsents = pgTable(
  'case_consents',
  {
    id: text('id').primaryKey(),
    fileId: file(),
    memberId: text('member_id').references(() => caseMembers.id, { onDelete: 'set null' }),
    scope: text('scope', { enum: CONSENT_SCOPES }).notNull(),
    way: text('way', { enum: CONSENT_WAYS }).notNull(),
    givenOn: day('given_on').notNull(),
    takenBy: text('taken_by').notNull(),
    withdrawnAt: instant('withdrawn_at'),
  },
  (table) => [index('case_consents_file').on(table.fileId)],
)

/** What was said to whom on a day: a screening's answers and verdicts, and the needs by area of life. Never changed, only followed. */
export const caseAssessments = pgTable(
  'case_assessments',
  {
    id: text('id').primaryKey(),
    fileId: file(),
    /** The day of the law by which the verdicts were found. */
    asOf: day('as_of').notNull(),
    rulesVersion: text('rules_version').notNull(),
    /** Answers, verdicts, needs, note: JSON. */
    sealedContent: text('sealed_content').notNull(),
    takenBy: text('taken_by').notNull(),
    takenAt: instant('taken_at').notNull(),
  },
  (table) => [index('case_assessments_file').on(table.fileId, table.takenAt)],
)

export const caseGoals = pgTable(
  'case_goals',
  {
    id: text('id').primaryKey(),
    fileId: file(),
    area: text('area', { enum: NEED_AREAS }).notNull(),
    /** In the counsellor's words and, where given, in the person's language: JSON by language. */
    sealedText: text('sealed_text').notNull(),
    agreedOn: day('agreed_on').notNull(),
    reachedOn: day('reached_on'),
    version: integer('version').notNull().default(1),
  },
  (table) => [index('case_goals_file').on(table.fileId)],
)

export const caseClaims = pgTable(
  'case_claims',
  {
    id: text('id').primaryKey(),
    fileId: file(),
    /** As its file's, so that lists of a center need no join. */
    centerId: text('center_id').notNull(),
    /** Id of the catalogue. */
    right: text('right_id').notNull(),
    /** Whose right it is, as a screening names people: `applicant`, `spouse`, `child:0`. */
    person: text('person').notNull(),
    memberId: text('member_id').references(() => caseMembers.id, { onDelete: 'set null' }),
    state: text('state', { enum: CLAIM_STATES }).notNull(),
    /** The day of its last change of state, in Israel. */
    since: day('since').notNull(),
    /** Who does what comes next; null: the person themself. */
    staffId: text('staff_id'),
    submittedOn: day('submitted_on'),
    decidedOn: day('decided_on'),
    /** Number that the authority gave. */
    sealedReference: text('sealed_reference'),
    sealedNote: text('sealed_note'),
    /** The next thing that must happen and its last day: id of a deadline of the right, or `check` for a day that the counsellor chose. */
    dueOn: day('due_on'),
    dueFor: text('due_for'),
    /** Granted: from when, shekels a month, shekels once. */
    grantedFrom: day('granted_from'),
    grantedMonthly: integer('granted_monthly'),
    grantedOnce: integer('granted_once'),
    refusedFor: text('refused_for', { enum: REFUSAL_REASONS }),
    endedFor: text('ended_for', { enum: CLAIM_ENDS }),
    /** What changed for the person. */
    sealedOutcome: text('sealed_outcome'),
    openedAt: instant('opened_at').notNull(),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    index('case_claims_file').on(table.fileId),
    index('case_claims_due').on(table.centerId, table.dueOn, table.id).where(sql`${table.dueOn} is not null`),
    index('case_claims_due_own').on(table.staffId, table.dueOn, table.id).where(sql`${table.dueOn} is not null`),
    index('case_claims_state').on(table.centerId, table.state),
    check('case_claims_sums', sql`coalesce(${table.grantedMonthly}, 0) >= 0 and coalesce(${table.grantedOnce}, 0) >= 0`),
  ],
)

/** How a claim went from state to state. */
export const caseClaimSteps = pgTable(
  'case_claim_steps',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    claimId: text('claim_id')
      .notNull()
      .references(() => caseClaims.id, { onDelete: 'cascade' }),
    from: text('from_state', { enum: CLAIM_STATES }),
    to: text('to_state', { enum: CLAIM_STATES }).notNull(),
    /** The day on which it happened, which may lie before the day on which it was written down. */
    on: day('happened_on').notNull(),
    staffId: text('staff_id').notNull(),
    at: instant('at').notNull(),
    /** The claim's fields as they were before, so that the last step can be taken back: JSON. */
    sealedBefore: text('sealed_before'),
  },
  (table) => [index('case_claim_steps_claim').on(table.claimId)],
)

/** Which of a right's papers are there: ids of the right's list of documents. */
export const caseClaimPapers = pgTable(
  'case_claim_papers',
  {
    claimId: text('claim_id')
      .notNull()
      .references(() => caseClaims.id, { onDelete: 'cascade' }),
    paper: text('paper').notNull(),
    receivedOn: day('received_on').notNull(),
  },
  (table) => [primaryKey({ columns: [table.claimId, table.paper] })],
)

export const caseDocuments = pgTable(
  'case_documents',
  {
    id: text('id').primaryKey(),
    fileId: file(),
    claimId: text('claim_id').references(() => caseClaims.id, { onDelete: 'set null' }),
    type: text('type', { enum: DOCUMENT_TYPES }).notNull(),
    /** Bytes of the document itself. */
    size: integer('size').notNull(),
    sealedName: text('sealed_name').notNull(),
    sealedContent: bytes('sealed_content').notNull(),
    addedBy: text('added_by').notNull(),
    addedAt: instant('added_at').notNull(),
  },
  (table) => [index('case_documents_file').on(table.fileId)],
)

export const caseNotes = pgTable(
  'case_notes',
  {
    id: text('id').primaryKey(),
    fileId: file(),
    sealedText: text('sealed_text').notNull(),
    writtenBy: text('written_by').notNull(),
    writtenAt: instant('written_at').notNull(),
    version: integer('version').notNull().default(1),
  },
  (table) => [index('case_notes_file').on(table.fileId, table.writtenAt)],
)

/** Texts that another save took the place of, kept beside it. */
export const caseTextVersions = pgTable(
  'case_text_versions',
  {
    id: text('id').primaryKey(),
    fileId: file(),
    /** Kind of the row and its id, such as `note` and `claim`. */
    recordKind: text('record_kind').notNull(),
    recordId: text('record_id').notNull(),
    sealedText: text('sealed_text').notNull(),
    writtenBy: text('written_by').notNull(),
    keptAt: instant('kept_at').notNull(),
  },
  (table) => [index('case_text_versions_file').on(table.fileId), index('case_text_versions_record').on(table.recordId)],
)

export const caseTasks = pgTable(
  'case_tasks',
  {
    id: text('id').primaryKey(),
    fileId: file(),
    centerId: text('center_id').notNull(),
    claimId: text('claim_id').references(() => caseClaims.id, { onDelete: 'cascade' }),
    sealedText: text('sealed_text').notNull(),
    dueOn: day('due_on'),
    /** Who does it; null: the person themself. */
    staffId: text('staff_id'),
    doneAt: instant('done_at'),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    index('case_tasks_file').on(table.fileId),
    index('case_tasks_open').on(table.centerId, table.dueOn).where(sql`${table.doneAt} is null`),
  ],
)

/** Two files that turned out to be one household. What was moved is kept, so that it can be undone. */
export const caseMerges = pgTable(
  'case_merges',
  {
    id: text('id').primaryKey(),
    keptId: text('kept_id')
      .notNull()
      .references(() => caseFiles.id, { onDelete: 'cascade' }),
    mergedId: text('merged_id')
      .notNull()
      .references(() => caseFiles.id, { onDelete: 'cascade' }),
    /** Ids of the rows that came from the merged file, by table: JSON. */
    moved: text('moved').notNull(),
    mergedBy: text('merged_by').notNull(),
    mergedAt: instant('merged_at').notNull(),
    undoneAt: instant('undone_at'),
  },
  (table) => [index('case_merges_kept').on(table.keptId), index('case_merges_merged').on(table.mergedId)],
)

export const caseHandovers = pgTable(
  'case_handovers',
  {
    id: text('id').primaryKey(),
    fileId: file(),
    fromCenter: text('from_center').notNull(),
    toCenter: text('to_center').notNull(),
    /** A counsellor, where the file goes from one to another; null: whoever takes it. */
    toStaff: text('to_staff'),
    consentId: text('consent_id')
      .notNull()
      .references(() => caseConsents.id),
    sealedNote: text('sealed_note'),
    offeredBy: text('offered_by').notNull(),
    offeredAt: instant('offered_at').notNull(),
    state: text('state', { enum: ['offered', 'taken', 'declined', 'withdrawn'] }).notNull().default('offered'),
    answeredBy: text('answered_by'),
    answeredAt: instant('answered_at'),
  },
  (table) => [index('case_handovers_to').on(table.toCenter, table.state), index('case_handovers_file').on(table.fileId)],
)

/** People who came without an appointment, by their number of the day. */
export const caseWalkIns = pgTable(
  'case_walk_ins',
  {
    id: text('id').primaryKey(),
    centerId: text('center_id').notNull(),
    day: day('day').notNull(),
    number: smallint('number').notNull(),
    language: text('language', { enum: LANGUAGES }).notNull(),
    interpreter: boolean('interpreter').notNull().default(false),
    state: text('state', { enum: WALK_IN_STATES }).notNull().default('waiting'),
    /** First name to call, where it was given. */
    sealedName: text('sealed_name'),
    arrivedAt: instant('arrived_at').notNull(),
    calledBy: text('called_by'),
    calledAt: instant('called_at'),
    closedAt: instant('closed_at'),
    fileId: text('file_id').references(() => caseFiles.id, { onDelete: 'set null' }),
  },
  (table) => [uniqueIndex('case_walk_ins_number').on(table.centerId, table.day, table.number)],
)
