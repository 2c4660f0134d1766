import { describe, expect, it } from 'vitest'
import { parseDay } from '~/engine/date'
import { screen } from '~/engine/screen'
import { truthName } from '~/engine/truth'
import { inferFacts } from '~/rights/facts/infer'
import { catalogue } from '~/rights'

type P = { n: string; on?: string; f: any; v: string; a?: any; miss?: string[]; follows?: string[]; asks?: string[]; d?: any }
function run(right: string, personas: P[]) {
  describe(right, () => {
    it.each(personas)('$n', (p) => {
      const all = screen(catalogue, inferFacts(p.f, null), parseDay(p.on ?? '2026-06-15') as number).results
      const r = all.find((x) => x.right.id === right)!
      const got: any = { v: r.verdict }
      const want: any = { v: p.v }
      if (p.a !== undefined) {
        const m = r.amounts[0]
        const rd = (x: number) => Math.round(x * 100) / 100
        got.a = m ? (rd(m.min) === rd(m.max) ? rd(m.min) : [rd(m.min), rd(m.max)]) : null
        if (m?.unit === 'percent') got.a.push('%')
        want.a = p.a
      }
      if (p.miss) { got.miss = [...r.missing].sort(); want.miss = [...p.miss].sort() }
      if (p.follows) { got.follows = [...r.follows].sort(); want.follows = [...p.follows].sort() }
      if (p.asks) { got.asks = r.askPerson.fired; want.asks = p.asks }
      if (p.d) { got.d = Object.fromEntries(r.deadlines.map((d) => [d.id, d.date])); want.d = p.d }
      const extra = { conds: Object.fromEntries(r.conditions.filter((c) => c.state === 'considered' && c.decidedBy === 'answers').map((c) => [c.id, truthName(c.truth)])), missing: r.missing, fired: r.askPerson.fired, am: r.amountMissing }
      try { expect(got).toEqual(want) } catch (e) { console.log(`## ${right}: ${p.n}\n want ${JSON.stringify(want)}\n got  ${JSON.stringify(got)}\n ${JSON.stringify(extra)}`); throw e }
    })
  })
}
const del = (o: any, ...keys: string[]) => Object.fromEntries(Object.entries(o).filter(([x]) => !keys.includes(x)))
const k = (b: string, m: any = {}) => ({ birthDate: b, livesWithApplicant: true, ...m })

