/** תוכנית שוברים להכשרה מקצועית · Vocational training voucher. Procedure of the Ministry of Labor. */
import {
  absent, all, any, asOf, atLeast, choose, clause, date, fact, is, isTrue, later, none, parameter, percentOf, person,
  receives, smallest, unsettled, when,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight } from '~/engine/right'
import { ifAnswered } from '../shared/answered'
import { isSingleParent } from '../shared/family'
import { inForce } from '../shared/figure'

const ID = 'vocational-voucher'
const PROCEDURE = cite('vocational-voucher-procedure')
const KOL_ZCHUT = 'Kol Zchut, vocational training vouchers'
const OLDER_PAGE = `${KOL_ZCHUT} (older page)`
const GROUPS = 'ruach-nashit.org.il, the voucher programme'

const figure = (name: string): NumberExpr => parameter(`${ID}.${name}`)

const hasDisability: TruthExpr = any(
  atLeast(fact('medicalDisabilityPercent'), figure('disabilityPercent')),
  ifAnswered('workDisabilityPercent', atLeast(fact('workDisabilityPercent'), figure('disabilityPercent'))),
)

/** The fee times a rate, up to the ceiling. */
const voucherAt = (rate: string): NumberExpr =>
  smallest(figure('courseCeiling'), percentOf(figure(rate), fact('courseCost')))

/** The rate goes by the group; which group has which is known only as from and to. */
const voucher: NumberExpr = choose([when(unsettled('group-rate'), voucherAt('rateFrom'))], voucherAt('rateTo'))

export const vocationalVoucher = defineRight({
  id: ID,
  kind: 'entitlement',
  authority: 'ministry-of-labor',
  areas: ['education', 'work'],
  topics: ['employment', 'education', 'rightsRealization'],
  parameters: {
    'vocational-voucher.disabilityPercent': inForce(20, '%', GROUPS, 'secondary'),
    'vocational-voucher.youthAge': inForce(30, 'years', GROUPS, 'secondary'),
    'vocational-voucher.prisonerYears': inForce(3, 'years', OLDER_PAGE, 'old'),
    'vocational-voucher.olehYears': inForce(5, 'years', OLDER_PAGE, 'old'),
    'vocational-voucher.exclusionYears': inForce(3, 'years', KOL_ZCHUT, 'secondary'),
    'vocational-voucher.rateFrom': inForce(65, '%', KOL_ZCHUT, 'secondary'),
    'vocational-voucher.rateTo': inForce(90, '%', KOL_ZCHUT, 'secondary'),
    'vocational-voucher.courseCeiling': inForce(12_000, 'ILS once', OLDER_PAGE, 'old'),
    'vocational-voucher.courseMonths': inForce(12, 'months', KOL_ZCHUT, 'secondary'),
    'vocational-voucher.longCourseMonths': inForce(18, 'months', KOL_ZCHUT, 'secondary'),
    'vocational-voucher.placementGrant': inForce(2_000, 'ILS once', KOL_ZCHUT, 'secondary'),
    'vocational-voucher.subsistenceMonth': inForce(1_500, 'ILS/month', OLDER_PAGE, 'old'),
    'vocational-voucher.subsistenceCourse': inForce(6_000, 'ILS once', OLDER_PAGE, 'old'),
  },
  conditions: [
    condition(
      'group',
      [PROCEDURE],
      any(
        clause('disability', hasDisability),
        clause('ethiopian-origin', is('ethiopianOrigin', 'self', 'parent')),
        clause('single-mother', all(is('sex', 'female'), isSingleParent)),
        clause('job-seeker', isTrue('registeredJobSeeker')),
        clause('benefit-claimant', receives('income-support', 'unemployment-benefit')),
        // Groups that nobody is asked about, and those of the older lists: the referring body knows.
        clause('other-group', person),
      ),
    ),
    condition(
      'no-recent-course',
      [PROCEDURE],
      any(
        none('lastStateCourseDate'),
        atLeast(asOf, later(date('lastStateCourseDate'), 'years', figure('exclusionYears'))),
      ),
    ),
    authorityDecides('no-other-ministry', [PROCEDURE]),
    authorityDecides('referral', [PROCEDURE]),
    authorityDecides('budget', [PROCEDURE]),
  ],
  askPerson: [],
  amounts: [
    // Until the fee is told, the ceiling alone can be said.
    {
      id: 'ceiling',
      unit: 'ILS once',
      value: figure('courseCeiling'),
      shownWhen: absent('courseCost'),
      upTo: true,
    },
    { id: 'voucher', unit: 'ILS once', value: voucher },
  ],
  claim: { links: ['https://www.economy-shovarim.co.il/'], phones: ['1599-500-818'], forms: [] },
  deadlines: [],
  opensAlso: ['social-services-file'],
  documents: ['identity-card', 'course-offer', 'group-proof', 'referral-letter'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'Kol Zchut, vocational training vouchers (two versions)', 'ruach-nashit.org.il, the voucher programme',
    'economy-shovarim.co.il, conditions of the vouchers',
  ],
  checkedOn: '2026-11-21',
})
