import { defineCases } from '~/engine/cases'

const always = { asOf: '2026-06-01', verdict: 'askPerson', asks: ['person-decides'], amount: null } as const

/** Nothing is tested: whoever asks is shown the way. */
export const shilAdviceCases = defineCases('shil-advice', [
  { ...always, name: 'nothing told', facts: {} },
  {
    ...always, name: 'a warning letter of the Execution Office',
    facts: { executionFilesOpen: 1, executionFileTypes: ['bill'] },
  },
  { ...always, name: 'a form of National Insurance', facts: { birthDate: '1959-01-01', sex: 'male' } },
  {
    ...always, name: 'a new immigrant who speaks Russian',
    facts: { immigrantStatus: 'oleh', preferredLanguage: 'ru' },
  },
  { ...always, name: 'a tenant in dispute with the landlord', facts: { housing: 'renter', tenantProblem: 'deposit' } },
  { ...always, name: 'dismissed without a letter', facts: { reasonLeftWork: 'dismissed', lastWorkDay: '2026-05-20' } },
  {
    ...always, name: 'a divorced mother of two',
    facts: { maritalStatus: 'divorced', children: [{ birthDate: '2018-01-01' }, { birthDate: '2016-01-01' }] },
  },
  { ...always, name: 'without status', facts: { residency: 'noStatus' } },
  { ...always, name: 'a deal at the door to cancel', facts: { dealChannel: 'doorstep', dealDate: '2026-05-25' } },
  { ...always, name: 'a Holocaust survivor', facts: { birthDate: '1937-01-01', holocaustSurvivor: true } },
  {
    ...always, name: 'with high income and a home',
    facts: { monthlyWorkIncome: 25_000, housing: 'owner', ownsHome: true },
  },
])
