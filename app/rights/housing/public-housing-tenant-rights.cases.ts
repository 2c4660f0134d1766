import { defineCases } from '~/engine/cases'

const ASOF = '2026-06-01'
const tenant = { housing: 'publicHousing' }

export const publicHousingTenantRightsCases = defineCases('public-housing-tenant-rights', [
  { name: 'lives in a public flat', asOf: ASOF, facts: tenant, verdict: 'eligible', amount: null, deadlines: {} },
  {
    name: 'asked for a repair on 10 May: an answer in 30 days, works in 60', asOf: ASOF,
    facts: { ...tenant, publicHousingProblem: 'repairs', repairRequestedOn: '2026-05-10' }, verdict: 'eligible',
    deadlines: { 'company-answers': '2026-06-09', 'repair-starts': '2026-07-09' },
  },
  {
    name: 'asked at the end of the year', asOf: '2026-01-05', facts: { ...tenant, repairRequestedOn: '2025-12-31' },
    verdict: 'eligible', deadlines: { 'company-answers': '2026-01-30', 'repair-starts': '2026-03-01' },
  },
  {
    name: 'both days have passed', asOf: ASOF, facts: { ...tenant, repairRequestedOn: '2026-01-01' },
    verdict: 'eligible', deadlines: { 'company-answers': '2026-01-31', 'repair-starts': '2026-03-02' },
  },
  { name: 'the rent seems wrong', asOf: ASOF, facts: { ...tenant, publicHousingProblem: 'rent' }, verdict: 'eligible' },
  { name: 'no problem with the company', asOf: ASOF, facts: { ...tenant, publicHousingProblem: 'none', evictionNotice: false }, verdict: 'eligible' },
  { name: 'too crowded', asOf: ASOF, facts: { ...tenant, publicHousingProblem: 'crowding' }, verdict: 'eligible' },
  {
    name: 'a debt to the company', asOf: ASOF, facts: { ...tenant, publicHousingProblem: 'debt' },
    verdict: 'askPerson', asks: ['debt'],
  },
  {
    name: 'a claim to leave', asOf: ASOF,
    facts: { ...tenant, evictionNotice: true }, verdict: 'askPerson', asks: ['eviction'],
  },
  {
    name: 'the trouble is an eviction', asOf: ASOF,
    facts: { ...tenant, publicHousingProblem: 'eviction', evictionNotice: false },
    verdict: 'askPerson', asks: ['eviction'],
  },
  {
    name: 'no notice', asOf: ASOF,
    facts: { ...tenant, evictionNotice: false, publicHousingProblem: 'repairs' }, verdict: 'eligible',
  },
  {
    name: 'rents privately', asOf: ASOF,
    facts: { housing: 'renter' }, verdict: 'ineligible', conditions: { 'public-flat': 'no' },
  },
  { name: 'nothing asked yet', asOf: ASOF, facts: {}, verdict: 'needsInfo', missing: ['housing'] },
])
