import { defineCases } from '~/engine/cases'
import {
  atHome, child, couple, inFear, inJune, month, parent, single, spouse, spouseAtHome,
} from './income-support-households'

const infant = [child('2025-06-01')]
const working = { ...atHome, employment: 'employee', monthlyWorkIncome: 0 }
/** Which doors of the applicant leave the infant to the spouse. */
const DOORS = {
  'a full post': { ...working, monthlyWorkIncome: 500, fullTimeJob: true },
  'low pay': { ...atHome, employmentServiceExemptReason: 'lowPaidWork' },
  illness: { ...atHome, employmentServiceExemptReason: 'illness30' },
  care: { ...atHome, employmentServiceExemptReason: 'carer45' },
  'no fitting work': { ...atHome, employmentServiceExemptReason: 'notPlaceable' },
  'a shelter': { ...atHome, employmentServiceExemptReason: 'shelter' },
  'community service': { ...atHome, employmentServiceExemptReason: 'communityService' },
  'a new business': { ...atHome, employmentServiceExemptReason: 'newBusiness' },
}
const fearing = { ...inFear, spouse: { ...inFear.spouse, employment: 'soldier' } }

/** The work test of both spouses, and who is left out: each door by itself. */
export const incomeSupportWorkCases = defineCases('income-support', [
  ...[
    'carer45', 'notPlaceable', 'rehab', 'streetDweller', 'shelter', 'communityService', 'newBusiness', 'lowPaidWork', 'pregnancy13',
  ].map((employmentServiceExemptReason) =>
    inJune(`excused: ${employmentServiceExemptReason}`, { ...atHome, employmentServiceExemptReason }, 'eligible', { amount: month(2076) })),
  ...([
    ['children not told', undefined, 'yes'], ['a child who is two tomorrow', [child('2024-06-02')], 'yes'], ['a child who is two today', [child('2024-06-01')], 'no'],
    ['no child', [], 'no'],
  ] as const).map(([name, children, test]) =>
    inJune(`excused for a child under two: ${name}`, { ...atHome, children, employmentServiceExemptReason: 'childUnder2' },
      test === 'yes' ? 'eligible' : 'ineligible', { conditions: { 'work-test': test } })),
  ...([[{ weeks: 13 }, 'yes'], [{ weeks: 40 }, 'yes'], [{ weeks: 12 }, 'no'], [null, 'no'], [{}, 'yes']] as const).map(([pregnancy, test]) =>
    inJune(`excused for a pregnancy: ${JSON.stringify(pregnancy)}`, { ...atHome, sex: 'female', pregnancy, employmentServiceExemptReason: 'pregnancy13' },
      test === 'yes' ? 'eligible' : 'ineligible', { conditions: { 'work-test': test } })),
  ...([['female', 'askPerson', 'person'], ['male', 'ineligible', 'no']] as const).map(([sex, verdict, test]) =>
    inJune(`disability pension, ${sex}: a disabled housewife is excused`, {
      ...atHome, sex, pregnancy: null, currentBenefits: ['general-disability-pension'], benefitAmounts: { 'general-disability-pension': 100 },
    }, verdict, { conditions: { 'work-test': test } })),
  ...['employee', 'selfEmployed'].map((employment) =>
    inJune(`${employment}, nothing earned yet`, { ...atHome, employment, fullTimeJob: false }, 'askPerson', { conditions: { 'work-test': 'person' } })),
  inJune('no reason to be excused, pregnancy among them', { ...atHome, sex: 'female' }, 'ineligible', { conditions: { 'work-test': 'no' } }),
  inJune('an infant who lives elsewhere', { ...atHome, children: [{ ...infant[0], livesWithApplicant: false }] }, 'ineligible', {
    conditions: { 'work-test': 'no' },
  }),

  // --- the spouse
  ...['employee', 'selfEmployed'].map((employment) =>
    inJune(`the spouse is ${employment}, nothing earned yet`, { ...couple, spouse: { ...spouseAtHome, employment } }, 'eligible', {
      conditions: { 'work-test-spouse': 'yes' },
    })),
  inJune('the spouse earns 500', { ...couple, spouse: { ...spouseAtHome, monthlyWorkIncome: 500 } }, 'eligible', {
    conditions: { 'work-test-spouse': 'yes' },
  }),
  ...([[13, 'eligible', 'yes'], [12, 'askPerson', 'person']] as const).map(([weeks, verdict, test]) =>
    inJune(`the wife at home is in week ${weeks}`, { ...couple, pregnancy: { weeks }, spouse: spouseAtHome }, verdict, {
      conditions: { 'work-test-spouse': test },
    })),
  inJune('in week 20 herself, the husband is at home', {
    ...couple, sex: 'female', pregnancy: { weeks: 20 }, spouse: { ...spouseAtHome, sex: 'male' },
  }, 'askPerson', { conditions: { 'work-test': 'yes', 'work-test-spouse': 'person' } }),
  ...Object.entries(DOORS).map(([door, facts]) =>
    inJune(`the spouse is with the infant, the applicant has ${door}`, {
      ...facts, maritalStatus: 'married', children: infant, spouse: spouseAtHome,
    }, 'eligible', { conditions: { 'work-test-spouse': 'yes' } })),
  inJune('the husband is with the infant, the wife is in week 20', {
    ...atHome, sex: 'female', pregnancy: { weeks: 20 }, maritalStatus: 'married', children: infant, spouse: { ...spouseAtHome, sex: 'male' },
  }, 'eligible', { conditions: { 'work-test-spouse': 'yes' } }),
  inJune('one infant excuses one of two', { ...atHome, maritalStatus: 'married', children: infant, spouse: spouseAtHome }, 'askPerson', {
    conditions: { 'work-test': 'yes', 'work-test-spouse': 'person' },
  }),
  inJune('no spouse: nothing is asked of one', single, 'eligible', { conditions: { 'work-test-spouse': 'notApplicable' } }),

  // --- who is left out
  inJune('soldier', { ...single, employment: 'soldier' }, 'ineligible', { conditions: { 'not-excluded': 'no' } }),
  inJune('in fear of a spouse who is a soldier', fearing, 'askPerson', { conditions: { 'not-excluded': 'person' } }),
  inJune('divorced from a soldier', { ...parent, spouse: { ...spouse, employment: 'soldier' } }, 'eligible'),

  // --- a person is asked
  ...['kibbutzMember', 'yeshivaStudent', 'fullTimeStudent'].map((path) =>
    inJune(`spouse: ${path}`, { ...couple, spouse: { ...spouse, [path]: true } }, 'askPerson', { asks: ['spouse-excluded'] })),
  inJune('a spouse who is none of these', {
    ...couple, spouse: { ...spouse, kibbutzMember: false, yeshivaStudent: false, fullTimeStudent: false, birthDate: '2006-06-01' },
    owesMaintenance: false, housing: 'renter', inCareInstitution: false, livesApartFromSpouseSince: null, violenceAtHome: false,
  }, 'eligible', { asksNot: ['spouse-excluded', 'spouse-under-20', 'maintenance', 'institution', 'examined-apart'], amounts: { 'monthly-apart': null } }),
  inJune('divorced: the former spouse has nothing to say', {
    ...parent, livesApartFromSpouseSince: '2020-01-01',
    spouse: { ...spouse, birthDate: '2007-01-01', kibbutzMember: true, residency: 'noStatus' },
  }, 'eligible', { asksNot: ['spouse-excluded', 'spouse-under-20', 'spouse-not-resident', 'examined-apart'], amount: month(3478) }),
  inJune('divorced from somebody past retirement age', { ...parent, spouse: { ...spouse, birthDate: '1950-01-01' } }, 'eligible', {
    asksNot: ['spouse-older'],
  }),
  ...([
    ['male', '1959-06-01', true], ['male', '1959-06-02', false], ['female', '1963-03-01', true], ['female', '1963-03-02', false],
    ['female', '1962-12-31', true],
  ] as const).map(([sex, birthDate, asked]) =>
    inJune(`spouse, ${sex}, born on ${birthDate}`, { ...couple, spouse: { ...spouse, sex, birthDate } }, asked ? 'askPerson' : 'eligible', {
      [asked ? 'asks' : 'asksNot']: ['spouse-older'],
    })),
  inJune('a spouse with a temporary permit', { ...couple, spouse: { ...spouse, residency: 'temporaryResident' } }, 'askPerson', {
    asks: ['spouse-not-resident'],
  }),
  inJune('owes maintenance', { ...single, owesMaintenance: true }, 'askPerson', { asks: ['maintenance'] }),
])
