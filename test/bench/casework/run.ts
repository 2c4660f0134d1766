/**
 * `npm run bench:casework [households]`: the lists of the desk at 100 households and at 10,000 (with ten claims each), on both databases,
 * each question in turns on the small and the large one. Prints the median time of each and how many times slower the large one is;
 * ends with code 1 when a list that shows as much takes more than twice its time. Needs a Postgres server, as the tests do.
 */
import type { Connection } from '#db/client'
import { migrateDatabase } from '#db/migrate'
import { openTestDatabase, TEST_ENGINES } from '#db/test-databases'
import { callBackQueue } from '~/appointments/desk-call-backs.server'
import { dayOfCenter } from '~/appointments/desk.server'
import { messagesForDesk } from '~/appointments/messages.server'
import { dueList } from '~/casework/claims/due-list.server'
import { queueOfDay } from '~/casework/desk/queue.server'
import { dueTasks } from '~/casework/desk/tasks.server'
import { findFiles, recentFiles } from '~/casework/files/find.server'
import { countRows } from '~/casework/row-counts.server'
import { todayInIsrael } from '~/i18n/today'
import { newKeyLine, parseKeyring } from '~/vault/keyring.server'
import { vaultOf } from '~/vault/seal.server'
import { median } from '../measure'
import { CENTER, CLAIMS_EACH, familyName, phoneOf, seedHouseholds, STAFF } from './seed'

const SMALL = 100
const LARGE = Number(process.argv[2] ?? 10_000)
const ROUNDS = 40
const WARM_UP = 5
const MOST_RATIO = 2

const vault = vaultOf(parseKeyring(newKeyLine()))
const today = todayInIsrael(new Date())

/** A list of the desk, asked for in another way in each round. @returns the lines that it shows */
type Question = (connection: Connection, round: number, households: number) => Promise<number>

const shown = async (list: Promise<readonly unknown[]>) => (await list).length
const dueLines = async (page: ReturnType<typeof dueList>) => (await page).lines.length

const QUESTIONS: Readonly<Record<string, Question>> = {
  'due list, overdue, all': ({ db }) => dueLines(dueList(db, vault, { center: CENTER, span: 'overdue' }, today)),
  'due list, later, own': ({ db }, round) => dueLines(dueList(db, vault, { center: CENTER, span: 'later', staffId: STAFF[round % STAFF.length] ?? '' }, today)),
  'due list, later, all, page 2': async ({ db }) => {
    const asked = { center: CENTER, span: 'later' } as const
    const { next } = await dueList(db, vault, asked, today)
    return next ? dueLines(dueList(db, vault, { ...asked, after: next }, today)) : 0
  },
  'day view, all its lists': async ({ db }) => {
    const lists = await Promise.all([
      dayOfCenter(db, vault, CENTER, today), queueOfDay(db, vault, CENTER, today), callBackQueue(db, vault, CENTER), messagesForDesk(db, vault, CENTER),
      dueTasks(db, vault, CENTER, today),
    ])
    return lists.reduce((sum, list) => sum + list.length, 0)
  },
  'files, last worked on': ({ db }) => shown(recentFiles(db, vault, [CENTER], null)),
  'files, own': ({ db }, round) => shown(recentFiles(db, vault, [CENTER], STAFF[round % STAFF.length] ?? '')),
  'search by phone': ({ db }, round, households) => shown(findFiles(db, vault, [CENTER], { phone: phoneOf((round * 37) % households) })),
  'search by number': ({ db }, round, households) => shown(findFiles(db, vault, [CENTER], { number: 1001 + ((round * 37) % households) })),
  'search by family name': ({ db }, round, households) => shown(findFiles(db, vault, [CENTER], { name: familyName((round * 37) % households) })),
  'search by a name of many': ({ db }) => shown(findFiles(db, vault, [CENTER], { name: 'Moshe' })),
}

async function seeded(engine: (typeof TEST_ENGINES)[number], households: number): Promise<Connection> {
  const connection = await openTestDatabase(engine)
  await migrateDatabase(connection)
  const start = performance.now()
  await seedHouseholds(connection.db, vault, households, today)
  // As a Postgres server does by itself before long, and the portal for the embedded database.
  await countRows(connection)
  console.log(`${engine}: ${households} households with ${households * CLAIMS_EACH} claims seeded in ${Math.round((performance.now() - start) / 1000)} s`)
  return connection
}

async function timed(question: Question, connection: Connection, round: number, households: number): Promise<{ readonly ms: number; readonly lines: number }> {
  const start = performance.now()
  const lines = await question(connection, round, households)
  return { ms: performance.now() - start, lines }
}

/** Twice the lines may take twice the time: such a list is printed, and not judged. */
const isLike = (small: number, large: number) => large <= 1.5 * small + 1

let isSlow = false
for (const engine of TEST_ENGINES) {
  const small = await seeded(engine, SMALL)
  const large = await seeded(engine, LARGE)
  console.log(`\n${engine}: median of ${ROUNDS}, ms`.padEnd(40), `${SMALL}`.padStart(9), `${LARGE}`.padStart(9), 'ratio'.padStart(8), 'lines'.padStart(10))
  for (const [name, question] of Object.entries(QUESTIONS)) {
    const times = { small: [] as number[], large: [] as number[] }
    const lines = { small: 0, large: 0 }
    for (let round = -WARM_UP; round < ROUNDS; round++) {
      const turn = round + WARM_UP
      const one = await timed(question, small, turn, SMALL)
      const other = await timed(question, large, turn, LARGE)
      if (round < 0) continue
      times.small.push(one.ms)
      times.large.push(other.ms)
      lines.small += one.lines / ROUNDS
      lines.large += other.lines / ROUNDS
    }
    const [one, other] = [median(times.small), median(times.large)]
    const ratio = other / one
    const isJudged = isLike(lines.small, lines.large)
    isSlow ||= isJudged && ratio > MOST_RATIO
    const remark = ratio <= MOST_RATIO ? '' : isJudged ? ' more than twice' : ' shows more'
    const counts = `${Math.round(lines.small)}, ${Math.round(lines.large)}`
    console.log(name.padEnd(40), one.toFixed(1).padStart(9), other.toFixed(1).padStart(9), ratio.toFixed(2).padStart(8), counts.padStart(10), remark)
  }
  await small.close()
  await large.close()
  console.log()
}
process.exitCode = isSlow ? 1 : 0
