/**
 * תגמולים לנפגעי פעולות איבה · Benefits for victims of hostile acts. Benefits for Victims of Hostilities Law 1970; rates by the
 * Invalids Law 1959. The Ministry of Defence recognises the act; a person is always beside it.
 */
import { date, later, parameter, yes } from '~/engine/build'
import { authorityDecides, cite, defineRight, tellIf } from '~/engine/right'
import { inForce } from '../shared/figure'

const ID = 'hostile-acts-benefits'
const LAW = cite('hostilities-victims-law')
const BENEFIT_PAGE = 'btl.gov.il, victims of hostilities'

export const hostileActsBenefits = defineRight({
  id: ID,
  kind: 'entitlement',
  authority: 'national-insurance',
  areas: ['safety', 'disability'],
  topics: ['hostilities', 'nationalInsurance', 'bereaved', 'war'],
  parameters: {
    [`${ID}.minDisability`]: inForce(10, '%', BENEFIT_PAGE),
    [`${ID}.discountDisability`]: inForce(50, '%', 'rules of the electricity and water discounts', 'secondary'),
    [`${ID}.arnonaDiscount`]: inForce(66, '%', 'Arnona discount regulations 1993'),
    [`${ID}.arnonaArea`]: inForce(70, 'square metres', 'Arnona discount regulations 1993'),
    [`${ID}.arnonaAreaLargeFamily`]: inForce(90, 'square metres', 'Arnona discount regulations 1993'),
    [`${ID}.retro`]: inForce(12, 'months', 'National Insurance Law, s. 296'),
  },
  conditions: [
    authorityDecides('injury', [LAW]),
    authorityDecides('recognition', [LAW]),
    authorityDecides('resident-or-other', [LAW]),
    authorityDecides('degree', [LAW, cite('invalids-law')]),
  ],
  askPerson: [tellIf('person-decides', yes)],
  amounts: [],
  claim: {
    links: ['https://www.btl.gov.il'],
    phones: ['*6050', '04-8812345', '02-6269999'],
    forms: ['בל/580', 'בל/581', 'בל/582', 'בל/577'],
  },
  deadlines: [
    { id: 'claim-in-full', on: later(date('hostileActInjuryDate'), 'months', parameter(`${ID}.retro`)) },
  ],
  opensAlso: ['electricity-discount', 'water-allocation', 'arnona-discount'],
  documents: ['identity-card', 'medical-papers', 'event-papers', 'bank-details'],
  notes: { timeLimits: ['nii-apply-now'], refused: ['nii-free-lawyer'] },
  sources: ['btl.gov.il, victims of hostilities', 'Benefits for Victims of Hostilities Law 1970'],
  checkedOn: '2026-11-21',
})
