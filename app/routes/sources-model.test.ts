import { describe, expect, it } from 'vitest'
import { parseDay } from '~/engine/date'
import { catalogue } from '~/rights'
import { sharedFigures } from '~/rights/shared/figures'
import { retirementTables } from '~/rights/shared/retirement-age'
import { dueOn } from '~/upkeep/review/due'
import { figure, smallLaw, withRight } from '~/upkeep/testing/small-law'
import { type SourcesModel, sourcesModel } from './sources-model'

const day = (iso: string) => parseDay(iso)!
const all = ({ shared, authorities }: SourcesModel) => [
  ...shared,
  ...authorities.flatMap(({ rights }) => rights.flatMap(({ figures }) => figures)),
]

describe('the page of figures and sources', () => {
  const shared = { parameters: sharedFigures, tables: retirementTables }

  it('shows every figure of the law once, and every right', () => {
    const model = sourcesModel(catalogue.rights, shared, day('2026-11-22'), false)
    const ids = all(model).map(({ id }) => id)
    expect([...ids].sort()).toEqual([...Object.keys(catalogue.parameters), ...Object.keys(catalogue.tables)].sort())
    expect(model.authorities.flatMap(({ rights }) => rights)).toHaveLength(catalogue.rights.length)
    expect(model.figures).toBe(ids.length)
  })

  it('says of the same figures as the command that they are due', () => {
    const today = day('2027-06-01')
    const shown = all(sourcesModel(catalogue.rights, shared, today, true)).map(({ id }) => id)
    const due = dueOn({ rights: catalogue.rights, shared }, today).flatMap(({ kind, id }) =>
      kind === 'rule' ? [] : [id],
    )
    expect([...shown].sort()).toEqual([...due].sort())
  })

  it('knows which tables go by days', () => {
    const tables = all(sourcesModel(catalogue.rights, shared, day('2026-11-22'), false)).filter(
      ({ steps }) => steps.length > 0,
    )
    const byDay = tables.filter((table) => table.byDay).map(({ id }) => id)
    expect(byDay).toContain('shared.retirementAgeWomen')
    // Days of the calendar are large numbers; years of seniority are small ones.
    for (const { id, steps } of tables)
      expect(
        steps.some(({ at }) => Math.abs(at) > 366),
        id,
      ).toBe(byDay.includes(id))
  })

  it('shows the value in force with the earlier ones behind it, the newest first; and what is still to come as coming', () => {
    const [value] = figure(1).values
    const values = [2024, 2026, 2025].map((year) => ({
      ...value!,
      value: year,
      from: `${year}-01-01`,
      confirmedUntil: `${year}-12-31`,
    }))
    const { rights } = withRight('top', () => ({ parameters: { 'top.rent': { unit: 'ILS', values } } }))
    const rent = (iso: string) =>
      all(sourcesModel(rights, smallLaw.shared, day(iso), false)).find(({ id }) => id === 'top.rent')
    expect(rent('2026-06-01')).toMatchObject({
      value: 2026,
      isComing: false,
      dueSince: null,
      earlier: [{ value: 2025 }, { value: 2024 }],
    })
    expect(rent('2027-06-01')).toMatchObject({ value: 2026, dueSince: '2027-01-01' })
    expect(rent('2023-06-01')).toMatchObject({ value: 2024, isComing: true, earlier: [] })
  })
})
