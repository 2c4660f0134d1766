import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Connection } from '#db/client'
import { migrateDatabase } from '#db/migrate'
import { openTestDatabase, TEST_ENGINES } from '#db/test-databases'
import { addMark, addressOfPage, marksSince, readMark } from './marks.server'

test('a form names a page and a mark of ours, or nothing', () => {
  expect(readMark('right/study-grant', 'wrong')).toEqual({ page: 'right/study-grant', mark: 'wrong' })
  expect(readMark('question/about-you', 'clear')).toEqual({ page: 'question/about-you', mark: 'clear' })
  for (const [page, mark] of [['right/none', 'clear'], ['question/none', 'clear'], ['right/study-grant', 'hello'], ['right/study-grant/x', ''], [null, null]]) expect(readMark(page, mark)).toBeNull()
  expect([addressOfPage('right/study-grant', 'am'), addressOfPage('question/about-you', 'he')]).toEqual(['/am/rights/study-grant', '/he/check/about-you'])
})

describe.each(TEST_ENGINES)('on %s', (engine) => {
  let connection: Connection
  beforeAll(async () => {
    connection = await openTestDatabase(engine)
    await migrateDatabase(connection)
  })
  afterAll(() => connection?.close())

  test('marks are summed by page, language and day, the most doubtful first; old ones are left out, and nobody sends many', async () => {
    const { db } = connection
    const add = (page: string, mark: 'clear' | 'unclear' | 'wrong', day: string, source: string = engine) => addMark(db, { page, mark }, 'he', day, source)
    await Promise.all([add('right/study-grant', 'clear', '2026-11-22'), add('right/study-grant', 'clear', '2026-11-22'), add('right/study-grant', 'clear', '2026-11-21')])
    await add('question/about-you', 'wrong', '2026-11-20')
    await add('question/about-you', 'wrong', '2026-01-01')
    expect(await marksSince(db, '2026-11-01')).toEqual([
      { page: 'question/about-you', language: 'he', counts: { clear: 0, unclear: 0, wrong: 1 } },
      { page: 'right/study-grant', language: 'he', counts: { clear: 3, unclear: 0, wrong: 0 } },
    ])
    const many = await Promise.all(Array.from({ length: 40 }, () => add('right/study-grant', 'unclear', '2026-11-22', `flood ${engine}`)))
    expect(many.filter(Boolean)).toHaveLength(30)
  })
})
