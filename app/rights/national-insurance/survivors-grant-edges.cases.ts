import { defineCases } from '~/engine/cases'
import { late, losesPension, onDay, widow, widower } from './survivors-grant-households'

const lateWith = (more: object) => ({ ...widow, deceasedSpouse: { ...late, ...more } })
const wife = (employment: string) => ({ ...widower, deceasedSpouse: { ...late, sex: 'female', employment } })

/** What a pension that ends has proved already, and each ground by itself. */
export const survivorsGrantEdgesCases = defineCases('survivors-grant', [
  onDay('was not a resident', lateWith({ residentAtDeath: false }), 'ineligible', { conditions: { 'deceased-resident': 'no' } }),
  onDay('his pension ends: nothing of her is asked again', {
    ...losesPension, livedApartAtDeath: true, marriedMonthsAtDeath: 3,
    deceasedSpouse: { ...late, sex: 'female', residentAtDeath: false, employment: 'notWorking', insuredMonthsTotal: 11, insuredMonthsLast10Years: 11 },
  }, 'askPerson', {
    conditions: {
      'deceased-resident': 'yes', 'deceased-woman': 'yes', 'qualifying-period': 'yes', 'lived-together': 'yes', widower: 'yes', widow: 'notApplicable',
    },
    asks: ['lived-apart'], deadlines: { claim: null },
  }),
  onDay('a woman of 50 with a high income: her pension does not end', {
    ...losesPension, sex: 'female', deceasedSpouse: late,
  }, 'ineligible', { conditions: { 'young-or-pension-ends': 'no' } }),
  onDay('a widow: nothing of a deceased woman', widow, 'eligible', {
    conditions: { 'deceased-woman': 'notApplicable', widower: 'notApplicable' },
    asksNot: ['lived-apart', 'death-at-work', 'death-hostile-or-service', 'remarried', 'pregnancy'],
  }),
  onDay('his wife was self-employed', wife('selfEmployed'), 'eligible', { conditions: { 'deceased-woman': 'yes' } }),
  ...['unemployed', 'student', 'soldier', 'retired'].map((employment) =>
    onDay(`his wife was ${employment}`, wife(employment), 'askPerson', { conditions: { 'deceased-woman': 'person' } })),
  onDay('lived apart', { ...widow, livedApartAtDeath: true }, 'askPerson', { conditions: { 'lived-together': 'person' }, asks: ['lived-apart'] }),
  ...['hostile', 'service'].map((cause) => onDay(`cause: ${cause}`, lateWith({ cause }), 'askPerson', { asks: ['death-hostile-or-service'] })),
  onDay('a child of 20 in neither school nor service', {
    ...widow, children: [{ birthDate: '2006-01-01', livesWithApplicant: true, inSchool: false, inRegularService: false }],
  }, 'askPerson', { conditions: { 'young-or-pension-ends': 'person' } }),
  onDay('40 on the day of the death: no time runs', { ...widow, birthDate: '1986-03-10' }, 'ineligible', { deadlines: { claim: null } }),
])
