/** Each ground of the arnona discount alone, with its rate and its area; what falls short of one; the doors to a person. */
import { defineCases, type RightCase } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'

const asOf = '2025-06-01'
const IN_2026 = '2026-06-01'
/** No ground, and an income above the table; a bill of 500 for 125 square metres: 400 for 100 of them, 280 for 70, 360 for 90. */
const plain: FactRecord = {
  paysArnona: true, monthlyArnona: 500, homeAreaSqm: 125, householdSize: 2, housing: 'renter', birthDate: '1985-01-01', sex: 'female',
  maritalStatus: 'married', employment: 'employee', children: [], spouse: { birthDate: '1984-01-01', sex: 'male' }, currentBenefits: [],
  blindCertificate: false, medicalDisabilityPercent: 0, workIncapacityPercent: 0, immigrantStatus: 'none', reservistCertificate: 'none',
  householdIncomePrevYear: 20_000, dischargeDate: null, householdNeeds: [],
}
const senior: FactRecord = { birthDate: '1950-01-01', sex: 'male' }
const pensioner: FactRecord = { ...senior, currentBenefits: ['old-age-pension'] }
const wasIncapable: FactRecord = { ...pensioner, disabilityPensionUntilRetirement: true, workIncapacityPercent: 75, incapacityStable: true }
const alone: FactRecord = { maritalStatus: 'divorced', spouse: null }
const soldierChild: FactRecord = { birthDate: '2006-01-01', livesWithApplicant: true, hasDisability: false, inRegularService: true, disabledChildRate: 0 }
const grown: FactRecord = { birthDate: '2004-01-01', livesWithApplicant: true, hasDisability: true, inRegularService: false, disabledChildRate: 0 }
const oleh: FactRecord = { immigrantStatus: 'oleh', aliyahDate: '2024-01-01', olehArnonaMonthsUsed: 0 }
const upTo = (max: number, unit: 'ILS/month' | 'percent') => ({ unit, min: 0, max })
const holds = (benefit: string): FactRecord => ({ currentBenefits: [benefit] })
const spouse = (facts: FactRecord): FactRecord => ({ spouse: { birthDate: '1984-01-01', sex: 'male', ...facts } })

const minor: FactRecord = { birthDate: '2015-01-01', livesWithApplicant: true, hasDisability: false, disabledChildRate: 0 }
const sick: FactRecord = { ...minor, hasDisability: true, disabledChildRate: 100 }
const away: FactRecord = { ...sick, livesWithApplicant: false }
const separated: FactRecord = { ...spouse({}), maritalStatus: 'separated', divorceProceedingsSince: '2023-06-01', children: [minor] }
const olehAlone: FactRecord = {
  ...spouse({ residency: 'noStatus' }), immigrantStatus: 'oleh', aliyahDate: '2023-06-02', olehArnonaMonthsUsed: 12, children: [minor],
}

type Row = readonly [name: string, facts: FactRecord, percent: number, monthly: number, asOf?: string]

