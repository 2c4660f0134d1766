import { defineCases } from '~/engine/cases'
import { DAY, ILS, late, lateWith, widow, widower } from './survivors-pension-households'

export const survivorsPensionPersonsCases = defineCases('survivors-pension', [
  // --- the insurance of the late spouse
  {
    name: '60 months in ten years', asOf: DAY, facts: lateWith({ insuredMonthsTotal: 60, insuredMonthsLast10Years: 60 }),
    verdict: 'eligible', amount: ILS(2021.8),
  },
  {
    name: '59 months in ten years, 143 in all: the record decides', asOf: DAY,
    facts: lateWith({ insuredMonthsTotal: 143, insuredMonthsLast10Years: 59 }), verdict: 'needsInfo',
    conditions: { 'qualifying-period': 'unknown' },
  },
  {
    name: '144 months in all', asOf: DAY, facts: lateWith({ insuredMonthsTotal: 144, insuredMonthsLast10Years: 0 }),
    verdict: 'eligible',
  },
  {
    name: '11 months in all', asOf: DAY, facts: lateWith({ insuredMonthsTotal: 11, insuredMonthsLast10Years: 11 }),
    verdict: 'ineligible', conditions: { 'qualifying-period': 'no' },
  },
  {
    name: '59 in all, 11 of them in ten years', asOf: DAY,
    facts: lateWith({ insuredMonthsTotal: 59, insuredMonthsLast10Years: 11 }), verdict: 'ineligible',
  },
  {
    name: 'months not known', asOf: DAY,
    facts: lateWith({ insuredMonthsTotal: undefined, insuredMonthsLast10Years: undefined }), verdict: 'needsInfo',
    missing: ['deceasedSpouse.insuredMonthsTotal', 'deceasedSpouse.insuredMonthsLast10Years'], amount: null,
  },
  {
    name: 'was not a resident', asOf: DAY, facts: lateWith({ residentAtDeath: false }), verdict: 'ineligible',
    conditions: { 'deceased-resident': 'no' },
  },
  {
    name: 'nothing is known of the late spouse', asOf: DAY, facts: { ...widow, deceasedSpouse: undefined },
    verdict: 'needsInfo', missing: ['deceasedSpouse.residentAtDeath', 'deceasedSpouse.cause'],
  },
  // --- cause, family status, persons
  {
    name: 'death at work: a person, and the higher benefit first', asOf: DAY, facts: lateWith({ cause: 'work' }),
    verdict: 'askPerson', asks: ['death-at-work'],
  },
  {
    name: 'hostile act', asOf: DAY, facts: lateWith({ cause: 'hostile' }), verdict: 'askPerson',
    asks: ['death-hostile-or-service'],
  },
  {
    name: 'cause not known', asOf: DAY,
    facts: lateWith({ cause: undefined }), verdict: 'needsInfo', missing: ['deceasedSpouse.cause'],
  },
  {
    name: 'married, and nobody died', asOf: DAY,
    facts: { maritalStatus: 'married', sex: 'female', birthDate: '1971-01-01' }, verdict: 'ineligible',
  },
  {
    name: 'married again', asOf: DAY, facts: { ...widow, maritalStatus: 'married' }, verdict: 'askPerson', amount: null,
    asks: ['remarried'],
  },
  {
    name: 'partners without marriage, registered as single', asOf: DAY, facts: { ...widow, maritalStatus: 'single' },
    verdict: 'askPerson', conditions: { widowed: 'person' },
  },
  {
    name: 'family status not told, but the day of the death', asOf: DAY, facts: { ...widow, maritalStatus: undefined },
    verdict: 'eligible', amount: ILS(2757),
  },
  {
    name: 'member of a kibbutz', asOf: DAY, facts: { ...widow, kibbutzMember: true },
    verdict: 'askPerson', asks: ['kibbutz'],
  },
  {
    name: 'the widow herself has no status', asOf: DAY, facts: { ...widow, residency: 'noStatus' },
    verdict: 'askPerson',
    asks: ['own-status'],
  },
  {
    name: 'died in service: a person, for the route of the bereaved', asOf: DAY, facts: lateWith({ cause: 'service' }),
    verdict: 'askPerson', asks: ['death-hostile-or-service'],
  },
  {
    name: 'his wife was self-employed', asOf: DAY, facts: { ...widower, deceasedSpouse: { ...late, sex: 'female', employment: 'selfEmployed' } },
    verdict: 'eligible',
  },
  {
    name: 'lives with a new partner: a person', asOf: DAY, facts: { ...widow, maritalStatus: 'commonLaw' },
    verdict: 'askPerson', asks: ['remarried'],
  },
  {
    name: 'a widow of 36 without children', asOf: DAY, facts: { ...widow, birthDate: '1990-01-01' }, verdict: 'ineligible',
    conditions: { 'age-or-child': 'no' },
  },
  {
    name: 'a widow of 36 without children, a pregnancy was not asked about', asOf: DAY,
    facts: { ...widow, birthDate: '1990-01-01', pregnancy: undefined }, verdict: 'needsInfo', missing: ['pregnancy'],
    conditions: { 'age-or-child': 'noOrPerson' },
  },
])
