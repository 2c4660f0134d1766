import { afterEach, expect, test } from 'vitest'
import { parseDay } from '~/engine/date'
import { putInForce } from '~/rights'
import { NO_OVERRIDES } from '~/rights/overrides'
import { figuresDue } from './review.server'

const DAY = parseDay('2027-01-15') as number
const due = () => figuresDue(DAY).map(({ id }) => id)

afterEach(() => putInForce(NO_OVERRIDES))

test('a figure leaves the list once a newer one is published, also one of many rights', () => {
  const before = due()
  expect(before).toEqual(expect.arrayContaining(['shared.averageWage', 'child-allowance.child1']))
  const value = { value: 1, from: '2027-01-01', confirmedUntil: '2027-12-31', source: 'Circular of 2027', status: 'official' as const }
  putInForce({ ...NO_OVERRIDES, parameters: { 'shared.averageWage': [value], 'child-allowance.child1': [value] } })
  const after = due()
  expect(before.filter((id) => !after.includes(id))).toEqual(expect.arrayContaining(['shared.averageWage', 'child-allowance.child1']))
})
