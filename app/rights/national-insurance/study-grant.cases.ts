import { defineCases } from '~/engine/cases'

const SUMMER_24 = '2024-08-15'
const SUMMER_25 = '2025-08-15'
const child = (birthDate: string, more: object = {}) => ({ birthDate, livesWithApplicant: true, ...more })
const pupil = [child('2015-05-05')]
const single = { residency: 'citizen', maritalStatus: 'divorced', currentBenefits: [], children: pupil }
const four = ['2010-03-01', '2012-03-01', '2015-03-01', '2018-03-01'].map((day) => child(day))
const atHome = { housing: 'renter', immigrantStatus: 'none' }
const couple = {
  ...atHome, residency: 'citizen', maritalStatus: 'married', currentBenefits: [], children: four, spouse: { residency: 'citizen', currentBenefits: [] },
}
const separated = {
  ...single, ...atHome, maritalStatus: 'separated', livesApartFromSpouseSince: '2023-08-15', divorceProceedingsSince: '2025-01-01',
}
const year = (sum: number) => ({ unit: 'ILS/year' as const, min: sum, max: sum })
const only = (birthDate: string, more: object = {}) => ({ ...single, children: [child(birthDate, more)] })

export const studyGrantCases = defineCases('study-grant', [
  {
    name: 'a couple with one pupil, the home not told: it may be a shelter', asOf: SUMMER_25,
    facts: { ...couple, children: pupil, housing: undefined }, verdict: 'needsInfo', missing: ['housing'],
  },
  {
    name: 'a couple with four children, benefits of the spouse not told', asOf: SUMMER_25,
    facts: { ...couple, spouse: { residency: 'citizen' } }, verdict: 'needsInfo', missing: ['spouse.currentBenefits'],
  },
  {
    name: 'separated for two years, a judgment of maintenance not told', asOf: SUMMER_25,
    facts: { ...separated, divorceProceedingsSince: null }, verdict: 'needsInfo', missing: ['maintenanceJudgment'],
  },
  {
    name: 'a couple, the immigrant status not told and the spouse without status', asOf: SUMMER_25,
    facts: { ...couple, children: pupil, immigrantStatus: undefined, spouse: { residency: 'noStatus', currentBenefits: [] } },
    verdict: 'needsInfo', missing: ['immigrantStatus'],
  },
  {
    name: 'a couple of an oleh, the status of the spouse not told', asOf: SUMMER_25,
    facts: { ...couple, children: pupil, immigrantStatus: 'oleh', spouse: { currentBenefits: [] } },
    verdict: 'needsInfo', missing: ['spouse.residency'],
  },
  {
    name: 'divorced, one pupil, summer of 2025', asOf: SUMMER_25,
    facts: single, verdict: 'eligible', amount: year(1176),
  },
  { name: 'the same in the summer of 2024', asOf: SUMMER_24, facts: single, verdict: 'eligible', amount: year(1137) },
  {
    name: 'three pupils of a widowed parent', asOf: SUMMER_25, facts: { ...single, maritalStatus: 'widowed', children: four.slice(0, 3) },
    verdict: 'eligible', amount: year(3528),
  },
  {
    name: 'of two children one is in the window', asOf: SUMMER_25, facts: { ...single, children: [...pupil, child('2023-01-01')] },
    verdict: 'eligible', amount: year(1176),
  },
  {
    name: 'the grant of last summer, asked in June', asOf: '2026-06-01',
    facts: single, verdict: 'eligible', amount: year(1176), deadlines: { 'claim-last-grant': '2027-02-01' },
  },
  {
    name: '2024: born on the first day of the window', asOf: SUMMER_24,
    facts: only('2007-01-01'), verdict: 'eligible', amount: year(1137),
  },
  { name: '2024: born on the last day of the window', asOf: SUMMER_24, facts: only('2018-12-31'), verdict: 'eligible' },
  {
    name: '2024: born the day after, in no such grade', asOf: SUMMER_24,
    facts: only('2019-01-01', { grade: 2 }), verdict: 'ineligible',
  },
  {
    name: '2025: born on the first day of the window', asOf: SUMMER_25,
    facts: only('2008-01-01'), verdict: 'eligible', amount: year(1176),
  },
  {
    name: '2025: born on the last day of the window', asOf: SUMMER_25,
    facts: only('2019-12-31'), verdict: 'eligible', amount: year(1176),
  },
  {
    name: '2025: born the day before the window, in grade 12', asOf: SUMMER_25,
    facts: only('2007-12-31', { grade: 12 }), verdict: 'eligible', amount: year(1176),
  },
  {
    name: '2025: born the day before the window, in grade 11', asOf: SUMMER_25,
    facts: only('2007-12-31', { grade: 11 }), verdict: 'ineligible', conditions: { child: 'no' },
  },
  {
    name: '2025: born the day after the window, in grade 1', asOf: SUMMER_25,
    facts: only('2020-01-01', { grade: 1 }), verdict: 'eligible', amount: year(1176),
  },
  {
    name: '2025: born the day after the window, grade not said', asOf: SUMMER_25,
    facts: only('2020-01-01'), verdict: 'needsInfo', missing: ['children[0].grade'],
  },
  {
    name: '2025: beside a child in the window one of five whose grade was not said', asOf: SUMMER_25,
    facts: { ...single, children: [...pupil, child('2020-05-01', { inSchool: true })] },
    verdict: 'eligible', amount: { unit: 'ILS/year', min: 1176, max: 2352 },
  },
  {
    name: '2025: two in the window and one of five in grade 1', asOf: SUMMER_25,
    facts: { ...single, children: [...pupil, child('2013-05-05'), child('2020-05-01', { grade: 1 })] },
    verdict: 'eligible', amount: year(3528),
  },
  {
    name: 'a child of two: nobody asks the grade', asOf: SUMMER_25,
    facts: only('2023-06-01'), verdict: 'ineligible', conditions: { child: 'no' },
  },
  {
    name: 'summer of 2026, the window is not published: inside both', asOf: '2026-08-15', facts: single,
    verdict: 'eligible', amount: year(1176),
  },
  {
    name: 'summer of 2026: born in 2020, as the pattern would have it', asOf: '2026-08-15',
    facts: only('2020-06-01'), verdict: 'askPerson', conditions: { child: 'person' },
  },
  {
    name: 'summer of 2026: born in 2008, in the last window only', asOf: '2026-08-15',
    facts: only('2008-06-01', { grade: 11 }), verdict: 'askPerson', conditions: { child: 'person' },
  },
  {
    name: 'summer of 2026: born in 2021, in grade 2', asOf: '2026-08-15',
    facts: only('2021-01-01', { grade: 2 }), verdict: 'ineligible',
  },
  {
    name: 'a couple with one child', asOf: SUMMER_25,
    facts: { ...couple, children: pupil }, verdict: 'ineligible', conditions: { family: 'no' },
  },
  {
    name: 'common-law partners', asOf: SUMMER_25,
    facts: { housing: 'renter', ...single, maritalStatus: 'commonLaw' }, verdict: 'ineligible', conditions: { family: 'no' },
  },
  {
    name: 'single, with a partner in the home', asOf: SUMMER_25,
    facts: { housing: 'renter', ...single, maritalStatus: 'single', livesWithPartner: true }, verdict: 'askPerson',
  },
  {
    name: 'a couple with four children on income support', asOf: SUMMER_25,
    facts: { ...couple, currentBenefits: ['income-support'] }, verdict: 'eligible', amount: year(4704),
  },
  {
    name: 'a couple with three children on income support', asOf: SUMMER_25,
    facts: { ...couple, currentBenefits: ['income-support'], children: four.slice(1) }, verdict: 'ineligible',
  },
  {
    name: 'a couple with four children and no such benefit', asOf: SUMMER_25,
    facts: couple, verdict: 'ineligible', conditions: { family: 'no' },
  },
  {
    name: 'four children, the disability pension is the spouse’s', asOf: SUMMER_25,
    facts: { ...couple, spouse: { currentBenefits: ['general-disability-pension'] } },
    verdict: 'eligible', amount: year(4704),
  },
  {
    name: 'four children, unemployment benefit does not open it', asOf: SUMMER_25,
    facts: { ...couple, currentBenefits: ['unemployment-benefit'] }, verdict: 'ineligible',
  },
  ...([
    ['18 on the second day of the summer', '2007-07-02', SUMMER_25, 'eligible'],
    ['18 on its first day', '2007-07-01', SUMMER_25, 'ineligible'],
    ['18 since the summer', '2007-10-01', '2025-11-01', 'eligible'],
    ['born on its last day', '2025-08-31', '2025-11-01', 'eligible'],
    ['born the day after it', '2025-09-01', '2025-11-01', 'ineligible'],
    ['born after it, asked in the next one', '2025-09-01', '2026-07-01', 'eligible'],
  ] as const).map(([when, birthDate, day, verdict]) => ({
    name: `four children, one of them ${when}`, asOf: day,
    facts: {
      ...couple, currentBenefits: ['income-support'], benefitSince: { 'income-support': '2020-01-01' },
      children: [child(birthDate, { grade: 2 }), ...four.slice(1)],
    },
    verdict,
  })),
  {
    name: 'the benefit began on the last day of August', asOf: '2025-11-01',
    facts: { ...couple, currentBenefits: ['survivors-pension'], benefitSince: { 'survivors-pension': '2025-08-31' } }, verdict: 'eligible',
  },
  {
    name: 'since when the benefit is paid was not told: in summer it is received now', asOf: '2025-08-31',
    facts: { ...couple, currentBenefits: ['survivors-pension'] }, verdict: 'eligible',
  },
  {
    name: 'since when the benefit is paid was not told: in autumn it may have begun after the summer', asOf: '2025-09-01',
    facts: { ...couple, currentBenefits: ['survivors-pension'] }, verdict: 'needsInfo', missing: ['benefitSince.survivors-pension'],
  },
  {
    name: 'the benefit began in September', asOf: '2025-11-01',
    facts: { ...couple, currentBenefits: ['survivors-pension'], benefitSince: { 'survivors-pension': '2025-09-01' } }, verdict: 'ineligible',
  },
  {
    name: 'the benefit began in the autumn, and the next summer has come', asOf: '2026-07-01',
    facts: { ...couple, currentBenefits: ['survivors-pension'], benefitSince: { 'survivors-pension': '2025-09-01' } }, verdict: 'eligible',
  },
  {
    name: 'benefits not asked about', asOf: SUMMER_25,
    facts: { ...couple, currentBenefits: undefined }, verdict: 'needsInfo', missing: ['currentBenefits'],
  },
  {
    name: 'separated for two years, with proceedings', asOf: SUMMER_25,
    facts: separated, verdict: 'eligible', amount: year(1176),
  },
  {
    name: 'separated for two years less a day', asOf: SUMMER_25,
    facts: { ...separated, livesApartFromSpouseSince: '2023-08-16' },
    verdict: 'askPerson', conditions: { family: 'person' },
  },
  {
    name: 'separated for two years by the end of the summer, asked in the autumn', asOf: '2025-11-01',
    facts: { ...separated, livesApartFromSpouseSince: '2023-08-31' }, verdict: 'eligible',
  },
  {
    name: 'separated for two years since, but not by the end of the summer', asOf: '2025-11-01',
    facts: { ...separated, livesApartFromSpouseSince: '2023-09-01' }, verdict: 'askPerson', conditions: { family: 'person' },
  },
  {
    name: 'separated on the last day of the summer', asOf: '2025-11-01',
    facts: { ...separated, livesApartFromSpouseSince: '2025-08-31' }, verdict: 'askPerson',
  },
  {
    name: 'separated the day after the summer', asOf: '2025-11-01',
    facts: { ...separated, livesApartFromSpouseSince: '2025-09-01' }, verdict: 'ineligible', conditions: { family: 'no' },
  },
  {
    name: 'the proceedings began on the last day of the summer', asOf: '2025-11-01',
    facts: { ...separated, divorceProceedingsSince: '2025-08-31', maintenanceJudgment: null }, verdict: 'eligible',
  },
  {
    name: 'the proceedings began after the summer', asOf: '2025-11-01',
    facts: { ...separated, divorceProceedingsSince: '2025-09-01', maintenanceJudgment: null }, verdict: 'ineligible',
  },
  {
    name: 'married, apart since the last day of the summer', asOf: '2025-11-01',
    facts: { ...separated, maritalStatus: 'married', livesApartFromSpouseSince: '2025-08-31' }, verdict: 'askPerson',
  },
  {
    name: 'married, apart since the day after the summer', asOf: '2025-11-01',
    facts: { ...separated, maritalStatus: 'married', livesApartFromSpouseSince: '2025-09-01' }, verdict: 'ineligible',
  },
  {
    name: 'separated, since when not told, on income support', asOf: SUMMER_25,
    facts: { ...separated, livesApartFromSpouseSince: undefined, divorceProceedingsSince: null, currentBenefits: ['income-support'] }, verdict: 'eligible',
  },
  {
    name: 'widowed on the last day of the summer', asOf: '2025-11-01',
    facts: { ...single, ...atHome, maritalStatus: 'widowed', spouseDeathDate: '2025-08-31' }, verdict: 'eligible',
  },
  {
    name: 'widowed the day after the summer', asOf: '2025-11-01',
    facts: { ...single, ...atHome, maritalStatus: 'widowed', spouseDeathDate: '2025-09-01' }, verdict: 'ineligible', conditions: { family: 'no' },
  },
  {
    name: 'apart, on income support since the last day of the summer', asOf: '2025-11-01',
    facts: {
      ...separated, livesApartFromSpouseSince: '2025-01-01', currentBenefits: ['income-support'],
      benefitSince: { 'income-support': '2025-08-31' },
    },
    verdict: 'eligible',
  },
  {
    name: 'apart, on income support since the autumn', asOf: '2025-11-01',
    facts: {
      ...separated, livesApartFromSpouseSince: '2025-01-01', currentBenefits: ['income-support'],
      benefitSince: { 'income-support': '2025-09-01' },
    },
    verdict: 'askPerson', conditions: { family: 'person' },
  },
  {
    name: 'separated for two years, without proceedings', asOf: SUMMER_25,
    facts: { ...separated, divorceProceedingsSince: null, maintenanceJudgment: null }, verdict: 'ineligible',
  },
  {
    name: 'separated for two years, with a maintenance judgment', asOf: SUMMER_25,
    facts: { ...separated, divorceProceedingsSince: null, maintenanceJudgment: { monthlyAmount: 2000 } },
    verdict: 'eligible',
  },
  {
    name: 'apart on income support, without proceedings', asOf: SUMMER_25,
    facts: { ...separated, divorceProceedingsSince: null, currentBenefits: ['income-support'] }, verdict: 'eligible',
  },
  {
    name: 'married, in a shelter', asOf: SUMMER_25,
    facts: { ...couple, children: pupil, housing: 'shelter' }, verdict: 'eligible', amount: year(1176),
  },
  {
    name: 'oleh, the spouse abroad and apart', asOf: SUMMER_25,
    facts: {
      ...couple, children: pupil, immigrantStatus: 'oleh', aliyahDate: '2024-01-01',
      livesApartFromSpouseSince: '2024-01-01', spouse: { residency: 'noStatus' },
    },
    verdict: 'eligible',
  },
  {
    name: 'oleh, the spouse without status', asOf: SUMMER_25,
    facts: {
      ...couple, children: pupil, immigrantStatus: 'oleh', aliyahDate: '2024-01-01', spouse: { residency: 'noStatus' },
    },
    verdict: 'askPerson',
  },
  {
    name: 'remarried after the death of a spouse', asOf: SUMMER_25,
    facts: { ...couple, children: pupil, spouseDeathDate: '2020-01-01' }, verdict: 'askPerson',
  },
  {
    name: 'the child lives with the other parent', asOf: SUMMER_25,
    facts: only('2015-05-05', { livesWithApplicant: false }), verdict: 'ineligible',
  },
  {
    name: 'nothing but what the section asks', asOf: SUMMER_25,
    facts: { maritalStatus: 'single', children: [{ birthDate: '2015-05-05', livesWithApplicant: true }] },
    verdict: 'eligible', amount: year(1176),
  },
  {
    name: 'whether the child lives here was not asked: the grant goes to the parent who gets the child allowance', asOf: SUMMER_25,
    facts: { maritalStatus: 'single', children: [{ birthDate: '2015-05-05' }] },
    verdict: 'needsInfo', missing: ['children[0].livesWithApplicant'],
  },
  { name: 'no children', asOf: SUMMER_25, facts: { ...single, children: [] }, verdict: 'ineligible' },
  {
    name: 'marital status not said', asOf: SUMMER_25,
    facts: { ...single, maritalStatus: undefined }, verdict: 'needsInfo', missing: ['maritalStatus'],
  },
  {
    name: 'no status', asOf: SUMMER_25,
    facts: { ...single, residency: 'noStatus', visaType: 'none' },
    verdict: 'ineligible', conditions: { residence: 'no' },
  },
  {
    name: 'before the first sum that was found', asOf: '2024-06-30',
    facts: single, verdict: 'askPerson', amount: null,
  },
  // --- each benefit of a large family, in the summer or after it
  ...['general-disability-pension', 'income-support', 'child-support-payments', 'old-age-pension'].flatMap((benefit) => [
    {
      name: `${benefit} since the last day of August`, asOf: '2025-11-01',
      facts: { ...couple, currentBenefits: [benefit], benefitSince: { [benefit]: '2025-08-31' } }, verdict: 'eligible' as const,
    },
    {
      name: `${benefit} since September`, asOf: '2025-11-01',
      facts: { ...couple, currentBenefits: [benefit], benefitSince: { [benefit]: '2025-09-01' } }, verdict: 'ineligible' as const,
    },
  ]),
  {
    name: 'asked for the day before the spouse died', asOf: SUMMER_25,
    facts: { ...couple, children: pupil, spouseDeathDate: '2025-08-16' }, verdict: 'ineligible',
  },
  { name: 'a child who left school long ago', asOf: SUMMER_25, facts: only('2003-01-01'), verdict: 'ineligible' },
])
