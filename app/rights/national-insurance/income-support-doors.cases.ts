import { defineCases } from '~/engine/cases'
import {
  child, couple, inJune, month, newcomer, ofOneYear, oldOleh, one, parent, single, spouse, spouseOfOneYear,
} from './income-support-households'

const PENSIONS = [
  'old-age-pension', 'old-age-for-disabled', 'special-old-age-benefit', 'survivors-pension', 'work-disability-pension', 'dependants-benefit',
  'volunteer-injury',
]
const olehOfEightYears = { ...oldOleh, housing: 'renter', inCareInstitution: false, employmentServiceExemptReason: 'none' }
const withChild = (child: object) => ({ ...single, birthDate: '1975-06-01', residentSince: '1975-06-01', children: [{ ...one[0], ...child }] })
const no = { conditions: { 'residence-months': 'no' } } as const
const nineteen = { ...single, birthDate: '2006-06-02', residentSince: '2006-06-02' }

/** Residence, months of residence and age: each door of the law by itself. */
export const incomeSupportDoorsCases = defineCases('income-support', [
  // --- residence
  inJune('permanent resident', { ...single, residency: 'permanentResident' }, 'eligible'),
  ...['a1', 'b1', '2a5', 'stayPermit', 'other'].map((visaType) =>
    inJune(`temporary resident with ${visaType}`, { ...single, residency: 'temporaryResident', visaType }, 'askPerson', {
      conditions: { residence: 'person' },
    })),
  inJune('temporary resident, the permit was not asked', { ...single, residency: 'temporaryResident' }, 'needsInfo', {
    conditions: { residence: 'unknown' }, missing: ['visaType'],
  }),
  ...['a1', 'a5', '2a5', 'stayPermit', 'other'].map((visaType) =>
    inJune(`no status, but ${visaType}`, { ...single, residency: 'noStatus', visaType }, 'askPerson', { conditions: { residence: 'person' } })),
  ...[undefined, 'none', 'b1'].map((visaType) =>
    inJune(`no status and ${visaType ?? 'no word of a permit'}`, { ...single, residency: 'noStatus', visaType }, 'ineligible', {
      conditions: { residence: 'no' },
    })),
  inJune('a permit, and the status was not asked', { ...single, residency: undefined, visaType: 'a5' }, 'needsInfo', {
    conditions: { residence: 'unknown' }, missing: ['residency'],
  }),

  // --- months of residence
  inJune('resident for 23 months and two weeks', { ...single, residentSince: '2024-06-15' }, 'ineligible', no),
  inJune('oleh of eleven months and two weeks', { ...newcomer, aliyahDate: '2025-06-15', residentSince: '2025-06-15' }, 'ineligible', no),
  inJune('oleh of eight years, apart from the spouse', { ...olehOfEightYears, maritalStatus: 'separated', spouse }, 'askPerson', {
    conditions: { 'residence-months': 'yes' },
  }),
  ...['illness30', 'pregnancy13', 'rehab'].map((employmentServiceExemptReason) =>
    inJune(`oleh of eight years, excused for ${employmentServiceExemptReason}`, { ...olehOfEightYears, employmentServiceExemptReason }, 'eligible')),
  inJune('oleh of eight years who cares for a relative: no ground of the list', {
    ...olehOfEightYears, employmentServiceExemptReason: 'carer45',
  }, 'ineligible', no),
  inJune('oleh of eight years, sick', { ...olehOfEightYears, healthLimitsWork: true }, 'askPerson', { conditions: { 'residence-months': 'person' } }),
  inJune('oleh of eight years, on a disability pension', {
    ...olehOfEightYears, currentBenefits: ['general-disability-pension'], benefitAmounts: { 'general-disability-pension': 100 },
  }, 'askPerson', { conditions: { 'residence-months': 'person' } }),
  inJune('oleh of eight years, well', { ...olehOfEightYears, healthLimitsWork: false }, 'ineligible', no),
  ...([['2026-05-02', 'yes'], ['2026-05-03', 'no']] as const).map(([livesApartFromSpouseSince, months]) =>
    inJune(`oleh of eight years, married, apart since ${livesApartFromSpouseSince}`, {
      ...olehOfEightYears, maritalStatus: 'married', spouse: spouseOfOneYear, livesApartFromSpouseSince, supportsSpouseWhileApart: false,
    }, months === 'yes' ? 'askPerson' : 'ineligible', { conditions: { 'residence-months': months } })),
  ...([
    [{ weeks: 20 }, 'male', 'eligible', 'yes'], [null, 'male', 'askPerson', 'person'], [undefined, 'male', 'askPerson', 'person'],
  ] as const).map(([pregnancy, sex, verdict, months]) =>
    inJune(`a year here, the spouse an oleh of eight years, pregnancy ${JSON.stringify(pregnancy)}`, {
      ...ofOneYear, sex, pregnancy, maritalStatus: 'married', spouse: { ...spouseOfOneYear, immigrantStatus: 'oleh', aliyahDate: '2018-01-01' },
    }, verdict, { conditions: { 'residence-months': months } })),
  inJune('oleh of eight years in an institution', { ...olehOfEightYears, housing: 'institution' }, 'askPerson', {
    conditions: { 'residence-months': 'yes' }, asks: ['institution'],
  }),
  inJune('oleh of eight years in a care institution', { ...olehOfEightYears, inCareInstitution: true }, 'askPerson', {
    conditions: { 'residence-months': 'person' }, asks: ['institution'],
  }),
  inJune('oleh of eight years, widowed with a child', { ...olehOfEightYears, maritalStatus: 'widowed', children: one }, 'eligible'),
  inJune('oleh of eight years; no spouse, as far as was told, and a child', {
    ...olehOfEightYears, maritalStatus: undefined, children: one,
  }, 'eligible', { amount: month(3478) }),
  inJune('oleh of eight years whose child is 18 today', { ...olehOfEightYears, children: [child('2008-06-01')] }, 'ineligible', no),
  inJune('oleh of eight years whose child is 18 tomorrow', { ...olehOfEightYears, children: [child('2008-06-02')] }, 'eligible'),
  inJune('oleh of eight years whose child lives elsewhere', {
    ...olehOfEightYears, children: [{ ...child('2018-01-01'), livesWithApplicant: false }],
  }, 'ineligible', no),
  inJune('oleh of eight years, married, with a child: no single parent', {
    ...olehOfEightYears, maritalStatus: 'married', spouse: spouseOfOneYear, children: one,
  }, 'ineligible', no),
  ...PENSIONS.map((pension) =>
    inJune(`a year here with ${pension}`, { ...ofOneYear, currentBenefits: [pension], benefitAmounts: { [pension]: 100 } }, 'eligible', {
      amount: month(1976),
    })),
  inJune('a year here with a disability pension: none of the pensions named', {
    ...ofOneYear, currentBenefits: ['general-disability-pension'], benefitAmounts: { 'general-disability-pension': 100 },
  }, 'ineligible', no),
  ...PENSIONS.map((pension) =>
    inJune(`a year here, and the spouse has ${pension}`, {
      ...ofOneYear, maritalStatus: 'married',
      spouse: { ...spouseOfOneYear, currentBenefits: [pension], benefitAmounts: { [pension]: 100 } },
    }, 'eligible', { amount: month(2755) })),
  inJune('both here for a year', { ...ofOneYear, maritalStatus: 'married', spouse: spouseOfOneYear }, 'ineligible', no),
  inJune('divorced, and the former spouse has a pension', {
    ...ofOneYear, maritalStatus: 'divorced', spouse: { ...spouseOfOneYear, currentBenefits: ['survivors-pension'] },
  }, 'ineligible', no),
  ...([
    ['2024-06-01', 'askPerson', 'person'], ['2024-06-02', 'ineligible', 'no'], ['2024-06-15', 'ineligible', 'no'],
  ] as const).map(([residentSince, verdict, months]) =>
    inJune(`a year here, the spouse since ${residentSince}`, {
      ...ofOneYear, maritalStatus: 'married', spouse: { ...spouseOfOneYear, residentSince },
    }, verdict, { conditions: { 'residence-months': months } })),
  ...([
    ['2025-06-01', 'eligible'], ['2025-06-02', 'ineligible'], ['2025-06-15', 'ineligible'], ['2021-06-01', 'askPerson'], ['2021-06-02', 'eligible'],
  ] as const).map(([aliyahDate, verdict]) =>
    inJune(`a year here, the spouse made aliyah on ${aliyahDate}`, {
      ...ofOneYear, maritalStatus: 'married', spouse: { ...spouseOfOneYear, immigrantStatus: 'oleh', aliyahDate },
    }, verdict)),
  inJune('a year here, the spouse came back as a returning resident', {
    ...ofOneYear, maritalStatus: 'married', spouse: { ...spouseOfOneYear, immigrantStatus: 'returningResident', aliyahDate: '2024-06-01' },
  }, 'ineligible', no),

  // --- the couple, as far as it was told
  inJune('a spouse, and no word of the marital status', { ...couple, maritalStatus: undefined }, 'eligible', { amount: month(2855) }),
  inJune('a spouse, together, and no word of the marital status', {
    ...couple, maritalStatus: undefined, livesApartFromSpouseSince: null,
  }, 'eligible', { amount: month(2855) }),
  inJune('a spouse, apart since last week, and no word of the marital status', {
    ...couple, maritalStatus: undefined, livesApartFromSpouseSince: '2026-05-25',
  }, 'eligible'),
  inJune('no word of a spouse or of the marital status', { ...single, maritalStatus: undefined, spouse: undefined }, 'needsInfo', {
    missing: ['maritalStatus'],
  }),

  // --- age
  ...['illness30', 'pregnancy13', 'rehab', 'streetDweller', 'shelter'].map((employmentServiceExemptReason) =>
    inJune(`19, excused for ${employmentServiceExemptReason}`, {
      ...nineteen, registeredJobSeeker: false, employmentServiceExemptReason,
    }, 'askPerson', { amount: month(2076), conditions: { age: 'yes', 'work-test': 'yes' }, asks: ['under-20'] })),
  inJune('19, excused for care: no special circumstance', { ...nineteen, studyingUlpan: false, employmentServiceExemptReason: 'carer45' }, 'askPerson', {
    conditions: { age: 'person' },
  }),
  inJune('19 and pregnant', { ...nineteen, sex: 'female', pregnancy: { weeks: 5 }, employmentServiceExemptReason: 'none' }, 'askPerson', {
    conditions: { age: 'yes' },
  }),
  inJune('19 and in an ulpan', { ...nineteen, studyingUlpan: true, employmentServiceExemptReason: 'none' }, 'askPerson', {
    conditions: { age: 'yes' },
  }),
  inJune('19 and in no ulpan', { ...nineteen, studyingUlpan: false, employmentServiceExemptReason: 'none' }, 'askPerson', {
    conditions: { age: 'person' },
  }),
  ...([['2008-06-01', 'yes'], ['2008-06-02', 'person']] as const).map(([birthDate, age]) =>
    inJune(`ill, born on ${birthDate}`, { ...single, birthDate, residentSince: birthDate, employmentServiceExemptReason: 'illness30' }, 'askPerson', {
      conditions: { age },
    })),
  inJune('parent of 17', { ...single, birthDate: '2009-01-01', residentSince: '2009-01-01', children: one }, 'askPerson', {
    conditions: { age: 'yes' }, amount: month(3478),
  }),
  ...([
    [{ birthDate: '2008-06-02' }, 3478], [{ birthDate: '2008-06-01', inRegularService: false }, 2076], [{ livesWithApplicant: false }, 2076],
    [{ birthDate: '2002-06-02', inRegularService: true }, 3478], [{ birthDate: '2002-06-01', inRegularService: true }, 2076],
    [{ birthDate: '2005-06-02', inRegularService: false }, 2076],
  ] as const).map(([child, rate]) =>
    inJune(`51, with a child: ${JSON.stringify(child)}`, withChild(child), 'eligible', { amount: month(rate) })),
  inJune('one child at home, one elsewhere', { ...parent, children: [...one, { ...one[0], livesWithApplicant: false }] }, 'eligible', {
    amount: month(3478),
  }),
  ...([['1962-05-31', 'no'], ['1963-03-01', 'no'], ['1963-03-02', 'yes'], ['1962-12-31', 'no']] as const).map(([birthDate, age]) =>
    inJune(`woman born on ${birthDate}`, { ...single, sex: 'female', birthDate }, age === 'yes' ? 'eligible' : 'ineligible', {
      conditions: { age },
    })),
])
