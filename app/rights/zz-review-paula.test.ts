import { describe, expect, it } from 'vitest'
import { parseDay } from '~/engine/date'
import type { FactRecord } from '~/engine/facts'
import { screen } from '~/engine/screen'
import { catalogue } from '~/rights'
import { inferFacts } from '~/rights/facts/infer'

interface Want {
  v: string
  amount?: number | [number, number] | null
  follows?: string[]
  missing?: string[]
  notMissing?: string[]
  deadlines?: Record<string, string>
  amounts?: Record<string, number>
}
type Row = [string, string, FactRecord, Want | string]

function run(right: string, rows: Row[]) {
  describe(right, () => {
    it.each(rows)('%s', (_name, asOf, facts, want) => {
      const w: Want = typeof want === 'string' ? { v: want } : want
      const result = screen(catalogue, inferFacts(facts, null), parseDay(asOf) as number).results.find((r) => r.right.id === right)
      if (!result) throw new Error(right)
      const note = JSON.stringify({ missing: result.missing, fired: result.askPerson.fired, cond: result.conditions.map((c) => [c.id, c.state === 'notApplicable' ? 'n/a' : c.truth]) })
      expect(result.verdict, note).toBe(w.v)
      if (w.amount !== undefined) {
        const first = result.amounts[0]
        const got = first ? [Math.round(first.min * 100) / 100, Math.round(first.max * 100) / 100] : null
        expect(got, JSON.stringify(result.amountMissing)).toEqual(w.amount === null ? null : Array.isArray(w.amount) ? w.amount : [w.amount, w.amount])
      }
      for (const [id, value] of Object.entries(w.amounts ?? {})) expect(result.amounts.find((a) => a.id === id)?.min).toBeCloseTo(value, 1)
      if (w.follows) expect(result.follows).toEqual(expect.arrayContaining(w.follows))
      if (w.missing) expect(result.missing).toEqual(expect.arrayContaining(w.missing))
      for (const fact of w.notMissing ?? []) expect(result.missing).not.toContain(fact)
      if (w.deadlines) expect(Object.fromEntries(result.deadlines.map((d) => [d.id, d.date]))).toMatchObject(w.deadlines)
    })
  })
}

const NOW = '2026-06-01'
const kid = (birthDate: string, more: FactRecord = {}): FactRecord => ({ birthDate, livesWithApplicant: true, ...more })
const three = [kid('2010-01-01'), kid('2013-01-01'), kid('2016-01-01')]
const none = { ownsHome: false, ownedHomeInPast: false, receivedGovHousingAid: false }
const citizen = { residency: 'citizen', immigrantStatus: 'none', birthDate: '1985-03-01' }

