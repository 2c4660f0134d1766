/** זכויות הדייר בדיור הציבורי · Repairs, reports, rent, eviction: Tenants' Rights in Public Housing Law 1998. */
import { any, date, is, isTrue, later, parameter } from '~/engine/build'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { tenantRightsFigures } from './public-housing-tenant-rights-figures'

const LAW = cite('public-housing-tenants-law')

export const publicHousingTenantRights = defineRight({
  id: 'public-housing-tenant-rights',
  kind: 'entitlement',
  authority: 'ministry-of-housing',
  areas: ['housing'],
  topics: ['publicHousing', 'housing'],
  parameters: tenantRightsFigures,
  // Rules 2–5 hold for every tenant; what somebody else has to decide in them is listed.
  conditions: [
    condition('public-flat', [LAW], is('housing', 'publicHousing')),
    authorityDecides('repair-covered', [LAW]),
    authorityDecides('reports', [LAW]),
    authorityDecides('rent-graded', [LAW]),
    authorityDecides('eviction-by-court', [LAW]),
  ],
  askPerson: [
    tellIf('eviction', any(isTrue('evictionNotice'), is('publicHousingProblem', 'eviction'))),
    tellIf('debt', is('publicHousingProblem', 'debt')),
  ],
  amounts: [],
  claim: { links: [], phones: ['*5442', '*6266'], forms: [] },
  deadlines: [
    { id: 'company-answers', on: later(date('repairRequestedOn'), 'days', parameter('phRights.answerDays')) },
    { id: 'repair-starts', on: later(date('repairRequestedOn'), 'days', parameter('phRights.startRepairDays')) },
  ],
  opensAlso: ['public-housing-transfer', 'eviction-defence', 'legal-aid'],
  documents: ['identity-card', 'lease', 'request-receipt', 'income-proof', 'authority-letters'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'Kol Zchut, repairs in public housing; reports, answers and information for tenants; rent in public housing',
    'halamish.org, rent discount',
    'ACRI, 2023: a call to freeze collection and eviction for evacuees',
  ],
  checkedOn: '2026-11-21',
})
