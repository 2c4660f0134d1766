import { defineCases } from '~/engine/cases'
import { child, ILS, late, lateWith, onDay, widow, widower } from './survivors-pension-households'

const wife = (employment: string) => ({ ...widower, deceasedSpouse: { ...late, sex: 'female', employment } })
const grown = (birthDate: string, more: object = {}) => child(birthDate, { inSchool: false, inRegularService: false, ...more })
const of36 = { ...widow, birthDate: '1990-01-01' }
const foreigner = (visaType: string | undefined) => ({ ...widow, residency: 'temporaryResident', visaType })

/** Each ground of the definitions by itself, on both sides of its edge. */
export const survivorsPensionEdgesCases = defineCases('survivors-pension', [
  ...['unemployed', 'student', 'soldier', 'retired'].map((employment) =>
    onDay(`his wife was ${employment}`, wife(employment), 'askPerson', { conditions: { 'deceased-woman': 'person' } })),
  onDay('his wife worked', wife('employee'), 'eligible', { conditions: { 'deceased-woman': 'yes', widow: 'notApplicable' } }),
  onDay('a widow: a man died', widow, 'eligible', { conditions: { 'deceased-woman': 'notApplicable', widower: 'notApplicable' } }),
  onDay('a widower whose partner was a man', { ...widower, deceasedSpouse: { ...late, employment: 'notWorking' } }, 'eligible', {
    conditions: { 'deceased-woman': 'notApplicable' },
  }),

  // --- orphans
  onDay('high income, a son of 20 in neither school nor service', { ...widower, monthlyWorkIncome: 30000, children: [grown('2006-01-01')] }, 'askPerson', {
    conditions: { widower: 'person' },
  }),
  onDay('36, a child who is 20 tomorrow, at school', { ...of36, children: [grown('2006-06-02', { inSchool: true })] }, 'eligible', { amount: ILS(4048.5) }),
  onDay('36, a child who is 20 today, at school', { ...of36, children: [grown('2006-06-01', { inSchool: true })] }, 'askPerson', {
    conditions: { 'age-or-child': 'person' },
  }),
  onDay('36, a child who is 21 tomorrow', { ...of36, children: [grown('2005-06-02')] }, 'askPerson', { conditions: { 'age-or-child': 'person' } }),
  onDay('36, a child who is 21 today', { ...of36, children: [grown('2005-06-01')] }, 'ineligible', { conditions: { 'age-or-child': 'no' } }),
  ...([['2002-03-11', 'askPerson', 'person'], ['2002-03-10', 'ineligible', 'no']] as const).map(([birthDate, verdict, outcome]) =>
    onDay(`died in 2020, when she was 35 and the child, born on ${birthDate}, about 18`, {
      ...widow, birthDate: '1985-01-01', spouseDeathDate: '2020-03-10', children: [grown(birthDate)],
    }, verdict, { conditions: { 'age-or-child': outcome } })),
  onDay('36, with a child', { ...of36, children: [child('2015-01-01')] }, 'eligible', { amount: ILS(4048.5) }),
  onDay('36, expecting a child: no sum', { ...of36, pregnancy: { weeks: 20 } }, 'askPerson', { amount: null }),
  onDay('widower of five months with a child: the child’s part stands elsewhere', {
    ...widower, marriedMonthsAtDeath: 5, children: [child('2015-01-01')],
  }, 'eligible', { amount: null, conditions: { widower: 'yes' } }),
  // 2,699 ÷ 2 × 1.5
  onDay('70, with a child, beside an old-age pension: half', {
    ...widow, birthDate: '1956-01-01', currentBenefits: ['old-age-pension'], children: [child('2015-01-01')],
  }, 'eligible', { amount: ILS(2024.25) }),
  onDay('80 tomorrow', { ...widow, birthDate: '1946-06-02', currentBenefits: [] }, 'eligible', { amount: ILS(2757) }),

  // --- widower
  onDay('widower of eleven months, low income', { ...widower, marriedMonthsAtDeath: 11 }, 'ineligible', { conditions: { widower: 'no' } }),
  ...([[848, 'eligible'], [849, 'ineligible']] as const).flatMap(([sum, verdict]) =>
    ['general-disability-pension', 'unemployment-benefit'].map((id) => onDay(`widower with ${sum} of ${id}`, {
      ...widower, currentBenefits: [id], benefitAmounts: { [id]: sum },
    }, verdict, { conditions: { widower: verdict === 'eligible' ? 'yes' : 'no' } }))),
  onDay('widower with a benefit that is no income', { ...widower, currentBenefits: ['attendance-allowance'], benefitAmounts: { 'attendance-allowance': 9000 } }, 'eligible'),
  onDay('widower with a pension from abroad', { ...widower, foreignPensionIncome: 849 }, 'ineligible', { conditions: { widower: 'no' } }),
  onDay('widower with a smaller one', { ...widower, foreignPensionIncome: 848 }, 'eligible'),

  // --- the record, the cause, the family
  ...([[12, 12], [60, 11], [60, 0]] as const).map(([insuredMonthsTotal, insuredMonthsLast10Years]) =>
    onDay(`${insuredMonthsTotal} months, ${insuredMonthsLast10Years} of them in ten years: the record decides`,
      lateWith({ insuredMonthsTotal, insuredMonthsLast10Years }), 'needsInfo', { conditions: { 'qualifying-period': 'unknown' } })),
  ...['work', 'hostile', 'service'].map((cause) => onDay(`cause: ${cause}`, lateWith({ cause }), 'askPerson', { conditions: { cause: 'person' } })),
  onDay('the cause was not asked', lateWith({ cause: undefined }), 'needsInfo', { conditions: { cause: 'unknown' } }),
  onDay('lived apart', { ...widow, livedApartAtDeath: true }, 'askPerson', { conditions: { 'lived-together': 'person' } }),
  onDay('whether they lived apart was not asked', { ...widow, livedApartAtDeath: undefined }, 'needsInfo', { conditions: { 'lived-together': 'unknown' } }),
  onDay('nothing told of the family, nor of a death', { ...widow, maritalStatus: undefined, spouseDeathDate: undefined }, 'needsInfo', {
    conditions: { widowed: 'unknown' },
  }),
  onDay('married, nobody died', { maritalStatus: 'married', sex: 'female', birthDate: '1971-01-01' }, 'ineligible', { asksNot: ['remarried'] }),

  // --- the status of whoever asks
  ...['a1', 'b1', '2a5', 'stayPermit', 'other'].map((visa) => onDay(`temporary resident with ${visa}`, foreigner(visa), 'askPerson', { asks: ['own-status'] })),
  ...['a5', undefined].map((visa) => onDay(`temporary resident, permit ${visa ?? 'not told'}`, foreigner(visa), 'eligible', { asksNot: ['own-status'] })),
  onDay('citizen with an old permit', { ...widow, residency: 'citizen', visaType: 'b1' }, 'eligible', { asksNot: ['own-status'] }),

  // --- back pay
  { ...onDay('twelve months after the death', widow, 'eligible', { deadlines: { 'back-pay': '2027-03-10' } }), asOf: '2027-03-10' },
  { ...onDay('a day later', widow, 'eligible', { deadlines: { 'back-pay': null } }), asOf: '2027-03-11' },
])
