import { and, eq, inArray } from 'drizzle-orm'
import type { Connection, Database } from '#db/client'
import { centerRecord, localityRecord } from '#db/directory-data'
import { followDepartments } from '#db/directory-follow'
import { markImported, type ImportKind } from '#db/directory-imports'
import { upsertRows } from '#db/directory-write'
import { centers, localities, publishedVersions } from '#db/schema/index'
import { todayInIsrael } from '~/i18n/today'
import type { Center, Locality } from '../types'
import { DEPARTMENT_COLUMNS, draftDepartments } from './departments'
import { differenceOf, type Difference } from './difference'
import { draftLocalities, LOCALITY_COLUMNS } from './localities'
import { readTable } from './read-table'
import { readServiceNames } from './service-names'
import { draftStations, STATION_COLUMNS } from './stations'
import type { Draft, RowNote } from './types'

export interface ImportRequest {
  readonly kind: ImportKind
  readonly content: Uint8Array
  /** Write it; otherwise only tell what would be written. */
  readonly apply: boolean
  /** Take a file after which more than half of our records would be gone. */
  readonly evenIfMostGo?: boolean
  /** Year of the list, from which pages tell how old its details are; without it the year of `now`. */
  readonly year?: number
  readonly now: Date
}

export interface ImportReport {
  readonly rows: number
  readonly problems: readonly RowNote[]
  readonly remarks: readonly RowNote[]
  /** Null when problems kept the file from being compared. */
  readonly difference: Difference | null
  /** Centers reached through a department that follow its change. */
  readonly followed: readonly string[]
  /** Of those that change or go: centers that editors changed. The portal goes on showing what was edited. */
  readonly edited: readonly string[]
  readonly applied: boolean
}

const COLUMNS: Record<ImportKind, Readonly<Record<string, readonly string[]>>> = {
  shil: STATION_COLUMNS,
  socialServices: DEPARTMENT_COLUMNS,
  localities: LOCALITY_COLUMNS,
}
/** More than this share of our records gone means a file that was cut off, until somebody says otherwise. */
const MOST_GONE = 0.5

/**
 * Compares an official file with the directory, and with `apply` puts it in place, all in one transaction. A file with a
 * bad row is not taken at all.
 */
export async function importFile(connection: Connection, request: ImportRequest): Promise<ImportReport> {
  const table = readTable(request.content)
  const missing = Object.values(COLUMNS[request.kind]).filter((names) => !names.some((name) => table.columns.includes(name)))
  const problems = [
    ...table.problems,
    ...(table.columns.length > 0
      ? missing.map((names): RowNote => ({ line: 1, reason: `The column "${names.join('" or "')}" is missing; the file has: ${table.columns.join(', ')}.` }))
      : []),
    ...(table.problems.length === 0 && table.rows.length === 0 ? [{ line: 1, reason: 'The file has no rows.' }] : []),
  ]
  const rows = table.rows.length
  const refused = { rows, remarks: [], difference: null, followed: [], edited: [], applied: false }
  if (missing.length > 0 || rows === 0) return { ...refused, problems }
  const names = await readServiceNames()
  const year = request.year ?? Number(todayInIsrael(request.now).slice(0, 4))
  return connection.db.transaction(async (tx) => {
    const current = { centers: (await tx.select().from(centers)) as Center[], localities: await tx.select().from(localities) }
    const plan =
      request.kind === 'localities'
        ? planLocalities(draftLocalities({ rows: table.rows, current: current.localities, centers: current.centers }), current.localities)
        : planCenters(
            request.kind,
            (request.kind === 'shil' ? draftStations : draftDepartments)({ rows: table.rows, current: current.centers, localities: current.localities, names, year }),
            current.centers,
          )
    const all = [...problems, ...plan.problems].sort((a, b) => a.line - b.line)
    if (all.length > 0) return { ...refused, problems: all, remarks: plan.remarks }
    const tooMany = plan.difference.gone.length > plan.before * MOST_GONE && !request.evenIfMostGo
    if (tooMany) all.push({ line: 0, reason: `${plan.difference.gone.length} of our ${plan.before} records would be gone. Is the file whole?` })
    const report = { rows, problems: all, remarks: plan.remarks, difference: plan.difference, followed: plan.followed.map(({ id }) => id), edited: await editedAmong(tx, [...plan.difference.changed.map(({ key }) => key), ...plan.difference.gone]) }
    if (tooMany || !request.apply) return { ...report, applied: false }
    await plan.write(tx)
    await markImported(tx, request.kind, { on: todayInIsrael(request.now), rows })
    return { ...report, applied: true }
  })
}

async function editedAmong(db: Database, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectDistinct({ id: publishedVersions.subject })
    .from(publishedVersions)
    .where(and(eq(publishedVersions.kind, 'center'), inArray(publishedVersions.subject, [...ids])))
  return rows.map(({ id }) => id).sort()
}

interface Plan {
  readonly problems: readonly RowNote[]
  readonly remarks: readonly RowNote[]
  readonly difference: Difference
  readonly before: number
  readonly followed: readonly Center[]
  write(tx: Database): Promise<void>
}

function planLocalities({ records, problems, remarks }: Draft<Locality>, current: readonly Locality[]): Plan {
  const difference = differenceOf(current, records, ({ code }) => code)
  return {
    problems: [...problems, ...wrong(records, localityRecord, ({ code }) => code)], remarks, difference, before: current.length, followed: [],
    async write(tx) {
      await upsertRows(tx, localities, localities.code, records)
      if (difference.gone.length > 0) await tx.delete(localities).where(inArray(localities.code, [...difference.gone]))
    },
  }
}

function planCenters(kind: 'shil' | 'socialServices', { records, problems, remarks }: Draft<Center>, all: readonly Center[]): Plan {
  const current = all.filter((center) => center.kind === kind)
  const difference = differenceOf(current, records, ({ id }) => id)
  const others = all.filter((center) => center.kind !== kind)
  const departments = new Map(records.map((department) => [department.id, department]))
  const followed = kind === 'socialServices' ? others.map((center) => followDepartments(center, departments)).filter((center) => !others.includes(center)) : []
  return {
    problems: [...problems, ...wrong(records, centerRecord, ({ id }) => id)], remarks, difference, before: current.length, followed,
    async write(tx) {
      await upsertRows(tx, centers, centers.id, [...records, ...followed])
      if (difference.gone.length > 0) await tx.delete(centers).where(inArray(centers.id, [...difference.gone]))
    },
  }
}

/** The last look: our own data files must pass the same one. */
function wrong<T>(records: readonly T[], shape: typeof centerRecord | typeof localityRecord, keyOf: (record: T) => string): RowNote[] {
  return records.flatMap((record) => {
    const { error } = shape.safeParse(record)
    return (error?.issues ?? []).map((issue) => ({ line: 0, reason: `${keyOf(record)}: ${issue.path.join('.')}: ${issue.message}` }))
  })
}
