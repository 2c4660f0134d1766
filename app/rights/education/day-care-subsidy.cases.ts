import { defineCases } from '~/engine/cases'
import { gradeExamples } from './day-care-subsidy-grade-examples'
import {
  alone, couple, idle, inCare, INFANT, month, NO_OTHER_GROUND, NOW, OLDER, TABLE_YEAR, TODDLER, YOUNG,
} from './day-care-subsidy-households'

export const dayCareSubsidyCases = defineCases('day-care-subsidy', [
  {
    name: 'both work, today: the sums of this year were not found', asOf: NOW,
    facts: couple(6000, 6000, [YOUNG]), verdict: 'eligible', amount: null,
  },
  ...gradeExamples,
  // --- the child ------------------------------------------------------------------------------------------------------------
  {
    name: '33 months when the year opened', asOf: TABLE_YEAR,
    facts: couple(5000, 5000, [inCare('2020-12-01')]), verdict: 'eligible', amount: month(945),
  },
  {
    name: 'a day more: only with a confirmation of delay', asOf: TABLE_YEAR, facts: couple(5000, 5000, [inCare('2020-11-30')]),
    verdict: 'askPerson', amount: null, conditions: { age: 'person' },
  },
  {
    name: '46 months when the year opened', asOf: TABLE_YEAR,
    facts: couple(5000, 5000, [inCare('2019-11-01')]), verdict: 'askPerson',
  },
  {
    name: 'a day more: too old', asOf: TABLE_YEAR,
    facts: couple(5000, 5000, [inCare('2019-10-31')]), verdict: 'ineligible', conditions: { age: 'no' },
  },
  {
    name: 'six months old today', asOf: TABLE_YEAR,
    facts: couple(5000, 5000, [inCare('2023-09-01')]), verdict: 'eligible', amount: month(1690),
  },
  {
    name: 'six months old tomorrow: a doctor confirms', asOf: TABLE_YEAR,
    facts: couple(5000, 5000, [inCare('2023-09-02')]), verdict: 'askPerson',
  },
  {
    name: 'three months old today', asOf: TABLE_YEAR,
    facts: couple(5000, 5000, [inCare('2023-12-01')]), verdict: 'askPerson',
  },
  {
    name: 'three months old tomorrow', asOf: TABLE_YEAR,
    facts: couple(5000, 5000, [inCare('2023-12-02')]), verdict: 'ineligible',
  },
  {
    name: 'on 31 August the year before still counts: 32 months when it opened', asOf: '2026-08-31',
    facts: couple(5000, 5000, [inCare('2023-01-01')]), verdict: 'eligible',
  },
  {
    name: 'on 1 September the new year opens: 44 months', asOf: '2026-09-01',
    facts: couple(5000, 5000, [inCare('2023-01-01')]), verdict: 'askPerson',
  },
  {
    name: 'private day care', asOf: NOW,
    facts: couple(5000, 5000, [{ ...YOUNG, dayCare: 'private' }]),
    verdict: 'ineligible', conditions: { 'recognised-day-care': 'no' },
  },
  {
    name: 'kind of day care not told', asOf: NOW,
    facts: couple(5000, 5000, [{ birthDate: '2024-04-15' }]), verdict: 'needsInfo', missing: ['children[0].dayCare'],
  },
  { name: 'no children', asOf: NOW, facts: couple(5000, 5000, []), verdict: 'ineligible' },
  {
    name: 'a child without status', asOf: NOW,
    facts: couple(5000, 5000, [{ ...YOUNG, residency: 'noStatus' }]),
    verdict: 'ineligible', conditions: { 'child-resident': 'no' },
  },
  {
    name: 'a child who is a temporary resident', asOf: NOW,
    facts: couple(5000, 5000, [{ ...YOUNG, residency: 'temporaryResident' }]), verdict: 'askPerson',
  },
  // --- the parents ----------------------------------------------------------------------------------------------------------
  { name: 'both exactly at the threshold', asOf: NOW, facts: couple(3159, 3159, [YOUNG]), verdict: 'eligible' },
  {
    name: 'the spouse a shekel below it, and nothing else', asOf: NOW,
    facts: couple(3159, 3158, [YOUNG], { spouse: { ...idle, monthlyWorkIncome: 3158 } }),
    verdict: 'ineligible', conditions: { 'applicant-criterion': 'yes', 'spouse-criterion': 'no' },
  },
  {
    name: 'three in recognised care: the lower threshold, and a person for several', asOf: TABLE_YEAR,
    facts: couple(2632, 2632, [INFANT, TODDLER, OLDER]), verdict: 'askPerson', asks: ['several-in-day-care'],
    // 5,264 by five persons: grade 3.
    amount: month(2267 + 1703 + 1371),
  },
  {
    name: 'two in recognised care: the higher threshold', asOf: NOW,
    facts: couple(5000, 2632, [YOUNG, YOUNG], { spouse: { ...idle, monthlyWorkIncome: 2632 } }), verdict: 'ineligible',
  },
  {
    name: 'parent alone at the lower threshold', asOf: NOW,
    facts: alone(2632, [YOUNG]), verdict: 'eligible', conditions: { 'spouse-criterion': 'notApplicable' },
  },
  { name: 'parent alone a shekel below it', asOf: NOW, facts: alone(2631, [YOUNG], NO_OTHER_GROUND), verdict: 'ineligible' },
  { name: 'never married, 5,000', asOf: NOW, facts: alone(5000, [YOUNG], { maritalStatus: 'single' }), verdict: 'eligible' },
  {
    name: 'one works, the other is at home', asOf: NOW,
    facts: couple(9000, 0, [YOUNG], { spouse: { ...idle, employment: 'notWorking' } }), verdict: 'ineligible',
  },
  {
    name: 'the other studies 24 hours', asOf: NOW,
    facts: couple(9000, 0, [YOUNG], { spouse: { ...idle, weeklyStudyHours: 24 } }), verdict: 'eligible',
  },
  {
    name: 'the other studies 23 hours', asOf: NOW,
    facts: couple(9000, 0, [YOUNG], { spouse: { ...idle, weeklyStudyHours: 23, employment: 'notWorking' } }),
    verdict: 'ineligible',
  },
  {
    name: 'the other studies 10 and works 14 hours', asOf: NOW,
    facts: couple(9000, 1500, [YOUNG], { spouse: { ...idle, monthlyWorkIncome: 1500, weeklyStudyHours: 10, weeklyWorkHours: 14 } }),
    verdict: 'eligible',
  },
  {
    name: 'the other studies 10 and works 13 hours', asOf: NOW,
    facts: couple(9000, 1500, [YOUNG], { spouse: { ...idle, monthlyWorkIncome: 1500, weeklyStudyHours: 10, weeklyWorkHours: 13 } }),
    verdict: 'ineligible',
  },
  {
    name: 'many hours of work at a low wage are no study', asOf: NOW,
    facts: couple(9000, 1500, [YOUNG], { spouse: { ...idle, monthlyWorkIncome: 1500, weeklyWorkHours: 30 } }),
    verdict: 'ineligible',
  },
  {
    name: 'the spouse gets unemployment benefit', asOf: NOW,
    facts: couple(9000, 0, [YOUNG], { spouse: { ...idle, currentBenefits: ['unemployment-benefit'] } }), verdict: 'eligible',
  },
  {
    name: 'the spouse gets income support', asOf: NOW,
    facts: couple(9000, 0, [YOUNG], { spouse: { ...idle, currentBenefits: ['income-support'] } }), verdict: 'eligible',
  },
  {
    name: 'the spouse gets a disability pension', asOf: NOW,
    facts: couple(9000, 0, [YOUNG], { spouse: { ...idle, currentBenefits: ['general-disability-pension'] } }),
    verdict: 'eligible',
  },
  {
    name: 'the spouse gets an old-age pension: no criterion', asOf: NOW,
    facts: couple(9000, 0, [YOUNG], { spouse: { ...idle, currentBenefits: ['old-age-pension'] } }), verdict: 'ineligible',
  },
  {
    name: 'parent alone on income support', asOf: NOW,
    facts: alone(0, [YOUNG], { currentBenefits: ['income-support'] }), verdict: 'eligible', follows: ['income-support'],
  },
  {
    name: 'parent alone with a disability pension', asOf: NOW,
    facts: alone(0, [YOUNG], { currentBenefits: ['general-disability-pension'] }), verdict: 'eligible',
  },
  {
    name: 'a wage that was not told', asOf: NOW,
    facts: { maritalStatus: 'married', monthlyWorkIncome: 5000, spouse: {}, children: [YOUNG] },
    verdict: 'needsInfo', missing: ['spouse.monthlyWorkIncome'],
  },
  {
    name: 'before the table: no sum', asOf: '2023-08-31', facts: couple(6000, 5000, [inCare('2021-01-10')]), verdict: 'eligible', amount: null,
  },
  {
    name: 'marital status not told', asOf: NOW,
    facts: { monthlyWorkIncome: 5000, children: [YOUNG] },
    verdict: 'needsInfo', missing: ['maritalStatus'],
  },
  // --- Torah study and other matters for a person ---------------------------------------------------------------------------
  {
    name: 'the father studies Torah, since March 2025', asOf: '2025-03-01',
    facts: couple(5000, 0, [inCare('2023-10-15')], { spouse: { ...idle, sex: 'male', yeshivaStudent: true, weeklyStudyHours: 40 } }),
    verdict: 'askPerson', asks: ['father-army-status'], conditions: { 'spouse-criterion': 'person' },
  },
  {
    name: 'the day before, his study counts', asOf: '2025-02-28',
    facts: couple(5000, 0, [inCare('2023-10-15')], { spouse: { ...idle, sex: 'male', yeshivaStudent: true, weeklyStudyHours: 40 } }),
    verdict: 'eligible',
  },
  {
    name: 'the wife of a Torah student has no criterion by that', asOf: NOW,
    facts: couple(5000, 0, [YOUNG], { sex: 'male', yeshivaStudent: true, spouse: { ...idle, sex: 'female' } }), verdict: 'ineligible',
  },
  {
    name: 'a kibbutz member', asOf: NOW,
    facts: couple(5000, 5000, [YOUNG], { kibbutzMember: true }), verdict: 'askPerson', asks: ['kibbutz'],
  },
  {
    name: 'separated parents', asOf: NOW,
    facts: alone(5000, [YOUNG], { maritalStatus: 'separated' }), verdict: 'askPerson', asks: ['parents-apart'], asksNot: ['several-in-day-care'],
  },
  {
    name: 'a new business below the threshold', asOf: NOW,
    facts: couple(1000, 5000, [YOUNG], { ...NO_OTHER_GROUND, employment: 'selfEmployed', jobStartDate: '2025-12-01' }),
    verdict: 'askPerson', asks: ['new-business'],
  },
  {
    name: 'a business older than half a year', asOf: NOW,
    facts: couple(1000, 5000, [YOUNG], { ...NO_OTHER_GROUND, employment: 'selfEmployed', jobStartDate: '2025-11-30' }), verdict: 'ineligible',
  },
  // --- olim -----------------------------------------------------------------------------------------------------------------
  {
    name: 'olim of less than two years, both in ulpan: grade 3 whatever the income', asOf: TABLE_YEAR,
    facts: couple(12000, 12000, [INFANT], {
      immigrantStatus: 'oleh', aliyahDate: '2021-09-01', studyingUlpan: true, weeklyStudyHours: 24,
      spouse: { monthlyWorkIncome: 12000, weeklyStudyHours: 25 },
    }),
    verdict: 'eligible', amount: month(2267),
  },
  {
    name: 'a day more than two years when the year opened: by income', asOf: TABLE_YEAR,
    facts: couple(12000, 12000, [INFANT], {
      immigrantStatus: 'oleh', aliyahDate: '2021-08-31', studyingUlpan: true, weeklyStudyHours: 24,
      spouse: { monthlyWorkIncome: 12000, weeklyStudyHours: 25 },
    }),
    verdict: 'ineligible',
  },
  {
    name: 'olim, both registered job seekers', asOf: TABLE_YEAR,
    facts: couple(0, 0, [TODDLER], {
      immigrantStatus: 'oleh', aliyahDate: '2023-01-01', registeredJobSeeker: true,
      spouse: { ...idle, registeredJobSeeker: true, immigrantStatus: 'oleh', aliyahDate: '2023-01-01' },
    }),
    verdict: 'eligible', amount: month(1703),
  },
  {
    name: 'one in ulpan, one a job seeker; only the spouse came lately', asOf: TABLE_YEAR,
    facts: couple(0, 0, [OLDER], {
      immigrantStatus: 'none', weeklyStudyHours: 26, studyingUlpan: true,
      spouse: { ...idle, registeredJobSeeker: true, immigrantStatus: 'oleh', aliyahDate: '2022-06-01' },
    }),
    verdict: 'eligible', amount: month(1371),
  },
  {
    name: 'an oleh couple, the spouse neither learns nor seeks', asOf: NOW,
    facts: couple(5000, 0, [YOUNG], {
      immigrantStatus: 'oleh', aliyahDate: '2025-01-01', registeredJobSeeker: false, weeklyStudyHours: 0,
      spouse: { ...idle, registeredJobSeeker: false },
    }),
    verdict: 'ineligible',
  },
  {
    name: 'a returning resident alone in the first year, a job seeker', asOf: NOW,
    facts: alone(0, [YOUNG], { immigrantStatus: 'returningResident', returnDate: '2024-09-01', registeredJobSeeker: true }),
    verdict: 'eligible',
  },
  {
    name: 'returned a day earlier', asOf: NOW,
    facts: alone(0, [YOUNG], {
      ...NO_OTHER_GROUND, immigrantStatus: 'returningResident', returnDate: '2024-08-31', registeredJobSeeker: true,
      workMonthsInLast18: 0,
    }),
    verdict: 'ineligible',
  },
])