// --- public housing: exactly the facts of the section
const wife = { residency: 'citizen', monthlyWorkIncome: 0, monthlyOtherIncome: 0 }
const ph = { ...citizen, ...none, maritalStatus: 'married', spouse: wife, children: three, monthlyWorkIncome: 0, monthlyOtherIncome: 0 }
const mother = { ...citizen, ...none, sex: 'female', maritalStatus: 'divorced', spouse: null, custodyByJudgment: true, livesWithPartner: false, children: three, monthlyWorkIncome: 0, monthlyOtherIncome: 0 }
run('public-housing', [
  ['couple, 24 months', NOW, { ...ph, currentBenefits: ['income-support'], incomeSupportMonths: 24 }, 'eligible'],
  ['couple, 12 months of wage with supplement, pension not said', NOW, { ...ph, currentBenefits: ['income-support', 'child-allowance'], incomeSupportMonths: 12, wageWithSupplementMonths: 12, monthlyWorkIncome: 4000 }, 'eligible'],
  ['the same, 2025, in the band with the wage of the spouse', '2025-06-01', { ...ph, currentBenefits: ['income-support'], incomeSupportMonths: 0, wageWithSupplementMonths: 20, monthlyWorkIncome: 5000, spouse: { ...wife, monthlyWorkIncome: 4212 } }, 'askPerson'],
  ['mother of three on child support, nothing else: 3d', NOW, { ...mother, currentBenefits: ['child-support-payments'], incomeSupportMonths: 0 }, 'askPerson'],
  ['mother of three on child support, 3,000 wage: 3d', NOW, { ...mother, currentBenefits: ['child-support-payments'], incomeSupportMonths: 0, monthlyWorkIncome: 3000 }, 'askPerson'],
  ['couple without income support, low wage: 3d', NOW, { ...ph, currentBenefits: [], monthlyWorkIncome: 6000 }, 'askPerson'],
  ['widow with two children, pregnant 22 weeks with twins', NOW, { ...mother, maritalStatus: 'widowed', children: [kid('2015-01-01')], pregnancy: { weeks: 22, foetuses: 2 }, currentBenefits: ['income-support'], incomeSupportMonths: 30 }, 'eligible'],
  ['spouse has a benefit of 5,000 beside a wage of 6,000: above', '2024-06-01', { ...ph, currentBenefits: ['income-support'], incomeSupportMonths: 0, wageWithSupplementMonths: 12, monthlyWorkIncome: 6000, workIncapacityPercent: 0, needsWheelchair: false, children: three.map((c) => ({ ...c, hasDisability: false })), spouse: { ...wife, needsWheelchair: false, workIncapacityPercent: 0, currentBenefits: ['survivors-pension'], benefitAmounts: { 'survivors-pension': 5000 } } }, 'ineligible'],
  ['the same, benefit of 3,000: within', '2024-06-01', { ...ph, currentBenefits: ['income-support'], incomeSupportMonths: 0, wageWithSupplementMonths: 12, monthlyWorkIncome: 6000, spouse: { ...wife, currentBenefits: ['survivors-pension'], benefitAmounts: { 'survivors-pension': 3000 } } }, 'eligible'],
  ['the benefit is named, its sum is not', '2024-06-01', { ...ph, currentBenefits: ['income-support'], incomeSupportMonths: 0, wageWithSupplementMonths: 12, monthlyWorkIncome: 6000, spouse: { ...wife, currentBenefits: ['survivors-pension'] } }, { v: 'needsInfo', missing: ['spouse.benefitAmounts.survivors-pension'] }],
  ['single in a wheelchair on a disability pension, sum not said', NOW, { ...citizen, ...none, maritalStatus: 'single', spouse: null, children: [], needsWheelchair: true, monthlyWorkIncome: 0, monthlyOtherIncome: 0, currentBenefits: ['general-disability-pension', 'attendance-allowance', 'mobility-allowance'] }, 'eligible'],
  ['wheelchair of a child, couple with one child, 13,316 in 2025', '2025-06-01', { ...ph, children: [kid('2018-01-01', { needsWheelchair: true })], currentBenefits: [], monthlyWorkIncome: 13316 }, 'eligible'],
  ['track C: pension held, sum not said, no other income', NOW, { ...ph, children: [kid('2018-01-01')], currentBenefits: ['general-disability-pension', 'disability-dependants-supplement'], workIncapacityPercent: 100, incapacityStable: true }, { v: 'eligible', follows: ['general-disability-pension', 'disability-dependants-supplement'] }],
  ['track C, 2024: pension 4,291, own wage 10,221 − 5,300 = 4,921: 9,212 above', '2024-06-01', { ...ph, children: [kid('2018-01-01', { hasDisability: false })], needsWheelchair: false, spouse: { ...wife, currentBenefits: [], needsWheelchair: false }, monthlyWorkIncome: 10221, currentBenefits: ['general-disability-pension', 'disability-dependants-supplement'], benefitAmounts: { 'general-disability-pension': 4291 }, workIncapacityPercent: 100, incapacityStable: true }, 'ineligible'],
  ['track C, 2024: a shekel less', '2024-06-01', { ...ph, children: [kid('2018-01-01', { hasDisability: false })], needsWheelchair: false, spouse: { ...wife, currentBenefits: [], needsWheelchair: false }, monthlyWorkIncome: 10220, currentBenefits: ['general-disability-pension', 'disability-dependants-supplement'], benefitAmounts: { 'general-disability-pension': 4291 }, workIncapacityPercent: 100, incapacityStable: true }, 'eligible'],
  ['track D by wages with supplement, child allowance and disabled child benefit not counted', '2024-06-01', { ...ph, children: [kid('2015-01-01', { hasDisability: true, permanentDisabilityPercent: 100, disabledChildRate: 100 }), kid('2019-01-01')], currentBenefits: ['income-support', 'child-allowance', 'disabled-child-benefit'], benefitAmounts: { 'disabled-child-benefit': 3000, 'child-allowance': 350 }, incomeSupportMonths: 0, wageWithSupplementMonths: 12, monthlyWorkIncome: 9211 }, 'eligible'],
  ['track D: other child is a foetus in week 20', NOW, { ...ph, children: [kid('2015-01-01', { permanentDisabilityPercent: 100 })], pregnancy: { weeks: 20 }, currentBenefits: ['income-support'], incomeSupportMonths: 24 }, 'eligible'],
  ['State aid', NOW, { ...ph, receivedGovHousingAid: true, currentBenefits: ['income-support'], incomeSupportMonths: 24 }, 'ineligible'],
  ['permanent resident, part of a home', NOW, { ...ph, residency: 'permanentResident', ownsHome: true, homeRightsDetail: 'part', ownedHomeInPast: true, currentBenefits: ['income-support'], incomeSupportMonths: 24 }, 'askPerson'],
  ['no status', NOW, { ...ph, residency: 'noStatus', immigrantStatus: undefined as never, currentBenefits: [] }, 'ineligible'],
  ['oleh of three years', NOW, { ...ph, immigrantStatus: 'oleh', aliyahDate: '2023-05-01', currentBenefits: ['income-support'], incomeSupportMonths: 24 }, 'ineligible'],
  ['immigrant citizen is not in the queue of olim', NOW, { ...ph, immigrantStatus: 'immigrantCitizen', aliyahDate: '2023-05-01', currentBenefits: ['income-support'], incomeSupportMonths: 24 }, 'eligible'],
  ['separated, no divorce file', NOW, { ...mother, maritalStatus: 'separated', livesApartFromSpouseSince: '2020-01-01', divorceProceedingsSince: null, needsWheelchair: false, children: three.map((c) => ({ ...c, hasDisability: false })), currentBenefits: ['income-support'], incomeSupportMonths: 30 }, 'ineligible'],
])

