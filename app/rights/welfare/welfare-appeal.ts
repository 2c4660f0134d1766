/**
 * ערר על החלטת המחלקה לשירותים חברתיים · Appeal against the social services department.
 * Welfare Services Law 1958, s. 2(c)–(f).
 */
import { any, all, asOf, atLeast, atMost, clause, date, isTrue, later, none, parameter } from '~/engine/build'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { inForce } from '../shared/figure'

const law = (section: string) => cite('welfare-services-law', section)
const REGULATIONS = cite('welfare-appeal-regulations')
const APPEAL_PAGE = 'Kol Zchut, appeal against the social services department'

const request = date('welfareRequestDate')
const answer = date('welfareAnswerDate')
const lastDay = later(answer, 'days', parameter('welfare-appeal.appealFromAnswer'))

export const welfareAppeal = defineRight({
  id: 'welfare-appeal',
  kind: 'entitlement',
  authority: 'ministry-of-welfare',
  areas: ['community'],
  topics: ['welfare', 'letters', 'rightsRealization'],
  parameters: {
    'welfare-appeal.appealFromAnswer': inForce(45, 'days', APPEAL_PAGE, 'secondary'),
    'welfare-appeal.appealWhenSilent': inForce(30, 'days', APPEAL_PAGE, 'secondary'),
    'welfare-appeal.committeeMembers': inForce(
      3,
      'members',
      'Ministry of Welfare, appeals committees (older page)',
      'old',
    ),
  },
  conditions: [
    // An answer that came is the answer to a request.
    condition('asked', [law('2(b)')], any(atMost(request, asOf), atMost(answer, asOf))),
    condition(
      'ground',
      [law('2(c)'), REGULATIONS],
      any(
        clause(
          'ground-silent',
          all(
            none('welfareAnswerDate'),
            atLeast(asOf, later(request, 'days', parameter('welfare-appeal.appealWhenSilent'))),
          ),
        ),
        clause('ground-answered', atMost(asOf, lastDay)),
      ),
    ),
    authorityDecides('refused-or-not-enough', [law('2(c)')]),
    authorityDecides('committee', [law('2(d)'), REGULATIONS]),
  ],
  askPerson: [tellIf('danger', isTrue('violenceAtHome'))],
  amounts: [],
  claim: {
    links: ['http://www.molsa.gov.il/Units/Wings/agafSpecialJobs/AppealsCommitteeDepartment/'],
    phones: ['118'],
    forms: [],
  },
  deadlines: [{ id: 'appeal', on: lastDay }],
  opensAlso: ['social-services-file'],
  documents: ['appeal-letter', 'request-copy', 'authority-letters', 'identity-card'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    APPEAL_PAGE,
    'Welfare Services Law 1958, s. 2, and the appeals committees regulations of 1965',
    'Ministry of Welfare, appeals committees',
  ],
  checkedOn: '2026-11-21',
})
