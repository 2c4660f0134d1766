import { describe, expect, it } from 'vitest'
import { defineCatalogue } from '~/engine/catalogue'
import { parseDay } from '~/engine/date'
import type { FactRecord } from '~/engine/facts'
import { screen } from '~/engine/screen'
import { factTypes } from './facts'
import { inferFacts } from './facts/infer'
import { incomeSupport } from './national-insurance/income-support'
import { longTermCareBenefit } from './national-insurance/long-term-care-benefit'
import { oldAgeIncomeSupplement } from './national-insurance/old-age-income-supplement'
import { oldAgePension } from './national-insurance/old-age-pension'
import { protectedWage } from './execution-office/protected-wage'
import { sharedFigures } from './shared/figures'
import { retirementTables } from './shared/retirement-age'

const catalogue = defineCatalogue(
  factTypes, [incomeSupport, oldAgePension, oldAgeIncomeSupplement, longTermCareBenefit, protectedWage],
  { parameters: sharedFigures, tables: retirementTables },
)

interface Want {
  v: string
  amount?: number | [number, number] | null
  follows?: string[]
  missing?: string[]
  notMissing?: string[]
  fired?: string[]
  amountMissing?: string[]
}
type Row = [string, string, FactRecord, Want | string]

function run(right: string, rows: Row[]) {
  describe(right, () => {
    it.each(rows)('%s', (_name, asOf, facts, want) => {
      const w: Want = typeof want === 'string' ? { v: want } : want
      const result = screen(catalogue, inferFacts(facts, null), parseDay(asOf) as number).results.find((r) => r.right.id === right)
      if (!result) throw new Error(right)
      const first = result.amounts[0]
      const got = first ? [Math.round(first.min * 100) / 100, Math.round(first.max * 100) / 100] : null
      const note = JSON.stringify({ got, missing: result.missing, am: result.amountMissing, fired: result.askPerson.fired, cond: result.conditions.map((c) => [c.id, c.state === 'notApplicable' ? 'n/a' : c.truth]) })
      expect(result.verdict, note).toBe(w.v)
      if (w.amount !== undefined) expect(got, note).toEqual(w.amount === null ? null : Array.isArray(w.amount) ? w.amount : [w.amount, w.amount])
      if (w.follows) expect(result.follows, note).toEqual(w.follows)
      if (w.missing) expect(result.missing, note).toEqual(expect.arrayContaining(w.missing))
      if (w.fired) expect(result.askPerson.fired, note).toEqual(w.fired)
      if (w.amountMissing) expect(result.amountMissing, note).toEqual(w.amountMissing)
      for (const fact of w.notMissing ?? []) expect(result.missing).not.toContain(fact)
    })
  })
}

