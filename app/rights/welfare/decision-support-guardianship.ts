/**
 * תמיכה בקבלת החלטות, ייפוי כוח מתמשך, אפוטרופסות · Help with decisions, guardianship. Information: a person is always asked.
 * Legal Capacity and Guardianship Law 1962, s. 33 and chapter 2-1 (from s. 32A; Amendment 18 of 2016).
 */
import { yes } from '~/engine/build'
import { authorityDecides, cite, defineRight, tellIf } from '~/engine/right'

const law = (section?: string) => cite('legal-capacity-law', section)

export const decisionSupportGuardianship = defineRight({
  id: 'decision-support-guardianship',
  kind: 'service',
  authority: 'ministry-of-justice',
  areas: ['family', 'disability', 'older-age'],
  topics: ['guardianship', 'legalAid', 'welfare'],
  parameters: {},
  conditions: [
    authorityDecides('adult-capable', [law()]),
    authorityDecides('less-limiting-first', [law('33')]),
    authorityDecides('decision-supporter', [law()]),
    authorityDecides('enduring-power', [law('32A')]),
    authorityDecides('court-appoints', [law('33')]),
  ],
  askPerson: [tellIf('person-decides', yes)],
  amounts: [],
  claim: { links: [], phones: ['106', '118'], forms: [] },
  deadlines: [],
  opensAlso: ['social-services-file', 'legal-aid'],
  documents: ['identity-card', 'guardian-request', 'affidavit', 'guardian-consent', 'medical-opinion'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'Legal Capacity and Guardianship Law (Amendment 18), 2016 (dok.co.il)',
    'riskmanage.inbal.co.il, guardianship and its alternatives',
  ],
  checkedOn: '2026-11-21',
})
