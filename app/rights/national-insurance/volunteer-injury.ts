/** תגמול למתנדב שנפגע · Benefits for an injured volunteer. National Insurance Law, chapter on volunteers. */
import { yes } from '~/engine/build'
import { authorityDecides, cite, defineRight, tellIf } from '~/engine/right'

const LAW = cite('national-insurance-law')

export const volunteerInjury = defineRight({
  id: 'volunteer-injury',
  kind: 'entitlement',
  authority: 'national-insurance',
  areas: ['health', 'community'],
  topics: ['nationalInsurance', 'medicalCommittee', 'community'],
  parameters: {},
  conditions: [
    authorityDecides('unpaid', [LAW]),
    authorityDecides('referred', [LAW]),
    authorityDecides('injury', [LAW]),
    authorityDecides('like-work-injury', [LAW]),
  ],
  askPerson: [tellIf('person-decides', yes)],
  amounts: [],
  claim: { links: ['https://www.btl.gov.il'], phones: ['*6050', '04-8812345'], forms: [] },
  deadlines: [],
  opensAlso: [],
  documents: ['identity-card', 'volunteer-confirmation', 'medical-papers', 'bank-details'],
  notes: { timeLimits: ['nii-apply-now'], refused: ['nii-labour-court', 'nii-free-lawyer'] },
  sources: ['National Insurance Law, chapter on volunteers', 'btl.gov.il, injured volunteers'],
  checkedOn: '2026-11-21',
})
