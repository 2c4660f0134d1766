import { defineCases } from '~/engine/cases'

const ILS = (amount: number) => ({ unit: 'ILS/month' as const, min: amount, max: amount })

/** A man of 68 on 1 June 2026, born here, insured for 40 years, without income: 1,838 × 1.5 = 2,757. */
const man = {
  residency: 'citizen', sex: 'male', birthDate: '1958-03-10', residentSince: '1958-03-10', maritalStatus: 'single',
  spouse: null, children: [],
  currentBenefits: [], insuredMonthsTotal: 480, insuredMonthsLast10Years: 120, monthlyWorkIncome: 0,
  monthlyOtherIncome: 0, pensionDeferralYears: 0, disabilityPensionUntilRetirement: false,
}
const olderMan = { ...man, birthDate: '1954-03-10', residentSince: '1954-03-10' }
const wife = {
  sex: 'female', birthDate: '1966-01-01', residency: 'citizen', residentSince: '1966-01-01', currentBenefits: [],
  monthlyWorkIncome: 0, monthlyPensionIncome: 0, monthlyOtherIncome: 0,
}
const husband = { ...wife, sex: 'male', birthDate: '1957-01-01', residentSince: '1957-01-01' }
const couple = { ...man, maritalStatus: 'married', marriageDate: '1990-05-01', spouse: wife }
/** A woman of 65, born in 1961: retirement age 62 and 8 months. */
const woman = { ...man, sex: 'female', birthDate: '1961-01-01', residentSince: '1961-01-01' }
const marriedWoman = {
  ...woman, maritalStatus: 'married', marriageDate: '1985-01-01', spouse: husband, insuredYearsAsWorker: 0,
}
const child = (birthDate: string) => ({ birthDate, livesWithApplicant: true })

/** The table of the law: first and last month of birth, and the age in years and months. */
const WOMEN: readonly (readonly [from: string, to: string, years: number, months: number])[] = [
  ['1944-06', '1944-06', 60, 0], ['1944-07', '1944-08', 60, 4], ['1944-09', '1945-04', 60, 8], ['1945-05', '1945-12', 61, 0],
  ['1946-01', '1946-08', 61, 4], ['1946-09', '1947-04', 61, 8], ['1947-05', '1959-12', 62, 0], ['1960-01', '1960-12', 62, 4],
  ['1961-01', '1961-12', 62, 8], ['1962-01', '1962-12', 63, 0], ['1963-01', '1963-12', 63, 3], ['1964-01', '1964-12', 63, 6],
  ['1965-01', '1965-12', 63, 9], ['1966-01', '1966-12', 64, 0], ['1967-01', '1967-12', 64, 3], ['1968-01', '1968-12', 64, 6],
  ['1969-01', '1969-12', 64, 9], ['1970-01', '1970-12', 65, 0],
]

/** A single woman of each row, born in the middle of its first and of its last month, on the day of her age and the day before. */
const womenOfAllRows = WOMEN.flatMap(([from, to, years, months]) =>
  [...new Set([from, to])].flatMap((born) => {
    const [bornIn, month] = born.split('-').map(Number) as [number, number]
    const monthsFromYear = month - 1 + months
    const year = bornIn + years + Math.floor(monthsFromYear / 12)
    const inMonth = `${year}-${String((monthsFromYear % 12) + 1).padStart(2, '0')}`
    const facts = { ...woman, birthDate: `${born}-15`, residentSince: `${born}-15` }
    const age = `${years} years and ${months} months`
    return [
      {
        name: `woman born in ${born}, on the day of ${age}`, asOf: `${inMonth}-15`, facts,
        // Of the years before 2022 no highest income is known: a person looks.
        verdict: year < 2022 ? ('askPerson' as const) : ('eligible' as const), conditions: { age: 'yes' as const },
      },
      {
        name: `woman born in ${born}, a day short of ${age}`, asOf: `${inMonth}-14`, facts,
        verdict: 'ineligible' as const, conditions: { age: 'no' as const },
      },
    ]
  }),
)

