/** Every diagnosis of the list with its rate, children of whom only a part was told, and triggers that belong to one child. */
import { defineCases, type RightCase } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'

const asOf = '2026-06-01'
/** Ten years old, with the answers that the law asks about and nothing among them. */
const child = (more: FactRecord = {}): FactRecord => ({
  birthDate: '2016-01-01', diagnoses: [], dependencyPoints: 0, disabledChildRate: 0, regularHospitalTreatment: false,
  livesInInstitution: false, ...more,
})
const well = child({ hasDisability: false })
const autism = child({ diagnoses: ['autism'] })
const family = (...children: FactRecord[]): FactRecord => ({ residency: 'citizen', children })
const sum = (amount: number) => ({ unit: 'ILS/month' as const, min: amount, max: amount })

/** Lowest rates of 2026: 188 %, 100 % and 50 %. */
const RATES: readonly (readonly [amount: number, diagnoses: readonly string[]])[] = [
  [7181, ['intellectualProfound', 'dialysis']],
  [3820, [
    'autism', 'deafness', 'blindness', 'severeSightLoss', 'intellectualModerate', 'intellectualSevere', 'specialMedicalTreatment', 'chemotherapy',
  ]],
  [1943, ['intellectualMild', 'severeAllergy', 'lifeThreateningAllergy', 'severeBehaviourDisorder']],
]

