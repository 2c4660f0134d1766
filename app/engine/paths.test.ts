import { describe, expect, it } from 'vitest'
import { type FactTypes, factReader } from './facts'
import { factAt, kindOfPath, typeAt, withFact } from './paths'

const amounts = { type: 'moneyMap', keys: ['old-age-pension'], sensitivity: 'personal' } as const
const factTypes: FactTypes = {
  heldSince: { type: 'dateMap', keys: ['child-allowance'], sensitivity: 'sensitive' },
  monthlyRent: { type: 'money', per: 'month', sensitivity: 'none' },
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

  it('reads a field of the very item that is named', () => {
    const facts = { children: [{ inSchool: true }, { inSchool: false }] }
    expect([0, 1].map((place) => factAt(facts, `children[${place}].inSchool`))).toEqual([true, false])
    expect(factAt({ children: Array.from({ length: 12 }, (_, place) => ({ place })) }, 'children[11].place')).toBe(11)
  })

  it('knows nothing of an item that there is not, or of a list that nobody gave', () => {
    expect(factAt({ children: [{ inSchool: true }] }, 'children[1].inSchool')).toBeUndefined()
    expect(factAt({}, 'children[0].inSchool')).toBeUndefined()
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
    expect(withFact({ monthlyRent: 3000 }, 'rooms', 2)).toEqual({ monthlyRent: 3000, rooms: 2 })
  })

  it('makes a list that is missing, and leaves the other items as they are', () => {
    expect(withFact({ rooms: 2 }, 'children[0].inSchool', true)).toEqual({ rooms: 2, children: [{ inSchool: true }] })
    const children = [{ inSchool: true }, { inSchool: true }, { inSchool: true }]
    const after = withFact({ children }, 'children[1].inSchool', false)
    expect(after).toEqual({ children: [{ inSchool: true }, { inSchool: false }, { inSchool: true }] })
    expect((after['children'] as unknown[])[2]).toBe(children[2])
  })

  it('finds the type of a path, whatever the place in a list', () => {
    expect(typeAt(factTypes, 'children[3].birthDate')?.type).toBe('date')
    expect(typeAt(factTypes, 'spouse.benefitAmounts.old-age-pension')?.type).toBe('money')
    expect(typeAt(factTypes, 'children[12].birthDate')?.type).toBe('date')
    expect(typeAt(factTypes, 'children[].birthDate')?.type).toBe('date')
    expect(typeAt(factTypes, 'spouse.nothing')).toBeUndefined()
  })

  it('finds the type of a key of a map, as delicate as the map', () => {
    expect(typeAt(factTypes, 'heldSince.child-allowance')).toEqual({ type: 'date', sensitivity: 'sensitive' })
    expect(typeAt(factTypes, 'spouse.benefitAmounts.old-age-pension')).toEqual({ type: 'money', per: 'month', sensitivity: 'personal' })
  })

  it('finds no type where a path leads nowhere', () => {
    for (const path of [
      'nothing', 'nobody.birthDate', 'monthlyRent.more', 'heldSince.old-age-pension', 'spouse.benefitAmounts.child-allowance', 'children[]',
      'children[0]', 'child[0]ren.birthDate', 'children[first].birthDate',
    ]) {
      expect(typeAt(factTypes, path), path).toBeUndefined()
    }
  })

  it('calls a field of an item the same for every item', () => {
    expect(['children[0].birthDate', 'children[12].birthDate', 'monthlyRent'].map(kindOfPath)).toEqual([
      'children[].birthDate', 'children[].birthDate', 'monthlyRent',
    ])
  })
})
