/** The sections of each page, by the page's id. What each counts is said in words under `insight:section`, and in `docs/insight.md`. */
import { REFUSAL_REASONS } from '#db/casework-codes'
import type { Database } from '#db/client'
import { VERDICTS } from '~/engine/verdict'
import { LANGUAGES } from '~/i18n/languages'
import { bucketAt, DAY_BUCKETS, HOUR_BLOCKS } from '../counting/buckets'
import { idOfScope, type Measure } from '../counting/cells'
import type { Scopes, Tens } from '../reading/read-tens.server'
import { type Asked, monthsTable, tableOf, type TableSpec, type View } from './build.server'
import { moneyByCenter, moneySection } from './money.server'
import type { PageId } from './page-ids'
import type { Section } from './section'

const ofCenters = ({ centers }: Asked) => centers
const bySubject = ({ subject }: Tens) => subject
const count = (key: string, has?: (tens: Tens) => boolean) => ({ key, unit: 'count' as const, ...(has ? { has } : {}) })
const ofMeasure = (measure: Measure) => count(measure, (tens) => tens.measure === measure)

/** From looking open to granted. */
const STAGES = ['looked', 'planned', 'claimed', 'granted'] as const

const funnel: TableSpec = {
  id: 'funnel', label: 'stage', measures: STAGES, scopes: ofCenters, columns: [count('people')], rowOf: ({ measure }) => measure, order: STAGES, hasTotal: false,
}
const byRight: TableSpec = { id: 'byRight', label: 'right', measures: STAGES, scopes: ofCenters, columns: STAGES.map(ofMeasure), rowOf: bySubject, chart: 'none', hasTotal: false }
const filesByLanguage: TableSpec = { id: 'filesByLanguage', label: 'language', measures: ['files'], scopes: ofCenters, columns: [count('files')], rowOf: bySubject, order: LANGUAGES }
const work: TableSpec = {
  id: 'work', label: 'work', measures: ['work'], scopes: ofCenters, columns: [count('times')], rowOf: bySubject, hasTotal: false,
  order: ['walkIns', 'meetings', 'noShows', 'calls', 'closed'],
}
const refused: TableSpec = { id: 'refused', label: 'refusal', measures: ['refused'], scopes: ofCenters, columns: [count('refused')], rowOf: bySubject, order: REFUSAL_REASONS }
const appeals: TableSpec = { id: 'appeals', label: 'appeal', measures: ['appeals'], scopes: ofCenters, columns: [count('appeals')], rowOf: bySubject, order: ['won', 'lost'] }
const missed: TableSpec = { id: 'missed', label: 'right', measures: ['missed'], scopes: ofCenters, columns: [count('missed')], rowOf: bySubject }
const days = (id: 'resultDays' | 'waitDays'): TableSpec => ({ id, label: 'bucket', measures: [id], scopes: ofCenters, columns: [count('people')], rowOf: bySubject, order: DAY_BUCKETS })
const unmet = (id: string, subject: string, more: Pick<TableSpec, 'label' | 'order'>, scopes: (asked: Asked) => Scopes = ofCenters): TableSpec => ({
  id, measures: ['unmet'], scopes, columns: [count('times')], rowOf: (tens) => (tens.subject === subject ? tens.outcome : null), ...more,
})
const leftUnseen: TableSpec = { id: 'leftUnseen', label: 'language', measures: ['leftUnseen'], scopes: ofCenters, columns: [count('people')], rowOf: bySubject, order: LANGUAGES }

