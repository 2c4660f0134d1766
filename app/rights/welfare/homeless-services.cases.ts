import { defineCases } from '~/engine/cases'

const ASOF = '2026-06-01'
const street = { birthDate: '1985-05-05', housing: 'homeless' }
const always = { asOf: ASOF, verdict: 'askPerson', asks: ['person-decides'], amount: null } as const

export const homelessServicesCases = defineCases('homeless-services', [
  { ...always, name: 'sleeps in the street', facts: street, conditions: { age: 'yes', 'on-the-street': 'yes' } },
  { ...always, name: '18 today', facts: { ...street, birthDate: '2008-06-01' }, conditions: { age: 'yes' } },
  {
    name: '18 tomorrow',
    asOf: ASOF,
    facts: { ...street, birthDate: '2008-06-02' },
    verdict: 'ineligible',
    conditions: { age: 'no' },
  },
  {
    name: 'rents',
    asOf: ASOF,
    facts: { ...street, housing: 'renter' },
    verdict: 'ineligible',
    conditions: { 'on-the-street': 'no' },
  },
  { name: 'with family', asOf: ASOF, facts: { ...street, housing: 'withFamily' }, verdict: 'ineligible' },
  {
    name: 'in a shelter',
    asOf: ASOF,
    facts: { ...street, housing: 'shelter', streetDwellerRecognised: false },
    verdict: 'ineligible',
  },
  {
    ...always,
    name: 'recognised, in an emergency bed',
    facts: { ...street, housing: 'shelter', streetDwellerRecognised: true },
    conditions: { 'on-the-street': 'person' },
  },
  { ...always, name: 'age not told', facts: { housing: 'homeless' }, missing: ['birthDate'] },
  { ...always, name: 'nothing told', facts: {}, missing: ['birthDate', 'housing'] },
  { ...always, name: 'registered in another town', facts: { ...street, locality: '5000' } },
  { ...always, name: 'without status', facts: { ...street, residency: 'noStatus' } },
  { ...always, name: 'a new immigrant', facts: { ...street, immigrantStatus: 'oleh', aliyahDate: '2026-01-01' } },
  {
    ...always,
    name: 'left home because of violence',
    facts: { ...street, violenceAtHome: true },
    asks: ['person-decides', 'put-out-of-home'],
  },
  {
    ...always,
    name: 'left a violent home',
    facts: { ...street, leftViolentHomeDate: '2026-05-01' },
    asks: ['put-out-of-home'],
  },
  {
    ...always,
    name: 'put out for not paying rent',
    facts: { ...street, evictionNotice: true },
    asks: ['put-out-of-home'],
  },
  {
    ...always,
    name: 'recognised, in an institution for the time being',
    facts: { ...street, housing: 'institution', streetDwellerRecognised: true },
    conditions: { 'on-the-street': 'person' },
  },
  {
    name: 'recognised once, and rents now',
    asOf: ASOF,
    facts: { ...street, housing: 'renter', streetDwellerRecognised: true },
    verdict: 'ineligible',
    conditions: { 'on-the-street': 'no' },
  },
])