const GROUNDS: readonly Row[] = [
  ['senior with income supplement', { ...senior, currentBenefits: ['old-age-pension', 'old-age-income-supplement'] }, 100, 400],
  ['old-age pension for the disabled', holds('old-age-for-disabled'), 100, 400],
  ['senior with old-age pension', pensioner, 25, 100],
  ['senior with survivors’ pension', { ...senior, ...holds('survivors-pension') }, 25, 100],
  ['senior with dependants’ benefit', { ...senior, ...holds('dependants-benefit') }, 25, 100],
  ['senior with work-disability pension', { ...senior, ...holds('work-disability-pension') }, 25, 100],
  ['senior at the average wage', { ...senior, householdIncomePrevYear: 13_769 }, 30, 120, IN_2026],
  ['incapacity of 75 %', { ...holds('general-disability-pension'), workIncapacityPercent: 75 }, 80, 400],
  ['incapacity of 75 % before the pension', wasIncapable, 80, 400],
  ['incapacity of 74 % before it', { ...wasIncapable, workIncapacityPercent: 74 }, 25, 100],
  ['incapacity that was not stable', { ...wasIncapable, incapacityStable: false }, 25, 100],
  ['no disability pension before', { ...wasIncapable, disabilityPensionUntilRetirement: false }, 25, 100],
  ['medical disability', { medicalDisabilityPercent: 90 }, 40, 160],
  ['disabled child', holds('disabled-child-benefit'), 33, 132],
  ['disabled child at home, told by the rate', { ...alone, children: [sick] }, 33, 132],
  ['disabled child, the home not told', { ...alone, children: [{ ...sick, livesWithApplicant: undefined }] }, 33, 132],
  ['of two disabled children one is away', { ...alone, children: [away, sick] }, 33, 132],
  ['benefit for a child, which one not told, one of two is away', { ...holds('disabled-child-benefit'), children: [minor, { ...minor, livesWithApplicant: false }] }, 33, 132],
  ['separated for two years', { ...separated, livesApartFromSpouseSince: '2023-06-01' }, 20, 100],
  ['blind', { blindCertificate: true }, 90, 450],
  ['oleh', oleh, 90, 360],
  ['oleh in a small home', { ...oleh, homeAreaSqm: 50 }, 90, 450],
  ['single parent', { ...alone, children: [{ birthDate: '2015-01-01', livesWithApplicant: true, disabledChildRate: 0 }] }, 20, 100],
  ['single parent of a soldier', { ...alone, children: [soldierChild] }, 20, 100],
  ['long-term care', holds('long-term-care-benefit'), 70, 350],
  ['income support since 2002', { ...holds('income-support'), benefitSince: { 'income-support': '2002-12-31' } }, 70, 350],
  ['child support since 2002', { ...holds('child-support-payments'), benefitSince: { 'child-support-payments': '2002-12-31' } }, 70, 350],
  ['disabled in the army', holds('idf-disability-benefit'), 66, 184.8],
  ['victim of hostile acts', holds('hostile-acts-benefits'), 66, 184.8],
  ['survivor of persecution', holds('holocaust-survivor-allowance'), 66, 184.8],
  ['survivor, four persons', { ...holds('holocaust-survivor-allowance'), householdSize: 4 }, 66, 184.8],
  ['survivor, five persons', { ...holds('holocaust-survivor-allowance'), householdSize: 5, householdIncomePrevYear: 14_045 }, 66, 237.6],
  ['survivor in a small home', { ...holds('holocaust-survivor-allowance'), homeAreaSqm: 50 }, 66, 330],
  ['conscript', { employment: 'soldier' }, 100, 280],
  ['discharged today', { dischargeDate: asOf }, 100, 280],
  ['active reservist', { reservistCertificate: 'active' }, 5, 25],
  ['commander in the reserves', { reservistCertificate: 'commander' }, 25, 100],
  ['active reservist, low income since the new rules', { reservistCertificate: 'active', householdIncomePrevYear: 1_000 }, 5, 25, IN_2026],
  ['long-term care, income not told', { ...holds('long-term-care-benefit'), householdIncomePrevYear: undefined }, 70, 350],
  ['the last day of the table', { householdIncomePrevYear: 4_673 }, 80, 400, '2025-12-31'],
]

/** A shekel above the last column of the income table, with the lowest of the other grounds. */
const ABOVE: readonly (readonly [persons: number, income: number])[] = [
  [1, 5_572], [2, 8_359], [3, 9_694], [4, 11_033], [5, 14_045], [6, 17_057], [7, 20_070], [8, 23_082], [9, 26_094], [10, 28_991],
]

