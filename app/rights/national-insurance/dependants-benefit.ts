/** גמלת תלויים · Dependants' benefit after a death at work. National Insurance Law, chapter 5. */
import { any, asOf, atMost, date, is, later, parameter, toPerson } from '~/engine/build'
import { authorityDecides, cite, condition, defineRight } from '~/engine/right'
import { answered } from '../shared/answered'
import { inForce } from '../shared/figure'

const LAW = cite('national-insurance-law')

/** Claimed by then, no month is lost; after it the benefit is still open. */
const lastDayForEveryMonth = later(date('spouseDeathDate'), 'months', parameter('shared.retroactivityMonths'))

export const dependantsBenefit = defineRight({
  id: 'dependants-benefit',
  kind: 'entitlement',
  authority: 'national-insurance',
  areas: ['family', 'work', 'income'],
  topics: ['nationalInsurance', 'bereaved', 'family'],
  parameters: {
    'dep.daysOfMonth': inForce(30, 'days', 'btl.gov.il, work injury, rates (2024)'),
    'dep.payDay': inForce(28, 'day of the month', 'btl.gov.il, payment dates'),
  },
  conditions: [
    // A partner without marriage says it by the day or the cause of the death.
    condition(
      'bereaved', [LAW], any(is('maritalStatus', 'widowed'), answered('deceasedSpouse.cause'), answered('spouseDeathDate')),
    ),
    // The link between work and death is for National Insurance to find: a person prepares the claim.
    condition('death-at-work', [LAW], toPerson(is('deceasedSpouse.cause', 'work'))),
    authorityDecides('link-to-work', [LAW]),
    authorityDecides('relation', [LAW]),
    authorityDecides('insured-for-injury', [LAW]),
  ],
  askPerson: [],
  amounts: [],
  claim: {
    links: ['https://www.btl.gov.il/benefits/Work_Injury'], phones: ['*6050', '04-8812345'], forms: [],
  },
  deadlines: [{ id: 'back-pay', on: lastDayForEveryMonth, when: atMost(asOf, lastDayForEveryMonth) }],
  opensAlso: ['vocational-rehabilitation', 'arnona-discount'],
  documents: [
    'identity-card', 'death-certificate', 'employer-report', 'medical-papers', 'marriage-papers', 'birth-certificates',
    'bank-details',
  ],
  notes: { timeLimits: ['nii-apply-now'], refused: ['nii-labour-court', 'nii-free-lawyer'] },
  sources: ['btl.gov.il, work injury; the pages on dependants were not read', 'National Insurance Law, chapter 5'],
  checkedOn: '2026-11-21',
})
