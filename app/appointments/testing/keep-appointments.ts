/**
 * One server of several, as far as appointments go: it keeps them up until it is told to stop. The database is named by
 * `TEST_DATABASE_URL`, the key of the vault by `TEST_KEY`, the mail server by `SMTP_URL` and `MAIL_FROM`.
 */
import { once } from 'node:events'
import path from 'node:path'
import { openDatabase } from '#db/client'
import { mailSettings } from '~/mail/settings.server'
import { composeWith } from '../compose.server'
import { startKeepingAppointments } from '../upkeep.server'
import { wordsOfFiles } from '../words-of-files.server'
import { testVault } from './fixtures'

const { TEST_DATABASE_URL: url = '', TEST_KEY: key } = process.env
const mail = mailSettings(process.env)
if ('problems' in mail) throw new Error(mail.problems.join(' '))
const connection = await openDatabase({ url })
const stop = startKeepingAppointments({
  db: connection.db, vault: testVault(key), outbox: await mail.outbox(),
  compose: composeWith({
    wordsOf: wordsOfFiles(path.join(import.meta.dirname, '..', '..', '..', 'locales')),
    getCenter: () => Promise.resolve({ names: { he: 'מרכז זכויות' }, address: null, phones: [] }), publicUrl: null,
  }),
})
process.stdout.write('started\n')
await once(process.stdin, 'data')
await stop()
await connection.close()
process.exit(0)