// --- raised rent assistance
const raised = { publicHousingApproved: true, housing: 'renter', landlordRelation: 'none', rentGrade: 'A', needsWheelchair: false, immigrantStatus: 'none' }
const two = three.slice(0, 2)
const four = [...three, kid('2018-01-01')]
const pair = { ...raised, maritalStatus: 'married', spouse: { needsWheelchair: false }, children: two }
const one = { ...raised, maritalStatus: 'single', spouse: null, children: [] }
run('rent-assistance-raised', [
  ['couple with two children, A; pregnancy and wheelchairs of children not said', NOW, pair, { v: 'eligible', amount: 3100, follows: ['public-housing'], notMissing: ['keyMoneyLease', 'ownsHome'] }],
  ['the same, B', NOW, { ...pair, rentGrade: 'B' }, { v: 'eligible', amount: 1850 }],
  ['four children, A', NOW, { ...pair, children: four }, { v: 'eligible', amount: 3900 }],
  ['four children, B, 2024', '2024-03-01', { ...pair, rentGrade: 'B', children: four }, { v: 'eligible', amount: 2400 }],
  ['single mother of one, A', NOW, { ...one, children: [kid('2019-01-01')] }, { v: 'eligible', amount: 3100 }],
  ['single, A', NOW, one, { v: 'eligible', amount: 1644 }],
  ['single, B', NOW, { ...one, rentGrade: 'B' }, { v: 'askPerson', amount: null }],
  ['single in a wheelchair, B', NOW, { ...one, rentGrade: 'B', needsWheelchair: true }, { v: 'eligible', amount: 1850 }],
  ['couple, spouse in a wheelchair, B', NOW, { ...pair, children: [], rentGrade: 'B', spouse: { needsWheelchair: true } }, { v: 'eligible', amount: 2400 }],
  ['child in a wheelchair, A', NOW, { ...pair, children: [kid('2019-01-01', { needsWheelchair: true })] }, { v: 'eligible', amount: 3900 }],
  ['grade not known: a person, with the range', NOW, { ...pair, rentGrade: undefined as never }, { v: 'askPerson', amount: [1850, 3100] }],
  ['immigrant status not said, family', NOW, { ...pair, immigrantStatus: undefined as never }, { v: 'eligible', amount: 3100 }],
  ['wheelchair of the applicant not said: the range', NOW, { ...pair, needsWheelchair: undefined as never }, { v: 'eligible', amount: [3100, 3900] }],
  ['oleh single wheelchair A', NOW, { ...one, needsWheelchair: true, immigrantStatus: 'oleh', aliyahDate: '2020-01-01' }, { v: 'eligible', amount: 3500 }],
  ['not approved, housing right not possible', NOW, { ...pair, publicHousingApproved: false, residency: 'noStatus' }, 'ineligible'],
  ['not approved, public housing for a person (3d)', NOW, { ...pair, ...ph, publicHousingApproved: false, currentBenefits: [], monthlyWorkIncome: 4000 }, 'askPerson'],
  ['lives with family', NOW, { ...pair, housing: 'withFamily' }, 'ineligible'],
  ['lease from a former spouse', NOW, { ...pair, landlordRelation: 'exSpouse' }, 'ineligible'],
  ['lease from an uncle', NOW, { ...pair, landlordRelation: 'otherRelative' }, 'askPerson'],
  ['approval not asked, nothing else', NOW, { housing: 'renter', landlordRelation: 'none' }, { v: 'needsInfo', missing: ['publicHousingApproved'] }],
  ['key money', NOW, { ...pair, keyMoneyLease: true }, 'ineligible'],
])

