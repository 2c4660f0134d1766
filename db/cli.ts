import { databaseTarget, openDatabase } from './client'
import { migrateDatabase } from './migrate'
import { seedDirectory } from './seed'

/** `npx tsx db/cli.ts migrate | seed | setup`: prepares the database that the environment names. */
async function main(command: string | undefined): Promise<void> {
  if (command !== 'migrate' && command !== 'seed' && command !== 'setup') {
    throw new Error('Say what to do: migrate, seed, or setup (both).')
  }
  const connection = await openDatabase(databaseTarget(process.env))
  try {
    if (command !== 'seed') await migrateDatabase(connection)
    if (command !== 'migrate') {
      const { written, removed } = await seedDirectory(connection)
      console.info(`Directory: ${written} rows written, ${removed} removed (${connection.engine}).`)
    }
  } finally {
    await connection.close()
  }
}

await main(process.argv[2])
