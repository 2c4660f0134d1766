import { defineCases, type RightCase } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'
import {
  alone, ASOF, child, disabledChild, family, noIncome, onSupport, pensioner, poor, spouse,
  threeChildren, twoChildren, withoutSupport, working,
} from './public-housing-households'

const partnerAtHome = (more: FactRecord): FactRecord =>
  alone({ ...noIncome, maritalStatus: 'widowed', livesWithPartner: true, ...more })
const apart = {
  maritalStatus: 'separated', livesApartFromSpouseSince: '2020-01-01', divorceProceedingsSince: '2020-01-01',
}
const permit = (more: FactRecord): FactRecord =>
  pensioner({ needsWheelchair: true, spouse: { ...spouse, ...noIncome, residency: 'noStatus' }, ...more })
const bornOn = (birthDate: string, more: FactRecord = {}) => ({
  ...family, children: [...threeChildren, child(birthDate, more)],
})

export const publicHousingPersonsCases = defineCases('public-housing', [
  // Other proof of earning capacity
  ...([
    ['no support, income at the ceiling', ASOF, withoutSupport(9_211), 'askPerson', true],
    ['no support, income at the end of the band', ASOF, withoutSupport(10_600), 'askPerson', true],
    ['no support, income above the band', ASOF, withoutSupport(10_601), 'ineligible', false],
    ['wages with a supplement, in the band', ASOF, working(9_212), 'askPerson', true],
    ['wages with a supplement, at the ceiling', ASOF, working(9_211), 'eligible', false],
    ['two years of support', ASOF, { ...family, ...poor }, 'eligible', false],
    ['two children', ASOF, { ...withoutSupport(0), children: twoChildren }, 'ineligible', false],
    ['before the rulings', '2020-03-31', withoutSupport(0), 'ineligible', false],
    [
      'a widow with a partner at home', ASOF, partnerAtHome({ incomeSupportMonths: 0, wageWithSupplementMonths: 0 }),
      'ineligible', false,
    ],
    ['somebody is in a wheelchair', ASOF, { ...withoutSupport(0), needsWheelchair: true }, 'eligible', false],
    ['a disability pension with dependants', ASOF, pensioner({ children: threeChildren }), 'eligible', false],
    [
      'a disabled child, wages with a supplement in the band', ASOF,
      { ...working(9_500), children: [disabledChild, ...twoChildren] }, 'askPerson', true,
    ],
  ] as const).map(([name, asOf, facts, verdict, fires]): RightCase => ({
    name: `earning capacity: ${name}`, asOf, facts, verdict, [fires ? 'asks' : 'asksNot']: ['earning-capacity'],
  })),
  // Which parents a person looks at
  ...([
    [
      'divorced, custody by nobody’s judgment', { maritalStatus: 'divorced', custodyByJudgment: false }, 'askPerson',
      true,
    ],
    [
      'divorced father with custody', { maritalStatus: 'divorced', sex: 'male', custodyByJudgment: true }, 'eligible',
      false,
    ],
    [
      'single father with a partner at home', { maritalStatus: 'single', sex: 'male', livesWithPartner: true },
      'ineligible', false,
    ],
    ['single man without children', { maritalStatus: 'single', sex: 'male', children: [] }, 'ineligible', false],
    [
      'single father in a wheelchair', { maritalStatus: 'single', sex: 'male', needsWheelchair: true }, 'eligible',
      false,
    ],
    ['single mother', { maritalStatus: 'single' }, 'eligible', false],
    ['widower', { maritalStatus: 'widowed', sex: 'male' }, 'eligible', false],
    ['separated, custody by nobody’s judgment', { ...apart, custodyByJudgment: false }, 'eligible', false],
  ] as const).map(([name, more, verdict, fires]): RightCase => ({
    name: `parent alone: ${name}`, asOf: ASOF, facts: alone({ ...noIncome, ...more }), verdict,
    [fires ? 'asks' : 'asksNot']: ['parent-alone'],
  })),
  // A child about to turn 21
  ...([
    ['in a month to the day', bornOn('2005-07-01'), true], ['in a month and a day', bornOn('2005-07-02'), false],
    ['today', bornOn('2005-06-01'), false],
    ['in two weeks, and lives elsewhere', bornOn('2005-06-15', { livesWithApplicant: false }), false],
  ] as const).map(([name, facts, fires]): RightCase => ({
    name: `the eldest turns 21 ${name}`, asOf: ASOF, facts, verdict: fires ? 'askPerson' : 'eligible',
    [fires ? 'asks' : 'asksNot']: ['child-turns-21'],
  })),
  // A spouse with a permit to stay
  ...([
    ['in a wheelchair, stable pension of 75% with dependants', {}, false],
    ['not in a wheelchair', { needsWheelchair: false }, true],
    ['a degree that is not stable', { incapacityStable: false }, true],
    ['a degree of 74%', { workIncapacityPercent: 74 }, true],
    ['no supplement', { currentBenefits: ['general-disability-pension'] }, true],
    ['no pension', { currentBenefits: ['disability-dependants-supplement'] }, true],
    [
      'a temporary resident, not in a wheelchair',
      { needsWheelchair: false, spouse: { ...spouse, ...noIncome, residency: 'temporaryResident' } }, true,
    ],
    [
      'a permanent resident, not in a wheelchair',
      { needsWheelchair: false, spouse: { ...spouse, ...noIncome, residency: 'permanentResident' } }, false,
    ],
    ['lives apart, no pension', { ...apart, livesWithPartner: false, currentBenefits: [] }, false],
  ] as const).map(([name, more, fires]): RightCase => ({
    name: `spouse with a permit: ${name}`, asOf: ASOF, facts: permit(more), verdict: fires ? 'askPerson' : 'eligible',
    [fires ? 'asks' : 'asksNot']: ['spouse-status'],
  })),
  {
    name: 'nobody asked about the spouse’s benefits: nothing fires', asOf: ASOF,
    facts: { ...family, spouse: { ...spouse, currentBenefits: undefined } }, verdict: 'eligible',
    asksNot: ['spouse-benefits'],
  },
  {
    name: 'the spouse has a benefit, and it was told', asOf: ASOF,
    facts: { ...family, ...onSupport, spouse: { ...spouse, currentBenefits: ['survivors-pension'] } },
    verdict: 'eligible',
    asksNot: ['spouse-benefits'],
  },
])