// --- rent assistance on benefits
const rent = { ...none, housing: 'renter', monthlyRent: 3000, leaseInOwnName: true, landlordRelation: 'none', birthDate: '1980-01-01' }
const rc = { ...rent, maritalStatus: 'married', spouse: { currentBenefits: [] }, children: [] }
const rs = { ...rent, maritalStatus: 'single', spouse: null, children: [] }
run('rent-assistance-benefits', [
  ['couple, income support, key money not asked', NOW, { ...rc, currentBenefits: ['income-support'] }, { v: 'eligible', follows: ['income-support'], amount: null }],
  ['common law couple', NOW, { ...rc, maritalStatus: 'commonLaw', currentBenefits: ['income-support'] }, 'eligible'],
  ['widow with a son of 20 at home', NOW, { ...rs, maritalStatus: 'widowed', children: [kid('2005-06-02')], currentBenefits: ['income-support'] }, 'eligible'],
  ['single man of 54 on income support', NOW, { ...rs, sex: 'male', birthDate: '1971-06-02', currentBenefits: ['income-support'] , workIncapacityPercent: 0 }, 'ineligible'],
  ['single man of 55', NOW, { ...rs, sex: 'male', birthDate: '1971-06-01', currentBenefits: ['income-support'] }, 'eligible'],
  ['single pregnant, week 20, unemployment benefit, sex not said', NOW, { ...rs, pregnancy: { weeks: 20 }, currentBenefits: ['unemployment-benefit'] }, 'eligible'],
  ['married pregnant, week 30, on unemployment benefit only: not this group', NOW, { ...rc, sex: 'female', residency: 'noStatus', pregnancy: { weeks: 30 }, currentBenefits: ['unemployment-benefit'], workIncapacityPercent: 0 }, 'ineligible'],
  ['disability 75', NOW, { ...rs, currentBenefits: ['general-disability-pension'], workIncapacityPercent: 75, incapacityStable: true }, 'eligible'],
  ['disability 74, man', NOW, { ...rs, sex: 'male', residency: 'noStatus', currentBenefits: ['general-disability-pension'], workIncapacityPercent: 74 }, 'ineligible'],
  ['old age with supplement', NOW, { ...rs, birthDate: '1950-01-01', currentBenefits: ['old-age-pension', 'old-age-income-supplement'] }, 'eligible'],
  ['spouse has both', NOW, { ...rc, currentBenefits: [], spouse: { currentBenefits: ['old-age-pension', 'old-age-income-supplement'] } }, 'eligible'],
  ['child support', NOW, { ...rs, maritalStatus: 'divorced', children: [kid('2018-01-01')], currentBenefits: ['child-support-payments'] }, 'eligible'],
  ['old-age for disabled', NOW, { ...rs, currentBenefits: ['old-age-for-disabled'] }, 'eligible'],
  ['survivor stipend', NOW, { ...rs, currentBenefits: ['holocaust-survivor-allowance'] }, 'askPerson'],
  ['landlord is a brother, no old aid', NOW, { ...rc, landlordRelation: 'sibling', currentBenefits: ['income-support'] }, 'ineligible'],
  ['lease not in own name', NOW, { ...rc, leaseInOwnName: false, currentBenefits: ['income-support'] }, 'askPerson'],
  ['owner', NOW, { ...rc, housing: 'owner', currentBenefits: ['income-support'] }, 'ineligible'],
  ['single of 20, disability 100', NOW, { ...rs, birthDate: '2005-07-01', currentBenefits: ['general-disability-pension'], workIncapacityPercent: 100 }, 'ineligible'],
  ['ended an inherited right', NOW, { ...rc, ownedHomeInPast: true, homeRightsDetail: 'inherited', currentBenefits: ['income-support'] }, 'askPerson'],
  ['owned in the past, kind not said', NOW, { ...rc, ownedHomeInPast: true, currentBenefits: ['income-support'] }, { v: 'needsInfo', missing: ['homeRightsDetail'] }],
  ['past ordinary home', '2024-06-01', { ...rc, ownedHomeInPast: true, homeRightsDetail: 'none', currentBenefits: ['income-support'] }, 'ineligible'],
])

