import { defineCases } from '~/engine/cases'

const asOf = '2026-06-01'
const owner = { ownsHome: true, housing: 'owner', homeSaleOrdered: false, evictionNotice: false }
/** Whoever has no debt file at the Execution Office, and no proceedings of insolvency. */
const safeOwner = { ...owner, executionFilesOpen: 0, insolvencyOrderDate: null }

export const homeSaleProtectionCases = defineCases('home-sale-protection', [
  {
    name: 'the sale of the home was ordered',
    asOf,
    facts: { ownsHome: true, housing: 'owner', homeSaleOrdered: true },
    verdict: 'eligible',
    amount: null,
  },
  { name: 'a notice to leave', asOf, facts: { ...owner, evictionNotice: true }, verdict: 'eligible' },
  {
    name: 'no sale and no notice, the kinds of files not told',
    asOf,
    facts: { ...owner, insolvencyOrderDate: null },
    verdict: 'needsInfo',
    missing: ['executionFileTypes'],
    conditions: { threat: 'noOrPerson' },
  },
  {
    name: 'no sale and no notice, an order of insolvency not told',
    asOf,
    facts: { ...owner, executionFilesOpen: 0 },
    verdict: 'needsInfo',
    missing: ['insolvencyOrderDate'],
    conditions: { threat: 'noOrPerson' },
  },
  {
    name: 'neither a sale nor a notice',
    asOf,
    facts: safeOwner,
    verdict: 'ineligible',
    conditions: { threat: 'no' },
  },
  {
    name: 'only arrears of the mortgage: another right',
    asOf,
    facts: { ...safeOwner, mortgageArrearsSince: '2026-02-01' },
    verdict: 'ineligible',
  },
  {
    name: 'a tenant with a notice: another right',
    asOf,
    facts: { ...owner, ownsHome: false, housing: 'renter', evictionNotice: true },
    verdict: 'ineligible',
    conditions: { 'own-home': 'no', 'lives-there': 'no' },
  },
  {
    name: 'owns a home and lives in a rented one',
    asOf,
    facts: { ...owner, housing: 'renter', homeSaleOrdered: true },
    verdict: 'ineligible',
    conditions: { 'lives-there': 'no' },
  },
  {
    name: 'a file is open: always a person',
    asOf,
    facts: { ...owner, homeSaleOrdered: true, executionFilesOpen: 1 },
    verdict: 'askPerson',
    asks: ['file-open'],
  },
  {
    name: 'no file is open',
    asOf,
    facts: { ...owner, homeSaleOrdered: true, executionFilesOpen: 0 },
    verdict: 'eligible',
  },
  {
    name: 'the kind of the file is known',
    asOf,
    facts: { ...owner, homeSaleOrdered: true, executionFileTypes: ['judgment'] },
    verdict: 'askPerson',
    asks: ['file-open'],
  },
  {
    name: 'the eviction has a day',
    asOf,
    facts: { ...owner, evictionNotice: true, evictionDate: '2026-07-01' },
    verdict: 'askPerson',
    asks: ['eviction-date'],
    deadlines: { 'before-eviction': '2026-07-01' },
  },
  {
    name: 'the sale has a day',
    asOf,
    facts: { ...owner, homeSaleOrdered: true, urgentStep: 'sale', urgentStepDate: '2026-06-20' },
    verdict: 'eligible',
    deadlines: { 'before-sale': '2026-06-20' },
  },
  {
    name: 'a file on a pledge, perhaps a lien on the home: a person',
    asOf,
    facts: { ...owner, executionFilesOpen: 1, executionFileTypes: ['pledge'] },
    verdict: 'askPerson',
    conditions: { threat: 'person' },
  },
  {
    name: 'a judgment file, and nothing turns to the home',
    asOf,
    facts: { ...safeOwner, executionFilesOpen: 1, executionFileTypes: ['judgment'] },
    verdict: 'ineligible',
  },
  {
    name: 'an insolvency order, no sale yet: a person',
    asOf,
    facts: { ...owner, insolvencyOrderDate: '2026-01-10' },
    verdict: 'askPerson',
    conditions: { threat: 'person' },
  },
  { name: 'no insolvency order', asOf, facts: { ...safeOwner, insolvencyOrderDate: null }, verdict: 'ineligible' },
  {
    name: 'divorced, perhaps the home is shared',
    asOf,
    facts: { ...owner, homeSaleOrdered: true, maritalStatus: 'divorced' },
    verdict: 'askPerson',
    asks: ['divorced'],
  },
  {
    name: 'whether a notice came is not said',
    asOf,
    facts: { ...owner, evictionNotice: undefined },
    verdict: 'needsInfo',
    missing: ['evictionNotice'],
  },
  {
    name: 'whose the home is, is not said',
    asOf,
    facts: { housing: 'owner', homeSaleOrdered: true },
    verdict: 'needsInfo',
    missing: ['ownsHome'],
  },
  {
    name: 'the day told is that of the eviction', asOf, verdict: 'eligible', deadlines: { 'before-sale': '2026-06-20' },
    facts: { ...owner, homeSaleOrdered: true, urgentStep: 'eviction', urgentStepDate: '2026-06-20' },
  },
  {
    name: 'the day told is that of another step', asOf, verdict: 'eligible', deadlines: { 'before-sale': null },
    facts: { ...owner, homeSaleOrdered: true, urgentStep: 'bank', urgentStepDate: '2026-06-20' },
  },
])
