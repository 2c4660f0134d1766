import { inArray } from 'drizzle-orm'
import type { Database } from '#db/client'
import { caseFiles } from '#db/schema/index'

/** A file and those that were merged into it, at any depth; the file first. */
export async function withMerged(db: Database, fileId: string): Promise<readonly string[]> {
  const all = [fileId]
  for (let level = [fileId]; level.length > 0; ) {
    const rows = await db.select({ id: caseFiles.id }).from(caseFiles).where(inArray(caseFiles.mergedInto, level))
    level = rows.map(({ id }) => id).filter((id) => !all.includes(id))
    all.push(...level)
  }
  return all
}
