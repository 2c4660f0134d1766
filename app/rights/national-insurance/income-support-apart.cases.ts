import { defineCases } from '~/engine/cases'
import { car, couple, month, parent, single, spouse } from './income-support-households'

export const incomeSupportApartCases = defineCases('income-support', [
  // --- spouses apart
  {
    name: 'separated, the spouse earns well: never a no because of it', asOf: '2026-06-01',
    facts: { ...parent, maritalStatus: 'separated', spouse: { ...spouse, monthlyWorkIncome: 20000 } },
    verdict: 'askPerson', amount: month(3478), asks: ['examined-apart'],
  },
  {
    name: 'separated, the own wage is too high', asOf: '2026-06-01',
    facts: {
      ...single, maritalStatus: 'separated', spouse: { ...spouse, monthlyWorkIncome: 0 }, monthlyWorkIncome: 3654,
    },
    verdict: 'ineligible',
  },
  {
    name: 'harm at home: the spouse’s wage and car are left out', asOf: '2026-06-01',
    facts: { ...couple, violenceAtHome: true, vehicle: car(90000), spouse: { ...spouse, monthlyWorkIncome: 20000 } },
    verdict: 'askPerson', amount: month(2076), asks: ['examined-apart'],
  },
  {
    name: 'harm at home, the own wage is too high', asOf: '2026-06-01',
    facts: { ...couple, violenceAtHome: true, monthlyWorkIncome: 9000 },
    verdict: 'ineligible',
  },
  {
    name: 'married and apart for 30 days', asOf: '2026-06-01',
    facts: { ...couple, livesApartFromSpouseSince: '2026-05-02', spouse: { ...spouse, monthlyWorkIncome: 20000 } },
    verdict: 'askPerson',
  },
  {
    name: 'married and apart for 29 days', asOf: '2026-06-01',
    facts: { ...couple, livesApartFromSpouseSince: '2026-05-03', spouse: { ...spouse, monthlyWorkIncome: 20000 } },
    verdict: 'ineligible',
  },
])
