/**
 * `npm run directory:import <kind> <file> [-- --apply]`: shows what an official open-data file would change in the directory,
 * and with `--apply` puts it in place (`docs/directory.md`). The database is the one that the environment names.
 */
import { readFile } from 'node:fs/promises'
import { databaseTarget, openDatabase } from '#db/client'
import { migrateDatabase } from '#db/migrate'
import { seedDirectory } from '#db/seed'
import { todayInIsrael } from '~/i18n/today'
import { importFile } from './import-file'
import { readArguments } from './read-arguments'
import { reportText } from './report'

const USAGE = `npm run directory:import <kind> <file> [-- --apply] [--year YEAR] [--even-if-most-go]
  kind   shil             SHIL stations (עיר, שם תחנה, כתובת or רחוב + מספר, טלפון, שעות קבלת קהל)
         socialServices   social-services departments (semel_machlaka, city, adress, machlaka_phone, …)
         localities       localities (סמל_ישוב, שם_ישוב)
  file   CSV or JSON. Without --apply nothing is written.
  year   of the list, when it is not this year's
The embedded database belongs to one program at a time: stop the server before importing into it.`

const print = (text: string) => process.stdout.write(`${text}\n`)

async function main(): Promise<number> {
  const now = new Date()
  const given = readArguments(process.argv.slice(2), Number(todayInIsrael(now).slice(0, 4)))
  if (given === null) {
    process.stderr.write(`${USAGE}\n`)
    return 2
  }
  const { file, apply, ...request } = given
  const content = await contentOf(file)
  if (content === null) {
    process.stderr.write(`${file} cannot be read.\n`)
    return 2
  }
  const connection = await openDatabase(databaseTarget(process.env))
  try {
    await migrateDatabase(connection)
    await seedDirectory(connection)
    const report = await importFile(connection, { ...request, content, apply, now })
    print(reportText(report, apply))
    return report.problems.length > 0 ? 1 : 0
  } finally {
    await connection.close()
  }
}

/** Null when there is no such file, or it is not one to be read. */
async function contentOf(file: string): Promise<Uint8Array | null> {
  try {
    return await readFile(file)
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null
    throw error
  }
}

process.exitCode = await main()
