/**
 * איחוד משפחות, תושב ארעי א/5, מקבלי היתר שהייה · Family reunification: the social rights that come with A/5
 * temporary residence or with a stay permit. Entry into Israel Law; National Insurance Law, s. 2A.
 */
import {
  all, any, asOf, atLeast, clause, daysSince, is, parameter, person, toPerson, yes,
} from '~/engine/build'
import { parseDay } from '~/engine/date'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { inForce } from '../shared/figure'

const ENTRY = cite('entry-into-israel-law')
const TEMPORARY_ORDER = cite('citizenship-temporary-order-2022')
const HEALTH_REGULATIONS = cite('permit-holders-health-regulations')
const NII = cite('national-insurance-law', '2A')
const CIRCULAR = 'btl.gov.il, residence of holders of visas (circular 1340 of 1 March 2006)'
const HAMOKED = 'hamoked.org.il, the graded process (procedure of 2010)'
const figure = (name: string) => parameter(`family-reunification-status.${name}`)

const holdsNoStatusOrTemporary = is('residency', 'temporaryResident', 'noStatus')

export const familyReunificationStatus = defineRight({
  id: 'family-reunification-status',
  kind: 'entitlement',
  authority: 'population-authority',
  areas: ['immigration', 'family', 'health'],
  topics: ['status', 'legalAid', 'nationalInsurance'],
  parameters: {
    'family-reunification-status.minStayDays': inForce(183, 'days', CIRCULAR),
    'family-reunification-status.permitHealthFrom': inForce(
      parseDay('2016-08-01') as number, 'date', 'Maccabi (2022); National Insurance regulations on permit holders',
    ),
    'family-reunification-status.gradedPermitMonths': inForce(27, 'months', HAMOKED, 'old'),
    'family-reunification-status.gradedA5Years': inForce(3, 'years', HAMOKED, 'old'),
    'family-reunification-status.requestAge': inForce(50, 'years', HAMOKED, 'secondary'),
    'family-reunification-status.requestYears': inForce(10, 'years', HAMOKED, 'secondary'),
  },
  conditions: [
    condition(
      'permit',
      [ENTRY, TEMPORARY_ORDER],
      any(
        clause('permit-a5', all(holdsNoStatusOrTemporary, is('visaType', 'a5'))),
        clause('permit-stay', all(holdsNoStatusOrTemporary, is('visaType', 'stayPermit'))),
        clause(
          'permit-other',
          toPerson(all(holdsNoStatusOrTemporary, is('visaType', 'b1', '2a5', 'a1', 'other', 'none'))),
        ),
        clause('permit-spouse', toPerson(is('spouse.residency', 'temporaryResident', 'noStatus'))),
      ),
    ),
    condition(
      'a5-stay',
      [NII],
      any(
        atLeast(daysSince('visaSince'), figure('minStayDays')),
        // The days count also with an earlier permit, and with breaks: a short permit proves nothing.
        clause('a5-stay-before', person),
      ),
      is('visaType', 'a5'),
    ),
    condition(
      'permit-health-scheme',
      [HEALTH_REGULATIONS],
      atLeast(asOf, figure('permitHealthFrom')),
      is('visaType', 'stayPermit'),
    ),
    authorityDecides('permit-valid', [HEALTH_REGULATIONS]),
    authorityDecides('institute-decides', [NII]),
    authorityDecides('graded-process', [ENTRY, TEMPORARY_ORDER]),
  ],
  askPerson: [tellIf('status-advice', yes)],
  amounts: [],
  claim: {
    links: [
      'https://hamoked.org.il/document.php?dID=Documents1818',
      'https://www.maccabi4u.co.il/29226-he/Maccabi.aspx',
    ],
    phones: ['*6050', '04-8812345'],
    forms: [],
  },
  deadlines: [],
  opensAlso: ['social-services-file'],
  documents: ['permit-papers', 'marriage-papers', 'birth-certificates', 'address-proof'],
  notes: { timeLimits: [], refused: ['nii-labour-court', 'nii-free-lawyer'] },
  sources: [
    'btl.gov.il, residence of holders of visas (2006)',
    'maccabi4u.co.il, holders of a stay permit (2022)',
    'hamoked.org.il, the graded process',
    'Kol Zchut, request for temporary residence (A/5)',
  ],
  checkedOn: '2026-11-21',
})
