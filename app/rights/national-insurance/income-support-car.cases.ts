import { defineCases } from '~/engine/cases'
import { car, inJune, month, one, parent, single, spouse } from './income-support-households'

const dear = (disabilityUse: string) => ({ ...single, vehicle: car(90000, disabilityUse) })
const widowed = { ...single, maritalStatus: 'widowed', spouseDeathDate: '2026-04-01', hasDrivingLicence: false, vehicle: car(60000) }
const in2024 = (value: number, vehicle: 'yes' | 'no') => ({
  name: `a car of ${value} in 2024`, asOf: '2024-06-01', facts: { ...single, residentSince: '1990-03-01', vehicle: car(value) },
  verdict: vehicle === 'yes' ? 'askPerson' as const : 'ineligible' as const, conditions: { vehicle },
})

/** The vehicle (s. 9A): each exception by itself. */
export const incomeSupportCarCases = defineCases('income-support', [
  inJune('no vehicle', single, 'eligible', { conditions: { vehicle: 'notApplicable' } }),
  inJune('no vehicle, by its number', { ...single, vehicle: undefined, vehicleCount: 0 }, 'eligible', { amount: month(2076) }),
  inJune('how many vehicles was told, and not what one is worth', { ...single, vehicle: undefined, vehicleCount: 1 }, 'needsInfo'),
  ...['licenceDeposited', 'disabledChildBenefit', 'mobilityDriver'].map((use) =>
    inJune(`a dear car: ${use}`, dear(use), 'eligible', { amount: month(2076), conditions: { vehicle: 'yes' } })),
  inJune('a dear car for treatment', dear('treatmentTransport'), 'askPerson', { conditions: { vehicle: 'person' } }),
  ...([[50, 'yes'], [0, 'no'], [undefined, 'no']] as const).map(([disabledChildRate, vehicle]) =>
    inJune(`a dear car, and a child with a rate of ${disabledChildRate ?? 'nothing told'}`, {
      ...parent, children: [{ ...one[0], disabledChildRate }], vehicle: car(90000),
    }, vehicle === 'yes' ? 'eligible' : 'ineligible', { conditions: { vehicle } })),
  inJune('widowed for two months, no licence', widowed, 'askPerson', { conditions: { vehicle: 'person' } }),
  inJune('widowed for two months, with a licence', { ...widowed, hasDrivingLicence: true }, 'ineligible', { conditions: { vehicle: 'no' } }),
  inJune('married again within two months', { ...widowed, maritalStatus: 'married', livesApartFromSpouseSince: null, spouse }, 'ineligible', { conditions: { vehicle: 'no' } }),
  // 3 % × (44,611 − 10,037) = 1,037.22 leaves 1,038.78; 3 % × (44,611 − 18,960) = 769.53 leaves 3,478 − 619.60 − 769.53 = 2,088.87
  ...([[1038.77, 'eligible'], [1038.79, 'ineligible']] as const).map(([monthlyOtherIncome, verdict]) =>
    inJune(`a car at the limit, other income of ${monthlyOtherIncome}`, { ...single, monthlyOtherIncome, vehicle: car(44611) }, verdict)),
  ...([[2088.86, 'eligible'], [2088.88, 'ineligible']] as const).map(([monthlyOtherIncome, verdict]) =>
    inJune(`a car at the limit with the higher credit, other income of ${monthlyOtherIncome}`, {
      ...parent, monthlyWorkIncome: 3442.4, monthlyOtherIncome, vehicle: car(44611),
    }, verdict)),
  in2024(44611, 'yes'),
  in2024(44612, 'no'),
  inJune('two cars: a person is told', { ...single, vehicle: car(20000), vehicleCount: 2 }, 'ineligible', { asks: ['second-vehicle'] }),
  ...['disabledChildBenefit', 'mobilityDriver'].map((use) =>
    inJune(`two cars, one of them: ${use}`, { ...single, vehicle: car(20000, use), vehicleCount: 2 }, 'eligible', { asksNot: ['second-vehicle'] })),
  inJune('two cars, and a disabled-child benefit is paid', {
    ...parent, currentBenefits: ['disabled-child-benefit'], vehicle: car(20000), vehicleCount: 2,
  }, 'eligible', { asksNot: ['second-vehicle'] }),
  inJune('one car', { ...single, vehicle: car(9000), vehicleCount: 1 }, 'eligible', { asksNot: ['second-vehicle'] }),
  inJune('two cars by their number, and none described', { ...single, vehicleCount: 2 }, 'eligible', { asksNot: ['second-vehicle'] }),
  { ...inJune('in the middle of the month', single, 'eligible', { deadlines: { 'claim-this-month': '2026-06-30' } }), asOf: '2026-06-15' },
])