export const disabledChildBenefitListsCases = defineCases('disabled-child-benefit', [
  ...RATES.flatMap(([amount, diagnoses]) => diagnoses.map((diagnosis): RightCase => ({
    name: `diagnosis: ${diagnosis}`, asOf, facts: family(child({ diagnoses: [diagnosis] })), verdict: 'eligible', amount: sum(amount),
    concerned: ['children[0]'], conditions: { ground: 'yes' },
  }))),
  { name: 'one of two children', asOf, facts: family(well, autism), verdict: 'eligible', amount: sum(3820), concerned: ['children[1]'] },
  { name: 'a child abroad is not paid for', asOf, facts: family(autism, { ...autism, abroadSince: '2026-01-01' }), verdict: 'eligible', concerned: ['children[0]'] },
  {
    name: 'the only child with autism is abroad, another is well', asOf, facts: family({ ...autism, abroadSince: '2026-01-01' }, well),
    verdict: 'ineligible', conditions: { ground: 'no' },
  },
  {
    name: 'dialysis at two months: from birth', asOf, facts: family(child({ birthDate: '2026-04-01', diagnoses: ['dialysis'] })),
    verdict: 'eligible', conditions: { 'child-age': 'yes' },
  },
  {
    name: 'deaf at two months: older texts pay from birth', asOf, facts: family(child({ birthDate: '2026-04-01', diagnoses: ['deafness'] })),
    verdict: 'askPerson', conditions: { 'child-age': 'person' },
  },
  ...['citizen', 'permanentResident'].map((residency): RightCase => ({
    name: `only the other parent is a resident: ${residency}`, asOf, verdict: 'eligible', conditions: { residence: 'yes' },
    facts: { residency: 'noStatus', visaType: 'none', spouse: { residency }, children: [autism] },
  })),
  {
    name: 'neither parent is', asOf, verdict: 'ineligible', conditions: { residence: 'no' },
    facts: { residency: 'noStatus', visaType: 'none', maritalStatus: 'married', spouse: { residency: 'noStatus' }, children: [autism] },
  },
  // --- triggers look at the child whose benefit it is
  { name: 'a healthy child in a boarding school', asOf, facts: family(autism, { ...well, livesInInstitution: true }), verdict: 'eligible', asksNot: ['child-in-institution'] },
  {
    name: 'one child with autism at home, another in an institution', asOf, facts: family(autism, { ...autism, livesInInstitution: true }),
    verdict: 'askPerson', asks: ['child-in-institution'],
  },
  { name: 'a healthy child lives elsewhere', asOf, facts: family(autism, { ...well, livesWithApplicant: false }), verdict: 'eligible', asksNot: ['child-elsewhere'] },
  {
    name: 'one child with autism at home, another elsewhere', asOf, facts: family(autism, { ...autism, livesWithApplicant: false }),
    verdict: 'askPerson', asks: ['child-elsewhere'],
  },
  {
    name: 'separated, only one of two children has a disability', asOf, facts: { ...family(autism, well), maritalStatus: 'separated' },
    verdict: 'askPerson', asks: ['parents-separated'],
  },
  {
    name: 'separated, no child has a disability', asOf, facts: { ...family(well), maritalStatus: 'separated' },
    verdict: 'ineligible', asksNot: ['parents-separated'],
  },
  {
    name: 'divorced, where the child with autism lives was not told, another is well', asOf, facts: { ...family(autism, well), maritalStatus: 'divorced' },
    verdict: 'askPerson', asks: ['parents-separated'],
  },
  {
    name: 'divorced, where the healthy child lives was not told', asOf, verdict: 'eligible', asksNot: ['parents-separated'],
    facts: { ...family({ ...autism, livesWithApplicant: true }, well), maritalStatus: 'divorced' },
  },
  {
    name: 'one of two turns eighteen in two months', asOf, facts: family({ ...autism, birthDate: '2008-08-01' }, well),
    verdict: 'askPerson', asks: ['turning-adult'], deadlines: { 'adult-pension': '2026-11-01' },
  },
  {
    name: 'eighteen today: the months after it', asOf, facts: family({ ...autism, birthDate: '2008-06-01' }), verdict: 'eligible',
    asksNot: ['turning-adult'], deadlines: { 'adult-pension': '2026-09-01' },
  },
  {
    name: 'two turn eighteen: no one day for both', asOf, facts: family({ ...autism, birthDate: '2008-08-01' }, { ...autism, birthDate: '2008-07-01' }),
    verdict: 'askPerson', deadlines: { 'adult-pension': null },
  },
  { name: 'nobody turns eighteen', asOf, facts: family(autism), verdict: 'eligible', asksNot: ['turning-adult'], deadlines: { 'adult-pension': null } },
  // --- only one thing was told of the child
  { name: 'only a diagnosis was told', asOf, facts: family({ birthDate: '2016-01-01', diagnoses: ['autism'] }), verdict: 'eligible', amount: sum(3820) },
  { name: 'only points were told', asOf, facts: family({ birthDate: '2016-01-01', dependencyPoints: 6 }), verdict: 'eligible', amount: sum(1943) },
  {
    name: 'only treatment in hospital was told', asOf, facts: family({ birthDate: '2016-01-01', regularHospitalTreatment: true }),
    verdict: 'eligible', amount: sum(7181),
  },
  {
    name: 'points before the age of points do not raise the sum', asOf,
    facts: family(child({ birthDate: '2024-01-01', diagnoses: ['autism'], dependencyPoints: 14 })), verdict: 'eligible', amount: sum(3820),
  },
  {
    name: 'points at 34 months today: a person', asOf, facts: family(child({ birthDate: '2023-08-01', dependencyPoints: 6 })),
    verdict: 'askPerson', conditions: { ground: 'person' },
  },
  { name: 'points a day before', asOf, facts: family(child({ birthDate: '2023-08-02', dependencyPoints: 6, hasDisability: false })), verdict: 'ineligible' },
  {
    name: 'delay a day before three years', asOf, facts: family(child({ birthDate: '2023-06-02', diagnoses: ['developmentalDelay'] })),
    verdict: 'eligible', conditions: { ground: 'yes' },
  },
  {
    name: 'delay at three years: another disability, for a person', asOf, facts: family(child({ birthDate: '2023-06-01', diagnoses: ['developmentalDelay'] })),
    verdict: 'askPerson', conditions: { ground: 'person' },
  },
  // --- one child meets one part, another child another
  {
    name: 'a child of ten abroad, an infant here', asOf, verdict: 'ineligible', conditions: { 'child-in-israel': 'no' },
    facts: family({ ...autism, abroadSince: '2026-01-01' }, child({ birthDate: '2026-05-01', hasDisability: false })),
  },
  { name: 'told to be here', asOf, facts: family({ ...autism, abroadSince: null }), verdict: 'eligible', amount: sum(3820) },
  {
    name: 'a child in an institution, an infant at home', asOf, verdict: 'askPerson', conditions: { 'with-family': 'person', ground: 'person' },
    facts: family({ ...autism, livesInInstitution: true }, child({ birthDate: '2026-05-01', hasDisability: false })),
  },
  {
    name: 'a child in an institution, one abroad', asOf, verdict: 'askPerson', conditions: { 'with-family': 'person' },
    facts: family({ ...autism, livesInInstitution: true }, { ...autism, abroadSince: '2026-01-01' }),
  },
  {
    name: 'the only child lives elsewhere', asOf, verdict: 'askPerson', conditions: { 'with-family': 'person', ground: 'person' },
    facts: family({ ...autism, livesWithApplicant: false }),
  },
  {
    name: 'an infant with autism is too young, the child of ten is well', asOf, verdict: 'ineligible', conditions: { ground: 'no' },
    facts: family({ ...autism, birthDate: '2026-05-01' }, well),
  },
  {
    name: 'an infant with autism in an institution is too young for the trigger', asOf, verdict: 'eligible', asksNot: ['child-in-institution'],
    facts: family(autism, { ...autism, birthDate: '2026-05-01', livesInInstitution: true }),
  },
  {
    name: 'the one who turns eighteen is well', asOf, facts: family(autism, child({ birthDate: '2008-08-01', hasDisability: false })), verdict: 'eligible',
    asksNot: ['turning-adult'], deadlines: { 'adult-pension': null },
  },
])
