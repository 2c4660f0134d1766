/**
 * Seals everything anew with the newest key, a few rows at a time, while the portal runs. A row is written only if it is still as it was
 * read: what somebody saved meanwhile is never gone over, and is found again in the next pass.
 */
import { setImmediate as giveWay } from 'node:timers/promises'
import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '#db/client'
import type { Vault } from '~/vault/seal.server'
import { SEALED_COLUMNS, type SealedColumn } from './sealed-columns'

const BATCH = { text: 200, bytea: 4 } as const
const HEAD_BYTES = 64
/** What writers seal with the key before, while they have not seen the new one, needs another pass. */
const MOST_PASSES = 10

export interface Resealed {
  /** Values sealed anew. */
  readonly done: number
  /** Values that lie under another key still: written meanwhile, or not to be read with any key there is. */
  readonly left: number
}

export interface ResealOptions {
  /** Called after each batch, to go slower or to say how far it is. */
  readonly afterBatch?: (done: number) => Promise<void> | void
  /** How often to go through everything at most; what is written under another key all the time would never come to an end. */
  readonly passes?: number
}

/** One pass after the other until nothing is left, or what is left cannot be read. */
export async function resealAll(db: Database, vault: Vault, options: ResealOptions = {}): Promise<Resealed> {
  let done = 0
  for (let pass = 1; ; pass += 1) {
    let inPass = 0
    let left = 0
    for (const column of SEALED_COLUMNS) {
      const outcome = await resealColumn(db, vault, column, async (count) => options.afterBatch?.(done + inPass + count))
      inPass += outcome.done
      left += outcome.left
    }
    done += inPass
    // The last look is one that found nothing to do: rows behind the reader may have been written while it went on.
    if (inPass === 0 || pass >= (options.passes ?? MOST_PASSES)) return { done, left }
  }
}

type Value = string | Uint8Array

async function resealColumn(db: Database, vault: Vault, column: SealedColumn, afterBatch: (done: number) => Promise<void>): Promise<Resealed> {
  let [done, left] = [0, 0]
  let after: string | null = null
  for (;;) {
    const rows: readonly { id: string; value: Value }[] = await oldRows(db, vault, column, after)
    const fresh = rows.flatMap(({ id, value }): readonly Renewed[] => {
      const renewed = resealed(vault, column, id, value)
      return renewed === null ? [] : [{ id, before: value, fresh: renewed }]
    })
    const written = fresh.length === 0 ? 0 : await replace(db, column, fresh)
    done += written
    left += rows.length - written
    // The embedded database answers without ever leaving the thread: those who wait for the portal have their turn between two batches.
    await giveWay()
    await afterBatch(done)
    if (rows.length < BATCH[column.type]) return { done, left }
    after = rows.at(-1)?.id ?? null
  }
}

/** Null where no key opens it: it stays as it is, and is counted. */
function resealed(vault: Vault, { place }: SealedColumn, id: string, value: Value): Value | null {
  try {
    return typeof value === 'string' ? vault.seal(vault.open(value, place(id)), place(id)) : vault.sealBytes(vault.openBytes(value, place(id)), place(id))
  } catch {
    return null
  }
}

function namesOf({ table, column, id }: SealedColumn) {
  return { table: sql.identifier(table), column: sql.identifier(column), id: sql.identifier(id) }
}

const idParameter = ({ idType }: SealedColumn, id: string): SQL => (idType === 'bigint' ? sql`${id}::text::bigint` : sql`${id}`)

async function oldRows(db: Database, vault: Vault, described: SealedColumn, after: string | null): Promise<readonly { id: string; value: Value }[]> {
  const { table, column, id } = namesOf(described)
  const mark = `${vault.newestKey()}.`
  const isOld =
    described.type === 'text'
      ? sql`left(${column}, ${mark.length}::int) <> ${mark}`
      : sql`substring(${column} from 1 for ${mark.length}::int) <> convert_to(${mark}, 'UTF8')`
  const isFurther = after === null ? sql`true` : sql`${id} > ${idParameter(described, after)}`
  const found = await db.execute(
    sql`select ${id}::text as id, ${column} as value from ${table} where ${column} is not null and ${isOld} and ${isFurther} order by ${id} limit ${BATCH[described.type]}`,
  )
  return rowsOf<{ id: string; value: Value }>(found)
}

interface Renewed {
  readonly id: string
  readonly before: Value
  readonly fresh: Value
}

/** Writes a batch in one statement. @returns how many rows were still as they were read */
async function replace(db: Database, described: SealedColumn, batch: readonly Renewed[]): Promise<number> {
  const { table, column, id } = namesOf(described)
  const type = sql.raw(described.type)
  const rows = sql.join(
    // Large values are compared by what is cheap to send: the first bytes hold what chance gave the seal, which is never the same twice.
    batch.map(({ id: rowId, before, fresh }) => sql`(${rowId}::text, ${typeof before === 'string' ? before : before.slice(0, HEAD_BYTES)}::${type}, ${fresh}::${type})`),
    sql`, `,
  )
  const head = described.type === 'text' ? sql`sealed.${column}` : sql`substring(sealed.${column} from 1 for ${HEAD_BYTES}::int)`
  const changed = await db.execute(
    sql`update ${table} as sealed set ${column} = fresh.after from (values ${rows}) as fresh (id, before, after) where sealed.${id} = ${described.idType === 'bigint' ? sql`fresh.id::bigint` : sql`fresh.id`} and ${head} = fresh.before returning 1 as one`,
  )
  return rowsOf(changed).length
}

/** The two drivers wrap rows differently. */
function rowsOf<Row>(result: unknown): readonly Row[] {
  return Array.isArray(result) ? (result as Row[]) : (result as { readonly rows: Row[] }).rows
}
