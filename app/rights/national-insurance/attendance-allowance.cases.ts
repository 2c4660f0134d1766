import { defineCases, type RightCase } from '~/engine/cases'

/** Forty, paid a disability pension, 70 % medical, needs help in most actions. */
const base = {
  residency: 'citizen', birthDate: '1986-01-01', sex: 'male', currentBenefits: ['general-disability-pension'],
  medicalDisabilityPercent: 70, needsDailyHelp: 'most', needsConstantSupervision: false, medicalTreatments: [], inCareInstitution: false,
  monthlyWorkIncome: 0,
}
/** No pension: the percentage alone. */
const alone = { ...base, currentBenefits: [], medicalDisabilityPercent: 75, workIncapacityPercent: 0, healthLimitsWork: false }
const sums = (min: number, max: number = min) => ({ unit: 'ILS/month', min, max }) as const

export const attendanceAllowanceCases = defineCases('attendance-allowance', [
  {
    name: 'pension, 70 %, help in most actions', asOf: '2026-06-01', facts: base,
    verdict: 'eligible', amount: sums(1943), follows: ['general-disability-pension'],
  },
  { name: 'the same in 2024', asOf: '2024-06-01', facts: base, verdict: 'eligible', amount: sums(1771) },
  { name: 'the same in 2025', asOf: '2025-06-01', facts: base, verdict: 'eligible', amount: sums(1880) },
  { name: 'before the first sum that was found', asOf: '2023-06-01', facts: base, verdict: 'eligible', amount: null },
  {
    name: 'constant supervision', asOf: '2026-06-01', facts: { ...base, needsDailyHelp: 'none', needsConstantSupervision: true },
    verdict: 'eligible', amount: sums(4501),
  },
  {
    name: 'help in everything: from 112 to 235 %, which only the Institute tells apart', asOf: '2026-06-01',
    facts: { ...base, needsDailyHelp: 'constant' }, verdict: 'eligible', amount: sums(4501, 9126),
  },
  {
    name: 'help in everything and constant supervision: 188 % at least', asOf: '2026-06-01',
    facts: { ...base, needsDailyHelp: 'constant', needsConstantSupervision: true }, verdict: 'eligible', amount: sums(7181, 9126),
  },
  {
    name: 'help in everything, supervision not asked', asOf: '2026-06-01',
    facts: { ...base, needsDailyHelp: 'constant', needsConstantSupervision: undefined }, verdict: 'eligible', amount: sums(4501, 9126),
  },
  {
    name: 'in an institution, what care is given there is not said: a person looks', asOf: '2026-06-01',
    facts: { ...base, inCareInstitution: undefined, housing: 'institution' },
    verdict: 'askPerson', asks: ['institution'], missing: ['inCareInstitution'],
  },
  {
    name: 'the pension is in sight: 70 % are enough', asOf: '2026-06-01',
    facts: {
      ...base, currentBenefits: [], healthLimitsWork: true, workIncapacityPercent: 75, incapacityWhileResident: true,
      immigrantStatus: 'none', maritalStatus: 'single', spouse: null,
    },
    verdict: 'eligible', amount: sums(1943), follows: ['general-disability-pension'],
  },
  {
    name: 'help in everything, in 2024', asOf: '2024-06-01', facts: { ...base, needsDailyHelp: 'constant' },
    verdict: 'eligible', amount: sums(4099, 8313),
  },
  {
    name: 'help in most actions, supervision not asked: the range of both', asOf: '2026-06-01',
    facts: { ...base, needsConstantSupervision: undefined }, verdict: 'eligible', amount: sums(1943, 4501),
  },
  {
    name: 'dialysis, no help in daily actions', asOf: '2026-06-01',
    facts: { ...base, needsDailyHelp: 'none', medicalTreatments: ['dialysis'] }, verdict: 'eligible', amount: sums(1943),
  },
  {
    name: 'a listed treatment of cancer', asOf: '2026-06-01',
    facts: { ...base, needsDailyHelp: 'partial', medicalTreatments: ['oncologyListed'] }, verdict: 'eligible', amount: sums(1943),
  },
  {
    name: 'help in some actions only', asOf: '2026-06-01', facts: { ...base, needsDailyHelp: 'partial' },
    verdict: 'ineligible', conditions: { 'needs-help': 'no' },
  },
  {
    name: 'no help in daily actions, treatments not asked', asOf: '2026-06-01',
    facts: { ...base, needsDailyHelp: 'none', medicalTreatments: undefined }, verdict: 'needsInfo', missing: ['medicalTreatments'],
  },
  { name: 'pension and exactly 60 %', asOf: '2026-06-01', facts: { ...base, medicalDisabilityPercent: 60 }, verdict: 'eligible' },
  {
    name: 'pension and 59 %: the sources disagree, claim and the Institute decides', asOf: '2026-06-01',
    facts: { ...base, medicalDisabilityPercent: 59 }, verdict: 'needsInfo', conditions: { 'medical-gate': 'unknown' },
  },
  {
    name: 'pension and exactly 40 %', asOf: '2026-06-01', facts: { ...base, medicalDisabilityPercent: 40 }, verdict: 'needsInfo',
  },
  {
    name: 'pension and 39 %', asOf: '2026-06-01', facts: { ...base, medicalDisabilityPercent: 39 },
    verdict: 'ineligible', conditions: { 'medical-gate': 'no' },
  },
  {
    name: 'pension and 59 %, at the end of 2021: 60 was asked for', asOf: '2021-12-31',
    facts: { ...base, medicalDisabilityPercent: 59 }, verdict: 'ineligible',
  },
  {
    name: 'pension and 59 %, at the start of 2022',
    asOf: '2022-01-01', facts: { ...base, medicalDisabilityPercent: 59 }, verdict: 'needsInfo',
  },
  { name: 'no pension, exactly 75 %', asOf: '2026-06-01', facts: alone, verdict: 'eligible', amount: sums(1943) },
  {
    name: 'no pension, 74 %', asOf: '2026-06-01', facts: { ...alone, medicalDisabilityPercent: 74 },
    verdict: 'ineligible', conditions: { 'medical-gate': 'no' },
  },
  {
    name: 'no pension, 75 %, work income at five average wages (68,845)', asOf: '2026-06-01',
    facts: { ...alone, monthlyWorkIncome: 68845 }, verdict: 'eligible',
  },
  {
    name: 'no pension, 75 %, a shekel above', asOf: '2026-06-01', facts: { ...alone, monthlyWorkIncome: 68846 }, verdict: 'ineligible',
  },
  {
    name: 'the cap of 2022: 52,755', asOf: '2022-06-01', facts: { ...alone, monthlyWorkIncome: 52755 }, verdict: 'eligible', amount: null,
  },
  {
    name: 'a shekel above the cap of 2022', asOf: '2022-06-01', facts: { ...alone, monthlyWorkIncome: 52756 }, verdict: 'ineligible',
  },
  {
    name: 'no pension, 80 %, a pension for a work injury: whether help is paid with it, a person asks', asOf: '2026-06-01',
    facts: { ...alone, medicalDisabilityPercent: 80, currentBenefits: ['work-disability-pension'] },
    verdict: 'askPerson', conditions: { 'medical-gate': 'person' },
  },
  {
    name: 'the percentage is not known', asOf: '2026-06-01', facts: { ...base, medicalDisabilityPercent: undefined },
    verdict: 'needsInfo', missing: ['medicalDisabilityPercent'],
  },
  {
    name: 'the pension itself is a person’s matter', asOf: '2026-06-01',
    facts: {
      ...base, currentBenefits: [], healthLimitsWork: true, workIncapacityPercent: 100, incapacityWhileResident: false,
      immigrantStatus: 'none', maritalStatus: 'single', spouse: null,
    },
    verdict: 'askPerson', conditions: { 'medical-gate': 'person' },
  },
  {
    name: 'lives in a nursing institution', asOf: '2026-06-01', facts: { ...base, inCareInstitution: true },
    verdict: 'ineligible', conditions: { 'not-in-institution': 'no' },
  },
  {
    name: 'lives in a hostel without care', asOf: '2026-06-01', facts: { ...base, housing: 'institution' },
    verdict: 'askPerson', asks: ['institution'], conditions: { 'not-in-institution': 'yes' },
  },
  {
    name: 'rents a flat: what care is given there is not asked', asOf: '2026-06-01',
    facts: { ...base, inCareInstitution: undefined, housing: 'renter' }, verdict: 'eligible',
  },
  {
    name: 'where the person lives is not known', asOf: '2026-06-01', facts: { ...base, inCareInstitution: undefined },
    verdict: 'needsInfo', missing: ['inCareInstitution'],
  },
  {
    name: 'on mobility allowance: one of the two, or a wheelchair', asOf: '2026-06-01',
    facts: { ...base, currentBenefits: ['general-disability-pension', 'mobility-allowance'], needsWheelchair: false },
    verdict: 'askPerson', conditions: { 'not-with-mobility': 'person' }, asks: ['mobility-benefits'],
  },
  {
    name: 'on mobility allowance, in a wheelchair', asOf: '2026-06-01',
    facts: { ...base, currentBenefits: ['general-disability-pension', 'mobility-allowance'], needsWheelchair: true },
    verdict: 'askPerson', conditions: { 'not-with-mobility': 'yes' }, asks: ['mobility-benefits'],
  },
  { name: 'abroad now', asOf: '2026-06-01', facts: { ...base, abroadNow: true }, verdict: 'askPerson', asks: ['abroad'] },
  { name: 'eighteen today', asOf: '2026-06-01', facts: { ...base, birthDate: '2008-06-01' }, verdict: 'eligible' },
  {
    name: 'eighteen tomorrow', asOf: '2026-06-01', facts: { ...base, birthDate: '2008-06-02' },
    verdict: 'ineligible', conditions: { age: 'no' },
  },
  {
    name: 'a man the day before 67', asOf: '2026-06-01', facts: { ...base, birthDate: '1959-06-02' }, verdict: 'eligible',
  },
  {
    name: '67 today, no claim yet: half a year is left for the time before', asOf: '2026-06-01',
    facts: { ...base, birthDate: '1959-06-01' },
    verdict: 'askPerson', conditions: { age: 'person' }, deadlines: { 'first-claim': '2026-12-01' },
  },
  {
    name: '67 today, benefits not asked', asOf: '2026-06-01', facts: { ...base, birthDate: '1959-06-01', currentBenefits: undefined },
    verdict: 'askPerson', asks: ['after-retirement-age'],
  },
  {
    name: '67 today, holds it',
    asOf: '2026-06-01', facts: { ...base, birthDate: '1959-06-01', currentBenefits: ['attendance-allowance'] },
    verdict: 'eligible',
  },
  {
    name: '67 and a half today: the last day', asOf: '2026-06-01', facts: { ...base, birthDate: '1958-12-01' },
    verdict: 'askPerson', deadlines: { 'first-claim': '2026-06-01' },
  },
  {
    name: '67 and a half and a day', asOf: '2026-06-02', facts: { ...base, birthDate: '1958-12-01' },
    verdict: 'ineligible', conditions: { age: 'no' },
  },
  {
    name: '75, holds the allowance from before: it stays', asOf: '2026-06-01',
    facts: { ...base, birthDate: '1951-01-01', currentBenefits: ['old-age-pension', 'attendance-allowance'] },
    verdict: 'eligible', conditions: { age: 'yes', 'medical-gate': 'yes' },
  },
  {
    name: 'no status, no permit', asOf: '2026-06-01', facts: { ...base, residency: 'noStatus', visaType: 'none' },
    verdict: 'ineligible', conditions: { residence: 'no' },
  },
  // --- payments by law for personal help, where there is no disability pension
  ...['work-disability-pension', 'hostile-acts-benefits', 'volunteer-injury', 'idf-disability-benefit'].map((benefit): RightCase => ({
    name: `no pension, 75 %, holds ${benefit}: whether help is paid with it, a person asks`, asOf: '2026-06-01', verdict: 'askPerson',
    facts: { ...alone, currentBenefits: [benefit] }, conditions: { 'medical-gate': 'person' },
  })),
  {
    name: 'no pension, 75 %, benefits not told: they may hold one of these', asOf: '2026-06-01', verdict: 'needsInfo', missing: ['currentBenefits'],
    facts: { ...alone, currentBenefits: undefined }, conditions: { 'medical-gate': 'unknown' },
  },
  // --- percentages a shade below what the pages ask for
  { name: 'no pension, a shade below 75 %', asOf: '2026-06-01', facts: { ...alone, medicalDisabilityPercent: 74.95 }, verdict: 'ineligible' },
  { name: 'pension and a shade below 60 %', asOf: '2026-06-01', facts: { ...base, medicalDisabilityPercent: 59.95 }, verdict: 'needsInfo' },
  { name: 'pension and a shade below 40 %', asOf: '2026-06-01', facts: { ...base, medicalDisabilityPercent: 39.95 }, verdict: 'ineligible' },
  { name: 'in 2021 a shade below 60 %', asOf: '2021-06-01', facts: { ...base, medicalDisabilityPercent: 59.95 }, verdict: 'ineligible' },
  { name: 'in 2021 exactly 60 %', asOf: '2021-06-01', facts: { ...base, medicalDisabilityPercent: 60 }, verdict: 'eligible' },
  // --- need for help, and its sum
  {
    name: 'a transplant, no help in daily actions', asOf: '2026-06-01', facts: { ...base, needsDailyHelp: 'none', medicalTreatments: ['transplant'] },
    verdict: 'eligible', amount: sums(1943),
  },
  {
    name: 'constant supervision, help not asked: from 112 %', asOf: '2026-06-01', verdict: 'eligible', amount: sums(4501, 9126),
    facts: { ...base, needsDailyHelp: undefined, needsConstantSupervision: true },
  },
  {
    name: 'no help and no supervision, treatments not asked: no sum', asOf: '2026-06-01', verdict: 'needsInfo', amount: null,
    facts: { ...base, needsDailyHelp: 'none', medicalTreatments: undefined },
  },
  ...([['2024-06-01', 6542], ['2025-06-01', 6947]] as const).map(([asOf, least]): RightCase => ({
    name: `help in everything and constant supervision, ${asOf}`, asOf, verdict: 'eligible', amount: sums(least, 8313),
    facts: { ...base, needsDailyHelp: 'constant', needsConstantSupervision: true },
  })),
  // --- who holds it, and the half year after retirement age
  {
    name: 'seventeen: what is held at that age is no allowance of an adult', asOf: '2026-06-01', verdict: 'ineligible', conditions: { age: 'no' },
    facts: { ...base, birthDate: '2009-01-01', currentBenefits: ['attendance-allowance'] },
  },
  {
    name: '67 today, benefits not asked: the last day of a first claim', asOf: '2026-06-01', verdict: 'askPerson',
    facts: { ...base, birthDate: '1959-06-01', currentBenefits: undefined }, deadlines: { 'first-claim': '2026-12-01' },
  },
  {
    name: '67 today, holds it: no first claim', asOf: '2026-06-01', verdict: 'eligible', deadlines: { 'first-claim': null },
    facts: { ...base, birthDate: '1959-06-01', currentBenefits: ['general-disability-pension', 'attendance-allowance'] },
    asksNot: ['after-retirement-age'],
  },
  { name: 'forty: no last day of a first claim', asOf: '2026-06-01', facts: alone, verdict: 'eligible', deadlines: { 'first-claim': null } },
  {
    name: 'holds it and lives in a nursing institution', asOf: '2026-06-01', verdict: 'ineligible', asks: ['institution'],
    facts: { ...base, currentBenefits: ['general-disability-pension', 'attendance-allowance'], inCareInstitution: true },
  },
])
