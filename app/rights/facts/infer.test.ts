import { describe, expect, test } from 'vitest'
import { inferFacts } from './infer'

describe('what follows from an answer by itself', () => {
  test('who has no status has no immigrant status', () => {
    expect(inferFacts({ residency: 'noStatus' }, null)).toEqual({ residency: 'noStatus', immigrantStatus: 'none' })
    expect(inferFacts({ residency: 'temporaryResident' }, null)).toEqual({ residency: 'temporaryResident' })
  })

  test('a child has the residency of a citizen or permanent resident, and of nobody else', () => {
    const children = [{ birthDate: '2015-01-01' }, { residency: 'noStatus' }]
    expect(inferFacts({ residency: 'citizen', children }, null)['children']).toEqual([
      { birthDate: '2015-01-01', residency: 'citizen' },
      { residency: 'noStatus' },
    ])
    expect(inferFacts({ residency: 'temporaryResident', children }, null)['children']).toEqual(children)
    expect(inferFacts({ children }, null)['children']).toEqual(children)
  })

  test('a city is of the large rent class; of any other place the class is not known', () => {
    expect(inferFacts({}, { type: 'city' })).toEqual({ localityRentClass: 'large' })
    expect(inferFacts({}, { type: 'moshav' })).toEqual({})
    expect(inferFacts({}, null)).toEqual({})
  })

  test('hours a month are counted from hours a week, for the spouse too', () => {
    expect(inferFacts({ weeklyWorkHours: 12, spouse: { weeklyWorkHours: 42 } }, null)).toEqual({
      weeklyWorkHours: 12,
      monthlyWorkHours: 52,
      spouse: { weeklyWorkHours: 42, monthlyWorkHours: 182 },
    })
    expect(inferFacts({ spouse: null }, null)).toEqual({ spouse: null })
  })

  test('a given value always wins, and what was given is not changed in place', () => {
    const facts = {
      residency: 'noStatus',
      immigrantStatus: 'oleh',
      localityRentClass: 'small',
      weeklyWorkHours: 12,
      monthlyWorkHours: 10,
    }
    expect(inferFacts(facts, { type: 'city' })).toEqual(facts)
    const children = [{}]
    inferFacts({ residency: 'citizen', children }, null)
    expect(children).toEqual([{}])
  })
})
