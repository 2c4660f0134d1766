import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { layBlankDatabase } from '#db/test-blank'

/**
 * A folder for `DATA_DIR` whose embedded database has no table yet: a portal that is started on it has all of its first start before it
 * but the making of the database, which takes longer than the rest of it.
 */
export async function freshDataFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'mafteach-data-'))
  await layBlankDatabase(path.join(folder, 'pglite'))
  return folder
}
