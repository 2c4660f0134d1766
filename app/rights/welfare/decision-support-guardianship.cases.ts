import { defineCases } from '~/engine/cases'

const always = { asOf: '2026-06-01', verdict: 'askPerson', asks: ['person-decides'], amount: null } as const

/** Nothing is tested: whoever asks is shown the way. */
export const decisionSupportGuardianshipCases = defineCases('decision-support-guardianship', [
  { ...always, name: 'nothing told', facts: {} },
  {
    ...always, name: 'an old mother who begins to forget',
    facts: { otherDependants: [{ birthDate: '1944-01-01', relation: 'parent', needsDailyHelp: 'partial' }] },
  },
  {
    ...always, name: 'a son with an intellectual disability turns 18',
    facts: { children: [{ birthDate: '2008-06-01', hasDisability: true, diagnoses: ['intellectualMild'] }] },
  },
  { ...always, name: 'signs for later, healthy today', facts: { birthDate: '1960-01-01', needsDailyHelp: 'none' } },
  {
    ...always, name: 'must be watched over',
    facts: { birthDate: '1942-01-01', needsConstantSupervision: true, needsDailyHelp: 'constant' },
  },
  { ...always, name: 'a mental-health disability', facts: { psychiatricDisabilityPercent: 50 } },
  { ...always, name: 'has a guardian, wants to decide alone', facts: { birthDate: '1990-01-01', hasDisability: true } },
  { ...always, name: 'in hospital after a stroke', facts: { birthDate: '1955-01-01', housing: 'institution' } },
  { ...always, name: 'low income: Legal Aid', facts: { monthlyWorkIncome: 0, currentBenefits: ['income-support'] } },
  {
    ...always, name: 'a brother is the ward',
    facts: { otherDependants: [{ birthDate: '1985-01-01', relation: 'ward' }] },
  },
  { ...always, name: 'without status', facts: { residency: 'noStatus' } },
])
