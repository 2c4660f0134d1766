/** What each parent does, who counts as new in the country, and what counts as income of the family. */
import { defineCases, type RightCase } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'
import { alone, couple, idle, inCare, INFANT, month, NO_OTHER_GROUND, NOW, OLDER, TABLE_YEAR, TODDLER, YOUNG } from './day-care-subsidy-households'

/** The applicant works; the other parent is as told. */
const withSpouse = (spouse: FactRecord): FactRecord => couple(9000, 0, [YOUNG], { spouse: spouse as never })
/** The spouse works; the applicant has no other ground than what is told. */
const asApplicant = (more: FactRecord): FactRecord => couple(0, 5000, [YOUNG], { ...NO_OTHER_GROUND, ...idle, ...more })
const says = (name: string, facts: FactRecord, verdict: RightCase['verdict'], more: Partial<RightCase> = {}): RightCase => ({
  name, asOf: NOW, facts, verdict, ...more,
})

/** The school year opened on 1 September 2023. */
const NEW_OLEH = { immigrantStatus: 'oleh', aliyahDate: '2022-09-01' }
const VETERAN = { immigrantStatus: 'none' }
const SEEKS = { registeredJobSeeker: true }
const IN_ULPAN = { weeklyStudyHours: 24 }

/** Incomes far above the grades: only their own track opens a share to olim, that of grade 3. */
const rich = (applicant: FactRecord, spouse: FactRecord | null): FactRecord =>
  spouse
    ? couple(20_000, 20_000, [INFANT], { ...applicant, spouse: { monthlyWorkIncome: 20_000, ...spouse } })
    : alone(40_000, [INFANT], applicant)
/** No income and no benefit: only their own track, or enough study, makes olim parents who are recognised. */
const poor = (applicant: FactRecord, spouse: FactRecord | null): FactRecord => {
  const own = { ...NO_OTHER_GROUND, immigrantStatus: undefined, workMonthsInLast18: 0, ...applicant }
  return spouse ? couple(0, 0, [INFANT], { ...own, spouse: { ...idle, ...spouse } }) : alone(0, [INFANT], own)
}
const GRADE_THREE = { verdict: 'eligible' as const, amount: month(2267) }
const BY_INCOME = { verdict: 'ineligible' as const, conditions: { 'subsidised-grade': 'no' as const } }

interface OlimFamily {
  readonly name: string
  readonly applicant: FactRecord
  /** `null`: a parent alone. */
  readonly spouse: FactRecord | null
  readonly isTrack: boolean
}
const track = (name: string, applicant: FactRecord, spouse: FactRecord | null): OlimFamily => ({ name, applicant, spouse, isTrack: true })
const none = (name: string, applicant: FactRecord, spouse: FactRecord | null): OlimFamily => ({ name, applicant, spouse, isTrack: false })

