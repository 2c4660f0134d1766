import { defineCases } from '~/engine/cases'

const asOf = '2026-06-01'
const visited = { seizureVisit: true }

export const protectedBelongingsCases = defineCases('protected-belongings', [
  {
    name: 'somebody announced that things will be taken',
    asOf,
    facts: visited,
    verdict: 'eligible',
    amount: null,
    conditions: { 'things-to-be-taken': 'yes', 'protected-things': 'yes' },
  },
  { name: 'the same in 2019: the list is the same', asOf: '2019-06-01', facts: visited, verdict: 'eligible' },
  {
    name: 'nobody came',
    asOf,
    facts: { seizureVisit: false },
    verdict: 'ineligible',
    conditions: { 'things-to-be-taken': 'no' },
  },
  { name: 'nothing was asked', asOf, facts: {}, verdict: 'needsInfo', missing: ['seizureVisit'] },
  {
    name: 'the step announced is a seizure',
    asOf,
    facts: { urgentStep: 'seizure', urgentStepDate: '2026-06-10' },
    verdict: 'eligible',
    deadlines: { 'before-seizure': '2026-06-10' },
  },
  {
    name: 'the step announced is another one',
    asOf,
    facts: { urgentStep: 'bank' },
    verdict: 'needsInfo',
    missing: ['seizureVisit'],
  },
  {
    name: 'things were taken, the sale has a day',
    asOf,
    facts: { ...visited, urgentStep: 'sale', urgentStepDate: '2026-06-20' },
    verdict: 'eligible',
    deadlines: { 'before-seizure': '2026-06-20' },
  },
  {
    name: 'a maintenance file',
    asOf,
    facts: { ...visited, executionFilesOpen: 1, executionFileTypes: ['maintenance'] },
    verdict: 'askPerson',
    asks: ['maintenance'],
  },
  {
    name: 'a judgment file',
    asOf,
    facts: { ...visited, executionFilesOpen: 1, executionFileTypes: ['judgment'] },
    verdict: 'eligible',
  },
  {
    name: 'the car of a disabled person',
    asOf,
    facts: { ...visited, ownsVehicle: true, vehicle: { value: 40000, disabilityUse: 'mobilityDriver' } },
    verdict: 'askPerson',
    asks: ['car'],
  },
  { name: 'no car', asOf, facts: { ...visited, ownsVehicle: false, vehicle: null }, verdict: 'eligible' },
  {
    name: 'nobody came: a car and a maintenance file change nothing',
    asOf,
    facts: { seizureVisit: false, ownsVehicle: true, executionFileTypes: ['maintenance'] },
    verdict: 'ineligible',
  },
  // --- a car, maintenance, and the step announced, told by one answer only
  { name: 'owns a car, nothing else of it told', asOf, facts: { ...visited, ownsVehicle: true }, verdict: 'askPerson', asks: ['car'] },
  { name: 'what the car is for is told, nothing else', asOf, facts: { ...visited, vehicle: { disabilityUse: 'mobilityDriver' } }, verdict: 'askPerson', asks: ['car'] },
  { name: 'attached for maintenance', asOf, facts: { ...visited, attachmentReason: 'maintenance' }, verdict: 'askPerson', asks: ['maintenance'] },
  { name: 'attached for another debt', asOf, facts: { ...visited, attachmentReason: 'other' }, verdict: 'eligible', asksNot: ['maintenance'] },
  {
    name: 'the day told is that of an arrest', asOf, facts: { ...visited, urgentStep: 'arrest', urgentStepDate: '2026-06-20' }, verdict: 'eligible',
    deadlines: { 'before-seizure': null },
  },
])
