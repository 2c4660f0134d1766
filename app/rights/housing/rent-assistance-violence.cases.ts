import { defineCases } from '~/engine/cases'

const ASOF = '2026-06-01'

export const rentAssistanceViolenceCases = defineCases('rent-assistance-violence', [
  {
    name: 'violence at home: always with a person', asOf: ASOF,
    facts: { violenceAtHome: true }, verdict: 'askPerson', asks: ['always'], amount: null,
  },
  {
    name: 'no violence at home', asOf: ASOF,
    facts: { violenceAtHome: false }, verdict: 'ineligible', conditions: { violence: 'no' },
  },
  { name: 'skipped', asOf: ASOF, facts: { sex: 'female' }, verdict: 'needsInfo', missing: ['violenceAtHome'] },
  {
    name: 'co-owns the home with the spouse', asOf: ASOF,
    facts: { violenceAtHome: true, ownsHome: true, homeRightsDetail: 'none', housing: 'owner' }, verdict: 'askPerson',
  },
  {
    name: 'owned a home in the past', asOf: ASOF,
    facts: { violenceAtHome: true, ownedHomeInPast: true, homeRightsDetail: 'none' }, verdict: 'askPerson',
  },
  { name: 'without status', asOf: ASOF, facts: { violenceAtHome: true, residency: 'noStatus' }, verdict: 'askPerson' },
  {
    name: 'temporary resident', asOf: ASOF,
    facts: { violenceAtHome: true, residency: 'temporaryResident' }, verdict: 'askPerson',
  },
  {
    name: 'in a shelter', asOf: ASOF,
    facts: { violenceAtHome: true, housing: 'shelter', shelterStayDays: 30 }, verdict: 'askPerson',
  },
  {
    name: 'State aid for a home in the past', asOf: ASOF,
    facts: { violenceAtHome: true, receivedGovHousingAid: true }, verdict: 'askPerson',
  },
  {
    name: 'a man at whose home there is violence: still a person', asOf: ASOF,
    facts: { violenceAtHome: true, sex: 'male' }, verdict: 'askPerson',
  },
])