// --- homeless, violence
const street = { housing: 'homeless', streetDwellerRecognised: true, inHomelessProgramme: true, ownsHome: false }
run('rent-assistance-homeless', [
  ['all', NOW, street, { v: 'askPerson', amount: null }],
  ['2024', '2024-06-01', street, 'askPerson'],
  ['recognition not said', NOW, { housing: 'homeless', inHomelessProgramme: true, ownsHome: false }, 'askPerson'],
  ['not recognised', NOW, { ...street, streetDwellerRecognised: false }, 'askPerson'],
  ['home in the past', NOW, { ...street, ownedHomeInPast: true, homeRightsDetail: 'none' }, 'askPerson'],
  ['State aid in the past', NOW, { ...street, receivedGovHousingAid: true }, 'askPerson'],
  ['owns a home', NOW, { ...street, ownsHome: true, homeRightsDetail: 'none' }, 'ineligible'],
  ['inherited', NOW, { ...street, ownsHome: true, homeRightsDetail: 'inherited' }, 'askPerson'],
  ['home, kind not said', NOW, { ...street, ownsHome: true }, 'askPerson'],
  ['not in the programme', NOW, { ...street, inHomelessProgramme: false }, 'ineligible'],
  ['renter', NOW, { housing: 'renter', streetDwellerRecognised: false, ownsHome: false, inHomelessProgramme: false }, 'ineligible'],
  ['with family', NOW, { housing: 'withFamily', ownsHome: false }, 'ineligible'],
  ['public flat', NOW, { ...street, housing: 'publicHousing' }, 'ineligible'],
  ['housing not said', NOW, { ownsHome: false }, { v: 'needsInfo', missing: ['housing'] }],
  ['no status', NOW, { ...street, residency: 'noStatus' }, 'askPerson'],
])
run('rent-assistance-violence', [
  ['true', NOW, { violenceAtHome: true }, { v: 'askPerson', amount: null }],
  ['false', NOW, { violenceAtHome: false }, 'ineligible'],
  ['skipped', NOW, {}, { v: 'needsInfo', missing: ['violenceAtHome'] }],
  ['2025', '2025-01-01', { violenceAtHome: true }, 'askPerson'],
  ['owner with spouse', NOW, { violenceAtHome: true, ownsHome: true, homeRightsDetail: 'part', maritalStatus: 'married' }, 'askPerson'],
  ['no status', NOW, { violenceAtHome: true, residency: 'noStatus', visaType: 'none' }, 'askPerson'],
  ['shelter stay', NOW, { violenceAtHome: true, shelterStayDays: 60, housing: 'shelter' }, 'askPerson'],
  ['man', NOW, { violenceAtHome: true, sex: 'male' }, 'askPerson'],
  ['rich', NOW, { violenceAtHome: true, monthlyWorkIncome: 30000 }, 'askPerson'],
  ['in public housing', NOW, { violenceAtHome: true, housing: 'publicHousing' }, 'askPerson'],
  ['no, but in a shelter', NOW, { violenceAtHome: false, housing: 'shelter' }, 'ineligible'],
  ['left', NOW, { violenceAtHome: true, leftViolentHomeDate: '2026-05-01' }, 'askPerson'],
  ['with children', NOW, { violenceAtHome: true, children: two }, 'askPerson'],
  ['old', NOW, { violenceAtHome: true, birthDate: '1940-01-01' }, 'askPerson'],
  ['tourist', NOW, { violenceAtHome: true, residency: 'temporaryResident', visaType: 'b1' }, 'askPerson'],
])

// --- instalments
const order = { executionFilesOpen: 1, executionFileTypes: ['judgment'], executionWarningServedDate: '2026-05-25', executionDebt: 12000, affordableMonthlyPayment: 650 }
run('instalment-order', [
  ['12,000 in the table', NOW, order, { v: 'eligible', amount: 650, deadlines: { 'warning-judgment': '2026-06-14' } }],
  ['5,000', NOW, { ...order, executionDebt: 5000 }, { v: 'eligible', amount: 500 }],
  ['5,001', NOW, { ...order, executionDebt: 5001 }, { v: 'eligible', amount: 600 }],
  ['15,000 fixed sum, day 30', NOW, { ...order, executionFileTypes: ['fixedSumClaim'], executionDebt: 15000, executionWarningServedDate: '2026-05-02' }, { v: 'eligible', amount: 650, deadlines: { 'warning-bill-or-claim': '2026-06-01' } }],
  ['15,001 cheque, day 31', NOW, { ...order, executionFileTypes: ['bill'], executionDebt: 15001, executionWarningServedDate: '2026-05-01' }, { v: 'eligible', amount: 416.69 }],
  ['20,001', NOW, { ...order, executionDebt: 20001 }, { v: 'eligible', amount: 1000 }],
  ['small debt late: the least', NOW, { ...order, executionWarningServedDate: '2026-01-01', executionDebt: 4000, affordableMonthlyPayment: 150 }, { v: 'eligible', amount: 150 }],
  ['40,000 in the table: no row', NOW, { ...order, executionDebt: 40000, affordableMonthlyPayment: 2000 }, { v: 'askPerson', amount: null }],
  ['40,000 late', NOW, { ...order, executionWarningServedDate: '2026-01-01', executionDebt: 40000, affordableMonthlyPayment: 2000 }, { v: 'eligible', amount: 1111.11 }],
  ['200,000 by 48', NOW, { ...order, executionDebt: 200000, affordableMonthlyPayment: 4167 }, { v: 'eligible', amount: 4166.67 }],
  ['200,000 only by 84', NOW, { ...order, executionDebt: 200000, affordableMonthlyPayment: 2381 }, { v: 'askPerson' }],
  ['200,000 not by 84', NOW, { ...order, executionDebt: 200000, affordableMonthlyPayment: 2380 }, { v: 'askPerson' }],
  ['no files', NOW, { executionFilesOpen: 0 }, 'ineligible'],
  ['maintenance only', NOW, { ...order, executionFileTypes: ['maintenance'] }, 'ineligible'],
  ['two files', NOW, { ...order, executionFilesOpen: 2 }, 'askPerson'],
  ['account attached', NOW, { ...order, accountAttached: true }, 'askPerson'],
  ['exit ban', NOW, { ...order, restrictionsImposed: ['exit'] }, 'askPerson'],
  ['payment not said', NOW, { ...order, affordableMonthlyPayment: undefined as never }, { v: 'needsInfo', missing: ['affordableMonthlyPayment'] }],
  ['warning not said: open by application', NOW, { ...order, executionWarningServedDate: undefined as never }, 'eligible'],
  ['2024', '2024-06-01', { ...order, executionWarningServedDate: '2024-05-20' }, { v: 'eligible', amount: 650 }],
])

