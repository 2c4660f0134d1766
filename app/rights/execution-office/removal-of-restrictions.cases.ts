import { defineCases } from '~/engine/cases'

const asOf = '2026-06-01'
const restricted = { restrictionsImposed: ['exit'], payingByOrder: false, cannotPay: false, travelDate: '2026-05-01', debtPaidAfterJudgment: false }
const inTime = { ...restricted, executionDebt: 5000, executionWarningServedDate: '2024-01-01' }
const paying = { restrictionsImposed: ['specialRestrictedCustomer', 'chargeCards'], payingByOrder: true }

export const removalOfRestrictionsCases = defineCases('removal-of-restrictions', [
  {
    name: 'bank restriction, pays by an order: the registrar must cancel',
    asOf,
    facts: paying,
    verdict: 'eligible',
    amount: null,
    conditions: { ground: 'yes' },
  },
  {
    name: 'passport, cannot pay',
    asOf,
    facts: { restrictionsImposed: ['passport'], cannotPay: true },
    verdict: 'eligible',
  },
  { name: 'company roles, pays', asOf, facts: { ...paying, restrictionsImposed: ['companies'] }, verdict: 'eligible' },
  ...([
    [['drivingLicence'], 'askPerson', 'person'], [['exit', 'drivingLicence'], 'askPerson', 'person'], [['unknown'], 'askPerson', 'person'],
    [['exit'], 'ineligible', 'no'],
  ] as const).map(([restrictionsImposed, verdict, ground]) => ({
    name: `neither pays nor cannot, restricted long after the warning: ${restrictionsImposed.join(', ')}`, asOf, verdict, conditions: { ground },
    facts: {
      restrictionsImposed: [...restrictionsImposed], payingByOrder: false, cannotPay: false, debtPaidAfterJudgment: false, travelDate: '2026-01-01',
      executionDebt: 20_000, executionWarningServedDate: '2025-01-01', executionFilesOpen: 1, executionFileTypes: ['judgment'],
    },
  })),
  {
    name: 'no restriction',
    asOf,
    facts: { ...paying, restrictionsImposed: [] },
    verdict: 'ineligible',
    conditions: { restriction: 'no' },
  },
  {
    name: 'neither pays nor shows that nothing can be paid, the journey is over',
    asOf,
    facts: inTime,
    verdict: 'ineligible',
    conditions: { ground: 'no' },
  },
  {
    name: 'the same with a debt that was paid since',
    asOf,
    facts: { ...restricted, debtPaidAfterJudgment: true },
    verdict: 'eligible',
  },
  {
    name: 'whether the debt was paid since was not asked',
    asOf,
    facts: { ...inTime, debtPaidAfterJudgment: undefined },
    verdict: 'needsInfo',
    missing: ['debtPaidAfterJudgment'],
  },
  {
    name: 'how much is owed was not asked',
    asOf,
    facts: { ...inTime, executionDebt: undefined },
    verdict: 'needsInfo',
    missing: ['executionDebt'],
  },
  { name: 'nothing is owed any more', asOf, facts: { ...restricted, executionDebt: 0 }, verdict: 'eligible' },
  {
    name: 'a journey in fourteen days: ask by today',
    asOf,
    facts: { ...restricted, travelDate: '2026-06-15', travelReason: 'a funeral' },
    verdict: 'eligible',
    deadlines: { 'exit-request': '2026-06-01' },
  },
  {
    name: 'a journey in thirteen days',
    asOf,
    facts: { ...restricted, travelDate: '2026-06-14' },
    verdict: 'askPerson',
    asks: ['travel-soon'],
    deadlines: { 'exit-request': '2026-05-31' },
  },
  {
    name: 'a reason for a journey, no day yet',
    asOf,
    facts: { ...restricted, travelDate: undefined, travelReason: 'work' },
    verdict: 'eligible',
  },
  {
    name: 'whether there is a journey was not asked',
    asOf,
    facts: { ...restricted, travelDate: undefined },
    verdict: 'needsInfo',
    missing: ['travelDate'],
  },
  {
    name: 'a debt of 500: no restriction is open at all',
    asOf,
    facts: { ...restricted, executionDebt: 500 },
    verdict: 'eligible',
  },
  {
    name: 'a debt of 501, eleven months after the warning: only if found evading',
    asOf,
    facts: { ...restricted, executionDebt: 501, executionWarningServedDate: '2025-06-02' },
    verdict: 'askPerson',
    conditions: { ground: 'person' },
  },
  {
    name: 'a debt of 501, twelve months after the warning',
    asOf,
    facts: { ...restricted, executionDebt: 501, executionWarningServedDate: '2025-06-01' },
    verdict: 'ineligible',
  },
  {
    name: 'a debt of 2,500, six months after the warning',
    asOf,
    facts: { ...restricted, executionDebt: 2500, executionWarningServedDate: '2025-12-01' },
    verdict: 'askPerson',
  },
  {
    name: 'a debt of 2,501, six months after the warning',
    asOf,
    facts: { ...restricted, executionDebt: 2501, executionWarningServedDate: '2025-12-01' },
    verdict: 'ineligible',
  },
  {
    name: 'a debt of 2,501, a day less',
    asOf,
    facts: { ...restricted, executionDebt: 2501, executionWarningServedDate: '2025-12-02' },
    verdict: 'askPerson',
  },
  {
    name: 'a debt of 501, the day of the warning not known',
    asOf,
    facts: { ...restricted, executionDebt: 501 },
    verdict: 'needsInfo',
    missing: ['executionWarningServedDate'],
    conditions: { ground: 'noOrPerson' },
  },
  {
    name: 'a driving licence that is blocked',
    asOf,
    facts: { ...paying, restrictionsImposed: ['drivingLicence'] },
    verdict: 'askPerson',
    asks: ['driving-licence'],
    conditions: { restriction: 'person' },
  },
  {
    name: 'a licence beside a bank restriction',
    asOf,
    facts: { ...paying, restrictionsImposed: ['drivingLicence', 'chargeCards'] },
    verdict: 'askPerson',
    conditions: { restriction: 'yes' },
  },
  {
    name: 'which ones is not known',
    asOf,
    facts: { ...paying, restrictionsImposed: ['unknown'] },
    verdict: 'askPerson',
    conditions: { restriction: 'person' },
  },
  {
    name: 'a maintenance file',
    asOf,
    facts: { ...paying, executionFileTypes: ['maintenance'] },
    verdict: 'askPerson',
    asks: ['maintenance-file'],
  },
  {
    name: 'restrictions of an insolvency order',
    asOf,
    facts: { ...paying, insolvencyOrderDate: '2026-01-10' },
    verdict: 'askPerson',
    asks: ['insolvency-restrictions'],
  },
  {
    name: 'of limited means before',
    asOf,
    facts: { ...paying, priorInsolvency: true },
    verdict: 'askPerson',
    asks: ['limited-means'],
  },
  {
    name: 'restrictions not asked about',
    asOf,
    facts: { payingByOrder: true },
    verdict: 'needsInfo',
    missing: ['restrictionsImposed'],
  },
  {
    name: 'only the restriction is known',
    asOf,
    facts: { restrictionsImposed: ['exit'] },
    verdict: 'needsInfo',
    missing: ['payingByOrder', 'cannotPay', 'travelDate'],
  },
  // --- single grounds at their edge
  {
    name: 'only the bank restriction, paid since', asOf, verdict: 'eligible', conditions: { restriction: 'yes' }, deadlines: { 'exit-request': null },
    facts: { ...restricted, restrictionsImposed: ['specialRestrictedCustomer'], debtPaidAfterJudgment: true },
  },
  {
    name: 'the journey is today', asOf, facts: { ...restricted, travelDate: asOf }, verdict: 'askPerson', asks: ['travel-soon'],
    conditions: { ground: 'yes' },
  },
  {
    name: 'the journey is over, its reason was told', asOf, facts: { ...inTime, travelDate: '2026-05-17', travelReason: 'work' },
    verdict: 'ineligible', conditions: { ground: 'no' }, deadlines: { 'exit-request': null },
  },
  {
    name: 'not paid since, a journey not asked about', asOf, verdict: 'needsInfo', missing: ['travelDate'], conditions: { ground: 'unknown' },
    facts: { ...restricted, travelDate: undefined, debtPaidAfterJudgment: false },
  },
  {
    name: 'a debt that was paid is no ground while it was not', asOf, facts: { ...inTime, debtPaidAfterJudgment: false },
    verdict: 'ineligible', conditions: { ground: 'no' },
  },
])
