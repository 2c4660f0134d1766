/** Figures changed in the law room, on both databases: the same law as if it stood in the code, two persons, versions, and the way back. */
import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Connection } from '#db/client'
import { migrateDatabase } from '#db/migrate'
import { auditLog, lawImpacts, lawVersions } from '#db/schema/index'
import { openTestDatabase, TEST_ENGINES } from '#db/test-databases'
import { defineCatalogue } from '~/engine/catalogue'
import { parseDay } from '~/engine/date'
import { figuresOn } from '~/engine/parameters'
import { catalogue, lawOfCode, putInForce, sharedInForce } from '~/rights'
import { NO_OVERRIDES, withOverrides } from '~/rights/overrides'
import { rulesVersion } from '~/screening/rules-version.server'
import { type Change, overridesWith } from './changes'
import { contentOf } from './content.server'
import { packLaw, unpackLaw } from './law-text.server'
import { draftProposal, findProposal, refuseProposal, sendProposal, withdrawProposal } from './proposals.server'
import { approveProposal, rollBack } from './publish.server'
import { lastVersion, lawOfPast, noteRelease, versionsAfter } from './versions.server'

const FIGURE = 'shared.averageWage'
const TABLE = 'shared.retirementAgeWomen'
const NOW = new Date('2026-11-22T10:00:00Z')

const change = (more: Partial<Change> = {}): Change => ({
  figure: FIGURE, at: null, value: 15_000, from: '2027-01-01', confirmedUntil: '2027-12-31', source: 'Yearly notice', link: '', status: 'official', note: '', ...more,
})

const day = (iso: string) => parseDay(iso) as number
const valueOn = (law: typeof lawOfCode, id: string, iso: string) => figuresOn(law.parameters, law.tables, day(iso)).figure(id).value

afterEach(() => putInForce(NO_OVERRIDES))

describe('figures over those of the code', () => {
  test('are the same law as if they stood in the code', () => {
    const overrides = overridesWith(NO_OVERRIDES, [change()])
    const added = { value: 15_000, from: '2027-01-01', confirmedUntil: '2027-12-31', source: 'Yearly notice', status: 'official' } as const
    const written = <T extends Readonly<Record<string, (typeof lawOfCode.parameters)[string]>>>(all: T): T =>
      all[FIGURE] ? { ...all, [FIGURE]: { ...all[FIGURE], values: [...all[FIGURE].values, added] } } : all
    const inCode = defineCatalogue(
      lawOfCode.facts, lawOfCode.rights.map((right) => ({ ...right, parameters: written(right.parameters) })),
      { parameters: written(lawOfCode.parameters), tables: lawOfCode.tables },
    )
    const published = withOverrides(lawOfCode, overrides)
    expect(rulesVersion(published)).toBe(rulesVersion(inCode))
    expect(rulesVersion(published)).not.toBe(rulesVersion(lawOfCode))
    expect(valueOn(published, FIGURE, '2027-01-01')).toBe(15_000)
    expect(valueOn(published, FIGURE, '2026-12-31')).toBe(valueOn(lawOfCode, FIGURE, '2026-12-31'))
  })

  test('of a table change only their cell, from their day on', () => {
    const at = lawOfCode.tables[TABLE]?.steps.at(-1)?.at as number
    const before = lawOfCode.tables[TABLE]?.steps.at(-1)?.value as number
    const law = withOverrides(lawOfCode, overridesWith(NO_OVERRIDES, [change({ figure: TABLE, at, value: before + 1 })]))
    const on = (iso: string) => figuresOn(law.parameters, law.tables, day(iso))
    expect([on('2026-12-31').lookUp(TABLE, at), on('2027-01-01').lookUp(TABLE, at)]).toEqual([before, before + 1])
    expect(on('2027-06-01').lookUp(TABLE, at - 1)).toBe(on('2026-06-01').lookUp(TABLE, at - 1))
    const again = withOverrides(lawOfCode, overridesWith(overridesWith(NO_OVERRIDES, [change({ figure: TABLE, at, value: before + 1 })]), [change({ figure: TABLE, at, value: before + 2 })]))
    expect(figuresOn(again.parameters, again.tables, day('2027-02-01')).lookUp(TABLE, at)).toBe(before + 2)
  })

  test('are read by whoever reads the catalogue from then on, and are gone when they are taken back', () => {
    putInForce(overridesWith(NO_OVERRIDES, [change()]))
    expect(valueOn(catalogue, FIGURE, '2027-03-01')).toBe(15_000)
    expect(sharedInForce().parameters[FIGURE]).toBe(catalogue.parameters[FIGURE])
    putInForce(NO_OVERRIDES)
    expect(catalogue).toBe(lawOfCode)
  })

  test('a law comes out of its text as it went in, and a text under another name is refused', async () => {
    const law = withOverrides(lawOfCode, overridesWith(NO_OVERRIDES, [change()]))
    const packed = await packLaw(law)
    expect(rulesVersion(await unpackLaw(packed, rulesVersion(law), lawOfCode.facts))).toBe(rulesVersion(law))
    await expect(unpackLaw(packed, rulesVersion(lawOfCode), lawOfCode.facts)).rejects.toThrow('another law')
  })
})