const cons = { executionFilesOpen: 3, executionFileTypes: ['judgment'], totalDebt: 30000, affordableMonthlyPayment: 900 }
run('file-consolidation', [
  ['three judgments', NOW, cons, { v: 'eligible', amount: null }],
  ['exactly 36 months', NOW, { ...cons, totalDebt: 32400 }, 'eligible'],
  ['a shekel more', NOW, { ...cons, totalDebt: 32401 }, 'askPerson'],
  ['72 months', NOW, { ...cons, totalDebt: 64800, affordableMonthlyPayment: 900 }, 'askPerson'],
  ['100,000 by 36', NOW, { ...cons, totalDebt: 100000, affordableMonthlyPayment: 2778 }, 'eligible'],
  ['100,001 by 48', NOW, { ...cons, totalDebt: 100001, affordableMonthlyPayment: 2084 }, 'eligible'],
  ['one file', NOW, { ...cons, executionFilesOpen: 1 }, 'ineligible'],
  ['no files', NOW, { executionFilesOpen: 0 }, 'ineligible'],
  ['two: judgment and pledge', NOW, { ...cons, executionFilesOpen: 2, executionFileTypes: ['judgment', 'pledge'] }, 'ineligible'],
  ['three: bill, judgment, performance', NOW, { ...cons, executionFileTypes: ['bill', 'judgment', 'performanceOrder'] }, 'eligible'],
  ['maintenance too', NOW, { ...cons, executionFileTypes: ['judgment', 'fixedSumClaim', 'maintenance'] }, 'askPerson'],
  ['nothing can be paid', NOW, { ...cons, affordableMonthlyPayment: 0 }, 'askPerson'],
  ['journey', NOW, { ...cons, travelDate: '2026-08-01' }, 'askPerson'],
  ['insolvency before', NOW, { ...cons, priorInsolvency: true }, 'askPerson'],
  ['types not said', NOW, { ...cons, executionFileTypes: undefined as never }, { v: 'needsInfo', missing: ['executionFileTypes'] }],
  ['2025', '2025-03-01', cons, 'eligible'],
])

// --- protected wage
const wage = { employment: 'employee', wageGarnished: true, attachmentReason: 'other', maritalStatus: 'single', children: [], monthlyNetWage: 8000 }
run('protected-wage', [
  ['single 2026', NOW, wage, { v: 'eligible', amount: 2596, amounts: { attachable: 5404 } }],
  ['single 2024: 2,451.5', '2024-06-01', wage, { v: 'eligible', amount: 2452, amounts: { attachable: 5548 } }],
  ['couple 2024', '2024-06-01', { ...wage, maritalStatus: 'married' }, { v: 'eligible', amount: 3677 }],
  ['couple + 1, 2024', '2024-06-01', { ...wage, maritalStatus: 'married', children: [kid('2015-01-01')] }, { v: 'eligible', amount: 4266 }],
  ['couple + 3, 2024', '2024-06-01', { ...wage, maritalStatus: 'married', children: three }, { v: 'eligible', amount: 4854 }],
  ['divorced + 3, 2024', '2024-06-01', { ...wage, maritalStatus: 'divorced', children: three }, { v: 'eligible', amount: 4990 }],
  ['divorced + 2, 2023', '2023-06-01', { ...wage, maritalStatus: 'divorced', children: two }, { v: 'eligible', amount: 4831 }],
  ['single 2025', '2025-06-01', wage, { v: 'eligible', amount: 2535 }],
  ['couple + 2, 2025', '2025-06-01', { ...wage, maritalStatus: 'married', children: two }, { v: 'eligible', amount: 5019 }],
  ['cap bites: couple + 2 with 6,000', NOW, { ...wage, maritalStatus: 'married', children: two, monthlyNetWage: 6000 }, { v: 'askPerson', amount: 4800, amounts: { attachable: 1200 } }],
  ['expected attachment', NOW, { ...wage, wageGarnished: false, urgentStep: 'wage' }, { v: 'eligible', amount: 2596 }],
  ['not attached, nothing more', NOW, { ...wage, wageGarnished: false }, 'ineligible'],
  ['maintenance', NOW, { ...wage, attachmentReason: 'maintenance' }, 'ineligible'],
  ['self-employed', NOW, { ...wage, employment: 'selfEmployed' }, 'askPerson'],
  ['daily, 20 days: 2,076.4', NOW, { ...wage, wageBasis: 'daily', workedDaysThisMonth: 20, monthlyNetWage: 5000 }, { v: 'eligible', amount: 2076 }],
  ['hourly counts as a month', NOW, { ...wage, wageBasis: 'hourly' }, { v: 'eligible', amount: 2596 }],
  ['retired with a wage', NOW, { ...wage, employment: 'retired', monthlyWorkIncome: 4000 }, 'eligible'],
  ['net wage not said', NOW, { ...wage, monthlyNetWage: undefined as never }, { v: 'needsInfo', missing: ['monthlyNetWage'], amount: null }],
  ['wage in the bank', NOW, { ...wage, protectedIncomeKinds: ['wage'], protectedDepositDate: '2026-05-10' }, { v: 'eligible', deadlines: { 'wage-in-bank': '2026-06-09' } }],
])

