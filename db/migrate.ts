import { fileURLToPath } from 'node:url'
import type { Connection } from './client'

const MIGRATIONS = fileURLToPath(new URL('./migrations', import.meta.url))

/** Brings the database to the newest schema. Running it again does nothing. */
export async function migrateDatabase(connection: Connection, folder: string = MIGRATIONS): Promise<void> {
  await connection.migrate(folder)
}