const NOW = '2026-06-01'
const man: FactRecord = {
  residency: 'citizen', sex: 'male', birthDate: '1958-06-01', residentSince: '1958-06-01', maritalStatus: 'widowed', spouse: null,
  children: [], monthlyWorkIncome: 0, monthlyOtherIncome: 0, insuredMonthsTotal: 300, pensionDeferralYears: 0,
}
const wife60: FactRecord = { sex: 'female', birthDate: '1966-05-01', residency: 'citizen', currentBenefits: [], monthlyWorkIncome: 3000, monthlyPensionIncome: 0, monthlyOtherIncome: 0 }
const couple: FactRecord = { ...man, maritalStatus: 'married', marriageDate: '1990-01-01', spouse: wife60 }
const woman: FactRecord = { residency: 'citizen', sex: 'female', birthDate: '1961-03-01', residentSince: '1961-03-01', maritalStatus: 'divorced', spouse: null, children: [], monthlyWorkIncome: 0, monthlyOtherIncome: 0, insuredMonthsTotal: 240, pensionDeferralYears: 0 }
const husband: FactRecord = { sex: 'male', birthDate: '1957-01-01', residency: 'citizen', residentSince: '1957-01-01', currentBenefits: [], monthlyWorkIncome: 0, monthlyPensionIncome: 0, monthlyOtherIncome: 0 }
const wed: FactRecord = { ...woman, maritalStatus: 'married', marriageDate: '1985-01-01', spouse: husband, currentBenefits: [] }
run('old-age-pension', [
  // 25 years: 50 %. 1838*1.5 = 2757
  ['man 68: exactly the section’s facts, no benefits told', NOW, man, { v: 'eligible', amount: 2757, missing: [] }],
  ['man 68: 24 years 48 %', NOW, { ...man, insuredMonthsTotal: 299 }, { v: 'eligible', amount: 2720.24 }],
  ['only ten-year months known', NOW, { ...man, insuredMonthsTotal: undefined, insuredMonthsLast10Years: 60 }, { v: 'eligible', amount: null }],
  ['couple: wife 60 earns 3,000: (1838+924)*1.5', NOW, couple, { v: 'eligible', amount: 4143 }],
  ['couple, work 11,000: couple ceiling', NOW, { ...couple, monthlyWorkIncome: 11000 }, { v: 'eligible', amount: 4143 }],
  ['couple, wife holds a pension, work 11,000: single ceiling, partial 2757-0.6*886', NOW, { ...couple, monthlyWorkIncome: 11000, spouse: { ...wife60, currentBenefits: ['old-age-pension'] } }, { v: 'eligible', amount: 2225.4 }],
  ['2025, work 10,000: partial 1795*1.5-0.6*219', '2025-06-01', { ...man, monthlyWorkIncome: 10000 }, { v: 'eligible', amount: 2561.1 }],
  ['2024, work 13,000: 2604-0.6*3792=328.8', '2024-06-01', { ...man, birthDate: '1956-06-01', residentSince: '1956-06-01', monthlyWorkIncome: 13000 }, { v: 'eligible', amount: 328.8 + 0 }],
  ['2024 man 68', '2024-06-01', { ...man, birthDate: '1956-01-01', monthlyWorkIncome: 13258 }, { v: 'eligible', amount: 174 }],
  ['2024 man 68, a shekel more', '2024-06-01', { ...man, birthDate: '1956-01-01', monthlyWorkIncome: 13259 }, 'needsInfo'],
  ['the same, no disability pension', '2024-06-01', { ...man, birthDate: '1956-01-01', monthlyWorkIncome: 13259, disabilityPensionUntilRetirement: false }, 'ineligible'],
  ['2024 couple: rent 36,831 at three times', '2024-06-01', { ...couple, birthDate: '1956-01-01', monthlyOtherIncome: 36831, spouse: { ...wife60, birthDate: '1964-01-01' } }, { v: 'eligible', amount: 3913.5 }],
  ['man 73, 3 years put off, (1838)*1.5*1.15', NOW, { ...man, birthDate: '1953-01-01', pensionDeferralYears: 3 }, { v: 'eligible', amount: 3170.55 }],
  ['man 81, nothing of income', NOW, { ...man, birthDate: '1945-01-01', residentSince: '1945-01-01', monthlyWorkIncome: undefined, monthlyOtherIncome: undefined }, { v: 'eligible', amount: 2911.5 }],
  ['divorced woman: 240 months 40 %', NOW, woman, { v: 'eligible', amount: 2573.2 }],
  ['widow, benefits not told', NOW, { ...woman, maritalStatus: 'widowed' }, { v: 'needsInfo', missing: ['currentBenefits'] }],
  ['married woman 20 years a worker', NOW, { ...wed, insuredYearsAsWorker: 20 }, { v: 'eligible', amount: 3866.8 }],
  ['married woman, disability pension until 62', NOW, { ...wed, insuredYearsAsWorker: 0, disabilityPensionUntilRetirement: true }, 'eligible'],
  ['married housewife 71, 143 months and 50 of ten years: no track', NOW, { ...wed, birthDate: '1955-01-01', residentSince: '1955-01-01', insuredYearsAsWorker: 0, insuredMonthsTotal: 143, insuredMonthsLast10Years: 50, disabilityPensionUntilRetirement: false }, 'ineligible'],
  ['married woman 65, 100 months all as a worker, 90 of ten years', NOW, { ...wed, insuredYearsAsWorker: 9, insuredMonthsTotal: 100, insuredMonthsLast10Years: 90, residentSince: '1985-01-01' }, 'eligible'],
  ['married woman, husband temporary A/5 unknown record', NOW, { ...wed, insuredYearsAsWorker: 20, spouse: { ...husband, residency: 'temporaryResident' } }, 'eligible'],
  ['oleh at 61, 72 months', NOW, { ...man, residentSince: '2019-06-01', aliyahDate: '2019-06-01', immigrantStatus: 'oleh', insuredMonthsTotal: 72, insuredMonthsLast10Years: 72 }, { v: 'eligible', amount: 2058.56 }],
  ['oleh at 63', NOW, { ...man, residentSince: '2021-07-01', aliyahDate: '2021-07-01', immigrantStatus: 'oleh' }, 'ineligible'],
  ['first residence not told', NOW, { ...man, residentSince: undefined }, { v: 'needsInfo', missing: ['residentSince'] }],
  ['own work unknown at 68', NOW, { ...man, monthlyWorkIncome: undefined }, { v: 'needsInfo', missing: ['monthlyWorkIncome'] }],
  ['survivors pension besides', NOW, { ...man, currentBenefits: ['survivors-pension'] }, { v: 'askPerson', amount: 2757 }],
  ['temporary resident, permit not told', NOW, { ...man, residency: 'temporaryResident' }, { v: 'needsInfo', missing: ['visaType'] }],
  ['no status with a stay permit', NOW, { ...man, residency: 'noStatus', visaType: 'stayPermit' }, 'askPerson'],
])