export const oldAgePensionCases = defineCases('old-age-pension', [
  {
    name: 'man of 68, full seniority, no income', asOf: '2026-06-01', facts: man, verdict: 'eligible',
    amount: ILS(2757),
  },
  { name: 'the same in 2025', asOf: '2025-06-01', facts: man, verdict: 'eligible', amount: ILS(2692.5) },
  { name: 'man of 70 in 2024', asOf: '2024-06-01', facts: olderMan, verdict: 'eligible', amount: ILS(2604) },
  // --- age
  {
    name: 'man on the day he turns 67', asOf: '2026-06-01',
    facts: { ...man, birthDate: '1959-06-01', residentSince: '1959-06-01' },
    verdict: 'eligible', conditions: { age: 'yes' },
  },
  {
    name: 'man on the day before he turns 67', asOf: '2026-06-01',
    facts: { ...man, birthDate: '1959-06-02', residentSince: '1959-06-02' },
    verdict: 'ineligible', conditions: { age: 'no' },
  },
  {
    name: 'woman born in 1963 at 63 years and 3 months', asOf: '2026-06-01',
    facts: { ...woman, birthDate: '1963-03-01', residentSince: '1963-03-01', insuredMonthsTotal: 240 },
    verdict: 'eligible', amount: ILS(2573.2),
  },
  {
    name: 'woman born in 1963, a day short of it', asOf: '2026-06-01',
    facts: { ...woman, birthDate: '1963-03-02', residentSince: '1963-03-02' }, verdict: 'ineligible',
    conditions: { age: 'no' },
  },
  {
    name: 'the higher basic pension from 80', asOf: '2026-06-01',
    facts: { ...man, birthDate: '1946-06-01', residentSince: '1946-06-01' },
    verdict: 'eligible', amount: ILS(2911.5), conditions: { income: 'notApplicable' },
  },
  {
    name: 'a day before 80', asOf: '2026-06-01',
    facts: { ...man, birthDate: '1946-06-02', residentSince: '1946-06-02' }, verdict: 'eligible', amount: ILS(2757),
  },
  // --- seniority, deferral, increments
  {
    name: '179 insured months are 14 full years: 28 %', asOf: '2026-06-01', facts: { ...man, insuredMonthsTotal: 179 },
    verdict: 'eligible', amount: ILS(2352.64),
  },
  {
    name: 'put off for three years', asOf: '2026-06-01', facts: { ...olderMan, pensionDeferralYears: 3 },
    verdict: 'eligible', amount: ILS(3170.55),
  },
  {
    name: 'whether it was put off was not asked: no sum yet', asOf: '2026-06-01',
    facts: { ...olderMan, pensionDeferralYears: undefined }, verdict: 'eligible', amount: null,
  },
  { name: 'wife of 60 without income', asOf: '2026-06-01', facts: couple, verdict: 'eligible', amount: ILS(4143) },
  {
    name: 'her income at the limit', asOf: '2026-06-01',
    facts: { ...couple, spouse: { ...wife, monthlyWorkIncome: 7848 } }, verdict: 'eligible', amount: ILS(4143),
  },
  {
    name: 'her income a shekel above it', asOf: '2026-06-01',
    facts: { ...couple, spouse: { ...wife, monthlyWorkIncome: 7849 } }, verdict: 'eligible', amount: ILS(2757),
  },
  {
    name: 'wife of 67 with any income', asOf: '2026-06-01',
    facts: { ...couple, spouse: { ...wife, birthDate: '1959-06-01', monthlyWorkIncome: 20000 } }, verdict: 'eligible',
    amount: ILS(4143),
  },
  {
    name: 'wife of 44 without a child at home', asOf: '2026-06-01',
    facts: { ...couple, spouse: { ...wife, birthDate: '1981-06-02' } }, verdict: 'eligible', amount: ILS(2757),
  },
  {
    name: 'wife with a pension of her own', asOf: '2026-06-01',
    facts: { ...couple, spouse: { ...wife, currentBenefits: ['old-age-pension'] } },
    verdict: 'eligible', amount: ILS(2757),
  },
  {
    name: 'married for less than a year', asOf: '2026-06-01', facts: { ...couple, marriageDate: '2025-06-02' },
    verdict: 'eligible', amount: ILS(2757),
  },
  {
    name: 'wife and three children: increments for two', asOf: '2026-06-01',
    facts: { ...couple, children: [child('2010-01-01'), child('2012-01-01'), child('2014-01-01')] },
    verdict: 'eligible', amount: ILS(5886),
  },
  // --- the income test
  {
    name: 'work income below the doubtful band', asOf: '2026-06-01', facts: { ...man, monthlyWorkIncome: 10063 },
    verdict: 'eligible', amount: ILS(2757),
  },
  {
    name: 'at its lower end', asOf: '2026-06-01', facts: { ...man, monthlyWorkIncome: 10064 }, verdict: 'needsInfo',
    conditions: { income: 'unknown' },
  },
  { name: 'at its upper end', asOf: '2026-06-01', facts: { ...man, monthlyWorkIncome: 10164 }, verdict: 'needsInfo' },
  {
    name: 'above it: a part of the pension', asOf: '2026-06-01', facts: { ...man, monthlyWorkIncome: 10165 },
    verdict: 'eligible', amount: ILS(2726.4),
  },
  {
    name: 'the last shekel with a part', asOf: '2026-06-01', facts: { ...man, monthlyWorkIncome: 14402 },
    verdict: 'eligible', amount: ILS(184.2),
  },
  {
    name: 'less than a tenth of the basic pension is left', asOf: '2026-06-01',
    facts: { ...man, monthlyWorkIncome: 14403 }, verdict: 'ineligible', conditions: { income: 'no' },
  },
  {
    name: 'at the printed ceiling of 2025', asOf: '2025-06-01', facts: { ...man, monthlyWorkIncome: 9781 },
    verdict: 'eligible', amount: ILS(2692.5),
  },
  {
    name: 'a shekel above the ceiling of 2025', asOf: '2025-06-01', facts: { ...man, monthlyWorkIncome: 9782 },
    verdict: 'eligible', amount: ILS(2691.9),
  },
  {
    name: 'the ceiling of a couple', asOf: '2026-06-01', facts: { ...couple, monthlyWorkIncome: 13432 },
    verdict: 'eligible', amount: ILS(4143),
  },
  {
    name: 'near the ceiling of a couple', asOf: '2026-06-01', facts: { ...couple, monthlyWorkIncome: 13500 },
    verdict: 'needsInfo',
  },
  {
    name: 'high income from 70', asOf: '2026-06-01',
    facts: { ...man, birthDate: '1956-06-01', residentSince: '1956-06-01', monthlyWorkIncome: 50000 },
    verdict: 'eligible', amount: ILS(2757),
  },
  {
    name: 'high income a day before 70', asOf: '2026-06-01',
    facts: { ...man, birthDate: '1956-06-02', residentSince: '1956-06-02', monthlyWorkIncome: 50000 },
    verdict: 'ineligible',
  },
  {
    name: 'rent alone, three times the ceiling', asOf: '2026-06-01', facts: { ...man, monthlyOtherIncome: 30291 },
    verdict: 'eligible', amount: ILS(2757),
  },
  {
    name: 'rent alone, near three times', asOf: '2026-06-01', facts: { ...man, monthlyOtherIncome: 30342 },
    verdict: 'needsInfo',
  },
  {
    name: 'rent alone, above three times', asOf: '2026-06-01', facts: { ...man, monthlyOtherIncome: 30393 },
    verdict: 'ineligible',
  },
  {
    name: 'work and rent, below once and twice the ceiling', asOf: '2026-06-01',
    facts: { ...man, monthlyWorkIncome: 5000, monthlyOtherIncome: 20177 }, verdict: 'eligible', amount: ILS(2757),
  },
  {
    name: 'work and rent above twice: a person', asOf: '2026-06-01',
    facts: { ...man, monthlyWorkIncome: 5000, monthlyOtherIncome: 20279 }, verdict: 'askPerson', amount: null,
  },
  {
    name: 'work and rent above three times', asOf: '2026-06-01',
    facts: { ...man, monthlyWorkIncome: 5000, monthlyOtherIncome: 31000 }, verdict: 'ineligible',
  },
  {
    name: 'pensions from work and from abroad are not counted', asOf: '2026-06-01',
    facts: { ...man, monthlyPensionIncome: 20000, foreignPensionIncome: 9000 }, verdict: 'eligible', amount: ILS(2757),
  },
  {
    name: 'a disability pension until retirement age: no income test', asOf: '2026-06-01',
    facts: { ...man, monthlyWorkIncome: 50000, disabilityPensionUntilRetirement: true }, verdict: 'eligible',
    amount: ILS(2757),
  },
  {
    name: 'high income, and nobody asked about a disability pension', asOf: '2026-06-01',
    facts: { ...man, monthlyWorkIncome: 50000, disabilityPensionUntilRetirement: undefined },
    verdict: 'needsInfo', missing: ['disabilityPensionUntilRetirement'],
  },
  // --- insured by age
  {
    name: 'man who immigrated a day before 62', asOf: '2026-06-01',
    facts: {
      ...man, birthDate: '1955-01-01', residentSince: '2016-12-31', immigrantStatus: 'oleh', aliyahDate: '2016-12-31',
      insuredMonthsTotal: 60, insuredMonthsLast10Years: 60,
    },
    verdict: 'eligible', amount: ILS(2021.8),
  },
  {
    name: 'man who immigrated on the day he turned 62', asOf: '2026-06-01',
    facts: {
      ...man, birthDate: '1955-01-01', residentSince: '2017-01-01', immigrantStatus: 'oleh', aliyahDate: '2017-01-01',
      insuredMonthsTotal: 60, insuredMonthsLast10Years: 60,
    },
    verdict: 'ineligible', conditions: { insured: 'no' },
  },
  {
    name: 'only the date on the certificate is known, after 62', asOf: '2026-06-01',
    facts: { ...man, birthDate: '1955-01-01', residentSince: undefined, immigrantStatus: 'oleh', aliyahDate: '2020-01-01' },
    verdict: 'ineligible',
  },
  {
    name: 'man born before May 1947 who came between 60 and 62', asOf: '2026-06-01',
    facts: { ...man, birthDate: '1947-04-30', residentSince: '2008-04-30' }, verdict: 'askPerson',
    conditions: { insured: 'person' },
  },
  {
    name: 'the same age at residence, born in May 1947', asOf: '2026-06-01',
    facts: { ...man, birthDate: '1947-05-01', residentSince: '2008-05-01' }, verdict: 'eligible',
  },
  {
    name: 'woman who came after her retirement age', asOf: '2026-06-01',
    facts: { ...woman, residentSince: '2023-09-01' }, verdict: 'ineligible', conditions: { insured: 'no' },
  },
  {
    name: 'a return after 62 says nothing of the first residence', asOf: '2026-06-01',
    facts: { ...man, residentSince: '2021-01-01', immigrantStatus: 'returningResident' }, verdict: 'askPerson',
    conditions: { insured: 'person' }, asks: ['years-abroad'],
  },
  // --- the qualifying period
  {
    name: '59 months in ten years and 143 in all', asOf: '2026-06-01',
    facts: { ...man, residentSince: '1990-01-01', insuredMonthsTotal: 143, insuredMonthsLast10Years: 59 },
    verdict: 'ineligible', conditions: { 'qualifying-period': 'no' },
  },
  {
    name: '60 months in ten years', asOf: '2026-06-01',
    facts: { ...man, residentSince: '1990-01-01', insuredMonthsTotal: 143, insuredMonthsLast10Years: 60 },
    verdict: 'eligible',
  },
  {
    name: '144 months in all', asOf: '2026-06-01',
    facts: { ...man, residentSince: '1990-01-01', insuredMonthsTotal: 144, insuredMonthsLast10Years: 0 },
    verdict: 'eligible',
  },
  {
    name: 'more than half of 155 months of residence', asOf: '2026-06-01',
    facts: { ...man, residentSince: '2012-04-01', insuredMonthsTotal: 78, insuredMonthsLast10Years: 59 },
    verdict: 'eligible',
  },
  {
    name: 'less than half of them', asOf: '2026-06-01',
    facts: { ...man, residentSince: '2012-04-01', insuredMonthsTotal: 77, insuredMonthsLast10Years: 59 },
    verdict: 'ineligible',
  },
  {
    name: 'insured months not known', asOf: '2026-06-01',
    facts: { ...man, insuredMonthsTotal: undefined, insuredMonthsLast10Years: undefined }, verdict: 'needsInfo',
    missing: ['insuredMonthsTotal', 'insuredMonthsLast10Years'],
  },
  {
    name: 'divorced woman: no qualifying period', asOf: '2026-06-01',
    facts: { ...woman, maritalStatus: 'divorced', insuredMonthsTotal: 12 }, verdict: 'eligible', amount: ILS(1874.76),
  },
  {
    name: 'widow without a survivors pension: no qualifying period', asOf: '2026-06-01',
    facts: { ...woman, maritalStatus: 'widowed', insuredMonthsTotal: 12 }, verdict: 'eligible',
  },
  {
    name: 'widow with a survivors pension who worked for 12 years', asOf: '2026-06-01',
    facts: { ...woman, maritalStatus: 'widowed', currentBenefits: ['survivors-pension'], insuredYearsAsWorker: 12 },
    verdict: 'askPerson', conditions: { 'qualifying-period': 'yes' }, asks: ['other-pension'],
  },
  {
    name: 'married woman who worked for 12 years', asOf: '2026-06-01',
    facts: { ...marriedWoman, insuredYearsAsWorker: 12 }, verdict: 'eligible',
  },
  {
    name: 'married woman who worked for 11 years: her record decides', asOf: '2026-06-01',
    facts: { ...marriedWoman, insuredYearsAsWorker: 11 },
    verdict: 'askPerson', conditions: { 'qualifying-period': 'person' },
  },
  {
    name: 'married woman with 59 insured months', asOf: '2026-06-01',
    facts: { ...marriedWoman, insuredMonthsTotal: 59, insuredMonthsLast10Years: 59 }, verdict: 'ineligible',
  },
  {
    name: 'housewife of 70 with 144 months', asOf: '2026-06-01',
    facts: {
      ...marriedWoman, birthDate: '1956-06-01', residentSince: '1956-06-01', insuredMonthsTotal: 144,
      insuredMonthsLast10Years: 0,
    },
    verdict: 'eligible',
  },
  {
    name: 'housewife whose husband came too late to be insured', asOf: '2026-06-01',
    facts: {
      ...marriedWoman, insuredMonthsTotal: 59, insuredMonthsLast10Years: 59,
      spouse: { ...husband, birthDate: '1950-01-01', residentSince: '2013-01-01' },
    },
    verdict: 'eligible', conditions: { 'qualifying-period': 'yes' },
  },
  // --- residence and persons
  { name: 'no status', asOf: '2026-06-01', facts: { ...man, residency: 'noStatus' }, verdict: 'ineligible' },
  {
    name: 'temporary resident with A/5', asOf: '2026-06-01',
    facts: { ...man, residency: 'temporaryResident', visaType: 'a5' }, verdict: 'eligible',
  },
  { name: 'abroad', asOf: '2026-06-01', facts: { ...man, abroadNow: true }, verdict: 'askPerson', asks: ['abroad'] },
  {
    name: 'member of a kibbutz', asOf: '2026-06-01', facts: { ...man, kibbutzMember: true }, verdict: 'askPerson',
    asks: ['kibbutz'],
  },
  {
    name: 'a year without a printed ceiling', asOf: '2021-06-01', facts: { ...man, birthDate: '1953-01-01' },
    verdict: 'askPerson',
  },
  // --- what a second reader added
  {
    name: 'part of the pension in 2025, nothing said of a disability pension', asOf: '2025-06-01',
    facts: { ...man, monthlyWorkIncome: 10000, disabilityPensionUntilRetirement: undefined }, verdict: 'eligible',
    amount: ILS(2561.1),
  },
  {
    name: 'part of the pension in 2024, at a tenth of the basic pension', asOf: '2024-06-01',
    facts: { ...man, birthDate: '1956-01-01', monthlyWorkIncome: 13258 }, verdict: 'eligible', amount: ILS(174),
  },
  {
    name: 'a shekel more in 2024', asOf: '2024-06-01',
    facts: { ...man, birthDate: '1956-01-01', monthlyWorkIncome: 13259 }, verdict: 'ineligible',
  },
  {
    name: 'rent alone at three times the ceiling of a couple in 2024', asOf: '2024-06-01',
    facts: {
      ...couple, birthDate: '1956-01-01', monthlyOtherIncome: 36831, spouse: { ...wife, birthDate: '1964-01-01' },
    },
    verdict: 'eligible', amount: ILS(3913.5),
  },
  {
    name: 'a wife with a pension of her own: the ceiling of a single person', asOf: '2026-06-01',
    facts: { ...couple, monthlyWorkIncome: 11000, spouse: { ...wife, currentBenefits: ['old-age-pension'] } },
    verdict: 'eligible', amount: ILS(2225.4),
  },
  {
    name: 'at 81 nobody has to tell an income', asOf: '2026-06-01',
    facts: {
      ...man, birthDate: '1945-01-01', residentSince: '1945-01-01', monthlyWorkIncome: undefined,
      monthlyOtherIncome: undefined,
    },
    verdict: 'eligible', amount: ILS(2911.5),
  },
  {
    name: 'widow, benefits not told', asOf: '2026-06-01',
    facts: { ...woman, maritalStatus: 'widowed', currentBenefits: undefined }, verdict: 'needsInfo',
    missing: ['currentBenefits'],
  },
  {
    name: 'housewife of 71 whose months fill no period', asOf: '2026-06-01',
    facts: {
      ...marriedWoman, birthDate: '1955-01-01', residentSince: '1955-01-01', insuredMonthsTotal: 143,
      insuredMonthsLast10Years: 50,
    },
    verdict: 'ineligible', conditions: { 'qualifying-period': 'no' },
  },
  {
    name: 'married woman, 100 months all as a worker, 90 of them in ten years', asOf: '2026-06-01',
    facts: {
      ...marriedWoman, residentSince: '1985-01-01', insuredYearsAsWorker: 9, insuredMonthsTotal: 100,
      insuredMonthsLast10Years: 90,
    },
    verdict: 'eligible', conditions: { 'qualifying-period': 'yes' },
  },
  {
    name: 'the same months, four of them not as a worker: her record decides', asOf: '2026-06-01',
    facts: {
      ...marriedWoman, residentSince: '1985-01-01', insuredYearsAsWorker: 8, insuredMonthsTotal: 100,
      insuredMonthsLast10Years: 90,
    },
    verdict: 'askPerson', conditions: { 'qualifying-period': 'person' },
  },
  ...womenOfAllRows,
  {
    name: 'rent of a couple, above three times its ceiling', asOf: '2026-06-01', facts: { ...couple, monthlyOtherIncome: 41_000 },
    verdict: 'ineligible',
  },
])
