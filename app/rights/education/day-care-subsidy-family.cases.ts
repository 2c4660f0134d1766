/** Whose status counts, who lives where, what a person looks at; and incomes above the grades in the year of the table. */
import { defineCases } from '~/engine/cases'
import { alone, couple, idle, inCare, INFANT, NOW, SCHOOL_CHILD, TABLE_YEAR, YOUNG } from './day-care-subsidy-households'

export const dayCareSubsidyFamilyCases = defineCases('day-care-subsidy', [
  // --- whose status, and who lives where ------------------------------------------------------------------------------------
  ...(['citizen', 'permanentResident'] as const).flatMap((residency) => [
    { name: `the family told: ${residency}`, asOf: NOW, facts: couple(5000, 5000, [YOUNG], { residency }), verdict: 'eligible' as const },
    {
      name: `the child, of temporary residents: ${residency}`, asOf: NOW,
      facts: couple(5000, 5000, [{ ...YOUNG, residency }], { residency: 'temporaryResident' }), verdict: 'eligible' as const,
    },
  ]),
  {
    name: 'temporary residents, the status of the child not told', asOf: NOW,
    facts: couple(5000, 5000, [YOUNG], { residency: 'temporaryResident' }), verdict: 'needsInfo', missing: ['children[0].residency'],
  },
  {
    name: 'two in recognised care', asOf: NOW, facts: couple(5000, 5000, [YOUNG, YOUNG]), verdict: 'askPerson', asks: ['several-in-day-care'],
  },
  {
    name: 'the spouse is a kibbutz member', asOf: NOW,
    facts: couple(5000, 5000, [YOUNG], { spouse: { monthlyWorkIncome: 5000, kibbutzMember: true } }), verdict: 'askPerson', asks: ['kibbutz'],
  },
  {
    name: 'divorced from a kibbutz member', asOf: NOW, facts: alone(5000, [YOUNG], { spouse: { kibbutzMember: true } }),
    verdict: 'eligible', asksNot: ['kibbutz'],
  },
  {
    name: 'the applicant is the father and studies Torah', asOf: NOW,
    facts: couple(0, 5000, [YOUNG], { ...idle, sex: 'male', yeshivaStudent: true, weeklyStudyHours: 40, immigrantStatus: 'none', registeredJobSeeker: false }),
    verdict: 'askPerson', asks: ['father-army-status'],
  },
  {
    name: 'divorced from a father who studies Torah', asOf: NOW,
    facts: alone(5000, [YOUNG], { spouse: { sex: 'male', yeshivaStudent: true } }), verdict: 'eligible', asksNot: ['father-army-status'],
  },
  {
    name: 'married, and apart since last year', asOf: NOW, facts: couple(5000, 5000, [YOUNG], { livesApartFromSpouseSince: '2025-02-28' }),
    verdict: 'askPerson', asks: ['parents-apart'],
  },
  {
    name: 'divorced, with the day on which they parted', asOf: NOW,
    facts: alone(5000, [YOUNG], { livesApartFromSpouseSince: '2025-02-28' }), verdict: 'eligible', asksNot: ['parents-apart'],
  },
  {
    name: 'divorced, one of two children in day care lives with the other parent', asOf: NOW,
    facts: alone(5000, [{ ...YOUNG, livesWithApplicant: true }, { ...YOUNG, livesWithApplicant: false }]),
    verdict: 'askPerson', asks: ['parents-apart'],
  },
  {
    name: 'divorced, a child of ten lives with the other parent', asOf: NOW,
    facts: alone(5000, [{ ...YOUNG, livesWithApplicant: true }, { ...SCHOOL_CHILD, livesWithApplicant: false }]),
    verdict: 'eligible', asksNot: ['parents-apart'], concerned: ['children[0]'],
  },
  {
    name: 'married, the child stays with a grandmother', asOf: NOW, facts: couple(5000, 5000, [{ ...YOUNG, livesWithApplicant: false }]),
    verdict: 'eligible', asksNot: ['parents-apart'],
  },
  {
    name: 'separated in the year of the table: no sum before a person looked', asOf: TABLE_YEAR,
    facts: alone(5000, [INFANT], { maritalStatus: 'separated' }), verdict: 'askPerson', amount: null,
  },
  // --- the year of the table, and incomes above it --------------------------------------------------------------------------
  ...([['2023-08-31', 'eligible'], ['2023-09-01', 'ineligible'], ['2024-08-31', 'ineligible'], ['2024-09-01', 'eligible']] as const).map(
    ([day, verdict]) => ({ name: `20,000 by three on ${day}`, asOf: day, facts: couple(10000, 10000, [inCare('2022-10-15')]), verdict }),
  ),
  {
    name: 'a wife who studies and says that she does not work, the husband earns 15,903: 5,301 a head', asOf: TABLE_YEAR,
    facts: couple(15903, 0, [INFANT], { spouse: { employment: 'notWorking', weeklyStudyHours: 24 } }),
    verdict: 'ineligible', conditions: { 'subsidised-grade': 'no' },
  },
  {
    name: 'told by the wife who studies and does not work', asOf: TABLE_YEAR,
    facts: {
      maritalStatus: 'married', employment: 'notWorking', weeklyStudyHours: 24, spouse: { monthlyWorkIncome: 15903, immigrantStatus: 'none' }, children: [INFANT],
      immigrantStatus: 'none',
    },
    verdict: 'ineligible', conditions: { 'subsidised-grade': 'no' },
  },
  {
    name: 'married, and apart since 2022: what the other parent does is a person’s matter', asOf: NOW,
    facts: couple(9000, 0, [YOUNG], { livesApartFromSpouseSince: '2022-01-01', spouse: { ...idle, employment: 'notWorking' } }),
    verdict: 'askPerson', asks: ['parents-apart'], conditions: { 'spouse-criterion': 'person' },
  },
  {
    name: 'married, together, and the other parent at home', asOf: NOW,
    facts: couple(9000, 0, [YOUNG], { livesApartFromSpouseSince: null, spouse: { ...idle, employment: 'notWorking' } }),
    verdict: 'ineligible', conditions: { 'spouse-criterion': 'no' },
  },
  {
    name: 'apart in the year of the table: the high wage of the other parent shuts nothing', asOf: TABLE_YEAR,
    facts: couple(4000, 40_000, [INFANT], { livesApartFromSpouseSince: '2022-01-01' }),
    verdict: 'askPerson', amount: null, conditions: { 'subsidised-grade': 'notApplicable' },
  },
  {
    name: 'together in that year: above the grades', asOf: TABLE_YEAR, facts: couple(4000, 40_000, [INFANT], { livesApartFromSpouseSince: null }),
    verdict: 'ineligible', conditions: { 'subsidised-grade': 'no' },
  },
])