describe.each(TEST_ENGINES)('the law room on %s', (engine) => {
  let connection: Connection
  beforeAll(async () => {
    connection = await openTestDatabase(engine)
    await migrateDatabase(connection)
    await noteRelease(connection.db, NOW)
  })
  afterAll(() => connection?.close())

  const [ANNA, BEN, CARL] = [{ id: 'anna' }, { id: 'ben' }, { id: 'carl' }]

  /** Measured as it would be, by the name of its content alone. */
  async function measured(number: number): Promise<void> {
    const { db } = connection
    const [proposal, last] = [await findProposal(db, number), await lastVersion(db)]
    const row = { content: contentOf(proposal!.changes, last!), run: 'test', state: 'done', touchedAt: NOW, result: {} } as const
    await db.insert(lawImpacts).values({ proposal: number, ...row }).onConflictDoUpdate({ target: lawImpacts.proposal, set: row })
  }

  async function waiting(changes: readonly Change[]): Promise<number> {
    const number = await draftProposal(connection.db, ANNA, 'January', changes, NOW)
    expect(await sendProposal(connection.db, ANNA, number)).toBe('done')
    return number
  }

  test('the law of the code is the first version, noted once', async () => {
    await noteRelease(connection.db, NOW)
    expect((await versionsAfter(connection.db, 0)).map(({ number, kind, rulesVersion: version }) => [number, kind, version])).toEqual([[1, 'deployed', rulesVersion(lawOfCode)]])
  })

  test('nobody approves what they proposed, nor what was not measured, nor what was measured on another law', async () => {
    const { db } = connection
    const first = await waiting([change()])
    expect(await approveProposal(db, BEN, first, NOW)).toEqual({ problem: 'impactMissing' })
    await measured(first)
    expect(await approveProposal(db, ANNA, first, NOW)).toEqual({ problem: 'notYours' })
    const second = await waiting([change({ value: 16_000, from: '2028-01-01', confirmedUntil: '2028-12-31' })])
    await measured(second)
    expect(await approveProposal(db, BEN, first, NOW)).toEqual({ version: 2 })
    expect(await approveProposal(db, BEN, second, NOW)).toEqual({ problem: 'impactOld' })
    await measured(second)
    expect(await approveProposal(db, CARL, second, NOW)).toEqual({ version: 3 })
    const last = await lastVersion(db)
    expect(last).toMatchObject({ number: 3, proposedBy: 'anna', approvedBy: 'carl' })
    const law = withOverrides(lawOfCode, last!.overrides)
    expect([valueOn(law, FIGURE, '2027-05-01'), valueOn(law, FIGURE, '2028-05-01')]).toEqual([15_000, 16_000])
    const written = await db.select({ action: auditLog.action }).from(auditLog).where(eq(auditLog.recordId, String(first)))
    expect(written.map(({ action }) => action)).toEqual(['law.proposed', 'law.sent', 'law.published'])
  })

  test('of two who approve at once one does, and the other hears that it waits no more', async () => {
    const number = await waiting([change({ value: 15_500 })])
    await measured(number)
    const outcomes = await Promise.all([BEN, CARL, BEN].map((editor) => approveProposal(connection.db, editor, number, NOW)))
    expect(outcomes.filter((outcome) => 'version' in outcome)).toHaveLength(1)
    expect(outcomes.filter((outcome) => 'problem' in outcome)).toEqual([{ problem: 'otherState' }, { problem: 'otherState' }])
  })

  test('two proposals approved at once: only one was measured on what then is the law', async () => {
    const numbers = [await waiting([change({ value: 15_600 })]), await waiting([change({ figure: 'is.minAge', value: 21 })])]
    for (const number of numbers) await measured(number)
    const outcomes = await Promise.all(numbers.map((number) => approveProposal(connection.db, BEN, number, NOW)))
    expect(outcomes.filter((outcome) => 'version' in outcome)).toHaveLength(1)
    expect(outcomes.filter((outcome) => 'problem' in outcome)).toEqual([{ problem: 'impactOld' }])
  })

  test('the database itself takes no version of one person alone, and none is ever changed', async () => {
    const { db } = connection
    const alone = { number: 99, kind: 'published', rulesVersion: 'x', overrides: NO_OVERRIDES, changes: [], proposedBy: 'anna', approvedBy: 'anna', at: NOW } as const
    await expect(db.insert(lawVersions).values(alone)).rejects.toThrow()
    await expect(db.delete(lawVersions)).rejects.toThrow()
    await expect(db.update(lawVersions).set({ note: 'x' })).rejects.toThrow()
  })

  test('a draft is sent and withdrawn by who made it; who refuses is another', async () => {
    const { db } = connection
    const number = await draftProposal(db, ANNA, 'x', [change()], NOW)
    expect(await sendProposal(db, BEN, number)).toBe('otherState')
    expect(await withdrawProposal(db, BEN, number, NOW)).toBe('otherState')
    expect(await sendProposal(db, ANNA, number)).toBe('done')
    expect(await refuseProposal(db, ANNA, number, 'no', NOW)).toBe('otherState')
    expect(await refuseProposal(db, BEN, number, 'The source says 14,800.', NOW)).toBe('done')
    expect(await findProposal(db, number)).toMatchObject({ state: 'refused', decidedBy: 'ben', decisionNote: 'The source says 14,800.' })
    expect(await withdrawProposal(db, ANNA, number, NOW)).toBe('otherState')
  })

  test('one step leads back, as a new version, and each law of the past can be applied again', async () => {
    const { db } = connection
    const versions = await versionsAfter(db, 0)
    const last = versions.at(-1)!
    expect(await rollBack(db, BEN, 1, last.number - 1, 'wrong', NOW)).toEqual({ problem: 'moved' })
    expect(await rollBack(db, BEN, 1, last.number, 'wrong', NOW)).toEqual({ version: last.number + 1 })
    expect(await rollBack(db, BEN, 1, last.number + 1, 'wrong', NOW)).toEqual({ problem: 'same' })
    expect(await lastVersion(db)).toMatchObject({ kind: 'rolledBack', equals: 1, rulesVersion: rulesVersion(lawOfCode) })
    const past = await lawOfPast(db, last.rulesVersion)
    expect(past && rulesVersion(past)).toBe(last.rulesVersion)
    expect(past && valueOn(past, FIGURE, '2028-05-01')).toBe(16_000)
    expect(await lawOfPast(db, `sha256-${'0'.repeat(64)}`)).toBeNull()
  })
})
