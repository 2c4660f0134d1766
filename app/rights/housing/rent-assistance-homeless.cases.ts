import { defineCases } from '~/engine/cases'

const ASOF = '2026-06-01'
const onTheStreet = { housing: 'homeless', ownsHome: false, currentBenefits: [], inHomelessProgramme: true, streetDwellerRecognised: true }

export const rentAssistanceHomelessCases = defineCases('rent-assistance-homeless', [
  {
    name: 'recognised and in the plan: always with a person', asOf: ASOF,
    facts: onTheStreet, verdict: 'askPerson', asks: ['always'], amount: null,
  },
  {
    name: 'on the street, nothing else asked', asOf: ASOF,
    facts: { housing: 'homeless' }, verdict: 'askPerson', asks: ['always'],
  },
  {
    name: 'not yet recognised', asOf: ASOF,
    facts: { ...onTheStreet, streetDwellerRecognised: false },
    verdict: 'askPerson', conditions: { recognised: 'person' },
  },
  { name: 'not in the plan', asOf: ASOF, facts: { ...onTheStreet, inHomelessProgramme: false }, verdict: 'ineligible' },
  {
    name: 'a home in the last ten years does not matter', asOf: ASOF,
    facts: { ...onTheStreet, ownedHomeInPast: true, homeRightsDetail: 'none' },
    verdict: 'askPerson', conditions: { 'no-home-now': 'yes' },
  },
  {
    name: 'an ordinary home now', asOf: ASOF,
    facts: { ...onTheStreet, ownsHome: true, homeRightsDetail: 'none' }, verdict: 'ineligible',
  },
  {
    name: 'a part of a home now', asOf: ASOF,
    facts: { ...onTheStreet, ownsHome: true, homeRightsDetail: 'part' }, verdict: 'askPerson',
  },
  {
    name: 'rents, never on the street', asOf: ASOF,
    facts: { ...onTheStreet, housing: 'renter', streetDwellerRecognised: false }, verdict: 'ineligible',
  },
  {
    name: 'rents already with this aid', asOf: ASOF,
    facts: { ...onTheStreet, housing: 'renter', currentBenefits: ['rent-assistance-homeless'] }, verdict: 'askPerson',
  },
  { name: 'in a shelter, recognised', asOf: ASOF, facts: { ...onTheStreet, housing: 'shelter' }, verdict: 'askPerson' },
  {
    name: 'in a public flat', asOf: ASOF,
    facts: { ...onTheStreet, housing: 'publicHousing' }, verdict: 'ineligible', conditions: { 'no-public-flat': 'no' },
  },
  {
    name: 'nothing asked', asOf: ASOF,
    facts: {}, verdict: 'needsInfo', missing: ['housing', 'ownsHome', 'inHomelessProgramme'],
  },
  {
    name: 'the aid is received, whether the unit knows the person was not asked', asOf: ASOF,
    facts: { ...onTheStreet, housing: 'renter', streetDwellerRecognised: undefined, currentBenefits: ['rent-assistance-homeless'] },
    verdict: 'askPerson', conditions: { 'on-the-street': 'person', recognised: 'unknown' },
  },
])
