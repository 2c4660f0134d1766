import { defineCases } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'

const resident = { residency: 'citizen' }
/** Ten years old at home in 2026, with the answers that the law asks about and nothing among them. */
const child = (more: FactRecord = {}): FactRecord => ({
  birthDate: '2016-01-01', diagnoses: [], dependencyPoints: 0, disabledChildRate: 0, regularHospitalTreatment: false,
  livesInInstitution: false, ...more,
})
const family = (...children: FactRecord[]): FactRecord => ({ ...resident, children })
const sum = (min: number, max: number = min) => ({ unit: 'ILS/month', min, max }) as const
const autism = { diagnoses: ['autism'] }

/** The sums by rate; of 2025 those of 112 and 235 percent were not found. */
const SUMS: readonly (readonly [rate: number, points: readonly number[], of2024: number, of2025: number | null, of2026: number])[] = [
  [50, [5, 7], 1771, 1880, 1943], [112, [8, 9], 4099, null, 4501], [188, [10, 12], 6542, 6947, 7181], [235, [13, 14], 8313, null, 9126],
]
/** Every rate as it is paid already, and by the points of dependence on both sides of each step. */
const everyRate = SUMS.flatMap(([rate, points, ...sums]) =>
  sums.flatMap((amount, index) => {
    const asOf = `${2024 + index}-06-01`
    return amount === null ? [] : [
      { name: `${rate} % is paid, ${asOf}`, asOf, facts: family(child({ disabledChildRate: rate })), verdict: 'eligible' as const, amount: sum(amount) },
      ...points.map((dependencyPoints) => ({
        name: `${dependencyPoints} points, ${asOf}`, asOf, facts: family(child({ dependencyPoints })), verdict: 'eligible' as const, amount: sum(amount),
      })),
    ]
  }),
)
const fullRate = [[2024, 3479], [2025, 3694], [2026, 3820]].map(([year = 0, amount = 0]) => ({
  name: `100 % is paid, ${year}`, asOf: `${year}-06-01`, facts: family(child({ disabledChildRate: 100 })),
  verdict: 'eligible' as const, amount: sum(amount),
}))