// --- protected benefits
const ben = { currentBenefits: ['old-age-pension'], attachmentReason: 'other', accountAttached: true, protectedDepositDate: '2026-05-28', protectedDepositAmount: 1838 }
run('protected-benefits', [
  ['recent', NOW, ben, { v: 'eligible', amount: 1838, deadlines: { 'money-in-bank': '2026-06-27' } }],
  ['day 30', NOW, { ...ben, protectedDepositDate: '2026-05-02' }, 'eligible'],
  ['day 31', NOW, { ...ben, protectedDepositDate: '2026-05-01' }, 'askPerson'],
  ['not attached, no reason to name', NOW, { currentBenefits: ['old-age-pension'], accountAttached: false }, { v: 'eligible', notMissing: ['attachmentReason'] }],
  ['maintenance', NOW, { ...ben, attachmentReason: 'maintenance' }, 'ineligible'],
  ['maintenance, survivor', NOW, { ...ben, currentBenefits: ['holocaust-survivor-allowance'], attachmentReason: 'maintenance', protectedDepositAmount: 4000 }, { v: 'askPerson', amount: 2000 }],
  ['conscript', NOW, { ...ben, currentBenefits: [], protectedIncomeKinds: ['conscriptPay'] }, 'eligible'],
  ['conscript, maintenance', NOW, { ...ben, currentBenefits: [], protectedIncomeKinds: ['conscriptPay'], attachmentReason: 'maintenance' }, 'ineligible'],
  ['only wages', NOW, { ...ben, currentBenefits: [], protectedIncomeKinds: ['wage'] }, 'ineligible'],
  ['mixed', NOW, { ...ben, protectedIncomeKinds: ['niiBenefit', 'wage'] }, 'askPerson'],
  ['insolvency', NOW, { ...ben, insolvencyOrderDate: '2026-01-01' }, 'askPerson'],
  ['no insolvency', NOW, { ...ben, insolvencyOrderDate: null }, 'eligible'],
  ['sum not said', NOW, { ...ben, protectedDepositAmount: undefined as never }, { v: 'eligible', amount: null }],
  ['date not said', NOW, { ...ben, protectedDepositDate: undefined as never }, { v: 'needsInfo', missing: ['protectedDepositDate'] }],
  ['reason not said', NOW, { ...ben, attachmentReason: undefined as never }, { v: 'needsInfo', missing: ['attachmentReason'] }],
  ['nothing held', NOW, { ...ben, currentBenefits: [], protectedIncomeKinds: [] }, 'ineligible'],
  ['2024', '2024-06-01', { ...ben, protectedDepositDate: '2024-05-20' }, { v: 'eligible', deadlines: { 'money-in-bank': '2024-06-19' } }],
])

run('stay-of-proceedings', [
  ['bank step', NOW, { urgentStep: 'bank', urgentStepDate: '2026-06-10' }, { v: 'eligible', deadlines: { 'announced-step': '2026-06-10' } }],
  ['seizure', NOW, { urgentStep: 'seizure', insolvencyOrderDate: null }, 'eligible'],
  ['wage', NOW, { urgentStep: 'wage', insolvencyOrderDate: null }, 'eligible'],
  ['order', NOW, { insolvencyOrderDate: '2026-01-01', urgentStep: 'none' }, 'eligible'],
  ['nothing: exactly the facts of the section', NOW, { urgentStep: 'none', insolvencyOrderDate: null }, 'ineligible'],
  ['nothing, one file', NOW, { executionFilesOpen: 1, urgentStep: 'none', insolvencyOrderDate: null }, 'ineligible'],
  ['eviction', NOW, { urgentStep: 'eviction', urgentStepDate: '2026-07-01' }, 'askPerson'],
  ['sale', NOW, { urgentStep: 'sale' }, 'askPerson'],
  ['arrest', NOW, { urgentStep: 'arrest' }, 'askPerson'],
  ['maintenance', NOW, { urgentStep: 'bank', executionFileTypes: ['maintenance'] }, 'askPerson'],
  ['maintenance by the reason', NOW, { urgentStep: 'bank', attachmentReason: 'maintenance' }, 'askPerson'],
  ['objection', NOW, { executionFilesOpen: 1, executionFileTypes: ['fixedSumClaim'], debtDisputed: true, executionWarningServedDate: '2026-05-20', urgentStep: 'none', insolvencyOrderDate: null }, { v: 'eligible', deadlines: { 'objection-in-time': '2026-06-19' } }],
  ['late objection: on request', NOW, { executionFilesOpen: 1, executionFileTypes: ['bill'], debtDisputed: true, executionWarningServedDate: '2026-01-20', urgentStep: 'none', insolvencyOrderDate: null }, 'eligible'],
  ['paid', NOW, { executionFilesOpen: 1, executionFileTypes: ['judgment'], debtPaidAfterJudgment: true, urgentStep: 'none', insolvencyOrderDate: null }, 'eligible'],
  ['no file', NOW, { executionFilesOpen: 0, urgentStep: 'none', insolvencyOrderDate: null }, 'ineligible'],
  ['step not said', NOW, { executionFilesOpen: 1, insolvencyOrderDate: null }, { v: 'needsInfo', missing: ['urgentStep'] }],
  ['2024', '2024-01-01', { urgentStep: 'seizure', urgentStepDate: '2024-01-10' }, { v: 'eligible', deadlines: { 'announced-step': '2024-01-10' } }],
])

