/**
 * A server that is about to be killed: fifty people at once ask for one time after another, and each that is told "it is yours" is
 * written out as `slot mark`. The database is named by `TEST_DATABASE_URL` or `TEST_FOLDER`, the key of the vault by `TEST_KEY`.
 */
import { openDatabase } from '#db/client'
import { book } from '../bookings.server'
import { newMark } from '../code.server'
import { CENTER, MEETING, testVault } from './fixtures'

const { TEST_DATABASE_URL: url, TEST_FOLDER: folder, TEST_KEY: key, TEST_NOW: now = '', TEST_SLOTS: slots = '' } = process.env
const { db } = await openDatabase(url ? { url } : { folder: folder ?? null })
const vault = testVault(key)

for (const slotId of slots.split(',')) {
  const people = Array.from({ length: 50 }, async () => {
    const mark = newMark()
    const outcome = await book(db, vault, { centerId: CENTER, slotId, asked: MEETING, mark }, new Date(now))
    if ('code' in outcome) process.stdout.write(`${slotId} ${mark}\n`)
  })
  await Promise.all(people)
}
process.stdout.write('all\n')
process.exit(0)
