import { sql } from 'drizzle-orm'
import { boolean, date, doublePrecision, index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import {
  APPOINTMENTS,
  CENTER_KINDS,
  CONFIDENCES,
  ELIGIBILITIES,
  GEO_PRECISIONS,
  LEVELS,
  type HourException,
  type Hours,
  type Names,
  type Phone,
  type SwitchboardPhone,
} from '../directory-codes'
import { localities } from './localities'

const noTexts = sql`'{}'::text[]`

/**
 * Offices and centres of the service directory. It is read-only for the portal: rows come from `db/data` by
 * `db/seed.ts`; what editors publish of a center is put over them as they are read (`app/editing/centers`). Lists that are only ever read whole (phones, topics, places served) stay in the row.
 */
export const centers = pgTable(
  'centers',
  {
    id: text('id').primaryKey(),
    kind: text('kind', { enum: CENTER_KINDS }).notNull(),
    names: jsonb('names').$type<Names>().notNull(),
    localityCode: text('locality_code').references(() => localities.code),
    councilCode: text('council_code'),
    address: text('address'),
    phones: jsonb('phones').$type<Phone[]>().notNull(),
    /** The municipality's switchboard: the second thing to try. */
    authorityPhones: jsonb('authority_phones').$type<SwitchboardPhone[]>().notNull(),
    url: text('url'),
    /** Null: not known. It never means closed. */
    hours: jsonb('hours').$type<Hours>(),
    /** Null: not known. An empty list is never stored. */
    languages: text('languages').array(),
    topics: text('topics').array().notNull(),
    /** Codes of the localities whose residents it is for; empty when no source says. */
    serves: text('serves').array().notNull().default(noTexts),
    level: text('level', { enum: LEVELS }),
    programme: text('programme', { enum: ['otzma'] }),
    /** Departments through which one gets in. */
    via: text('via').array().notNull().default(noTexts),
    /** A SHIL station that is the rights centre of its council too. */
    alsoRightsCenter: boolean('also_rights_center').notNull().default(false),
    branchType: text('branch_type', { enum: ['main', 'sub'] }),
    parent: text('parent'),
    appointment: text('appointment', { enum: APPOINTMENTS }),
    scope: text('scope', { enum: ['local', 'national'] }).notNull(),
    eligibility: text('eligibility', { enum: ELIGIBILITIES }),
    /** Whether a wheelchair can enter. Null: not known. It never means that it cannot. */
    wheelchairAccess: boolean('wheelchair_access'),
    lat: doublePrecision('lat'),
    lon: doublePrecision('lon'),
    geoPrecision: text('geo_precision', { enum: GEO_PRECISIONS }),
    /** Year in which the details were true; null when the source bears no date. */
    asOf: integer('as_of'),
    confidence: text('confidence', { enum: CONFIDENCES }).notNull(),
    source: text('source').notNull(),
    /** Days on which other hours hold than those of the week. */
    exceptions: jsonb('exceptions').$type<HourException[]>(),
    /** What is good to know before one comes, in the languages in which it was written. */
    note: jsonb('note').$type<Names>(),
    /** The day on which somebody asked the place and it said that all this is right. */
    confirmedOn: date('confirmed_on', { mode: 'string' }),
  },
  (table) => [index('centers_kind').on(table.kind), index('centers_locality').on(table.localityCode)],
)
