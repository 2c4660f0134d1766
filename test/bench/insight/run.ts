/**
 * `npm run bench:insight`: five million events of a year, written in batches as the portal writes them, on both databases; then how long
 * each page of measures takes to be put together, against a bare query of the same summary and against the same page after fifty
 * thousand events, in turns within one run. `-- <events>` takes another number of events. Turning a page into HTML is not in it.
 */
import { and, between, inArray, sql } from 'drizzle-orm'
import type { Connection } from '#db/client'
import { migrateDatabase } from '#db/migrate'
import { insightTens } from '#db/schema/index'
import { openTestDatabase, TEST_ENGINES } from '#db/test-databases'
import { addCounts } from '~/insight/counting/add-counts.server'
import { CENTER_MEASURES, type Measure, PUBLIC_MEASURES } from '~/insight/counting/cells'
import { PAGE_IDS, type PageId } from '~/insight/sections/page-ids'
import { SECTIONS } from '~/insight/sections/sections.server'
import type { View } from '~/insight/sections/build.server'
import { median } from '../measure'
import { drawer, eventCells } from './city'

const LARGE = Number(process.argv[2] ?? 5_000_000)
const SMALL = 50_000
const BATCH = 5_000
const ROUNDS = 15
const MOST_MS = 1_000
const MONTHS = Array.from({ length: 12 }, (_, index) => `2025-${String(index + 1).padStart(2, '0')}`)
const PERIOD = { from: MONTHS[0] as string, to: MONTHS[11] as string }
const VIEW: View = { now: { centers: { all: 'center:' }, towns: ['all'], visits: ['all'], period: PERIOD }, before: null }

const MEASURES: Readonly<Record<PageId, readonly Measure[]>> = {
  takeUp: ['looked', 'planned', 'claimed', 'granted', 'files', 'work'], decisions: ['resultDays', 'refused', 'appeals', 'missed'],
  demand: ['waitDays', 'unmet', 'leftUnseen'], visits: PUBLIC_MEASURES,
}

async function seeded(engine: (typeof TEST_ENGINES)[number], events: number): Promise<Connection> {
  const connection = await openTestDatabase(engine)
  await migrateDatabase(connection)
  const draw = drawer(7)
  const start = performance.now()
  let slowest = 0
  for (let done = 0; done < events; done += BATCH) {
    const month = MONTHS[Math.floor((done / events) * MONTHS.length)] as string
    const counts = Array.from({ length: Math.min(BATCH, events - done) }, () => eventCells(draw)).flat().map((cell) => ({ ...cell, n: 1 }))
    const before = performance.now()
    await addCounts(connection.db, counts, month)
    slowest = Math.max(slowest, performance.now() - before)
  }
  await connection.db.execute(sql`analyze`)
  const [rows] = await connection.db.select({ n: sql<number>`count(*)::int` }).from(insightTens)
  console.log(`${engine}: ${events} events in ${Math.round((performance.now() - start) / 1000)} s, the slowest batch of ${BATCH} in ${Math.round(slowest)} ms; ${rows?.n ?? 0} rows of the summary`)
  return connection
}

/** The least that a page could ask: the sums of its measures over the period. */
function bare({ db }: Connection, page: PageId): Promise<unknown> {
  const { measure, scope, subject, outcome, month, tens } = insightTens
  return db
    .select({ measure, scope, subject, outcome, n: sql<number>`sum(${tens})` })
    .from(insightTens)
    .where(and(inArray(measure, [...MEASURES[page]]), between(month, PERIOD.from, PERIOD.to)))
    .groupBy(measure, scope, subject, outcome)
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}

console.log(`Measures that no event of the bench fills: ${CENTER_MEASURES.filter((each) => !['files', 'looked', 'planned', 'claimed', 'granted'].includes(each)).join(', ')}`)
for (const engine of TEST_ENGINES) {
  const small = await seeded(engine, SMALL)
  const large = await seeded(engine, LARGE)
  console.log(`\n${engine}: median of ${ROUNDS}, ms`.padEnd(32), `${SMALL}`.padStart(9), `${LARGE}`.padStart(9), 'ratio'.padStart(7), 'bare query'.padStart(11), 'ratio'.padStart(7))
  for (const page of PAGE_IDS) {
    const times = { small: [] as number[], large: [] as number[], bare: [] as number[] }
    for (let round = -3; round < ROUNDS; round++) {
      const [one, other, least] = [await timed(() => SECTIONS[page](small.db, VIEW)), await timed(() => SECTIONS[page](large.db, VIEW)), await timed(() => bare(large, page))]
      if (round < 0) continue
      times.small.push(one)
      times.large.push(other)
      times.bare.push(least)
    }
    const [one, other, least] = [median(times.small), median(times.large), median(times.bare)]
    const cells = [one, other].map((ms) => ms.toFixed(1).padStart(9)).concat((other / one).toFixed(1).padStart(7), least.toFixed(1).padStart(11), (other / least).toFixed(1).padStart(7))
    console.log(page.padEnd(32), ...cells, other > MOST_MS ? ' over a second' : '')
    if (other > MOST_MS) process.exitCode = 1
  }
  await small.close()
  await large.close()
  console.log()
}
