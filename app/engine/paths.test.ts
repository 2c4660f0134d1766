import { describe, expect, it } from 'vitest'
import { type FactTypes, factReader } from './facts'
import { factAt, typeAt, withFact } from './paths'

const amounts = { type: 'moneyMap', keys: ['old-age-pension'], sensitivity: 'personal' } as const
const factTypes: FactTypes = {
  children: { type: 'objects', sensitivity: 'personal', fields: { birthDate: { type: 'date', sensitivity: 'personal' } } },
  spouse: { type: 'object', sensitivity: 'personal', nullable: true, fields: { benefitAmounts: amounts } },
}

describe('paths', () => {
  it('reads a fact, a field, a key of a map, and a key of a map inside an object', () => {
    const facts = { monthlyRent: 3000, spouse: { benefitAmounts: { 'old-age-pension': 1838 } }, benefitAmounts: { 'child-allowance': 173 } }
    expect(factReader('monthlyRent')(facts, null)).toBe(3000)
    expect(factReader('benefitAmounts.child-allowance')(facts, null)).toBe(173)
    expect(factReader('spouse.benefitAmounts.old-age-pension')(facts, null)).toBe(1838)
    expect(factAt(facts, 'spouse.benefitAmounts.old-age-pension')).toBe(1838)
  })

  it('knows nothing of what is absent, and that of nobody there is nothing', () => {
    expect(factAt({}, 'spouse.birthDate')).toBeUndefined()
    expect(factAt({ spouse: {} }, 'spouse.benefitAmounts.old-age-pension')).toBeUndefined()
    expect(factAt({ spouse: null }, 'spouse.benefitAmounts.old-age-pension')).toBeNull()
  })

  it('puts a value where the path leads, making what is missing on the way, and changes nothing in place', () => {
    const before = { children: [{ birthDate: '2020-01-01' }] }
    expect(withFact(before, 'children[0].inSchool', true)).toEqual({ children: [{ birthDate: '2020-01-01', inSchool: true }] })
    expect(withFact({}, 'spouse.benefitAmounts.old-age-pension', 5)).toEqual({ spouse: { benefitAmounts: { 'old-age-pension': 5 } } })
    expect(withFact({ spouse: null }, 'spouse.birthDate', '1990-01-01')).toEqual({ spouse: null })
    expect(before).toEqual({ children: [{ birthDate: '2020-01-01' }] })
  })

  it('finds the type of a path, whatever the place in a list', () => {
    expect(typeAt(factTypes, 'children[3].birthDate')?.type).toBe('date')
    expect(typeAt(factTypes, 'spouse.benefitAmounts.old-age-pension')?.type).toBe('money')
    expect(typeAt(factTypes, 'spouse.nothing')).toBeUndefined()
  })
})
