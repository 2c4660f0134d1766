/**
 * סיוע חומרי מהמחלקה לשירותים חברתיים · Material assistance from social services.
 * Social Work Regulations of the Ministry of Welfare.
 */
import { any, clause, includes, isTrue, parameter, person, product, yes } from '~/engine/build'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { dated, inForceSince, ofYear } from '../shared/figure'

const REGULATIONS = cite('social-work-regulations')
const AID_PAGE = 'Kol Zchut, help of local authorities with equipment, travel, assessments, housing and health (2024)'

const creditPoint = parameter('material-assistance.creditPoint')

export const materialAssistance = defineRight({
  id: 'material-assistance',
  kind: 'entitlement',
  authority: 'municipality',
  areas: ['community', 'income'],
  topics: ['welfare'],
  parameters: {
    'material-assistance.materialAidYearlyCap': inForceSince('2024-01-01', 60, 'credit points', AID_PAGE, 'secondary'),
    'material-assistance.adultPsychAssessmentCap': inForceSince(
      '2024-01-01',
      8.5,
      'credit points',
      AID_PAGE,
      'secondary',
    ),
    'material-assistance.creditPoint': dated(
      'ILS/month',
      ofYear(2024, 242, 'Kol Zchut 2024; glass-ins.com, jobcalc.co.il 2026: the same since 2024', 'press', 2026),
    ),
  },
  conditions: [
    // Whether somebody is ready to open a file is said to the social worker, not here.
    condition('file', [REGULATIONS], any(isTrue('welfareFileOpen'), clause('file-ready-to-open', person))),
    authorityDecides('others-first', [REGULATIONS]),
    authorityDecides('own-share', [REGULATIONS]),
    authorityDecides('budget', [REGULATIONS]),
  ],
  askPerson: [tellIf('person-decides', yes)],
  amounts: [
    {
      id: 'yearly-cap',
      unit: 'ILS/year',
      value: product(parameter('material-assistance.materialAidYearlyCap'), creditPoint),
      upTo: true,
    },
    {
      id: 'adult-assessment',
      unit: 'ILS once',
      value: product(parameter('material-assistance.adultPsychAssessmentCap'), creditPoint),
      shownWhen: includes('householdNeeds', 'assessment'),
      upTo: true,
    },
  ],
  claim: { links: [], phones: ['106', '118'], forms: [] },
  deadlines: [],
  opensAlso: ['social-services-file', 'welfare-appeal'],
  documents: ['identity-card', 'price-quotes', 'income-proof', 'other-body-answer'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    AID_PAGE,
    'Hof HaSharon regional council, entitlement unit',
    'cerebral-palsy.co.il, help for individuals and families in need',
  ],
  checkedOn: '2026-11-21',
})
