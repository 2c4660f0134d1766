import { describe, expect, test } from 'vitest'
import { deadlineCalendar } from './calendar'

const STAMP = new Date('2026-11-22T10:00:00Z')
const DAY = { id: 'income-support-claim', date: '2026-11-30', title: 'מועד אחרון: הבטחת הכנסה', text: 'להגיש עד היום הזה, אחרת; החודש "אבוד"' }

/** Lines put together again where the format folds them. */
const linesOf = (file: string) => file.replace(/\r\n[ \t]/g, '').split('\r\n')

describe('the calendar file', () => {
  test('has a whole day for each last day, the same wherever it is made', async () => {
    const before = process.env['TZ']
    for (const zone of ['UTC', 'Asia/Jerusalem', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
      process.env['TZ'] = zone
      const lines = linesOf(await deadlineCalendar('התוכנית', [DAY], STAMP))
      expect(lines).toContain('DTSTART;VALUE=DATE:20261130')
      expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1)
      expect(lines.find((line) => line.startsWith('DTSTAMP'))).toBe('DTSTAMP:20261122T100000Z')
    }
    if (before === undefined) delete process.env['TZ']
    else process.env['TZ'] = before
  })

  test('reminds a week and a day ahead at nine in the morning', async () => {
    const lines = linesOf(await deadlineCalendar('התוכנית', [DAY], STAMP))
    expect(lines.filter((line) => line.startsWith('TRIGGER'))).toEqual(['TRIGGER:-P6DT15H', 'TRIGGER:-PT15H'])
    expect(lines.filter((line) => line === 'ACTION:DISPLAY')).toHaveLength(2)
  })

  test('keeps words whole, with the signs that the format sets apart', async () => {
    const file = await deadlineCalendar('התוכנית', [DAY], STAMP)
    expect(linesOf(file)).toContain(`SUMMARY:${DAY.title}`)
    expect(linesOf(file).find((line) => line.startsWith('DESCRIPTION'))).toContain('להגיש עד היום הזה\\, אחרת\\;')
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })

  test('names an entry alike each time, so that a newer file replaces it', async () => {
    const uid = async () => linesOf(await deadlineCalendar('a', [DAY], new Date())).find((line) => line.startsWith('UID'))
    expect(await uid()).toBe('UID:income-support-claim@mafteach')
  })
})
