import { describe, expect, it } from 'vitest'
import { all, asOf, atMost, fact, isTrue, later, no, parameter, person, some, yes } from './build'
import { differencesFrom } from './case-differences'
import type { RightCase } from './cases'
import { askIf, condition } from './right'
import { screen } from './screen'
import { catalogueWith, rightOf, TODAY } from './testing/evaluate'

const right = rightOf('right', yes, {
  conditions: [condition('rents', [], isTrue('rents')), condition('of-parents', [], no, isTrue('parent'))],
  askPerson: [askIf('fired', yes), askIf('open', isTrue('ill'))],
  amounts: [
    { id: 'monthly', unit: 'ILS/month', value: fact('sum') },
    { id: 'once', unit: 'ILS once', value: parameter('n100') },
  ],
  deadlines: [{ id: 'claim', on: later(asOf, 'days', parameter('n10')) }],
  concerns: { list: 'children', where: atMost(fact('@.height'), parameter('n100')) },
})
const follower = rightOf('follower', { kind: 'follows', right: 'basis', heldBy: null })
const basis = rightOf('basis', yes)

const FACTS = { rents: true, parent: false, sum: 50, children: [{ height: 90 }, { height: 120 }, { height: 100 }] }
const HOLDS = { name: 'as it is', asOf: '2026-06-01', facts: FACTS, verdict: 'askPerson' } as const satisfies RightCase

function resultOf(id: string, facts = FACTS) {
  const found = screen(catalogueWith([right, basis, follower]), { currentBenefits: [], ...facts }, TODAY).results.find((each) => each.right.id === id)
  if (!found) throw new Error('no result')
  return found
}

const differences = (stated: Partial<RightCase>, id = 'right', facts = FACTS) => differencesFrom({ ...HOLDS, ...stated }, resultOf(id, facts))

describe('what a worked example states', () => {
  it.each<Partial<RightCase>>([
    {},
    { conditions: { rents: 'yes', 'of-parents': 'notApplicable' } },
    { amount: { unit: 'ILS/month', min: 50, max: 50 } },
    { amount: { unit: 'ILS/month', min: 50.04, max: 49.96 } },
    { amounts: { once: { unit: 'ILS once', min: 100, max: 100 }, yearly: null } },
    { asks: ['fired'], asksNot: ['open'], tells: ['open'], tellsNot: ['fired'] },
    { deadlines: { claim: '2026-06-11', appeal: null } },
    { concerned: ['children[0]', 'children[2]'] },
  ])('holds: %j', (stated) => {
    expect(differences(stated)).toEqual([])
  })

  it.each<[Partial<RightCase>, string]>([
    [{ verdict: 'eligible' }, 'verdict: askPerson, expected eligible'],
    [{ conditions: { rents: 'no' } }, 'condition rents: yes, expected no'],
    [{ conditions: { owns: 'yes' } }, 'condition owns: none, expected yes'],
    [{ amount: null }, 'amount: 50–50 ILS/month, expected none'],
    [{ amount: { unit: 'ILS once', min: 50, max: 50 } }, 'amount: 50–50 ILS/month, expected 50–50 ILS once'],
    [{ amount: { unit: 'ILS/month', min: 50.06, max: 50 } }, 'amount: 50–50 ILS/month, expected 50.06–50 ILS/month'],
    [{ amount: { unit: 'ILS/month', min: 50, max: 49.94 } }, 'amount: 50–50 ILS/month, expected 50–49.94 ILS/month'],
    [{ amounts: { yearly: { unit: 'ILS/year', min: 1, max: 2 } } }, 'amount yearly: none, expected 1–2 ILS/year'],
    [{ amounts: { once: null } }, 'amount once: 100–100 ILS once, expected none'],
    [{ asks: ['open'] }, 'asks: open is not among [fired]'],
    [{ asksNot: ['fired'] }, 'asks: fired must not'],
    [{ tells: ['fired'] }, 'tells: fired is not among [open]'],
    [{ tellsNot: ['open'] }, 'tells: open must not'],
    [{ missing: ['rents'] }, 'missing: rents is not among []'],
    [{ follows: ['basis'] }, 'follows: basis is not among []'],
    [{ deadlines: { claim: '2026-06-12' } }, 'deadline claim: 2026-06-11, expected 2026-06-12'],
    [{ deadlines: { claim: null } }, 'deadline claim: 2026-06-11, expected none'],
    [{ deadlines: { appeal: '2026-06-12' } }, 'deadline appeal: none, expected 2026-06-12'],
    [{ concerned: ['children[0]', 'children[1]'] }, 'concerned: [children[0], children[2]], expected [children[0], children[1]]'],
    [{ concerned: [] }, 'concerned: [children[0], children[2]], expected []'],
  ])('does not hold: %j', (stated, said) => {
    expect(differences(stated)).toEqual([said])
  })

  it('does not hold from half a tenth of a shekel on', () => {
    const nothing = { ...FACTS, sum: 0 }
    const stated = (min: number, max: number) => differences({ amount: { unit: 'ILS/month', min, max } }, 'right', nothing)
    expect(stated(0.049, 0.049)).toEqual([])
    expect(stated(0.05, 0)).toEqual(['amount: 0–0 ILS/month, expected 0.05–0 ILS/month'])
    expect(stated(0, 0.05)).toEqual(['amount: 0–0 ILS/month, expected 0–0.05 ILS/month'])
  })

  it('tells of missing facts and followed rights by their names', () => {
    const { rents: _, ...unsaid } = FACTS
    const open = rightOf('open', all(isTrue('rents'), isTrue('owns')))
    const [result] = screen(catalogueWith([open]), unsaid, TODAY).results
    if (!result) throw new Error('no result')
    const example: RightCase = { ...HOLDS, verdict: 'needsInfo', missing: ['rents'] }
    expect(differencesFrom(example, result)).toEqual([])
    expect(differencesFrom({ ...example, missing: ['sum'] }, result)).toEqual(['missing: sum is not among [rents, owns]'])
    expect(differences({ verdict: 'eligible', follows: ['basis'] }, 'follower')).toEqual([])
    expect(differences({ verdict: 'eligible', amount: { unit: 'ILS once', min: 0, max: 0 } }, 'basis')).toEqual(['amount: none, expected 0–0 ILS once'])
    expect(differences({ verdict: 'eligible', amount: null }, 'basis')).toEqual([])
    expect(differences({ verdict: 'askPerson', conditions: { main: 'person' } }, 'basis')).toEqual([
      'verdict: eligible, expected askPerson', 'condition main: yes, expected person',
    ])
  })

  it('looks at items and people as the rule does', () => {
    const ofPerson = rightOf('of-person', all(person, some('children', atMost(fact('@.height'), parameter('n100')))))
    const [result] = screen(catalogueWith([ofPerson]), FACTS, TODAY).results
    if (!result) throw new Error('no result')
    expect(differencesFrom({ ...HOLDS, conditions: { main: 'person' } }, result)).toEqual([])
  })
})