const lease = { housing: 'renter', monthlyRent: 4000, leaseInOwnName: true, landlordRelation: 'none', ownsHome: false, ownedHomeInPast: false, receivedGovHousingAid: false }
const three = [k('2012-01-01'), k('2015-01-01'), k('2019-01-01')]
const p = { birthDate: '1986-02-01', sex: 'female', residency: 'citizen', maritalStatus: 'divorced', spouse: null, children: three, employment: 'employee', monthlyWorkIncome: 5000, monthlyOtherIncome: 0, currentBenefits: [], localityRentClass: 'large', ...lease }
const none = { ...p, employment: 'notWorking', monthlyWorkIncome: 0 }
const sp = { birthDate: '1985-01-01', employment: 'notWorking', monthlyWorkIncome: 0, monthlyOtherIncome: 0 }
const c = { ...p, maritalStatus: 'married', spouse: sp, children: three.slice(1), fullTimeJob: true, monthlyWorkIncome: 7000 }
const part = { ...c, fullTimeJob: false, weeklyWorkHours: 20, monthlyWorkIncome: 2000, spouse: { ...sp, fullTimeJob: false, weeklyWorkHours: 0, currentBenefits: [] } }
run('rent-assistance-income-test', [
  { n: 'part-time parent', f: p, v: 'eligible', a: [1090, 1170] },
  { n: 'no class', f: del(p, 'localityRentClass'), v: 'eligible', a: [760, 1170] },
  { n: 'unemployment benefit', f: { ...none, employment: 'unemployed', currentBenefits: ['unemployment-benefit'], benefitAmounts: { 'unemployment-benefit': 5000 } }, v: 'eligible', a: [1090, 1170] },
  { n: 'unemployment benefit sum unknown', f: { ...none, employment: 'unemployed', currentBenefits: ['unemployment-benefit'] }, v: 'needsInfo', miss: ['benefitAmounts.unemployment-benefit'] },
  { n: 'alimony only', f: { ...none, monthlyOtherIncome: 3500, maintenanceJudgment: { monthlyAmount: 3500, inFavourOf: 'child', paidNow: true } }, v: 'eligible', a: [1090, 1170] },
  { n: 'alimony by judgment, other income 0', f: { ...none, maintenanceJudgment: { monthlyAmount: 3500, inFavourOf: 'child', paidNow: true } }, v: 'eligible' },
  { n: 'alimony, other absent', f: del({ ...none, maintenanceJudgment: { monthlyAmount: 3500, paidNow: true } }, 'monthlyOtherIncome'), v: 'needsInfo', miss: ['monthlyOtherIncome'] },
  { n: 'nothing at all', f: none, v: 'ineligible' },
  { n: 'income support only', f: { ...none, currentBenefits: ['income-support'], benefitAmounts: { 'income-support': 3000 } }, v: 'ineligible' },
  { n: '9212', f: { ...p, monthlyWorkIncome: 9212 }, v: 'eligible', a: [690, 1170] },
  { n: 'benefits unknown', f: del(p, 'currentBenefits'), v: 'needsInfo', miss: ['currentBenefits'], a: null },
  { n: 'benefits unknown, pay too high', f: del({ ...p, monthlyWorkIncome: 20000 }, 'currentBenefits'), v: 'ineligible' },
  { n: 'low rent', f: { ...p, monthlyRent: 1000 }, v: 'eligible', a: 950 },
  { n: 'married, old file', f: { ...p, maritalStatus: 'married', divorceProceedingsSince: '2025-06-15', spouse: { ...sp, monthlyWorkIncome: 20000 } }, v: 'eligible', a: [1090, 1170] },
  { n: 'married, old file, apart', f: { ...p, maritalStatus: 'married', livesApartFromSpouseSince: '2025-01-01', divorceProceedingsSince: '2025-06-15', spouse: { ...sp, monthlyWorkIncome: 20000 } }, v: 'eligible', a: [1090, 1170] },
  { n: 'married, file a day young', f: { ...p, maritalStatus: 'married', divorceProceedingsSince: '2025-06-16', fullTimeJob: true, spouse: { ...sp, monthlyWorkIncome: 20000 } }, v: 'ineligible' },
  { n: 'married, old file, under one roof', f: { ...p, maritalStatus: 'married', divorceProceedingsSince: '2025-06-15', livesApartFromSpouseSince: null, spouse: { ...sp, monthlyWorkIncome: 20000 } }, v: 'askPerson' },
  { n: 'separated, old file, no work', f: { ...none, maritalStatus: 'separated', divorceProceedingsSince: '2024-06-15' }, v: 'ineligible' },
  { n: 'separated, no file', f: { ...p, maritalStatus: 'separated', divorceProceedingsSince: null }, v: 'askPerson' },
  { n: 'couple 7000', f: c, v: 'eligible', a: null },
  { n: 'couple: spouse on unemployment benefit', f: { ...part, spouse: { ...sp, currentBenefits: ['unemployment-benefit'], benefitAmounts: { 'unemployment-benefit': 4000 } } }, v: 'eligible' },
  { n: 'couple: spouse benefit above', f: { ...part, spouse: { ...sp, currentBenefits: ['unemployment-benefit'], benefitAmounts: { 'unemployment-benefit': 11001 } } }, v: 'ineligible' },
  { n: 'couple: spouse benefit sum unknown', f: { ...part, spouse: { ...sp, currentBenefits: ['unemployment-benefit'] } }, v: 'needsInfo', miss: ['spouse.benefitAmounts.unemployment-benefit'] },
  { n: 'couple: half wage and incapacity 60', f: { ...part, monthlyWorkIncome: 3222, spouse: { ...part.spouse, workIncapacityPercent: 60 } }, v: 'eligible' },
  { n: 'couple: less than half', f: { ...part, monthlyWorkIncome: 3221, spouse: { ...part.spouse, workIncapacityPercent: 60 } }, v: 'ineligible' },
  { n: 'couple: incapacity 75', f: { ...part, monthlyWorkIncome: 3222, spouse: { ...part.spouse, workIncapacityPercent: 75 } }, v: 'ineligible' },
  { n: 'couple: 36 h/week, 4833 (75% is 4832.89)', f: { ...part, weeklyWorkHours: 36, monthlyWorkIncome: 4833 }, v: 'eligible' },
  { n: 'couple: 4832', f: { ...part, weeklyWorkHours: 36, monthlyWorkIncome: 4832 }, v: 'ineligible' },
  { n: 'couple: 143 hours, full wage', f: { ...del(part, 'weeklyWorkHours'), monthlyWorkHours: 143, monthlyWorkIncome: 7000 }, v: 'askPerson' },
  { n: 'couple: spouse work income absent', f: { ...c, spouse: del(sp, 'monthlyWorkIncome') }, v: 'needsInfo', miss: ['spouse.monthlyWorkIncome'] },
  { n: 'couple 2024, 11542', on: '2024-06-01', f: { ...c, monthlyWorkIncome: 11542 }, v: 'ineligible' },
  { n: 'common law no child 5631', f: { ...c, maritalStatus: 'commonLaw', children: [], monthlyWorkIncome: 5631 }, v: 'eligible' },
  { n: 'non-resident parent', f: { ...p, residency: 'temporaryResident', children: three.map((x) => ({ ...x, residency: 'citizen' })) }, v: 'eligible', a: [1090, 1170] },
  { n: 'four children 10000 priority', f: { ...p, children: [...three, k('2022-01-01')], priorityArea: true, monthlyWorkIncome: 10000 }, v: 'eligible', a: [850, 1350] },
  { n: '2025: 13000', on: '2025-03-01', f: { ...p, monthlyWorkIncome: 13000 }, v: 'askPerson' },
  { n: '2025: 13001', on: '2025-03-01', f: { ...p, monthlyWorkIncome: 13001 }, v: 'ineligible' },
  { n: '2025: 10600', on: '2025-03-01', f: { ...p, monthlyWorkIncome: 10600, priorityArea: false }, v: 'eligible', a: [740, 1170] },
  { n: '2024: 9212 elsewhere small', on: '2024-03-01', f: { ...p, monthlyWorkIncome: 9212, priorityArea: false, localityRentClass: 'small' }, v: 'eligible', a: 520 },
  { n: 'single, 22 weeks', f: { ...p, maritalStatus: 'single', children: [], pregnancy: { weeks: 22 } }, v: 'eligible' },
  { n: 'works, alimony unpaid', f: { ...p, maintenanceJudgment: { monthlyAmount: 2000, paidNow: false } }, v: 'askPerson', asks: ['alimony-not-paid'] },
  { n: 'no work, alimony unpaid', f: { ...none, maintenanceJudgment: { monthlyAmount: 2000, paidNow: false } }, v: 'askPerson' },
  { n: 'inherited part', f: { ...p, ownsHome: true, homeRightsDetail: 'inherited' }, v: 'askPerson' },
  { n: 'owner, kind not asked', f: { ...p, ownsHome: true }, v: 'needsInfo', miss: ['homeRightsDetail'] },
  { n: 'disability pension, sum not told', f: { ...p, monthlyWorkIncome: 3000, currentBenefits: ['general-disability-pension'] }, v: 'eligible', a: [1090, 1170] },
  { n: 'child of 20 away', f: { ...p, children: [{ birthDate: '2006-01-01', livesWithApplicant: false }] , pregnancy: null }, v: 'ineligible' },
  { n: 'child under 1990 with friend: 2 of 3 away', f: { ...p, children: [three[0], { birthDate: '2015-01-01', livesWithApplicant: false }] }, v: 'eligible' },
  { n: 'public flat', f: { ...p, housing: 'publicHousing' }, v: 'ineligible' },
  { n: 'retired, pension unknown', f: { ...p, employment: 'retired' }, v: 'needsInfo', miss: ['monthlyPensionIncome'] },
  { n: 'pension told', on: '2024-05-05', f: { ...p, monthlyPensionIncome: 5000, priorityArea: true }, v: 'eligible', a: 690 },
])