const held: FactRecord = {
  residency: 'citizen', sex: 'female', birthDate: '1955-01-01', maritalStatus: 'widowed', spouse: null, children: [], currentBenefits: ['old-age-pension'],
  benefitAmounts: { 'old-age-pension': 2500 }, monthlyWorkIncome: 0, monthlyPensionIncome: 0, monthlyOtherIncome: 0, ownsVehicle: false, kibbutzMember: false,
}
const two: FactRecord = { ...held, maritalStatus: 'married', spouse: { sex: 'male', birthDate: '1953-01-01', residency: 'citizen', currentBenefits: ['old-age-pension'], benefitAmounts: { 'old-age-pension': 2000 }, monthlyWorkIncome: 0, monthlyPensionIncome: 0, monthlyOtherIncome: 0 } }
run('old-age-income-supplement', [
  ['widow 71, 2,500: 4418-2500', NOW, held, { v: 'eligible', amount: 1918, follows: ['old-age-pension'], missing: [] }],
  ['the pension at the total', NOW, { ...held, benefitAmounts: { 'old-age-pension': 4418 } }, 'ineligible'],
  ['couple two pensions 70-80: 6981-4500', NOW, two, { v: 'eligible', amount: 2481, fired: [], amountMissing: [] }],
  ['couple, husband earns 5,000: 60 % of 5000-3786 = 728.4', NOW, { ...two, spouse: { ...(two.spouse as FactRecord), monthlyWorkIncome: 5000 } }, { v: 'eligible', amount: 1752.6 }],
  ['couple, work pension 4,000: (1177 over) 706.2..1177', NOW, { ...two, monthlyPensionIncome: 4000 }, { v: 'askPerson', amount: [1304, 1774.8] }],
  ['couple, work pension at the end 2823+2481/0.6=6958', NOW, { ...two, monthlyPensionIncome: 6958 }, 'askPerson'],
  ['couple, a shekel beyond', NOW, { ...two, monthlyPensionIncome: 6959 }, 'ineligible'],
  ['couple, the husband’s benefits not told', NOW, { ...two, spouse: { ...(two.spouse as FactRecord), currentBenefits: undefined } }, { v: 'needsInfo', missing: ['spouse.currentBenefits'] }],
  ['attendance and mobility are not counted', NOW, { ...held, currentBenefits: ['old-age-pension', 'attendance-allowance', 'long-term-care-benefit', 'mobility-allowance'] }, { v: 'eligible', amount: 1918 }],
  ['widow of 68 on a survivors pension of 1,838', NOW, { ...held, birthDate: '1958-01-01', residentSince: '1958-01-01', insuredMonthsTotal: 300, pensionDeferralYears: 0, disabilityPensionUntilRetirement: false, insuredYearsAsWorker: 20, currentBenefits: ['survivors-pension'], benefitAmounts: { 'survivors-pension': 1838 } }, { v: 'eligible', amount: 2537, follows: ['survivors-pension'] }],
  ['widow of 68 on a survivors pension, without the facts of old age', NOW, { ...held, birthDate: '1958-01-01', currentBenefits: ['survivors-pension'], benefitAmounts: { 'survivors-pension': 1838 } }, { v: 'eligible', amount: 2537 }],
  ['widow of 45, child, survivors 3,000: 7305-3000', NOW, { ...held, birthDate: '1981-01-01', children: [{ birthDate: '2015-01-01', livesWithApplicant: true }], currentBenefits: ['survivors-pension'], benefitAmounts: { 'survivors-pension': 3000 } }, { v: 'eligible', amount: 4305 }],
  ['dependants benefit', NOW, { ...held, birthDate: '1981-01-01', currentBenefits: ['dependants-benefit'], benefitAmounts: { 'dependants-benefit': 3000 } }, { v: 'eligible', amount: 1375 }],
  ['unrelated benefit, age 50', NOW, { ...held, birthDate: '1976-01-01', currentBenefits: ['income-support'] }, 'ineligible'],
  ['oleh of 66 with nothing: no right to a pension', NOW, { ...held, sex: 'male', birthDate: '1955-01-01', currentBenefits: [], benefitAmounts: {}, residentSince: '2020-01-01', aliyahDate: '2020-01-01', immigrantStatus: 'oleh' }, { v: 'eligible', amount: 4418, follows: [] }],
  ['special benefit with rent of 500', NOW, { ...held, currentBenefits: ['special-old-age-benefit'], benefitAmounts: { 'special-old-age-benefit': 1838 }, monthlyOtherIncome: 500 }, { v: 'eligible', amount: 2080, follows: ['special-old-age-benefit'] }],
  ['old-age pension in sight for a divorced woman: 4375-2573.2', NOW, { ...woman, currentBenefits: [], monthlyPensionIncome: 0, vehicle: null, kibbutzMember: false }, { v: 'eligible', amount: 1801.8, follows: ['old-age-pension'] }],
  ['pension in sight only a person knows (kibbutz)', NOW, { ...woman, currentBenefits: [], monthlyPensionIncome: 0, vehicle: null, kibbutzMember: true }, 'askPerson'],
  ['2024 couple under 70: 6529-3472', '2024-06-01', { ...two, birthDate: '1956-01-01', benefitAmounts: { 'old-age-pension': 1736 }, spouse: { ...(two.spouse as FactRecord), birthDate: '1955-01-01', benefitAmounts: { 'old-age-pension': 1736 } } }, { v: 'eligible', amount: 3057 }],
  ['2024 single work pension 1,630', '2024-06-01', { ...held, birthDate: '1956-01-01', benefitAmounts: { 'old-age-pension': 1736 }, monthlyPensionIncome: 1630 }, { v: 'eligible', amount: 2396 }],
  ['2024 single work pension 1,631', '2024-06-01', { ...held, birthDate: '1956-01-01', benefitAmounts: { 'old-age-pension': 1736 }, monthlyPensionIncome: 1631 }, { v: 'askPerson', amount: [2395, 2395.4] }],
  ['2024 work 3,946: 600 less', '2024-06-01', { ...held, birthDate: '1956-01-01', benefitAmounts: { 'old-age-pension': 1736 }, monthlyWorkIncome: 3946 }, { v: 'eligible', amount: 1796 }],
  ['vehicle of 30,000, count not told: 3 % of 30000-10037', NOW, { ...held, ownsVehicle: true, vehicle: { value: 30000, disabilityUse: 'none' } }, { v: 'eligible', amount: 1319.11 }],
  ['vehicle dear, disabled-child benefit by rate', NOW, { ...held, ownsVehicle: true, vehicle: { value: 90000, disabilityUse: 'disabledChildBenefit' }, vehicleCount: 1 }, { v: 'eligible', amount: 1918 }],
  ['vehicle for treatment', NOW, { ...held, ownsVehicle: true, vehicle: { value: 90000, disabilityUse: 'treatmentTransport' }, vehicleCount: 1 }, 'askPerson'],
  ['100 days abroad', NOW, { ...held, daysAbroadThisYear: 101, tripsAbroadThisYear: 1 }, 'askPerson'],
  ['young widow, wage 3,000, car of 15,000: a quarter of the wage is not reached', NOW, { ...held, birthDate: '1981-01-01', currentBenefits: ['dependants-benefit'], benefitAmounts: { 'dependants-benefit': 3000 }, monthlyWorkIncome: 3000, vehicle: { value: 15000, disabilityUse: 'none' }, ownsVehicle: true, vehicleCount: 1 }, { v: 'eligible', amount: 1226.11 }],
  ['couple, nobody asked about danger', NOW, two, { v: 'eligible', amountMissing: [] }],
  ['wife of 60 whose husband has the pension', NOW, { ...held, birthDate: '1966-01-01', currentBenefits: [], benefitAmounts: {}, maritalStatus: 'married', spouse: two.spouse as FactRecord }, 'ineligible'],
])

