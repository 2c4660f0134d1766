import { defineCases, type RightCase } from '~/engine/cases'

/** In 2026 the tax year is 2025, and ages are those of 31 December 2025. */
const ASOF = '2026-06-01'
const child = { birthDate: '2015-01-01', livesWithApplicant: true }

/** A married parent of 36 with a child of ten, 6,000 a month through all the year. */
const parent = {
  residency: 'citizen', birthDate: '1990-01-01', maritalStatus: 'married', employment: 'employee', children: [child], hasDisability: false,
  medicalDisabilityPercent: 0, currentBenefits: [], taxYearMonthsWorked: 12, taxYearAvgMonthlyIncome: 6000, realEstateShareOver50: false,
}
const but = (more: object) => ({ ...parent, ...more })
const income = (taxYearAvgMonthlyIncome: number | undefined) => ({ ...parent, taxYearAvgMonthlyIncome })
const alone = (taxYearAvgMonthlyIncome: number) => ({ ...income(taxYearAvgMonthlyIncome), maritalStatus: 'single' })
const childBorn = (birthDate: string, more: object = {}) => but({ children: [{ ...child, birthDate }], ...more })
const noChildren = (more: object) => but({ children: [], ...more })
const older = { birthDate: '2005-01-01' }
const of56 = { residency: 'citizen', birthDate: '1970-01-01' }