const o = { immigrantStatus: 'oleh', ownsHome: false, housing: 'renter', maritalStatus: 'single', spouse: null, children: [], currentBenefits: [] }
run('rent-assistance-oleh', [
  { n: 'month 33 single', f: { ...o, aliyahDate: '2023-10-20' }, v: 'eligible', a: 400 },
  { n: 'reform month 24', on: '2026-05-31', f: { ...o, aliyahDate: '2024-06-30' }, v: 'eligible', a: [363, 1336] },
  { n: 'reform month 25', on: '2026-06-01', f: { ...o, aliyahDate: '2024-06-30' }, v: 'ineligible' },
  { n: 'reform month 25, disability 100', on: '2026-06-01', f: { ...o, aliyahDate: '2024-06-30', currentBenefits: ['general-disability-pension'], workIncapacityPercent: 100 }, v: 'eligible', a: null },
  { n: 'reform month 25, spouse on income support', on: '2026-06-01', f: { ...o, aliyahDate: '2024-06-30', maritalStatus: 'married', spouse: { currentBenefits: ['income-support'] } }, v: 'askPerson' },
  { n: 'immigrant citizen', f: { ...o, immigrantStatus: 'immigrantCitizen', aliyahDate: '2023-10-20' }, v: 'ineligible' },
  { n: 'returning resident', f: { ...o, immigrantStatus: 'returningResident' }, v: 'askPerson' },
  { n: 'owner', f: { ...o, aliyahDate: '2023-10-20', ownsHome: true }, v: 'ineligible' },
  { n: 'owner of part', f: { ...o, aliyahDate: '2023-10-20', ownsHome: true, homeRightsDetail: 'part' }, v: 'askPerson' },
  { n: 'absorption centre', f: { ...o, aliyahDate: '2023-10-20', housing: 'absorptionCentre' }, v: 'ineligible' },
  { n: 'month 66 parent', f: { ...o, aliyahDate: '2021-01-05', maritalStatus: 'divorced', children: [k('2015-01-01')] }, v: 'eligible', a: 134 },
  { n: 'month 66 child of 21', f: { ...o, aliyahDate: '2021-01-05', maritalStatus: 'divorced', children: [k('2005-06-15')] }, v: 'ineligible' },
  { n: 'month 66 children unknown', f: del({ ...o, aliyahDate: '2021-01-05', maritalStatus: 'divorced' }, 'children'), v: 'needsInfo', miss: ['children'] },
  { n: 'lone', f: { ...o, aliyahDate: '2025-01-05', loneSoldier: true }, v: 'askPerson' },
  { n: 'housing unknown', f: del({ ...o, aliyahDate: '2023-10-20' }, 'housing'), v: 'needsInfo', miss: ['housing'] },
  { n: 'near reform', f: { ...o, aliyahDate: '2024-03-31' }, v: 'askPerson' },
  { n: 'family, priority unknown', f: { ...o, aliyahDate: '2025-03-31', maritalStatus: 'married', spouse: {} }, v: 'eligible', a: null },
  { n: 'common law month 13', on: '2024-10-01', f: { ...o, aliyahDate: '2023-10-20', maritalStatus: 'commonLaw', spouse: {} }, v: 'eligible', a: 800 },
  { n: 'elderly month 100 with supplement', f: { ...o, aliyahDate: '2018-03-01', birthDate: '1948-01-01', sex: 'male', currentBenefits: ['old-age-pension', 'old-age-income-supplement'] }, v: 'eligible', a: null },
  { n: 'month 7', on: '2024-01-31', f: { ...o, aliyahDate: '2023-07-31' }, v: 'ineligible' },
  { n: 'benefits and family unknown in month 20', f: { immigrantStatus: 'oleh', ownsHome: false, housing: 'renter', aliyahDate: '2024-11-01' }, v: 'eligible', a: null, miss: [] },
  { n: 'separated parent month 20 pre', on: '2025-01-15', f: { ...o, aliyahDate: '2023-06-01', maritalStatus: 'separated', children: [k('2015-01-01')] }, v: 'eligible', a: 800 },
])

