/**
 * `npm run directory:import <kind> <file> [--apply]`: shows what an official open-data file would change in the directory,
 * and with `--apply` puts it in place. The database is the one that the environment names.
 */
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { databaseTarget, openDatabase } from '#db/client'
import { IMPORT_KINDS, type ImportKind } from '#db/directory-imports'
import { migrateDatabase } from '#db/migrate'
import { seedDirectory } from '#db/seed'
import { importFile } from './import-file'
import { reportText } from './report'

const USAGE = `npm run directory:import <kind> <file> [-- --apply] [--even-if-most-go]
  kind   shil             SHIL stations (עיר, שם תחנה, כתובת or רחוב + מספר, טלפון, שעות קבלת קהל)
         socialServices   social-services departments (semel_machlaka, city, adress, machlaka_phone, …)
         localities       localities (סמל_ישוב, שם_ישוב)
  file   CSV or JSON. Without --apply nothing is written.
The embedded database belongs to one program at a time: stop the server before importing into it.`

const isKind = (text: string | undefined): text is ImportKind => (IMPORT_KINDS as readonly (string | undefined)[]).includes(text)
const print = (text: string) => process.stdout.write(`${text}\n`)

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true, options: { apply: { type: 'boolean', default: false }, 'even-if-most-go': { type: 'boolean', default: false } },
  })
  const [kind, file] = positionals
  if (!isKind(kind) || !file) {
    process.stderr.write(`${USAGE}\n`)
    return 2
  }
  const content = await readFile(file)
  const connection = await openDatabase(databaseTarget(process.env))
  try {
    await migrateDatabase(connection)
    await seedDirectory(connection)
    const report = await importFile(connection, { kind, content, apply: values.apply, evenIfMostGo: values['even-if-most-go'], now: new Date() })
    print(reportText(report, values.apply))
    return report.problems.length > 0 ? 1 : 0
  } finally {
    await connection.close()
  }
}

process.exitCode = await main()