export const disabledChildBenefitCases = defineCases('disabled-child-benefit', [
  { name: 'a child with autism', asOf: '2026-06-01', facts: family(child(autism)), verdict: 'eligible', amount: sum(3820) },
  { name: 'the same in 2024', asOf: '2024-06-01', facts: family(child(autism)), verdict: 'eligible', amount: sum(3479) },
  { name: 'the same in 2025', asOf: '2025-06-01', facts: family(child(autism)), verdict: 'eligible', amount: sum(3694) },
  { name: 'before the first sum that was found', asOf: '2023-06-01', facts: family(child(autism)), verdict: 'eligible', amount: null },
  {
    name: 'two children with autism: one and a half times for each', asOf: '2026-06-01',
    facts: family(child(autism), child({ ...autism, birthDate: '2019-01-01' })), verdict: 'eligible', amount: sum(11460),
  },
  {
    name: 'one at 100 %, one at 50 %', asOf: '2026-06-01',
    facts: family(child(autism), child({ dependencyPoints: 6 })), verdict: 'eligible', amount: sum(8644.5),
  },
  {
    name: 'the brother grew out of the benefit at eighteen: still one and a half times', asOf: '2026-06-01',
    facts: family(child(autism), child({ ...autism, birthDate: '2006-01-01' })), verdict: 'eligible', amount: sum(5730),
  },
  {
    name: 'the sister lives in an institution: she counts, and a person looks at her benefit', asOf: '2026-06-01',
    facts: family(child(autism), child({ ...autism, livesInInstitution: true })),
    verdict: 'askPerson', amount: sum(5730), asks: ['child-in-institution'],
  },
  {
    name: 'a sister of whom nothing was said is not counted', asOf: '2026-06-01',
    facts: family(child(autism), { birthDate: '2019-01-01' }), verdict: 'eligible', amount: sum(3820),
  },
  {
    name: 'a sister with another disability: perhaps one and a half times', asOf: '2026-06-01',
    facts: family(child(autism), child({ hasDisability: true })), verdict: 'eligible', amount: sum(3820, 5730),
  },
  ...([[4, null], [5, 1943], [7, 1943], [8, 4501], [9, 4501], [10, 7181], [12, 7181], [13, 9126]] as const).map(([points, rate]) => ({
    name: `${points} points of dependence`, asOf: '2026-06-01', facts: family(child({ dependencyPoints: points })),
    verdict: rate === null ? ('ineligible' as const) : ('eligible' as const), amount: rate === null ? null : sum(rate),
  })),
  {
    name: '8 points, in 2024', asOf: '2024-06-01', facts: family(child({ dependencyPoints: 8 })), verdict: 'eligible', amount: sum(4099),
  },
  {
    name: '6 points, three years old today', asOf: '2026-06-01',
    facts: family(child({ dependencyPoints: 6, birthDate: '2023-06-01' })), verdict: 'eligible', amount: sum(1943),
  },
  {
    name: '6 points, three years old tomorrow: may be asked for already, a person looks', asOf: '2026-06-01',
    facts: family(child({ dependencyPoints: 6, birthDate: '2023-06-02' })), verdict: 'askPerson', amount: null,
  },
  {
    name: '6 points, two years and ten months tomorrow', asOf: '2026-06-01',
    facts: family(child({ dependencyPoints: 6, birthDate: '2023-08-02' })), verdict: 'ineligible', conditions: { ground: 'no' },
  },
  {
    name: 'autism and 10 points: the highest is paid', asOf: '2026-06-01',
    facts: family(child({ ...autism, dependencyPoints: 10 })), verdict: 'eligible', amount: sum(7181),
  },
  {
    name: 'mild intellectual disability', asOf: '2026-06-01', facts: family(child({ diagnoses: ['intellectualMild'] })),
    verdict: 'eligible', amount: sum(1943),
  },
  {
    name: 'profound intellectual disability', asOf: '2026-06-01', facts: family(child({ diagnoses: ['intellectualProfound'] })),
    verdict: 'eligible', amount: sum(7181),
  },
  {
    name: 'deafness', asOf: '2026-06-01', facts: family(child({ diagnoses: ['deafness'] })), verdict: 'eligible', amount: sum(3820),
  },
  {
    name: 'Down syndrome, six years old tomorrow', asOf: '2026-06-01',
    facts: family(child({ diagnoses: ['down'], birthDate: '2020-06-02' })), verdict: 'eligible', amount: sum(3820),
  },
  {
    name: 'Down syndrome, six years old today: other grounds, a person looks', asOf: '2026-06-01',
    facts: family(child({ diagnoses: ['down'], birthDate: '2020-06-01' })), verdict: 'askPerson', amount: null,
  },
  {
    name: 'no speech, two years old', asOf: '2026-06-01',
    facts: family(child({ diagnoses: ['noVerbalCommunication'], birthDate: '2024-01-01' })), verdict: 'askPerson',
  },
  {
    name: 'no speech, three years old', asOf: '2026-06-01',
    facts: family(child({ diagnoses: ['noVerbalCommunication'], birthDate: '2023-06-01' })), verdict: 'eligible', amount: sum(1943),
  },
  {
    name: 'delay of a two-year-old', asOf: '2026-06-01',
    facts: family(child({ diagnoses: ['developmentalDelay'], birthDate: '2024-01-01' })), verdict: 'eligible', amount: sum(1943),
  },
  {
    name: 'delay of a four-year-old', asOf: '2026-06-01',
    facts: family(child({ diagnoses: ['developmentalDelay'], birthDate: '2022-01-01' })), verdict: 'askPerson',
  },
  {
    name: 'regular treatment in hospital', asOf: '2026-06-01', facts: family(child({ regularHospitalTreatment: true })),
    verdict: 'eligible', amount: sum(7181),
  },
  {
    name: 'a rate of 112 % is paid', asOf: '2026-06-01', facts: family({ birthDate: '2016-01-01', disabledChildRate: 112 }),
    verdict: 'eligible', amount: sum(4501),
  },
  {
    name: 'a diagnosis that is on no list, few points', asOf: '2026-06-01',
    facts: family(child({ diagnoses: ['cerebralPalsy'], dependencyPoints: 3 })), verdict: 'askPerson', conditions: { ground: 'person' },
  },
  {
    name: 'a diagnosis that is on no list, 8 points', asOf: '2026-06-01',
    facts: family(child({ diagnoses: ['cerebralPalsy'], dependencyPoints: 8 })), verdict: 'eligible', amount: sum(4501),
  },
  {
    name: 'no disability: nothing more is asked', asOf: '2026-06-01', facts: family({ birthDate: '2016-01-01', hasDisability: false }),
    verdict: 'ineligible', conditions: { ground: 'no' },
  },
  {
    name: 'a disability, and nothing more is known', asOf: '2026-06-01', facts: family({ birthDate: '2016-01-01', hasDisability: true }),
    verdict: 'needsInfo', missing: ['children[0].diagnoses', 'children[0].dependencyPoints', 'children[0].regularHospitalTreatment'],
  },
  { name: '91 days old today', asOf: '2026-06-01', facts: family(child({ ...autism, birthDate: '2026-03-02' })), verdict: 'eligible' },
  {
    name: '90 days old', asOf: '2026-06-01', facts: family(child({ ...autism, birthDate: '2026-03-03' })),
    verdict: 'ineligible', conditions: { 'child-age': 'no' },
  },
  {
    name: 'a newborn on regular treatment in hospital', asOf: '2026-06-01',
    facts: family(child({ birthDate: '2026-05-15', regularHospitalTreatment: true })), verdict: 'eligible', amount: sum(7181),
  },
  {
    name: 'a newborn with Down syndrome: older texts pay from birth', asOf: '2026-06-01',
    facts: family(child({ birthDate: '2026-05-15', diagnoses: ['down'] })), verdict: 'askPerson', conditions: { 'child-age': 'person' },
  },
  {
    name: 'eighteen years and three months today: the last day', asOf: '2026-06-01',
    facts: family(child({ ...autism, birthDate: '2008-03-01' })), verdict: 'eligible', deadlines: { 'adult-pension': '2026-06-01' },
  },
  {
    name: 'eighteen years, three months and a day', asOf: '2026-06-01', facts: family(child({ ...autism, birthDate: '2008-02-29' })),
    verdict: 'ineligible', conditions: { 'child-age': 'no' },
  },
  {
    name: 'eighteen in half a year: the pension of adults is to be claimed in time', asOf: '2026-06-01',
    facts: family(child({ ...autism, birthDate: '2008-12-01' })),
    verdict: 'askPerson', amount: sum(3820), asks: ['turning-adult'], deadlines: { 'adult-pension': '2027-03-01' },
  },
  {
    name: 'eighteen in half a year and a day', asOf: '2026-06-01', facts: family(child({ ...autism, birthDate: '2008-12-02' })),
    verdict: 'eligible',
  },
  {
    name: 'the child is abroad', asOf: '2026-06-01', facts: family(child({ ...autism, abroadSince: '2026-01-01' })),
    verdict: 'ineligible', conditions: { 'child-in-israel': 'no' },
  },
  {
    name: 'the only child lives in an institution', asOf: '2026-06-01', facts: family(child({ ...autism, livesInInstitution: true })),
    verdict: 'askPerson', amount: null, conditions: { 'with-family': 'person' }, asks: ['child-in-institution'],
  },
  {
    name: 'divorced, the child lives with the other parent', asOf: '2026-06-01',
    facts: { ...family(child({ ...autism, livesWithApplicant: false })), maritalStatus: 'divorced' },
    verdict: 'askPerson', amount: null, asks: ['child-elsewhere'],
  },
  { name: 'no children', asOf: '2026-06-01', facts: family(), verdict: 'ineligible' },
  { name: 'children not asked about', asOf: '2026-06-01', facts: resident, verdict: 'needsInfo', missing: ['children'] },
  {
    name: 'the income of the parents does not matter', asOf: '2026-06-01',
    facts: { ...family(child(autism)), monthlyWorkIncome: 90000, savings: 5000000 }, verdict: 'eligible', amount: sum(3820),
  },
  {
    name: 'no status, the status of the spouse not told', asOf: '2026-06-01',
    facts: { residency: 'noStatus', visaType: 'none', maritalStatus: 'married', children: [child(autism)] }, verdict: 'needsInfo',
    missing: ['spouse.residency'],
  },
  {
    name: 'widowed and without status, the residence of the late parent not told', asOf: '2026-06-01',
    facts: { residency: 'noStatus', visaType: 'none', maritalStatus: 'widowed', children: [child(autism)] }, verdict: 'needsInfo',
    missing: ['deceasedSpouse.residentAtDeath'],
  },
  {
    name: 'no status, the spouse a temporary resident', asOf: '2026-06-01',
    facts: {
      residency: 'noStatus', visaType: 'none', maritalStatus: 'married', spouse: { residency: 'temporaryResident' }, children: [child(autism)],
    },
    verdict: 'askPerson', conditions: { residence: 'person' },
  },
  {
    name: 'no status and no permit', asOf: '2026-06-01',
    facts: { residency: 'noStatus', visaType: 'none', maritalStatus: 'single', children: [child(autism)] }, verdict: 'ineligible', conditions: { residence: 'no' },
  },
  {
    name: 'no status, the other parent is a citizen', asOf: '2026-06-01',
    facts: {
      residency: 'noStatus', visaType: 'none', maritalStatus: 'married', spouse: { residency: 'citizen' }, children: [child(autism)],
    },
    verdict: 'eligible',
  },
  {
    name: 'no status, the late parent was a resident', asOf: '2026-06-01',
    facts: {
      residency: 'noStatus', visaType: 'none', maritalStatus: 'widowed', deceasedSpouse: { residentAtDeath: true },
      children: [child(autism)],
    },
    verdict: 'eligible', amount: sum(3820),
  },
  {
    name: 'no status, and the late parent was no resident', asOf: '2026-06-01',
    facts: {
      residency: 'noStatus', visaType: 'none', maritalStatus: 'widowed', deceasedSpouse: { residentAtDeath: false },
      children: [child(autism)],
    },
    verdict: 'ineligible', conditions: { residence: 'no' },
  },
  {
    name: 'separated parents: which of them claims, a person says', asOf: '2026-06-01',
    facts: { ...family(child({ ...autism, livesWithApplicant: true })), maritalStatus: 'separated' },
    verdict: 'askPerson', amount: sum(3820), asks: ['parents-separated'],
  },
  {
    name: 'divorced, the child lives here', asOf: '2026-06-01',
    facts: { ...family(child({ ...autism, livesWithApplicant: true })), maritalStatus: 'divorced' },
    verdict: 'eligible', amount: sum(3820),
  },
  {
    name: 'divorced, with whom the child lives is not said', asOf: '2026-06-01',
    facts: { ...family(child(autism)), maritalStatus: 'divorced' }, verdict: 'askPerson', asks: ['parents-separated'],
  },
  {
    name: 'separated, and the child has no disability', asOf: '2026-06-01',
    facts: { ...family(child({ hasDisability: false })), maritalStatus: 'separated' }, verdict: 'ineligible',
  },
  {
    name: '9 points, and a brother with Down syndrome of four', asOf: '2026-06-01',
    facts: family(child({ dependencyPoints: 9 }), child({ birthDate: '2022-01-01', diagnoses: ['down'] })),
    verdict: 'eligible', amount: sum(12481.5),
  },
  {
    name: 'severe sight loss', asOf: '2026-06-01', facts: family(child({ diagnoses: ['severeSightLoss'] })),
    verdict: 'eligible', amount: sum(3820),
  },
  {
    name: 'a life-threatening allergy', asOf: '2026-06-01', facts: family(child({ diagnoses: ['lifeThreateningAllergy'] })),
    verdict: 'eligible', amount: sum(1943),
  },
  {
    name: 'temporary resident with A/5', asOf: '2026-06-01',
    facts: { residency: 'temporaryResident', visaType: 'a5', children: [child(autism)] }, verdict: 'eligible',
  },
  ...everyRate,
  ...fullRate,
])