const b = { immigrantStatus: 'oleh', aliyahDate: '2026-01-20', monthsInIsraelBefore3y: 3, abroadNow: false }
run('absorption-basket', [
  { n: 'minimal', f: b, v: 'eligible', a: null, d: { draw: '2027-01-20' } },
  { n: 'returning minor 7y 12', f: { ...b, immigrantStatus: 'returningMinor', monthsInIsraelBefore7y: 12 }, v: 'askPerson' },
  { n: 'returning minor 11', f: { ...b, immigrantStatus: 'returningMinor', monthsInIsraelBefore3y: 11, monthsInIsraelBefore7y: 11 }, v: 'eligible' },
  { n: '3y 24, 7y 37', f: { ...b, monthsInIsraelBefore3y: 24, monthsInIsraelBefore7y: 37 }, v: 'askPerson' },
  { n: '3y 25, 7y 37', f: { ...b, monthsInIsraelBefore3y: 25, monthsInIsraelBefore7y: 37 }, v: 'ineligible' },
  { n: 'received', f: { ...b, absorptionBasketReceived: true }, v: 'askPerson', asks: ['basket-received'] },
  { n: 'not received', f: { ...b, absorptionBasketReceived: false }, v: 'eligible' },
  { n: 'a trip', f: { ...b, tripsAbroadThisYear: 1 }, v: 'askPerson' },
  { n: 'no trip', f: { ...b, tripsAbroadThisYear: 0, daysAbroadThisYear: 0 }, v: 'eligible' },
  { n: 'abroad', f: { ...b, abroadNow: true }, v: 'ineligible' },
  { n: 'abroad unknown', f: del(b, 'abroadNow'), v: 'needsInfo', miss: ['abroadNow'] },
  { n: 'boundary', on: '2026-06-15', f: { ...b, aliyahDate: '2025-06-15' }, v: 'eligible', d: { draw: '2026-06-15' } },
  { n: 'boundary+1', on: '2026-06-16', f: { ...b, aliyahDate: '2025-06-15' }, v: 'ineligible' },
  { n: 'leap', on: '2025-02-28', f: { ...b, aliyahDate: '2024-02-29' }, v: 'eligible' },
  { n: 'veteran spouse', f: { ...b, maritalStatus: 'married', spouse: { immigrantStatus: 'none' } }, v: 'askPerson' },
  { n: 'no status', f: { residency: 'noStatus' }, v: 'ineligible' },
  { n: 'returning resident', f: { immigrantStatus: 'returningResident' }, v: 'ineligible' },
  { n: 'a1', f: { immigrantStatus: 'none', residency: 'temporaryResident', visaType: 'a1' }, v: 'askPerson' },
  { n: 'date unknown', f: del(b, 'aliyahDate'), v: 'needsInfo', miss: ['aliyahDate'] },
  { n: 'near retirement', on: '2025-02-01', f: { ...b, aliyahDate: '2025-01-01', birthDate: '1962-03-01', sex: 'female' }, v: 'askPerson' },
])

