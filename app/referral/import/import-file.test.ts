import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Connection } from '#db/client'
import { readDirectoryData, type DirectoryData } from '#db/directory-data'
import { readImportMarks, type ImportKind } from '#db/directory-imports'
import { migrateDatabase } from '#db/migrate'
import { centers, hotlines, localities } from '#db/schema/index'
import { seedDirectory } from '#db/seed'
import { openTestDatabase, TEST_ENGINES } from '#db/test-databases'
import { importFile, type ImportReport } from './import-file'
import { reportText } from './report'

const NOW = new Date('2027-01-10T08:00:00Z')

const STATIONS = `עיר,שם תחנה,רחוב,מספר,טלפון,שעות קבלת קהל
לוד,"שי""ל לוד",הרצל,5,08-1111111,"ימים א'-ה' 08:30-12:00"
תל אביב - יפו,"שי""ל תל אביב, מרכז",,,03-2222222,בתיאום
תל אביב - יפו,"שי""ל תל אביב, יפו",יפת,7,"03-3333333, 050-1234567",
מועצה אזורית חוף השרון,מרכז מידע וזכויות,,,,
`

const bytes = (text: string) => new TextEncoder().encode(text)

describe.each(TEST_ENGINES)('official files on %s', (engine) => {
  let connection: Connection
  let data: DirectoryData

  beforeAll(async () => {
    data = await readDirectoryData()
    connection = await openTestDatabase(engine)
    await migrateDatabase(connection)
  })
  afterAll(() => connection?.close())

  // As after a first start: nothing of an import before, neither rows nor its mark on the table.
  beforeEach(async () => {
    const { db } = connection
    for (const table of [centers, hotlines, localities]) await db.delete(table)
    await db.execute(sql`comment on table centers is null`)
    await seedDirectory(connection, data)
  })

  const take = (kind: ImportKind, text: string, apply = true, evenIfMostGo = true): Promise<ImportReport> =>
    importFile(connection, { kind, content: bytes(text), apply, evenIfMostGo, now: NOW })

  /** Everything that residents can see, to compare before and after. */
  async function everything() {
    return {
      centers: await connection.db.select().from(centers).orderBy(centers.id),
      localities: await connection.db.select().from(localities).orderBy(localities.code),
      hotlines: await connection.db.select().from(hotlines).orderBy(hotlines.id),
      marks: await readImportMarks(connection.db),
    }
  }

  const centerOf = async (id: string) => (await connection.db.select().from(centers).where(eq(centers.id, id)))[0]

  test('without --apply the difference is told and nothing is written', async () => {
    const before = await everything()
    const report = await take('shil', STATIONS, false)
    expect(report.applied).toBe(false)
    expect(report.difference?.changed.map(({ key }) => key)).toEqual(['shil-lod', 'shil-hof-hasharon'])
    expect(report.difference?.added).toHaveLength(2)
    expect(report.difference?.gone).toEqual(expect.arrayContaining(['shil-raanana', 'shil-jerusalem', 'shil-hadera', 'shil-petah-tikva']))
    expect(reportText(report, false)).toMatch(/2 added, 2 changed, 4 gone, 0 the same\.\nNothing was written\. Say --apply/)
    expect(await everything()).toEqual(before)
  })

  test('stations take the place of ours, and keep what the file does not tell', async () => {
    const before = await centerOf('shil-lod')
    const report = await take('shil', STATIONS)
    expect(report).toMatchObject({ rows: 4, problems: [], applied: true })
    const lod = await centerOf('shil-lod')
    expect(lod).toMatchObject({
      address: 'הרצל 5', phones: [{ number: '08-1111111', owner: 'self' }], asOf: 2027, topics: before?.topics, languages: before?.languages,
      hours: { weekly: [{ days: [0, 1, 2, 3, 4], from: '08:30', to: '12:00' }] },
    })
    expect(lod?.names.ru).toBe(before?.names.ru)
    const stations = await connection.db.select().from(centers).where(eq(centers.kind, 'shil'))
    expect(stations).toHaveLength(4)
    const jaffa = stations.find(({ address }) => address === 'יפת 7')
    expect(jaffa).toMatchObject({ localityCode: '5000', phones: [{ number: '03-3333333', owner: 'self' }], eligibility: 'anyone', lat: 32.076 })
    expect(jaffa?.names.en).toBe('SHIL Tel Aviv - Yafo')
    expect((await centerOf('shil-hof-hasharon'))?.serves.length).toBeGreaterThan(5)
    expect(report.remarks.map(({ line }) => line).sort()).toEqual([3, 4])
  })

  test('what the list does not tell stays, and stays as old as it was; a list of another year is of that year', async () => {
    await connection.db.update(centers).set({ address: 'הלל יפה 25', phones: [{ number: '04-6303150', owner: 'self' }], asOf: 2015, confidence: 'low' }).where(eq(centers.id, 'shil-hadera'))
    const old = { address: 'הלל יפה 25', asOf: 2015, confidence: 'low' }
    const one = (cells: string) => importFile(connection, { kind: 'shil', content: bytes(`עיר,שם תחנה,כתובת,טלפון\nחדרה,"שי""ל חדרה",${cells}\n`), apply: true, evenIfMostGo: true, year: 2025, now: NOW })
    await one(',04-1111111')
    expect(await centerOf('shil-hadera')).toMatchObject({ ...old, phones: [{ number: '04-1111111', owner: 'self' }] })
    await one('הנשיא 1,')
    expect(await centerOf('shil-hadera')).toMatchObject({ ...old, address: 'הנשיא 1' })
    await one('הנשיא 1,04-1111111')
    expect(await centerOf('shil-hadera')).toMatchObject({ address: 'הנשיא 1', asOf: 2025, confidence: 'medium' })

    const department = (cells: string) => take('socialServices', `semel_machlaka,city,adress,machlaka_phone\n3060000,לוד,${cells}\n`)
    const before = await centerOf('soc-3060000')
    await department(',')
    expect(await centerOf('soc-3060000')).toMatchObject({ address: before?.address, phones: before?.phones, asOf: before?.asOf, confidence: before?.confidence })
    await department('הרצל 1,08-9999999')
    expect(await centerOf('soc-3060000')).toMatchObject({ address: 'הרצל 1', asOf: 2027, confidence: 'medium' })
  })

  test('a second time the same file changes nothing, and a start of the server does not bring ours back', async () => {
    await take('shil', STATIONS)
    const before = await everything()
    expect((await take('shil', STATIONS)).difference).toMatchObject({ added: [], changed: [], gone: [], same: 4 })
    expect(await seedDirectory(connection, data)).toEqual({ written: 0, removed: 0 })
    expect(await everything()).toEqual(before)
    expect(before.marks).toEqual({ shil: { on: '2027-01-10', rows: 4 } })
  })

  test('bad rows are told by line with the reason, and not one of the good ones is taken', async () => {
    const before = await everything()
    const bad = `עיר,שם תחנה,כתובת,טלפון,שעות קבלת קהל
לוד,"שי""ל לוד",הרצל 5,08-1111111,
אטלנטיס,תחנה,רחוב,03-1111111,
,תחנה,רחוב,03-1111111,
חיפה,,רחוב,04-8111111,
עכו,תחנה,רחוב,12345,
חסר,תא
לוד,שי״ל לוד,הרצל 6,08-1111111,
`
    const report = await take('shil', bad)
    expect(report.problems.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '3 No locality or regional council is called "אטלנטיס".',
      '4 The town is missing.',
      '5 The name of the station is missing.',
      '6 "12345" is not a phone number.',
      '7 The row has more or fewer cells than the heading.',
      '8 The same station stands in line 2 already.',
    ])
    expect(report).toMatchObject({ applied: false, difference: null })
    expect(await everything()).toEqual(before)
  })

  test.each([
    ['an empty file', '', 'The file is empty.'],
    ['a heading alone', 'עיר,שם תחנה,טלפון\n', 'The file has no rows.'],
    ['another list', 'a,b\n1,2\n', 'The column "עיר" or "ישוב" or "יישוב" is missing; the file has: a, b.'],
    ['a file cut off in the middle of a word', '{"records": [{"עיר": "לו', 'The file is not whole JSON'],
  ])('%s is refused', async (_name, text, reason) => {
    const before = await everything()
    const report = await take('shil', text)
    expect(report.applied).toBe(false)
    expect(report.problems[0]?.reason).toContain(reason)
    expect(await everything()).toEqual(before)
  })

  test('a file that would take most of ours away is refused until somebody says so', async () => {
    const one = 'semel_machlaka,city,adress,machlaka_phone\n3060000,לוד,הרצל 1,08-9999999\n'
    const report = await take('socialServices', one, true, false)
    expect(report.applied).toBe(false)
    expect(report.problems[0]?.reason).toMatch(/322 of our 323 records would be gone/)
    expect((await centerOf('soc-3060000'))?.address).not.toBe('הרצל 1')
  })

  test('departments keep whom they serve, and centers reached through them follow', async () => {
    const rows = data.centers
      .filter(({ kind, id }) => kind === 'socialServices' && /^soc-\d+$/.test(id))
      .map(({ id, names, address, phones }) => ({
        semel_machlaka: Number(id.slice(4)), city: names.he.split('— ')[1]?.split(' - ')[0], adress: address, manager: 'מנהלת', email: 'x@example.org',
        machlaka_phone: id === 'soc-3060000' ? '08-9999999' : phones.map(({ number }) => number).join(', '),
      }))
    const report = await take('socialServices', JSON.stringify({ result: { records: rows } }))
    expect(report.problems).toEqual([])
    expect(report.applied).toBe(true)
    expect(report.difference?.changed.map(({ key }) => key)).toEqual(['soc-3060000'])
    expect(report.followed).toContain('otzma-306')
    expect((await centerOf('otzma-306'))?.phones).toEqual([{ number: '08-9999999', owner: 'department', ownerId: 'soc-3060000' }])
    expect(JSON.stringify(await everything())).not.toMatch(/מנהלת|example\.org/)
    expect(await centerOf('soc-103-x3')).toBeUndefined()
    const after = await everything()
    expect(await seedDirectory(connection, data)).toEqual({ written: 0, removed: 0 })
    expect(await everything()).toEqual(after)
  })

  test('a new department gets its place and names from its town', async () => {
    const report = await take('socialServices', 'semel_machlaka,location,city,adress,machlaka_phone\n9990000,,לוד,הרצל 1,08-9999999\n9990000,,לוד,,\nx,,לוד,,\n5,,אטלנטיס,,\n')
    expect(report.problems.map(({ line }) => line)).toEqual([3, 4, 5])
    await take('socialServices', 'semel_machlaka,location,city,adress,machlaka_phone\n9990000,,לוד,הרצל 1,08-9999999\n')
    expect(await centerOf('soc-9990000')).toMatchObject({ localityCode: '7000', serves: ['7000'], level: 'authority', names: { en: 'Social services department — Lod' } })
  })

  test('localities keep their names in other languages; one with a center in it stays, another one goes', async () => {
    const list = data.localities.filter(({ code }) => code !== '7000' && code !== '956').map(({ code, names }) => `${code},${code === '5000' ? 'תל אביב' : names.he.replaceAll(',', ' ')},X`)
    const report = await take('localities', ['סמל_ישוב,שם_ישוב,שם_ישוב_לועזי', '0,לא רשום,', ...list, '9998,יישוב חדש,YISHUV HADASH', ''].join('\n'))
    expect(report.problems).toEqual([])
    expect(report.difference).toMatchObject({ added: ['9998'], gone: ['956'] })
    expect(report.remarks.map(({ reason }) => reason)).toEqual([
      'Code 0 stands for no place and was left out.', 'לוד (7000) is not in the list and stays: a center stands in it.',
    ])
    const telAviv = (await connection.db.select().from(localities).where(eq(localities.code, '5000')))[0]
    expect(telAviv).toMatchObject({ names: { he: 'תל אביב', am: 'ቴል አቪቭ-ያፎ' }, lat: 32.076 })
    const fresh = (await connection.db.select().from(localities).where(eq(localities.code, '9998')))[0]
    expect(fresh).toMatchObject({ names: { he: 'יישוב חדש', en: 'Yishuv Hadash' }, sector: 'unknown', lat: null })
    expect(await seedDirectory(connection, data)).toEqual({ written: 0, removed: 0 })
  })

  test('localities with bad rows are told by line', async () => {
    const report = await take('localities', 'סמל_ישוב,שם_ישוב\n7000,לוד\nabc,חיפה\n4000,\n8300,Rishon\n7000,לוד\n')
    expect(report.problems.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '3 "abc" is not the code of a locality.', '4 The name is missing.', '5 The name "Rishon" is not in Hebrew letters.', '6 The code 7000 stands in line 2 already.',
    ])
    expect(report.applied).toBe(false)
  })

  test('when the database refuses in the middle, all stays as it was', async () => {
    const before = await everything()
    const refusing: Connection = {
      ...connection,
      db: new Proxy(connection.db, {
        get(target, name) {
          if (name !== 'transaction') return Reflect.get(target, name) as unknown
          return (work: (tx: unknown) => Promise<unknown>) =>
            target.transaction(async (tx) => {
              await work(tx)
              throw new Error('The line was cut')
            })
        },
      }),
    }
    await expect(importFile(refusing, { kind: 'shil', content: bytes(STATIONS), apply: true, evenIfMostGo: true, now: NOW })).rejects.toThrow('The line was cut')
    expect(await everything()).toEqual(before)
  })
})
