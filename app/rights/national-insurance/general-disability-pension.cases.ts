import { defineCases } from '~/engine/cases'

const ASOF = '2026-06-01'

/** A resident of 46 to whom the board gave 65 % and full incapacity. */
const person = {
  birthDate: '1980-05-10', sex: 'male', residency: 'citizen', immigrantStatus: 'none', maritalStatus: 'single',
  healthLimitsWork: true, incapacityWhileResident: true, monthlyWorkIncome: 0, currentBenefits: [],
  medicalDisabilityPercent: 65, largestSingleImpairmentPercent: 40, workIncapacityPercent: 100,
}

/** A married woman who did not work, below 60 % and with no single impairment of 25 %. */
const housewife = {
  ...person, sex: 'female', birthDate: '1985-02-01', maritalStatus: 'married', livesApartFromSpouseSince: null,
  spouse: { residency: 'citizen', monthlyWorkIncome: 9000 }, workMonthsInLast48: 23, longestWorkRunInLast48: 11,
  medicalDisabilityPercent: 50, largestSingleImpairmentPercent: 20,
}

const monthly = (sum: number) => ({ unit: 'ILS/month' as const, min: sum, max: sum })

export const generalDisabilityPensionCases = defineCases('general-disability-pension', [
  { name: 'full incapacity, does not work', asOf: ASOF, facts: person, verdict: 'eligible', amount: monthly(4711) },
  {
    name: 'degree 75 counts as 100', asOf: ASOF,
    facts: { ...person, workIncapacityPercent: 75 }, verdict: 'eligible', amount: monthly(4711),
  },
  {
    name: 'degree 74', asOf: ASOF,
    facts: { ...person, workIncapacityPercent: 74 }, verdict: 'eligible', amount: monthly(3211),
  },
  {
    name: 'degree 65', asOf: ASOF,
    facts: { ...person, workIncapacityPercent: 65 }, verdict: 'eligible', amount: monthly(2894),
  },
  {
    name: 'degree 60', asOf: ASOF,
    facts: { ...person, workIncapacityPercent: 60 }, verdict: 'eligible', amount: monthly(2718),
  },
  { name: 'rate of 2024, full', asOf: '2024-06-01', facts: person, verdict: 'eligible', amount: monthly(4291) },
  {
    name: 'rate of 2024, degree 74', asOf: '2024-06-01',
    facts: { ...person, workIncapacityPercent: 74 }, verdict: 'eligible', amount: monthly(2925),
  },
  {
    name: 'rate of 2024, degree 65', asOf: '2024-06-01',
    facts: { ...person, workIncapacityPercent: 65 }, verdict: 'eligible', amount: monthly(2636),
  },
  {
    name: 'rate of 2024, degree 60', asOf: '2024-06-01',
    facts: { ...person, workIncapacityPercent: 60 }, verdict: 'eligible', amount: monthly(2476),
  },
  { name: 'rate of 2025, full', asOf: '2025-06-01', facts: person, verdict: 'eligible', amount: monthly(4556) },
  { name: 'in 2023 the rates were not found', asOf: '2023-06-01', facts: person, verdict: 'eligible', amount: null },
  {
    name: 'no degree of incapacity was given', asOf: ASOF, facts: { ...person, workIncapacityPercent: 0 },
    verdict: 'ineligible', conditions: { 'incapacity-degree': 'no' },
  },
  {
    name: 'no percentages yet, health limits work: worth claiming', asOf: ASOF,
    facts: { ...person, medicalDisabilityPercent: undefined, largestSingleImpairmentPercent: undefined, workIncapacityPercent: undefined },
    verdict: 'needsInfo', amount: null, missing: ['medicalDisabilityPercent', 'workIncapacityPercent'],
  },
  {
    name: 'no percentages, and health does not limit work', asOf: ASOF,
    facts: {
      ...person, healthLimitsWork: false, medicalDisabilityPercent: undefined, largestSingleImpairmentPercent: undefined,
      workIncapacityPercent: undefined,
    },
    verdict: 'ineligible', conditions: { health: 'no' },
  },
  {
    name: '60 % is enough by itself', asOf: ASOF,
    facts: { ...person, medicalDisabilityPercent: 60, largestSingleImpairmentPercent: 20 }, verdict: 'eligible',
  },
  {
    name: '59 % without one impairment of 25', asOf: ASOF,
    facts: { ...person, medicalDisabilityPercent: 59, largestSingleImpairmentPercent: 24 },
    verdict: 'ineligible', conditions: { 'medical-percent': 'no' },
  },
  {
    name: '40 % with one impairment of 25', asOf: ASOF,
    facts: { ...person, medicalDisabilityPercent: 40, largestSingleImpairmentPercent: 25 }, verdict: 'eligible',
  },
  {
    name: '40 % with one impairment of 24', asOf: ASOF,
    facts: { ...person, medicalDisabilityPercent: 40, largestSingleImpairmentPercent: 24 }, verdict: 'ineligible',
  },
  {
    name: '39 %, all of one impairment', asOf: ASOF,
    facts: { ...person, medicalDisabilityPercent: 39, largestSingleImpairmentPercent: 39 }, verdict: 'ineligible',
  },
  {
    name: '45 %, the largest impairment not said', asOf: ASOF,
    facts: { ...person, medicalDisabilityPercent: 45, largestSingleImpairmentPercent: undefined },
    verdict: 'needsInfo', missing: ['largestSingleImpairmentPercent'],
  },
  {
    name: 'earns a shekel below 60 % of the average wage, degree 60', asOf: ASOF,
    facts: { ...person, workIncapacityPercent: 60, monthlyWorkIncome: 8260 },
    verdict: 'eligible', amount: monthly(2718),
  },
  {
    name: 'earns 60 % of the average wage', asOf: ASOF,
    facts: { ...person, workIncapacityPercent: 60, monthlyWorkIncome: 8261 },
    verdict: 'ineligible', conditions: { 'work-income': 'no' },
  },
  {
    name: 'ceiling of 2025, just below', asOf: '2025-06-01',
    facts: { ...person, workIncapacityPercent: 60, monthlyWorkIncome: 7989 }, verdict: 'eligible',
  },
  {
    name: 'ceiling of 2025', asOf: '2025-06-01',
    facts: { ...person, workIncapacityPercent: 60, monthlyWorkIncome: 7990 }, verdict: 'ineligible',
  },
  {
    name: 'ceiling of 2024, just below', asOf: '2024-06-01',
    facts: { ...person, workIncapacityPercent: 60, monthlyWorkIncome: 7521 }, verdict: 'eligible',
  },
  {
    name: 'ceiling of 2024', asOf: '2024-06-01',
    facts: { ...person, workIncapacityPercent: 60, monthlyWorkIncome: 7522 }, verdict: 'ineligible',
  },
  {
    name: 'already receives the pension and earns above the ceiling of a claim', asOf: ASOF,
    facts: { ...person, workIncapacityPercent: 60, monthlyWorkIncome: 9000, currentBenefits: ['general-disability-pension'] },
    verdict: 'askPerson', conditions: { 'work-income': 'person' },
  },
  {
    name: 'earns what may be earned without a cut', asOf: ASOF,
    facts: { ...person, monthlyWorkIncome: 6916 }, verdict: 'eligible', amount: monthly(4711),
  },
  {
    name: 'earns a shekel more: the sum is reduced by a table that was not found', asOf: ASOF,
    facts: { ...person, monthlyWorkIncome: 6917 },
    verdict: 'askPerson', amount: null, asks: ['earnings-above-disregard'],
  },
  {
    name: 'degree 65 and some work: the table was not found', asOf: ASOF,
    facts: { ...person, workIncapacityPercent: 65, monthlyWorkIncome: 3000 },
    verdict: 'eligible', amount: null,
  },
  {
    name: 'rent from a flat does not bar the pension', asOf: ASOF,
    facts: { ...person, monthlyOtherIncome: 20000, monthlyPensionIncome: 9000 },
    verdict: 'eligible', amount: monthly(4711),
  },
  {
    name: 'work income not said', asOf: ASOF,
    facts: { ...person, monthlyWorkIncome: undefined }, verdict: 'needsInfo', missing: ['monthlyWorkIncome'],
  },
  {
    name: 'turns 18 today', asOf: ASOF,
    facts: { ...person, birthDate: '2008-06-01', employment: 'student' }, verdict: 'eligible',
  },
  {
    name: 'turns 18 tomorrow, in school', asOf: ASOF,
    facts: { ...person, birthDate: '2008-06-02', employment: 'student' }, verdict: 'ineligible',
  },
  {
    name: 'a working minor of 16', asOf: ASOF, facts: { ...person, birthDate: '2010-06-01', employment: 'employee' },
    verdict: 'askPerson', conditions: { age: 'person' },
  },
  {
    name: 'a working minor, 16 tomorrow', asOf: ASOF,
    facts: { ...person, birthDate: '2010-06-02', employment: 'employee' }, verdict: 'ineligible',
  },
  {
    name: 'a minor of 16 who worked until the incapacity', asOf: ASOF,
    facts: { ...person, birthDate: '2010-06-01', employment: 'notWorking', workMonthsInLast48: 1 },
    verdict: 'askPerson', conditions: { age: 'person' },
  },
  {
    name: 'a minor of 16 who never worked', asOf: ASOF,
    facts: { ...person, birthDate: '2010-06-01', employment: 'notWorking', workMonthsInLast48: 0 },
    verdict: 'ineligible', conditions: { age: 'no' },
  },
  { name: 'a man of 67 tomorrow', asOf: ASOF, facts: { ...person, birthDate: '1959-06-02' }, verdict: 'eligible' },
  {
    name: 'a man of 67 today: a claim for the time before it goes to a person', asOf: ASOF,
    facts: { ...person, birthDate: '1959-06-01' },
    verdict: 'askPerson', conditions: { age: 'person' },
  },
  { name: 'a man of 68 today', asOf: ASOF, facts: { ...person, birthDate: '1958-06-01' }, verdict: 'askPerson' },
  {
    name: 'a man of 68 since yesterday', asOf: ASOF,
    facts: { ...person, birthDate: '1958-05-31' }, verdict: 'ineligible', conditions: { age: 'no' },
  },
  {
    name: 'a woman of 63, born in 1963, is below pension age by three months less a day', asOf: ASOF,
    facts: { ...person, sex: 'female', birthDate: '1963-03-02' }, verdict: 'eligible',
  },
  {
    name: 'a woman of 63 and three months, born in 1963', asOf: ASOF,
    facts: { ...person, sex: 'female', birthDate: '1963-03-01' }, verdict: 'askPerson', conditions: { age: 'person' },
  },
  {
    name: 'an oleh of twelve months', asOf: ASOF,
    facts: { ...person, immigrantStatus: 'oleh', aliyahDate: '2025-06-01' }, verdict: 'eligible',
  },
  {
    name: 'an oleh of twelve months less a day', asOf: ASOF,
    facts: { ...person, immigrantStatus: 'oleh', aliyahDate: '2025-06-02' },
    verdict: 'ineligible', conditions: { 'oleh-first-year': 'no' },
  },
  {
    name: 'an oleh in the first year with the special allowance, day 181', asOf: ASOF,
    facts: { ...person, immigrantStatus: 'oleh', aliyahDate: '2025-12-02', currentBenefits: ['attendance-allowance-oleh'] },
    verdict: 'askPerson', conditions: { 'oleh-first-year': 'person' },
  },
  {
    name: 'an oleh in the first year with the special allowance, day 180', asOf: ASOF,
    facts: { ...person, immigrantStatus: 'oleh', aliyahDate: '2025-12-03', currentBenefits: ['attendance-allowance-oleh'] },
    verdict: 'ineligible',
  },
  {
    name: 'not an oleh: the first year does not concern them', asOf: ASOF, facts: person,
    verdict: 'eligible', conditions: { 'oleh-first-year': 'notApplicable' },
  },
  {
    name: 'born abroad to Israelis', asOf: ASOF, facts: { ...person, immigrantStatus: 'immigrantCitizen' },
    verdict: 'askPerson', asks: ['citizen-born-abroad'],
  },
  {
    name: 'returning resident', asOf: ASOF,
    facts: { ...person, immigrantStatus: 'returningResident' }, verdict: 'askPerson', asks: ['returning-resident'],
  },
  {
    name: 'incapacity began before living in Israel: never a flat no', asOf: ASOF,
    facts: { ...person, incapacityWhileResident: false },
    verdict: 'askPerson', conditions: { 'incapacity-while-resident': 'person' },
  },
  {
    name: 'not said where they lived when it began', asOf: ASOF,
    facts: { ...person, incapacityWhileResident: undefined },
    verdict: 'askPerson', missing: ['incapacityWhileResident'], asks: ['incapacity-where-unknown'],
  },
  {
    name: 'neither that nor the percentages: worth claiming', asOf: ASOF,
    facts: {
      ...person, incapacityWhileResident: undefined, medicalDisabilityPercent: undefined, largestSingleImpairmentPercent: undefined,
      workIncapacityPercent: undefined,
    },
    verdict: 'needsInfo', missing: ['incapacityWhileResident', 'medicalDisabilityPercent', 'workIncapacityPercent'],
  },
  { name: 'a housewife with 50 %', asOf: ASOF, facts: housewife, verdict: 'eligible', amount: monthly(4711) },
  {
    name: 'a housewife with 49 %', asOf: ASOF,
    facts: { ...housewife, medicalDisabilityPercent: 49 }, verdict: 'ineligible',
  },
  {
    name: 'a housewife with 45 %, one impairment of 30: the ordinary track is not hers', asOf: ASOF,
    facts: { ...housewife, medicalDisabilityPercent: 45, largestSingleImpairmentPercent: 30 }, verdict: 'ineligible',
  },
  {
    name: 'the same at 60 %: enough on either track', asOf: ASOF,
    facts: { ...housewife, medicalDisabilityPercent: 60, workMonthsInLast48: undefined }, verdict: 'eligible',
  },
  {
    name: 'worked 12 months without a break: the ordinary track', asOf: ASOF,
    facts: { ...housewife, longestWorkRunInLast48: 12 }, verdict: 'ineligible',
  },
  {
    name: 'worked 24 months in all: the ordinary track', asOf: ASOF,
    facts: { ...housewife, workMonthsInLast48: 24 }, verdict: 'ineligible',
  },
  {
    name: 'worked 24 months in all, 40 % with one impairment of 25', asOf: ASOF,
    facts: { ...housewife, workMonthsInLast48: 24, medicalDisabilityPercent: 40, largestSingleImpairmentPercent: 25 },
    verdict: 'eligible',
  },
  {
    name: 'lives apart for 24 months less a day', asOf: ASOF,
    facts: { ...housewife, maritalStatus: 'separated', livesApartFromSpouseSince: '2024-06-02' }, verdict: 'eligible',
  },
  {
    name: 'lives apart for 24 months: no housewife any more', asOf: ASOF,
    facts: { ...housewife, maritalStatus: 'separated', livesApartFromSpouseSince: '2024-06-01' }, verdict: 'ineligible',
  },
  {
    name: 'says married, and a date of living apart for two years: a person looks', asOf: ASOF,
    facts: { ...housewife, livesApartFromSpouseSince: '2024-06-01' },
    verdict: 'askPerson', conditions: { 'medical-percent': 'person' },
  },
  {
    name: 'married, and nobody asked about living apart', asOf: ASOF,
    facts: { ...housewife, livesApartFromSpouseSince: undefined }, verdict: 'eligible',
  },
  {
    name: 'a common-law wife with 50 %', asOf: ASOF, facts: { ...housewife, maritalStatus: 'commonLaw' },
    verdict: 'askPerson', conditions: { 'medical-percent': 'person' },
  },
  {
    name: 'a married woman with 50 %, months of work not said', asOf: ASOF,
    facts: { ...housewife, workMonthsInLast48: undefined },
    verdict: 'needsInfo', missing: ['workMonthsInLast48'],
  },
  {
    name: 'receives a work-disability pension: one has to choose', asOf: ASOF,
    facts: { ...person, currentBenefits: ['work-disability-pension'] },
    verdict: 'askPerson', conditions: { 'no-other-pension': 'person' },
  },
  {
    name: 'income support does not shut it out', asOf: ASOF,
    facts: { ...person, currentBenefits: ['income-support'] }, verdict: 'eligible',
  },
  {
    name: 'benefits not said', asOf: ASOF,
    facts: { ...person, currentBenefits: undefined }, verdict: 'needsInfo', missing: ['currentBenefits'],
  },
  {
    name: 'a soldier', asOf: ASOF,
    facts: { ...person, employment: 'soldier' }, verdict: 'askPerson', asks: ['soldier'],
  },
  {
    name: 'lives in an institution', asOf: ASOF,
    facts: { ...person, housing: 'institution' }, verdict: 'askPerson', asks: ['institution'],
  },
  {
    name: 'hurt at work', asOf: ASOF,
    facts: { ...person, workInjury: { status: 'pending' } }, verdict: 'askPerson', asks: ['other-injury'],
  },
  {
    name: 'temporary resident with A/5', asOf: ASOF,
    facts: { ...person, residency: 'temporaryResident', visaType: 'a5' }, verdict: 'eligible',
  },
  {
    name: 'no status', asOf: ASOF,
    facts: { ...person, residency: 'noStatus', visaType: 'none' },
    verdict: 'ineligible', conditions: { residence: 'no' },
  },
  {
    name: 'full back pay: twelve months after the first ninety days', asOf: ASOF,
    facts: { ...person, incapacityStartDate: '2026-01-15' },
    verdict: 'eligible', deadlines: { 'full-back-pay': '2027-04-15' },
  },
  {
    name: 'a common-law wife with 45 %, one impairment of 30', asOf: ASOF,
    facts: { ...housewife, maritalStatus: 'commonLaw', medicalDisabilityPercent: 45, largestSingleImpairmentPercent: 30 },
    verdict: 'askPerson',
  },
  {
    name: 'a permit to stay', asOf: ASOF,
    facts: { ...person, residency: 'noStatus', visaType: 'stayPermit' }, verdict: 'askPerson', conditions: { residence: 'person' },
  },
  {
    name: 'what may be earned without a cut in 2025 is not known: the sum of 2023 is used', asOf: '2025-06-01',
    facts: { ...person, monthlyWorkIncome: 5000 }, verdict: 'eligible', amount: monthly(4556),
  },
  {
    name: 'a recipient of 60 %, wages up to the disregard of 2024', asOf: '2024-06-01',
    facts: { ...person, workIncapacityPercent: 60, monthlyWorkIncome: 11_392, currentBenefits: ['general-disability-pension'] },
    verdict: 'askPerson', amount: monthly(2476), conditions: { 'work-income': 'person' },
  },
  {
    name: 'a recipient of 60 %, a shekel above the disregard', asOf: '2024-06-01',
    facts: { ...person, workIncapacityPercent: 60, monthlyWorkIncome: 11_393, currentBenefits: ['general-disability-pension'] },
    verdict: 'askPerson', asks: ['earnings-above-disregard'],
  },
  {
    name: 'the incapacity began years ago', asOf: ASOF, facts: { ...person, incapacityStartDate: '2020-01-15' },
    verdict: 'eligible', amount: monthly(4711),
  },
])