const h = { paysArnona: true, monthlyArnona: 600, homeAreaSqm: 120, householdSize: 3 }
const plain = { ...h, birthDate: '1985-01-01', sex: 'female', maritalStatus: 'married', spouse: { birthDate: '1985-01-01', sex: 'male' }, children: [k('2015-01-01'), k('2017-01-01')], currentBenefits: [], medicalDisabilityPercent: 0, workIncapacityPercent: 0, blindCertificate: false, immigrantStatus: 'none', reservistCertificate: 'none', householdSize: 4, householdIncomePrevYear: 15000 }
run('arnona-discount', [
  { n: 'senior with supplement', f: { ...h, birthDate: '1950-01-01', sex: 'male', currentBenefits: ['old-age-pension', 'old-age-income-supplement'] }, v: 'eligible', a: [0, 500], follows: ['old-age-pension', 'old-age-income-supplement'] },
  { n: 'senior pensioner', f: { ...h, birthDate: '1950-01-01', sex: 'male', currentBenefits: ['old-age-pension'] }, v: 'eligible', a: [0, 125] },
  { n: 'senior pension by the screening', f: { ...h, birthDate: '1950-01-01', sex: 'male', residency: 'citizen', residentSince: '1950-01-01', maritalStatus: 'single', spouse: null, children: [], immigrantStatus: 'none', insuredMonthsTotal: 300, insuredMonthsLast10Years: 120, monthlyWorkIncome: 0, monthlyOtherIncome: 0, monthlyPensionIncome: 0, currentBenefits: [], employment: 'retired' }, v: 'eligible' },
  { n: 'incapacity 75', f: { ...h, currentBenefits: ['general-disability-pension'], workIncapacityPercent: 75 }, v: 'eligible', a: [0, 480], follows: ['general-disability-pension'] },
  { n: 'medical 90', f: { ...h, medicalDisabilityPercent: 90 }, v: 'eligible', a: [0, 200], follows: [] },
  { n: 'oleh', f: { ...h, immigrantStatus: 'oleh', aliyahDate: '2025-01-01', olehArnonaMonthsUsed: 5 }, v: 'eligible', a: [0, 450], d: { 'oleh-window': '2027-01-01' } },
  { n: 'oleh, just ended', f: { ...h, immigrantStatus: 'oleh', aliyahDate: '2024-06-01', olehArnonaMonthsUsed: 6 }, v: 'askPerson' },
  { n: 'oleh, just ended, all used', f: { ...h, immigrantStatus: 'oleh', aliyahDate: '2024-06-01', olehArnonaMonthsUsed: 12 }, v: 'needsInfo' },
  { n: 'oleh, just ended, single parent too', f: { ...h, immigrantStatus: 'oleh', aliyahDate: '2024-06-01', olehArnonaMonthsUsed: 6, maritalStatus: 'divorced', children: [k('2015-01-01')] }, v: 'eligible', a: [0, 120] },
  { n: 'oleh, area unknown', f: del({ ...h, immigrantStatus: 'oleh', aliyahDate: '2025-01-01', olehArnonaMonthsUsed: 5 }, 'homeAreaSqm'), v: 'eligible', a: [0, 90, '%'] },
  { n: 'single parent', f: { ...h, maritalStatus: 'divorced', children: [k('2015-01-01')] }, v: 'eligible', a: [0, 120] },
  { n: 'separated two years, soldier of 19', f: { ...h, maritalStatus: 'separated', livesApartFromSpouseSince: '2024-01-01', divorceProceedingsSince: '2024-01-01', children: [k('2007-01-01', { inRegularService: true })] }, v: 'eligible', a: [0, 120] },
  { n: 'disabled child by rate', f: { ...h, children: [k('2015-01-01', { disabledChildRate: 100 })] }, v: 'eligible', a: [0, 165], follows: ['disabled-child-benefit'] },
  { n: 'long-term care', f: { ...h, currentBenefits: ['long-term-care-benefit'] }, v: 'eligible', a: [0, 420] },
  { n: '2025 no', on: '2025-06-15', f: plain, v: 'ineligible' },
  { n: '2025 11032', on: '2025-06-15', f: { ...plain, householdIncomePrevYear: 11032 }, v: 'eligible', a: [0, 120] },
  { n: '2025 11033', on: '2025-06-15', f: { ...plain, householdIncomePrevYear: 11033 }, v: 'ineligible' },
  { n: '2025 8018', on: '2025-06-15', f: { ...plain, householdIncomePrevYear: 8018 }, v: 'eligible', a: [0, 240] },
  { n: '2024 ten persons', on: '2024-06-15', f: { ...plain, householdSize: 10, householdIncomePrevYear: 16210 }, v: 'eligible', a: [0, 540] },
  { n: '2024 ten persons out', on: '2024-06-15', f: { ...plain, householdSize: 10, householdIncomePrevYear: 28991 }, v: 'ineligible' },
  { n: '2026 plain', f: plain, v: 'needsInfo', a: null, miss: [] },
  { n: '2026 plain, income unknown', f: del(plain, 'householdIncomePrevYear'), v: 'needsInfo', a: null, miss: ['householdIncomePrevYear'] },
  { n: 'bill in other name', f: { ...h, paysArnona: false, immigrantStatus: 'oleh', aliyahDate: '2025-01-01', olehArnonaMonthsUsed: 5 }, v: 'askPerson' },
  { n: 'bill in other name, nothing, 2025', on: '2025-06-15', f: { ...plain, paysArnona: false }, v: 'ineligible' },
  { n: '2025 spouse is the senior', on: '2025-06-15', f: { ...plain, householdIncomePrevYear: 13000, spouse: { birthDate: '1950-01-01', sex: 'male' } }, v: 'askPerson' },
  { n: 'blind', f: { ...h, blindCertificate: true }, v: 'eligible', a: [0, 540] },
  { n: 'active', f: { ...h, reservistCertificate: 'active' }, v: 'eligible', a: [0, 30] },
  { n: 'commander', f: { ...h, reservistCertificate: 'commander' }, v: 'eligible', a: [0, 125] },
  { n: 'soldier', f: { ...h, employment: 'soldier', householdSize: 5 }, v: 'eligible', a: [0, 450] },
  { n: 'old income support', f: { ...h, currentBenefits: ['income-support'], benefitSince: { 'income-support': '2001-01-01' } }, v: 'eligible', a: [0, 420] },
  { n: 'dependent oleh', f: { ...plain, immigrantStatus: 'oleh', aliyahDate: '2020-06-01', olehArnonaMonthsUsed: 12, currentBenefits: ['attendance-allowance-oleh'] }, v: 'askPerson' },
  { n: 'spouse incapacity 2026', f: { ...plain, spouse: { ...plain.spouse, currentBenefits: ['general-disability-pension'], workIncapacityPercent: 100 } }, v: 'askPerson' },
  { n: 'two grounds: the higher', f: { ...h, blindCertificate: true, medicalDisabilityPercent: 100 }, v: 'eligible', a: [0, 540] },
  { n: 'bill unknown', f: del({ ...h, blindCertificate: true }, 'monthlyArnona'), v: 'eligible', a: [0, 90, '%'] },
  { n: 'senior low income 2025: 13316', on: '2025-06-15', f: { ...h, birthDate: '1950-01-01', sex: 'male', maritalStatus: 'widowed', currentBenefits: [], householdSize: 3, householdIncomePrevYear: 13316 }, v: 'eligible', a: [0, 150] },
  { n: 'discharged 3 months', f: { ...h, householdSize: 4, dischargeDate: '2026-03-15' }, v: 'eligible', a: [0, 350] },
  { n: 'needy 2026', f: { ...plain, householdNeeds: ['medical'] }, v: 'askPerson' },
])