/** A parent came within two years; and all of them seek work or learn in an ulpan, or one of each. */
const OLIM: readonly OlimFamily[] = [
  track('both seek work, both came lately', { ...NEW_OLEH, ...SEEKS }, { ...NEW_OLEH, ...SEEKS }),
  track('the applicant seeks, the spouse is in ulpan; the applicant came lately', { ...NEW_OLEH, ...SEEKS }, IN_ULPAN),
  track('the applicant is in ulpan, the spouse seeks; the spouse came lately', { ...VETERAN, ...IN_ULPAN }, { ...NEW_OLEH, ...SEEKS }),
  track('both in ulpan', { ...NEW_OLEH, ...IN_ULPAN, fullTimeStudent: false, studyingUlpan: true }, { ...IN_ULPAN, fullTimeStudent: false }),
  track('a parent alone in ulpan', { ...NEW_OLEH, ...IN_ULPAN }, null),
  track('a parent alone who seeks work', { ...NEW_OLEH, ...SEEKS }, null),
  ...(['oleh', 'immigrantCitizen', 'returningMinor'] as const).flatMap((immigrantStatus) => [
    track(`the applicant ${immigrantStatus}, both seek work`, { ...NEW_OLEH, immigrantStatus, ...SEEKS }, { ...VETERAN, ...SEEKS }),
    track(`the spouse ${immigrantStatus}, both seek work`, { ...VETERAN, ...SEEKS }, { ...NEW_OLEH, immigrantStatus, ...SEEKS }),
  ]),
  track('only the date on the certificate was told', { aliyahDate: '2022-09-01', ...SEEKS }, { ...VETERAN, ...SEEKS }),
  track('only the date on the spouse’s certificate was told', { ...VETERAN, ...SEEKS }, { aliyahDate: '2022-09-01', ...SEEKS }),
  track('two years to the day when the year opened', { ...NEW_OLEH, aliyahDate: '2021-09-01', ...SEEKS }, { ...VETERAN, ...SEEKS }),
  track('the spouse, two years to the day', { ...VETERAN, ...SEEKS }, { ...NEW_OLEH, aliyahDate: '2021-09-01', ...SEEKS }),
  track('returned a year before the year opened', { immigrantStatus: 'returningResident', returnDate: '2022-09-01', ...SEEKS }, { ...VETERAN, ...SEEKS }),
  none('returned a day earlier', { immigrantStatus: 'returningResident', returnDate: '2022-08-31', ...SEEKS }, { ...VETERAN, ...SEEKS }),
  none('a day more than two years', { ...NEW_OLEH, aliyahDate: '2021-08-31', ...SEEKS }, { ...VETERAN, ...SEEKS }),
  none('the spouse, a day more', { ...VETERAN, ...SEEKS }, { ...NEW_OLEH, aliyahDate: '2021-08-31', ...SEEKS }),
  none('veterans who both seek work', { ...VETERAN, aliyahDate: '2022-09-01', ...SEEKS }, { ...VETERAN, aliyahDate: '2022-09-01', ...SEEKS }),
  none('only the applicant learns or seeks', { ...NEW_OLEH, ...SEEKS }, { ...VETERAN, registeredJobSeeker: false, weeklyStudyHours: 0 }),
  none('only the spouse learns or seeks', { ...NEW_OLEH, registeredJobSeeker: false, weeklyStudyHours: 0 }, { ...VETERAN, ...SEEKS }),
  none('the spouse learns 23 hours', { ...NEW_OLEH, ...SEEKS }, { ...VETERAN, weeklyStudyHours: 23, registeredJobSeeker: false }),
  none('the applicant learns 23 hours', { ...NEW_OLEH, weeklyStudyHours: 23, registeredJobSeeker: false }, { ...VETERAN, ...SEEKS }),
  none('the hours are those of a regular student', { ...NEW_OLEH, ...IN_ULPAN, fullTimeStudent: true, registeredJobSeeker: false }, { ...VETERAN, ...SEEKS }),
  none('the hours of the spouse are those of a regular student', { ...NEW_OLEH, ...SEEKS }, { ...VETERAN, ...IN_ULPAN, fullTimeStudent: true, registeredJobSeeker: false }),
  none('the hours are not those of an ulpan', { ...NEW_OLEH, ...IN_ULPAN, studyingUlpan: false, registeredJobSeeker: false }, { ...VETERAN, ...SEEKS }),
  none('a parent alone, divorced from an oleh', { ...VETERAN, ...SEEKS, spouse: { ...NEW_OLEH, ...SEEKS } }, null),
]

const open = (name: string, facts: FactRecord, missing: string): RightCase => ({
  name, asOf: TABLE_YEAR, facts, verdict: 'needsInfo', conditions: { 'subsidised-grade': 'unknown' }, missing: [missing],
})

