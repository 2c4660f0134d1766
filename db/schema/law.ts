import { sql } from 'drizzle-orm'
import { check, customType, index, integer, jsonb, pgTable, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core'
import { IMPACT_STATES, PROPOSAL_STATES, VERSION_KINDS } from '../law-codes'

/**
 * Figures of the law that are changed without a new release (`docs/law-room.md`). All of it is public in the end; of people there are
 * only ids of the staff. The shapes of the JSON stand in `app/lawroom` and `app/rights/overrides.ts`.
 */
const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })
const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' })

/** Changes of figures that somebody proposes, from the first draft to what came of it. */
export const lawProposals = pgTable(
  'law_proposals',
  {
    number: integer('number').primaryKey().generatedAlwaysAsIdentity(),
    state: text('state', { enum: PROPOSAL_STATES }).notNull().default('draft'),
    title: text('title').notNull(),
    /** A list of `Change`. */
    changes: jsonb('changes').$type<unknown>().notNull(),
    proposedBy: text('proposed_by').notNull(),
    proposedAt: instant('proposed_at').notNull(),
    decidedBy: text('decided_by'),
    decidedAt: instant('decided_at'),
    /** Why it was refused. */
    decisionNote: text('decision_note').notNull().default(''),
  },
  (table) => [index('law_proposals_state').on(table.state, table.number)],
)

/** What a proposal changes for cases and households, measured for one content of the proposal on one law in force. */
export const lawImpacts = pgTable('law_impacts', {
  proposal: integer('proposal')
    .primaryKey()
    .references(() => lawProposals.number, { onDelete: 'cascade' }),
  /** Hash of what was measured: the changes and the law that they change. */
  content: text('content').notNull(),
  /** Of this very measurement, so that one that was given up does not write over a later one. */
  run: text('run').notNull(),
  state: text('state', { enum: IMPACT_STATES }).notNull(),
  done: integer('done').notNull().default(0),
  total: integer('total').notNull().default(0),
  /** When the measuring process was heard of last. */
  touchedAt: instant('touched_at').notNull(),
  /** An `Impact`; null until it is done. */
  result: jsonb('result').$type<unknown>(),
})

/** Every law that was ever in force, one after the other. Triggers refuse update, delete and truncate. */
export const lawVersions = pgTable(
  'law_versions',
  {
    /** 1, 2, 3 …: two that are published at once cannot both be the next one. */
    number: integer('number').primaryKey(),
    kind: text('kind', { enum: VERSION_KINDS }).notNull(),
    /** Hash of the whole law: rights, parameters and tables. */
    rulesVersion: text('rules_version').notNull(),
    /** All published figures that hold in this version, not only those that came with it. */
    overrides: jsonb('overrides').$type<unknown>().notNull(),
    /** The `Change`s that came with it; empty for a new release and for a step back. */
    changes: jsonb('changes').$type<unknown>().notNull(),
    proposal: integer('proposal').references(() => lawProposals.number),
    /** The earlier version whose figures were put in force again. */
    equals: integer('equals'),
    proposedBy: text('proposed_by'),
    approvedBy: text('approved_by'),
    note: text('note').notNull().default(''),
    at: instant('at').notNull(),
  },
  (table) => [
    uniqueIndex('law_versions_proposal').on(table.proposal),
    index('law_versions_rules').on(table.rulesVersion),
    check('law_versions_two_persons', sql`${table.kind} <> 'published' or (${table.proposedBy} is not null and ${table.approvedBy} is not null and ${table.proposedBy} <> ${table.approvedBy})`),
  ],
)

/** The whole text of each law, packed, by its hash: with it a result of the past can be found again whatever the code says by then. */
export const lawTexts = pgTable('law_texts', {
  rulesVersion: text('rules_version').primaryKey(),
  /** JSON of rights, parameters and tables, by gzip. */
  packed: bytes('packed').notNull(),
})