// --- legal aid
const la = { legalMatter: 'money', maritalStatus: 'single', spouse: null, children: [], householdSize: 1, monthlyWorkIncome: 5000, monthlyOtherIncome: 0, currentBenefits: [] }
const lc = { ...la, maritalStatus: 'married', householdSize: 2, spouse: { monthlyWorkIncome: 3000, monthlyOtherIncome: 0 } }
run('legal-aid', [
  ['low income, pension not said', NOW, la, { v: 'eligible', amount: null }],
  ['couple, 8,000 together, benefits of the spouse not said', NOW, lc, 'eligible'],
  ['couple, spouse has a pension of 2,000: in the band? 10,000 above', NOW, { ...lc, spouse: { monthlyWorkIncome: 3000, monthlyOtherIncome: 0, currentBenefits: ['survivors-pension'], benefitAmounts: { 'survivors-pension': 2000 } } }, 'ineligible'],
  ['spouse has a pension of 1,000: 9,000 below the band', NOW, { ...lc, spouse: { monthlyWorkIncome: 3000, monthlyOtherIncome: 0, currentBenefits: ['survivors-pension'], benefitAmounts: { 'survivors-pension': 1000 } } }, 'eligible'],
  ['spouse has attendance allowance: not counted', NOW, { ...lc, spouse: { monthlyWorkIncome: 3000, monthlyOtherIncome: 0, currentBenefits: ['attendance-allowance'], benefitAmounts: { 'attendance-allowance': 5000 } } }, 'eligible'],
  ['spouse pension, sum not said', NOW, { ...lc, spouse: { monthlyWorkIncome: 3000, monthlyOtherIncome: 0, currentBenefits: ['survivors-pension'] } }, { v: 'needsInfo', missing: ['spouse.benefitAmounts.survivors-pension'] }],
  ['income support only, sum not said', NOW, { ...la, monthlyWorkIncome: 0, currentBenefits: ['income-support'] }, 'eligible'],
  ['disability pension only, sum not said', NOW, { ...la, monthlyWorkIncome: 0, currentBenefits: ['general-disability-pension', 'attendance-allowance'] }, 'eligible'],
  ['band', NOW, { ...la, monthlyWorkIncome: 9225 }, 'askPerson'],
  ['above', NOW, { ...la, monthlyWorkIncome: 12000 }, 'ineligible'],
  ['family matter: spouse not counted', NOW, { ...lc, legalMatter: 'family', spouse: { monthlyWorkIncome: 30000 } }, 'eligible'],
  ['benefits matter', NOW, { legalMatter: 'benefits', monthlyWorkIncome: 30000 }, 'eligible'],
  ['hospitalisation', NOW, { legalMatter: 'hospitalisation' }, 'askPerson'],
  ['criminal', NOW, { legalMatter: 'criminal' }, 'ineligible'],
  ['household counted: couple with three children, 10,600', NOW, { ...lc, householdSize: undefined as never, otherDependants: [], children: three, monthlyWorkIncome: 7600 }, 'eligible'],
  ['foreign pension counts', NOW, { ...la, foreignPensionIncome: 6000 }, 'ineligible'],
  ['retired, work pension not said', NOW, { ...la, employment: 'retired' }, { v: 'needsInfo', missing: ['monthlyPensionIncome'] }],
  ['last day in three days', NOW, { ...la, legalDeadline: '2026-06-04' }, { v: 'askPerson', deadlines: { 'legal-step': '2026-06-04' } }],
  ['2019', '2019-05-01', { ...la, monthlyWorkIncome: 7089 }, 'eligible'],
  ['2025, 9,500: last known figure to the band', '2025-05-01', { ...la, monthlyWorkIncome: 9500 }, 'askPerson'],
  ['child allowance not counted', NOW, { ...la, monthlyWorkIncome: 9000, currentBenefits: ['child-allowance'] }, 'eligible'],
])