const everywhere = (): Scopes => ['all']
const visits: TableSpec = { id: 'visits', label: 'language', measures: ['begun', 'finished'], scopes: everywhere, columns: [ofMeasure('begun'), ofMeasure('finished')], rowOf: bySubject, order: LANGUAGES }
const byPlace: TableSpec = { id: 'byPlace', label: 'place', measures: ['finished'], scopes: () => ({ all: 'place:' }), columns: [ofMeasure('finished')], rowOf: ({ scope }) => idOfScope(scope) }
const verdicts: TableSpec = {
  id: 'verdicts', label: 'right', measures: ['verdict'], scopes: (asked) => asked.visits, rowOf: bySubject, chart: 'none', hasTotal: false,
  columns: VERDICTS.map((verdict) => count(verdict, ({ outcome }) => outcome === verdict)),
}
const stopped: TableSpec = { id: 'stopped', label: 'page', measures: ['stopped'], scopes: everywhere, columns: [count('times')], rowOf: bySubject }
const unknown: TableSpec = {
  id: 'unknown', label: 'page', measures: ['known'], scopes: everywhere, rowOf: bySubject, hasTotal: false,
  columns: ['notKnown', 'declined', 'known'].map((known) => count(known, ({ outcome }) => outcome === known)),
}

/** Spans are read off the tens that are shown, so that they tell no more than those. */
async function daysSection(db: Database, view: View, id: 'resultDays' | 'waitDays'): Promise<Section> {
  const section = await tableOf(db, view, days(id))
  const counts = new Map(section.rows.map((row) => [row.id, row.values[0] ?? 0]))
  return { ...section, spans: { median: bucketAt(counts, 0.5), p90: bucketAt(counts, 0.9) } }
}

/** Centers beside each other; left out where there is only one. */
async function byCenter(db: Database, view: View): Promise<readonly Section[]> {
  if (!('all' in view.now.centers) && view.now.centers.length < 2) return []
  const measures = ['files', 'planned', 'granted'] as const
  const table = await tableOf(db, { ...view, before: null }, { id: 'byCenter', label: 'center', measures, scopes: ofCenters, columns: measures.map(ofMeasure), rowOf: ({ scope }) => idOfScope(scope), hasTotal: false })
  const money = await moneyByCenter(db, view.now)
  return [{ ...table, columns: [...table.columns, { key: 'monthly', unit: 'shekels' }], rows: table.rows.map((row) => ({ ...row, values: [...row.values, money.get(row.id) ?? null] })) }]
}

type Builder = (db: Database, view: View) => Promise<readonly Section[]>

const tables = (...specs: readonly TableSpec[]): Builder => async (db, view) => {
  const sections: Section[] = []
  for (const spec of specs) sections.push(await tableOf(db, view, spec))
  return sections
}

/** Only what somebody really answered with "don't know" is worth a line. */
async function unknownSection(db: Database, view: View): Promise<Section> {
  const section = await tableOf(db, view, unknown)
  const rows = section.rows.filter(({ values, before }) => values[0] !== null || (before?.[0] ?? null) !== null)
  return { ...section, rows: [...rows].sort((a, b) => (b.values[0] ?? 0) - (a.values[0] ?? 0)) }
}

export const SECTIONS: Readonly<Record<PageId, Builder>> = {
  takeUp: async (db, view) => [
    ...(await tables(funnel)(db, view)), await moneySection(db, view), await monthsTable(db, view, 'months', ['files', 'claimed', 'granted'], ofCenters),
    ...(await byCenter(db, view)), ...(await tables(byRight, filesByLanguage, work)(db, view)),
  ],
  decisions: async (db, view) => [await daysSection(db, view, 'resultDays'), ...(await tables(refused, appeals, missed)(db, view))],
  demand: async (db, view) => [
    await daysSection(db, view, 'waitDays'),
    ...(await tables(
      unmet('unmetLanguage', 'language', { label: 'language', order: LANGUAGES }), unmet('unmetHour', 'hour', { label: 'hour', order: HOUR_BLOCKS }),
      unmet('unmetTopic', 'topic', { label: 'topic' }, ({ towns }) => towns), leftUnseen,
    )(db, view)),
  ],
  visits: async (db, view) => [
    ...(await tables(visits)(db, view)), await monthsTable(db, view, 'visitMonths', ['begun', 'finished'], everywhere),
    ...(await tables(byPlace, verdicts, stopped)(db, view)), await unknownSection(db, view),
  ],
}