const NONE: readonly (readonly [name: string, facts: FactRecord])[] = [
  ['disabled child with the other parent', { ...alone, children: [away] }],
  ['disabled child with the other parent, a healthy one at home who is grown', { ...alone, children: [away, { ...grown, hasDisability: false }] }],
  ['the benefit is for a child with the other parent', { ...alone, ...holds('disabled-child-benefit'), children: [away] }],
  ['the benefit is for one of two children who are both away', { ...alone, ...holds('disabled-child-benefit'), children: [1, 2].map(() => ({ ...minor, livesWithApplicant: false })) }],
  ['separated for less than two years, the child with the other parent', { ...separated, livesApartFromSpouseSince: '2023-06-02', children: [away] }],
  ['separated for two years, a shorter file', { ...separated, livesApartFromSpouseSince: '2023-06-01', divorceProceedingsSince: '2023-06-02' }],
  ['oleh whose spouse did not come, a day before the second year', { ...olehAlone, aliyahDate: '2024-06-02' }],
  ['oleh whose spouse came', { ...olehAlone, ...spouse({ residency: 'citizen' }) }],
  ['degree of a work injury of 89.9 %', { workDisabilityPercent: 89.9 }],
  ['spouse who works', spouse({ employment: 'employee' })],
  ['incapable for good, not yet of pension age', { ...wasIncapable, birthDate: '1985-01-01', currentBenefits: [] }],
  ['single parent of a soldier who lives elsewhere', { ...alone, children: [{ ...soldierChild, livesWithApplicant: false }] }],
  ['single parent of a grown child, not in service', { ...alone, children: [{ ...soldierChild, inRegularService: false }] }],
  ['grown child with a disability elsewhere', { children: [{ ...grown, livesWithApplicant: false }] }],
  ['grown child without a disability', { children: [{ ...grown, hasDisability: false }] }],
  ['special old-age benefit before pension age', holds('special-old-age-benefit')],
  ['needs food', { householdNeeds: ['food'] }],
  ['the spouse’s unemployment benefit', spouse(holds('unemployment-benefit'))],
  ['incapacity of the spouse of 74 %', spouse({ workIncapacityPercent: 74 })],
  ['medical disability of the spouse of 89.9 %', spouse({ medicalDisabilityPercent: 89.9 })],
  ['oleh spouse, a day after the window', spouse({ immigrantStatus: 'oleh', aliyahDate: '2023-05-31' })],
  ['spouse who is no oleh', spouse({ immigrantStatus: 'none', aliyahDate: '2024-01-01' })],
  ['separated, the ground was the spouse’s', { ...spouse(holds('old-age-pension')), maritalStatus: 'separated' }],
]

const DOORS: readonly (readonly [name: string, facts: FactRecord])[] = [
  ['grown child with a disability', { children: [grown] }],
  ['child of 18 today with a disability', { children: [{ ...grown, birthDate: '2007-06-01' }] }],
  ['benefit of an oleh who needs care', holds('attendance-allowance-oleh')],
  ['special old-age benefit', { ...senior, ...holds('special-old-age-benefit') }],
  ['medical need', { householdNeeds: ['medical'] }],
  ...[
    'old-age-pension', 'old-age-for-disabled', 'survivors-pension', 'dependants-benefit', 'work-disability-pension',
    'long-term-care-benefit', 'disabled-child-benefit', 'idf-disability-benefit', 'hostile-acts-benefits', 'holocaust-survivor-allowance',
  ].map((benefit): [string, FactRecord] => [`the spouse’s ${benefit}`, spouse(holds(benefit))]),
  ['the spouse is a conscript', spouse({ employment: 'soldier' })],
  ['incapacity of the spouse', spouse({ workIncapacityPercent: 75 })],
  ['medical disability of the spouse', spouse({ medicalDisabilityPercent: 90 })],
  ['oleh spouse, the last day of the window', spouse({ immigrantStatus: 'oleh', aliyahDate: '2023-06-01' })],
  ['immigrant citizen as spouse', spouse({ immigrantStatus: 'immigrantCitizen', aliyahDate: '2024-06-01' })],
]

const NEARBY: readonly (readonly [name: string, facts: FactRecord])[] = [
  ['degree of a work injury of 90 %', { workDisabilityPercent: 90 }],
  ['separated for less than two years', { ...separated, livesApartFromSpouseSince: '2023-06-02' }],
  ['oleh whose spouse did not come, the first day of the second year', { ...olehAlone, aliyahDate: '2024-06-01' }],
  ['oleh whose spouse did not come, the last day of it', olehAlone],
]

