/**
 * `npm run watch:announce -- --change 2027-01 income-support unemployment-benefit`: tells everybody who watches one of these rights that
 * their law changed. `--change` names the change; asked twice about the same one it tells nobody twice. Letters go out with the next round
 * of a running server. The embedded database belongs to one program at a time: stop the server before.
 */
import { parseArgs } from 'node:util'
import { databaseTarget, openDatabase } from '#db/client'
import { migrateDatabase } from '#db/migrate'
import { catalogue } from '~/rights'
import { announce } from './watches.server'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { change: { type: 'string' } } })
const unknown = positionals.filter((id) => !catalogue.rights.some((right) => right.id === id))
if (!values.change || positionals.length === 0 || unknown.length > 0) {
  process.stderr.write(unknown.length > 0 ? `No such rights: ${unknown.join(', ')}\n` : 'watch:announce --change <name> <right> …\n')
  process.exitCode = 2
} else {
  const connection = await openDatabase(databaseTarget(process.env))
  try {
    await migrateDatabase(connection)
    process.stdout.write(`${await announce(connection.db, positionals, values.change, new Date())} letters wait.\n`)
  } finally {
    await connection.close()
  }
}