export const workGrantCases = defineCases('work-grant', [
  {
    name: 'no children, below 55: a degree that nobody told of may be the ground', asOf: ASOF,
    facts: noChildren({ medicalDisabilityPercent: undefined }), verdict: 'needsInfo', missing: ['medicalDisabilityPercent'],
  },
  {
    name: 'no children, below 55: a benefit that nobody told of may be the ground', asOf: ASOF,
    facts: noChildren({ currentBenefits: undefined }), verdict: 'needsInfo', missing: ['currentBenefits'],
  },
  {
    name: 'a parent inside the band: not estimated', asOf: ASOF, facts: parent, verdict: 'eligible', amount: null,
    deadlines: { online: '2027-12-31', 'by-post': '2026-12-31', 'year-before': '2026-12-31' },
  },
  {
    name: 'the tax year 2023: online to the end of 2025', asOf: '2024-06-01',
    facts: parent,
    verdict: 'eligible', deadlines: { online: '2025-12-31', 'by-post': '2024-12-31' },
  },
  {
    name: 'did not work', asOf: ASOF,
    facts: but({ taxYearMonthsWorked: 0, taxYearAvgMonthlyIncome: 0 }),
    verdict: 'ineligible', conditions: { worked: 'no' },
  },
  {
    name: 'did not work, income not said', asOf: ASOF,
    facts: but({ taxYearMonthsWorked: 0, taxYearAvgMonthlyIncome: undefined }),
    verdict: 'ineligible',
  },
  {
    name: 'months not said, income said', asOf: ASOF,
    facts: but({ taxYearMonthsWorked: undefined }),
    verdict: 'eligible',
  },
  {
    name: 'income not said', asOf: ASOF,
    facts: income(undefined),
    verdict: 'needsInfo', missing: ['taxYearAvgMonthlyIncome'],
  },
  {
    name: 'income at the foot of the band', asOf: ASOF,
    facts: income(2320),
    verdict: 'ineligible', conditions: { income: 'no' },
  },
  { name: 'a shekel above the foot', asOf: ASOF, facts: income(2321), verdict: 'eligible' },
  {
    name: 'income at the top of the band', asOf: ASOF,
    facts: income(7540),
    verdict: 'eligible', conditions: { income: 'yes' },
  },
  {
    name: 'a shekel above the top: this year’s band is not known', asOf: ASOF,
    facts: income(7541),
    verdict: 'askPerson', conditions: { income: 'person' },
  },
  { name: 'far above: never a plain no', asOf: ASOF, facts: income(20_000), verdict: 'askPerson' },
  {
    name: 'above the band of 2023 itself', asOf: '2024-06-01',
    facts: income(7541),
    verdict: 'ineligible', conditions: { income: 'no' },
  },
  { name: 'the tax year 2024 is claimed from 2025 on', asOf: '2025-01-01', facts: income(7541), verdict: 'askPerson' },
  { name: 'alone, at the foot of the wider band', asOf: ASOF, facts: alone(1420), verdict: 'ineligible' },
  { name: 'alone, a shekel above its foot', asOf: ASOF, facts: alone(1421), verdict: 'eligible' },
  { name: 'alone, at its top', asOf: ASOF, facts: alone(12_900), verdict: 'eligible' },
  { name: 'alone, a shekel above its top', asOf: ASOF, facts: alone(12_901), verdict: 'askPerson' },
  { name: 'married, in the wider band only', asOf: ASOF, facts: income(1500), verdict: 'ineligible' },
  {
    name: 'a child of two: no band', asOf: ASOF,
    facts: childBorn('2023-05-01', { taxYearAvgMonthlyIncome: 20_000 }),
    verdict: 'eligible', conditions: { income: 'yes' },
  },
  {
    name: 'under three to the end of the tax year', asOf: ASOF,
    facts: childBorn('2023-01-01', { taxYearAvgMonthlyIncome: 20_000 }),
    verdict: 'eligible',
  },
  {
    name: 'three by the end of the tax year', asOf: ASOF,
    facts: childBorn('2022-12-31', { taxYearAvgMonthlyIncome: 20_000 }),
    verdict: 'askPerson',
  },
  {
    name: 'a child of two in the tax year 2023: the band holds', asOf: '2024-06-01',
    facts: childBorn('2021-05-01', { taxYearAvgMonthlyIncome: 20_000 }),
    verdict: 'ineligible',
  },
  {
    name: 'born since the tax year ended', asOf: ASOF,
    facts: childBorn('2026-01-01'),
    verdict: 'ineligible', conditions: { who: 'no' },
  },
  { name: 'seventeen to the end of the tax year', asOf: ASOF, facts: childBorn('2008-01-01'), verdict: 'eligible' },
  {
    name: 'eighteen by the end of the tax year: older pages say under 19', asOf: ASOF,
    facts: childBorn('2007-12-31'),
    verdict: 'askPerson', conditions: { who: 'person' },
  },
  {
    name: 'nineteen by the end of the tax year', asOf: ASOF,
    facts: childBorn('2006-12-31'),
    verdict: 'ineligible', conditions: { who: 'no' },
  },
  {
    name: 'a parent of 21 in the tax year', asOf: ASOF,
    facts: but({ birthDate: '2004-12-31', children: [{ ...child, birthDate: '2025-02-01' }] }),
    verdict: 'eligible',
  },
  {
    name: 'a parent of 20 in the tax year', asOf: ASOF,
    facts: but({ birthDate: '2005-01-01', children: [{ ...child, birthDate: '2025-02-01' }] }),
    verdict: 'ineligible',
  },
  {
    name: 'fifty-five in the tax year, no children', asOf: ASOF,
    facts: noChildren({ birthDate: '1970-12-31' }),
    verdict: 'eligible',
  },
  {
    name: 'fifty-four in the tax year, no children', asOf: ASOF,
    facts: noChildren({ birthDate: '1971-01-01' }),
    verdict: 'ineligible', conditions: { who: 'no' },
  },
  {
    name: 'fifty-five, children not said', asOf: ASOF,
    facts: but({ birthDate: '1970-12-31', children: undefined }),
    verdict: 'eligible',
  },
  {
    name: 'thirty-six, children not said', asOf: ASOF,
    facts: but({ children: undefined }),
    verdict: 'needsInfo', missing: ['children'],
  },
  { name: 'a disability, no children', asOf: ASOF, facts: noChildren({ hasDisability: true }), verdict: 'eligible' },
  {
    name: 'a disability pension, no children', asOf: ASOF,
    facts: noChildren({ hasDisability: undefined, currentBenefits: ['general-disability-pension'] }),
    verdict: 'eligible',
  },
  {
    name: 'disability not said, no children', asOf: ASOF,
    facts: noChildren({ hasDisability: undefined }),
    verdict: 'needsInfo', missing: ['hasDisability'],
  },
  {
    name: 'more than half of another property', asOf: ASOF,
    facts: but({ realEstateShareOver50: true }),
    verdict: 'ineligible', conditions: { property: 'no' },
  },
  {
    name: 'property not said', asOf: ASOF,
    facts: but({ realEstateShareOver50: undefined }),
    verdict: 'needsInfo', missing: ['realEstateShareOver50'],
  },
  {
    name: 'a share of a second property', asOf: ASOF,
    facts: but({ secondProperty: true }),
    verdict: 'askPerson', asks: ['other-property'],
  },
  {
    name: 'self-employed', asOf: ASOF,
    facts: but({ employment: 'selfEmployed' }),
    verdict: 'askPerson', asks: ['self-employed'],
  },
  {
    name: 'parents living apart', asOf: ASOF,
    facts: but({ maritalStatus: 'separated' }),
    verdict: 'askPerson', asks: ['separated-parents'],
  },
  {
    name: 'divorced, and the child lives with the other parent', asOf: ASOF,
    facts: but({ maritalStatus: 'divorced', children: [{ ...child, livesWithApplicant: false }] }),
    verdict: 'askPerson', asks: ['separated-parents'],
  },
  {
    name: 'divorced, and the child lives here', asOf: ASOF,
    facts: but({ maritalStatus: 'divorced' }),
    verdict: 'eligible',
  },
  { name: 'residency not said', asOf: ASOF, facts: but({ residency: undefined }), verdict: 'needsInfo', missing: ['residency'] },
  {
    name: 'no status', asOf: ASOF,
    facts: but({ residency: 'noStatus', visaType: 'none' }),
    verdict: 'ineligible', conditions: { 'israeli-resident': 'no' },
  },
  {
    name: 'no status, with a permit to stay', asOf: ASOF,
    facts: but({ residency: 'noStatus', visaType: 'stayPermit' }),
    verdict: 'askPerson',
  },
  { name: 'a temporary resident', asOf: ASOF, facts: but({ residency: 'temporaryResident' }), verdict: 'askPerson' },
  // --- each ground by itself
  {
    name: 'months not said, and no income', asOf: ASOF, facts: but({ taxYearMonthsWorked: undefined, taxYearAvgMonthlyIncome: 0 }),
    verdict: 'ineligible', conditions: { worked: 'unknown', income: 'no' },
  },
  ...([['2025-12-31', 'yes'], ['2026-01-01', 'no']] as const).map(([birthDate, who]) => ({
    name: `the only child was born on ${birthDate}`, asOf: ASOF, facts: childBorn(birthDate),
    verdict: who === 'yes' ? ('eligible' as const) : ('ineligible' as const), conditions: { who },
  })),
  ...([
    [{ medicalDisabilityPercent: 10 }, 'yes'], [{ medicalDisabilityPercent: 0 }, 'no'], [{ currentBenefits: ['general-disability-pension'] }, 'yes'],
    [{ currentBenefits: ['attendance-allowance'] }, 'yes'], [{ currentBenefits: ['mobility-allowance'] }, 'yes'],
    [{ currentBenefits: ['unemployment-benefit'] }, 'no'],
  ] as const).map(([more, who]) => ({
    name: `no children, ${JSON.stringify(more)}`, asOf: ASOF, facts: noChildren(more),
    verdict: who === 'yes' ? ('eligible' as const) : ('ineligible' as const), conditions: { who },
  })),
  { name: 'above the last band, on the first day of 2025', asOf: '2025-01-01', facts: income(8000), verdict: 'askPerson', conditions: { income: 'person' } },
  {
    name: 'a toddler, any income, on the first day of 2025', asOf: '2025-01-01', facts: { ...income(20000), children: [{ ...child, birthDate: '2023-01-01' }] },
    verdict: 'eligible', conditions: { income: 'yes' },
  },
  { name: 'above the last band, the day before', asOf: '2024-12-31', facts: income(8000), verdict: 'ineligible', conditions: { income: 'no' } },
  {
    name: 'a toddler and an elder child, any income', asOf: ASOF,
    facts: { ...income(20000), children: [child, { ...child, birthDate: '2024-01-01' }] }, verdict: 'eligible', conditions: { income: 'yes' },
  },
  {
    name: 'a baby born after the tax year opens no grant of toddlers', asOf: ASOF,
    facts: { ...income(20000), children: [child, { ...child, birthDate: '2026-01-01' }] }, verdict: 'askPerson', conditions: { income: 'person' },
  },
  { name: 'permanent resident', asOf: ASOF, facts: but({ residency: 'permanentResident' }), verdict: 'eligible' },
  ...['a1', 'a5', '2a5', 'stayPermit', 'other'].map((visaType) => ({
    name: `no status, but ${visaType}`, asOf: ASOF, facts: but({ residency: 'noStatus', visaType }), verdict: 'askPerson' as const,
    conditions: { 'israeli-resident': 'person' as const },
  })),
  ...([
    ['separated, without children', { ...of56, children: [], maritalStatus: 'separated' }, false],
    ['separated, a child and a grown one', { maritalStatus: 'separated', children: [child, { ...child, ...older }] }, true],
    ['married, a child elsewhere', { children: [{ ...child, livesWithApplicant: false }] }, false],
    ['single, a child elsewhere', { maritalStatus: 'single', children: [{ ...child, livesWithApplicant: false }] }, true],
    ['divorced, a child here and one elsewhere', { maritalStatus: 'divorced', children: [child, { ...child, livesWithApplicant: false }] }, true],
    ['single, a grown child elsewhere', { ...of56, maritalStatus: 'single', children: [{ ...child, ...older, livesWithApplicant: false }] }, false],
  ] as const).map(([name, more, asked]) => ({
    name, asOf: ASOF, facts: but(more), verdict: asked ? ('askPerson' as const) : ('eligible' as const),
    [asked ? 'asks' : 'asksNot']: ['separated-parents'],
  })),
  // --- the wider band of a single parent: separated, apart and in proceedings for two years
  ...([
    ['two years of both', '2024-06-01', '2024-06-01', 'yes'], ['apart for a day less', '2024-06-02', '2024-06-01', 'no'],
    ['proceedings of a day less', '2024-06-01', '2024-06-02', 'no'],
  ] as const).map(([name, livesApartFromSpouseSince, divorceProceedingsSince, outcome]): RightCase => ({
    name: `separated, 2,000 a month: ${name}`, asOf: ASOF, verdict: outcome === 'yes' ? 'askPerson' : 'ineligible',
    facts: { ...income(2000), maritalStatus: 'separated', livesApartFromSpouseSince, divorceProceedingsSince }, conditions: { income: outcome },
  })),
])