export const arnonaDiscountGroundsCases = defineCases('arnona-discount', [
  ...GROUNDS.map(([name, facts, percent, monthly, day = asOf]): RightCase => ({
    name: `alone: ${name}`, asOf: day, facts: { ...plain, ...facts }, verdict: 'eligible',
    amounts: { monthly: upTo(monthly, 'ILS/month'), percent: upTo(percent, 'percent') },
  })),
  ...ABOVE.map(([householdSize, householdIncomePrevYear]): RightCase => ({
    name: `${householdSize} persons above the table, active reservist`, asOf: '2024-06-01', verdict: 'eligible',
    facts: { ...plain, householdSize, householdIncomePrevYear, reservistCertificate: 'active' },
    amounts: { monthly: upTo(25, 'ILS/month'), percent: upTo(5, 'percent') },
  })),
  ...NONE.map(([name, facts]): RightCase => ({
    name: `no ground: ${name}`, asOf, facts: { ...plain, ...facts }, verdict: 'ineligible', asksNot: ['ground-for-person', 'ground-nearby'],
  })),
  ...DOORS.map(([name, facts]): RightCase => ({
    name: `for a person: ${name}`, asOf, facts: { ...plain, ...facts }, verdict: 'askPerson', asks: ['ground-for-person'],
  })),
  ...NEARBY.map(([name, facts]): RightCase => ({
    name: `near a ground: ${name}`, asOf, facts: { ...plain, ...facts }, verdict: 'askPerson', asks: ['ground-nearby'], asksNot: ['ground-for-person'],
  })),
  ...NEARBY.map(([name, facts]): RightCase => ({
    name: `near a ground, and with one: ${name}`, asOf, facts: { ...plain, ...facts, blindCertificate: true }, verdict: 'eligible', asksNot: ['ground-nearby'],
  })),
  // The new rules of 2026 are awaited: a door is all that is certain.
  ...DOORS.slice(1, 5).map(([name, facts]): RightCase => ({
    name: `for a person in 2026: ${name}`, asOf: IN_2026, facts: { ...plain, ...facts }, verdict: 'askPerson', asks: ['ground-for-person'],
  })),
  {
    name: 'single parent with a partner in the home', asOf, facts: { ...plain, ...alone, livesWithPartner: true, children: [minor] },
    verdict: 'askPerson', conditions: { ground: 'person' }, amount: null,
  },
  {
    name: 'single parent, no partner in the home', asOf, facts: { ...plain, ...alone, livesWithPartner: false, children: [minor] },
    verdict: 'eligible',
  },
  {
    name: 'child of 17 with a disability, the grounds of its own benefit not told', asOf, verdict: 'needsInfo', asksNot: ['ground-for-person'],
    facts: { ...plain, children: [{ ...grown, birthDate: '2007-06-02' }] },
  },
  {
    name: 'the spouse alone is of pension age: the average wage, once', asOf: IN_2026, verdict: 'askPerson', asks: ['ground-for-person'],
    facts: { ...plain, ...spouse({ birthDate: '1950-01-01' }), householdIncomePrevYear: 13_769 },
  },
  {
    name: 'the spouse alone, a shekel more', asOf: IN_2026, verdict: 'needsInfo', asksNot: ['ground-for-person'],
    facts: { ...plain, ...spouse({ birthDate: '1950-01-01' }), householdIncomePrevYear: 13_770 },
  },
  {
    name: 'two seniors above one and a half average wages', asOf: IN_2026, verdict: 'needsInfo',
    facts: { ...plain, ...senior, ...spouse({ birthDate: '1950-01-01' }), householdIncomePrevYear: 20_654 },
  },
  { name: 'the first day of the new rules', asOf: '2026-01-01', facts: { ...plain, householdIncomePrevYear: 4_673 }, verdict: 'needsInfo' },
  {
    name: 'the window of an oleh ended on the first day of the year', asOf, facts: { ...plain, ...oleh, aliyahDate: '2023-01-01' },
    verdict: 'askPerson', asks: ['oleh-window-ended'], deadlines: { 'oleh-window': null },
  },
  {
    name: 'the window of an oleh ended in the year before', asOf, facts: { ...plain, ...oleh, aliyahDate: '2022-12-31' },
    verdict: 'ineligible', asksNot: ['oleh-window-ended'],
  },
  {
    name: 'oleh with twelve months used', asOf, facts: { ...plain, ...oleh, olehArnonaMonthsUsed: 12 },
    verdict: 'ineligible', deadlines: { 'oleh-window': null },
  },
  {
    name: 'whose name is on the bill was not told', asOf, facts: { ...plain, ...holds('long-term-care-benefit'), paysArnona: undefined },
    verdict: 'needsInfo', missing: ['paysArnona'],
  },
  ...['institution', 'absorptionCentre', 'shelter'].map((housing): RightCase => ({
    name: `home: ${housing}`, asOf, facts: { ...plain, blindCertificate: true, housing }, verdict: 'askPerson', asks: ['room-or-institution'],
  })),
])
