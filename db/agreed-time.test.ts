import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { agreedTime, ClocksDiffer } from './agreed-time'
import type { Connection } from './client'
import { openTestDatabase, TEST_ENGINES } from './test-databases'

describe.each(TEST_ENGINES)('the present that %s agrees on', (engine) => {
  let connection: Connection
  beforeAll(async () => {
    connection = await openTestDatabase(engine)
  })
  afterAll(() => connection?.close())

  test('is this machine’s, while the two clocks mean the same moment', async () => {
    const now = new Date(Date.now() + 60_000)
    expect(await agreedTime(connection.db, () => now)).toBe(now)
  })

  test.each([-86_400_000, -600_000, 600_000, 100 * 86_400_000])('is none when they are %i ms apart', async (apart) => {
    await expect(agreedTime(connection.db, () => new Date(Date.now() + apart))).rejects.toThrow(ClocksDiffer)
  })
})