export const dayCareSubsidyParentsCases = defineCases('day-care-subsidy', [
  // --- above the grades, and nobody told whether the parents are new in the country and seek work -----------------------------------
  open('the status of the applicant not told', rich({ immigrantStatus: undefined, ...SEEKS }, { ...VETERAN, ...SEEKS }), 'immigrantStatus'),
  open('the status of the spouse not told', rich({ ...VETERAN, ...SEEKS }, { immigrantStatus: undefined, ...SEEKS }), 'spouse.immigrantStatus'),
  open('the date on the certificate not told', rich({ immigrantStatus: 'oleh', ...SEEKS }, { ...VETERAN, ...SEEKS }), 'aliyahDate'),
  open('whether the applicant seeks work not told', rich(NEW_OLEH, { ...VETERAN, ...SEEKS }), 'registeredJobSeeker'),
  {
    name: 'a wage below the threshold, the kind of work not told: it may be a new business', asOf: NOW,
    facts: asApplicant({ monthlyWorkIncome: 1000, employment: undefined }), verdict: 'needsInfo', missing: ['employment'],
    conditions: { 'applicant-criterion': 'noOrPerson' },
  },
  // --- benefits -------------------------------------------------------------------------------------------------------------
  ...(['work-disability-pension', 'old-age-for-disabled', 'idf-disability-benefit'] as const).flatMap((benefit) => [
    says(`the spouse has a disability pension: ${benefit}`, withSpouse({ ...idle, currentBenefits: [benefit] }), 'eligible'),
    says(`the applicant has a disability pension: ${benefit}`, asApplicant({ currentBenefits: [benefit] }), 'eligible'),
  ]),
  // --- work that was told, and work that is not there -----------------------------------------------------------------------
  ...(['unemployed', 'notWorking', 'retired'] as const).flatMap((employment) => [
    says(
      `the spouse says "${employment}", the wage not told: none`, withSpouse({ employment, weeklyStudyHours: 10, currentBenefits: [] }),
      'ineligible', { conditions: { 'spouse-criterion': 'no' } },
    ),
    says(
      `the applicant says "${employment}", the wage not told: none`,
      asApplicant({ employment, monthlyWorkIncome: undefined, workMonthsInLast18: 0 }), 'ineligible', { conditions: { 'applicant-criterion': 'no' } },
    ),
  ]),
  says(
    'the spouse is employed, the wage not told', withSpouse({ employment: 'employee', weeklyStudyHours: 0, currentBenefits: [] }), 'needsInfo',
    { missing: ['spouse.monthlyWorkIncome'] },
  ),
  says(
    'the applicant is employed, the wage not told', asApplicant({ employment: 'employee', monthlyWorkIncome: undefined }), 'needsInfo',
    { missing: ['monthlyWorkIncome'] },
  ),
  says('the spouse calls herself unemployed and earns 3,159', withSpouse({ ...idle, employment: 'unemployed', monthlyWorkIncome: 3159 }), 'eligible'),
  says('the applicant says unemployed and earns 3,159', asApplicant({ employment: 'unemployed', monthlyWorkIncome: 3159 }), 'eligible'),
  says(
    'the spouse says that there is no work, and told 14 hours of it beside 10 of study',
    withSpouse({ ...idle, employment: 'notWorking', weeklyWorkHours: 14, weeklyStudyHours: 10 }), 'eligible',
  ),
  says(
    'the applicant says that there is no work, and told 14 hours of it beside 10 of study',
    asApplicant({ employment: 'notWorking', weeklyWorkHours: 14, weeklyStudyHours: 10 }), 'eligible',
  ),
  says('the applicant studies 24 hours', asApplicant({ weeklyStudyHours: 24 }), 'eligible', { conditions: { 'applicant-criterion': 'yes' } }),
  says('the applicant studies 23 hours', asApplicant({ weeklyStudyHours: 23, employment: 'notWorking' }), 'ineligible'),
  says('the applicant works 30 hours for 1,500 and does not study', asApplicant({ monthlyWorkIncome: 1500, weeklyWorkHours: 30 }), 'ineligible'),
  // --- a new business -------------------------------------------------------------------------------------------------------
  says(
    'a business with a mentor, below the threshold', asApplicant({ monthlyWorkIncome: 1000, employmentServiceExemptReason: 'newBusiness' }),
    'askPerson', { asks: ['new-business'] },
  ),
  says(
    'a new job as an employee, below the threshold, is no new business',
    asApplicant({ monthlyWorkIncome: 1000, employment: 'employee', jobStartDate: '2026-05-01' }), 'ineligible', { asksNot: ['new-business'] },
  ),
  // --- Torah study ----------------------------------------------------------------------------------------------------------
  says(
    'the wife studies in a seminary', withSpouse({ ...idle, sex: 'female', yeshivaStudent: true, weeklyStudyHours: 30 }), 'eligible',
    { asksNot: ['father-army-status'] },
  ),
  says(
    'told by the wife who studies in a seminary', asApplicant({ sex: 'female', yeshivaStudent: true, weeklyStudyHours: 30 }), 'eligible',
    { asksNot: ['father-army-status'] },
  ),
  says(
    'the father studies at a college', withSpouse({ ...idle, sex: 'male', yeshivaStudent: false, weeklyStudyHours: 30 }), 'eligible',
    { asksNot: ['father-army-status'] },
  ),
  says(
    'told by the father, Torah study not told of', asApplicant({ sex: 'male', yeshivaStudent: undefined, weeklyStudyHours: 30 }), 'needsInfo',
    { missing: ['yeshivaStudent'] },
  ),
  says('told by the father, who studies something else', asApplicant({ sex: 'male', yeshivaStudent: false, weeklyStudyHours: 30 }), 'eligible'),
  says(
    'the father works 14 hours and studies Torah for 10', withSpouse({
      ...idle, sex: 'male', yeshivaStudent: true, monthlyWorkIncome: 1500, weeklyWorkHours: 14, weeklyStudyHours: 10,
    }),
    'askPerson', { asks: ['father-army-status'], conditions: { 'spouse-criterion': 'person' } },
  ),
  {
    name: 'told by the father who studies Torah, the day before March 2025', asOf: '2025-02-28',
    facts: couple(0, 5000, [inCare('2023-10-15')], { ...NO_OTHER_GROUND, ...idle, sex: 'male', weeklyStudyHours: 30 }), verdict: 'eligible',
    asksNot: ['father-army-status'],
  },
  {
    name: 'told by the father who studies Torah, since March 2025', asOf: '2025-03-01',
    facts: couple(0, 5000, [inCare('2023-10-15')], { ...NO_OTHER_GROUND, ...idle, sex: 'male', weeklyStudyHours: 30 }), verdict: 'askPerson',
    asks: ['father-army-status'], conditions: { 'applicant-criterion': 'person' },
  },
  // --- the threshold of three in day care -----------------------------------------------------------------------------------
  ...([
    ['the third is in private care', { ...inCare('2021-03-15'), dayCare: 'private' }, 'no'],
    ['the third was 46 months old when the year opened', inCare('2019-11-01'), 'yes'],
    ['the third was a day older than 46 months', inCare('2019-10-31'), 'no'],
  ] as const).map(([name, third, criterion]): RightCase => ({
    name: `both at 2,632: ${name}`, asOf: TABLE_YEAR,
    facts: couple(2632, 2632, [INFANT, TODDLER, third], { ...NO_OTHER_GROUND, spouse: { ...idle, monthlyWorkIncome: 2632 } }),
    verdict: criterion === 'yes' ? 'askPerson' : 'ineligible', conditions: { 'applicant-criterion': criterion, 'spouse-criterion': criterion },
  })),
  // --- olim -----------------------------------------------------------------------------------------------------------------
  ...OLIM.flatMap(({ name, applicant, spouse, isTrack }): RightCase[] => [
    { name: `olim: ${name}`, asOf: TABLE_YEAR, facts: rich(applicant, spouse), ...(isTrack ? GRADE_THREE : BY_INCOME) },
    {
      name: `olim without any income: ${name}`, asOf: TABLE_YEAR, facts: poor(applicant, spouse),
      ...(isTrack ? GRADE_THREE : { verdict: 'ineligible' as const }),
    },
  ]),
  says(
    'the spouse is a returning resident, both seek work: a person asks since when', couple(0, 0, [YOUNG], {
      ...NO_OTHER_GROUND, ...idle, ...SEEKS, workMonthsInLast18: 0, spouse: { ...idle, ...SEEKS, immigrantStatus: 'returningResident' },
    }),
    'askPerson', { conditions: { 'spouse-criterion': 'person' } },
  ),
  says(
    'the spouse is a veteran, both seek work: no track', couple(0, 0, [YOUNG], {
      ...NO_OTHER_GROUND, ...idle, ...SEEKS, workMonthsInLast18: 0, spouse: { ...idle, ...SEEKS, immigrantStatus: 'none' },
    }),
    'ineligible', { conditions: { 'spouse-criterion': 'no' } },
  ),
  says(
    'olim who seek work and earn nothing: their track is enough for both', couple(0, 0, [YOUNG], {
      ...NO_OTHER_GROUND, ...idle, ...SEEKS, workMonthsInLast18: 0, immigrantStatus: 'oleh', aliyahDate: '2024-01-01',
      spouse: { ...idle, ...SEEKS },
    }),
    'eligible', { conditions: { 'applicant-criterion': 'yes', 'spouse-criterion': 'yes' } },
  ),
  // --- income ---------------------------------------------------------------------------------------------------------------
  ...([
    ['a work pension of the applicant counts: 11,900 by three is 3,967', couple(5000, 5000, [INFANT], { monthlyPensionIncome: 1900 }), 1433],
    [
      'a work pension of the spouse counts: 11,900 by three',
      couple(5000, 5000, [INFANT], { spouse: { monthlyWorkIncome: 5000, monthlyPensionIncome: 1900 } }), 1433,
    ],
    [
      'unemployment benefit of the spouse counts: 12,000 by three',
      couple(8000, 0, [INFANT], {
        spouse: { monthlyWorkIncome: 0, currentBenefits: ['unemployment-benefit'], benefitAmounts: { 'unemployment-benefit': 4000 } },
      }),
      1433,
    ],
    [
      'a sum of a benefit that is not received does not count: 10,000 by three',
      couple(5000, 5000, [INFANT], {
        currentBenefits: [], benefitAmounts: { 'unemployment-benefit': 4000 },
        spouse: { monthlyWorkIncome: 5000, currentBenefits: [], benefitAmounts: { 'unemployment-benefit': 4000 } },
      }),
      1690,
    ],
    ['4,400 a head, over two', couple(6600, 6600, [OLDER]), 628],
    ['4,900 a head, over two', couple(7350, 7350, [OLDER]), 524],
    ['5,300 a head, a toddler', couple(7950, 7950, [TODDLER]), 762],
  ] as const).map(([name, facts, sum]): RightCase => ({ name, asOf: TABLE_YEAR, facts, verdict: 'eligible', amount: month(sum) })),
  // --- what a person has to look at, of each parent --------------------------------------------------------------------------
  ...([
    ['a spouse with a business of which the age is not asked', { ...idle, employment: 'selfEmployed', monthlyWorkIncome: 1500 }, 'person'],
    ['a spouse with a low wage', { ...idle, employment: 'employee', monthlyWorkIncome: 1500 }, 'no'],
    ['a spouse with a low wage and a disability', { ...idle, employment: 'employee', monthlyWorkIncome: 1500, medicalDisabilityPercent: 60 }, 'person'],
    ['a spouse with a low wage, found to have none', { ...idle, employment: 'employee', monthlyWorkIncome: 1500, medicalDisabilityPercent: 0 }, 'no'],
    ['a spouse with a disability who does not work', { ...idle, employment: 'notWorking', medicalDisabilityPercent: 60 }, 'no'],
    ['a spouse in a kibbutz', { ...idle, employment: 'employee', monthlyWorkIncome: 1000, kibbutzMember: true }, 'person'],
    ['a spouse in no kibbutz', { ...idle, employment: 'employee', monthlyWorkIncome: 1000, kibbutzMember: false }, 'no'],
    ['a spouse paid after a hostile act', { ...idle, employment: 'notWorking', currentBenefits: ['hostile-acts-benefits'] }, 'person'],
    ['a spouse on income support in a shelter', { ...idle, employment: 'notWorking', currentBenefits: ['shelter-income-support'] }, 'yes'],
  ] as const).map(([name, spouse, outcome]): RightCase => ({
    name, asOf: NOW, facts: withSpouse({ immigrantStatus: 'none', ...spouse } as FactRecord),
    verdict: outcome === 'yes' ? 'eligible' : outcome === 'no' ? 'ineligible' : 'askPerson', conditions: { 'spouse-criterion': outcome },
  })),
  ...([
    ['an applicant with a low wage', { monthlyWorkIncome: 2000, medicalDisabilityPercent: 0 }, 'no'],
    ['an applicant with a low wage and a disability', { monthlyWorkIncome: 2000, medicalDisabilityPercent: 20 }, 'person'],
    ['an applicant in a kibbutz', { monthlyWorkIncome: 1000, kibbutzMember: true }, 'person'],
    ['an applicant paid after a hostile act', { monthlyWorkIncome: 0, currentBenefits: ['hostile-acts-benefits'] }, 'person'],
    ['an applicant on income support in a shelter', { monthlyWorkIncome: 0, currentBenefits: ['shelter-income-support'] }, 'yes'],
  ] as const).map(([name, more, outcome]): RightCase => ({
    name, asOf: NOW, facts: asApplicant(more as unknown as FactRecord),
    verdict: outcome === 'yes' ? 'eligible' : outcome === 'no' ? 'ineligible' : 'askPerson', conditions: { 'applicant-criterion': outcome },
  })),
])