const old: FactRecord = {
  residency: 'permanentResident', sex: 'male', birthDate: '1944-01-01', residentSince: '1967-06-05', maritalStatus: 'widowed', spouse: null, housing: 'withFamily',
  needsDailyHelp: 'constant', currentBenefits: [], monthlyWorkIncome: 0, monthlyPensionIncome: 8000, monthlyOtherIncome: 0,
}
const pair: FactRecord = { ...old, maritalStatus: 'married', spouse: { sex: 'female', birthDate: '1948-01-01', currentBenefits: [], needsDailyHelp: 'none', monthlyWorkIncome: 0, monthlyPensionIncome: 0, monthlyOtherIncome: 0 } }
const half = (more: FactRecord): FactRecord => ({ ...pair, spouse: { ...(pair.spouse as FactRecord), ...more } })
run('long-term-care-benefit', [
  ['permanent resident with family', NOW, old, { v: 'eligible', amount: null, fired: [] }],
  ['household of three', NOW, { ...old, householdSize: 3 }, 'eligible'],
  ['A/5', NOW, { ...old, residency: 'temporaryResident', visaType: 'a5' }, 'eligible'],
  ['rent in full: 8000+5056', NOW, { ...old, monthlyOtherIncome: 5056 }, 'eligible'],
  ['8000+5057', NOW, { ...old, monthlyOtherIncome: 5057 }, 'askPerson'],
  ['8000+5769 band end', NOW, { ...old, monthlyOtherIncome: 5769 }, 'askPerson'],
  ['8000+5770 half', NOW, { ...old, monthlyOtherIncome: 5770 }, 'eligible'],
  ['8000+12654 end', NOW, { ...old, monthlyOtherIncome: 12654 }, 'askPerson'],
  ['8000+12655 none', NOW, { ...old, monthlyOtherIncome: 12655 }, 'ineligible'],
  ['2025 band the same', '2025-02-01', { ...old, monthlyOtherIncome: 5057 }, 'askPerson'],
  ['2024 half at once', '2024-12-31', { ...old, monthlyOtherIncome: 4537 }, 'eligible'],
  ['2024 couple 28,206', '2024-06-01', { ...pair, monthlyPensionIncome: 28206 }, 'eligible'],
  ['2024 couple 28,207', '2024-06-01', { ...pair, monthlyPensionIncome: 28207 }, 'ineligible'],
  ['2024 both need care 37,608', '2024-06-01', { ...half({ needsDailyHelp: 'partial' }), monthlyPensionIncome: 37608 }, 'eligible'],
  ['2024 both need care 37,609', '2024-06-01', { ...half({ needsDailyHelp: 'partial' }), monthlyPensionIncome: 37609 }, 'ineligible'],
  ['both need care: 27,000 → 13,500 each: band', NOW, { ...half({ needsDailyHelp: 'most' }), monthlyPensionIncome: 27000 }, 'askPerson'],
  ['both need care: 27,600 → 13,800 each: half', NOW, { ...half({ needsDailyHelp: 'most' }), monthlyPensionIncome: 27600 }, 'eligible'],
  ['wife works: 8000+12000 = 20,000 band', NOW, half({ monthlyWorkIncome: 12000 }), 'askPerson'],
  ['wife’s wage not told', NOW, half({ monthlyWorkIncome: undefined }), { v: 'needsInfo', missing: ['spouse.monthlyWorkIncome'] }],
  ['attendance allowance held: choose one', NOW, { ...old, currentBenefits: ['attendance-allowance'] }, 'ineligible'],
  ['housing not told', NOW, { ...old, housing: undefined }, { v: 'needsInfo', missing: ['housing'] }],
  ['hospital: sheltered housing', NOW, { ...old, housing: 'renter', ownsHome: false }, 'eligible'],
  ['oleh at 80', NOW, { ...old, residentSince: '2024-01-01', aliyahDate: '2024-01-01', immigrantStatus: 'oleh' }, 'eligible'],
  ['family reunification at 80, no basket', NOW, { ...old, residentSince: '2024-01-01', immigrantStatus: 'none', absorptionBasketReceived: false }, 'ineligible'],
  ['the same, basket not told', NOW, { ...old, residentSince: '2024-01-01', immigrantStatus: 'none' }, { v: 'needsInfo', missing: ['absorptionBasketReceived'] }],
  ['man a day before 67', NOW, { ...old, birthDate: '1959-06-02' }, 'ineligible'],
  ['woman born 12/1960 on 62y4m', '2023-04-15', { ...old, sex: 'female', birthDate: '1960-12-15' }, 'askPerson'],
  ['rich survivor payment is not counted', NOW, { ...old, holocaustSurvivorPayment: 9000 }, { v: 'askPerson', fired: ['holocaust-survivor'] }],
  ['mobility and attendance of the wife not counted', NOW, half({ currentBenefits: ['attendance-allowance', 'mobility-allowance'] }), 'eligible'],
])
