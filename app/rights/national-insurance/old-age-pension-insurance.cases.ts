import { defineCases } from '~/engine/cases'
import { couple, husband, ILS, man, marriedWoman, wife, woman } from './old-age-pension-households'

export const oldAgePensionInsuranceCases = defineCases('old-age-pension', [
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
  { name: 'no status', asOf: '2026-06-01', facts: { ...man, residency: 'noStatus', visaType: 'none' }, verdict: 'ineligible' },
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
  {
    name: 'rent of a couple, above three times its ceiling', asOf: '2026-06-01', facts: { ...couple, monthlyOtherIncome: 41_000 },
    verdict: 'ineligible',
  },

])
