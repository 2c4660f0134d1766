/** The grounds of the electricity discount: the groups of the list that are known, in the order in which they are published. */
import {
  all, any, asOf, atLeast, between, choose, clause, fact, follows, is, isFalse, isTrue, not, parameter, person, some, toPerson, when,
  yearsSince,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { answered, ifAnswered } from '../shared/answered'
import { childrenCounted, isSingleParent } from '../shared/family'
import {
  getsDisabledChildBenefit, hasOldAgeForDisabled, hasSupplementAtPensionAge, hasSurvivorStipend, injuredByHostileAct, injuredInService,
} from './list-grounds'

const figure = (name: string): NumberExpr => parameter(`electricity-discount.${name}`)

const PAID = 'benefitAmounts.attendance-allowance'

/** The level of the attendance allowance, in percent: by what is paid, else by the need of help. */
const attendanceLevel: NumberExpr = choose(
  [
    when(
      any(
        ifAnswered(PAID, atLeast(fact(PAID), parameter('attendance-allowance.rate112'))),
        all(not(answered(PAID)), any(is('needsDailyHelp', 'constant'), isTrue('needsConstantSupervision'))),
      ),
      parameter('attendance-allowance.levelMiddle'),
    ),
  ],
  parameter('attendance-allowance.levelLow'),
)

const attendance: TruthExpr = all(follows('attendance-allowance'), atLeast(attendanceLevel, figure('attendanceRateMin')))

const points = '@.dependencyPoints'
const isOfAge: TruthExpr = between(yearsSince('@.birthDate'), figure('childMinAge'), figure('childMaxAge'))
const isDependent: TruthExpr = atLeast(fact(points), figure('childDependencyMin'))

/** The score is asked of every child but those of whom it is known that they have no disability. */
const disabledChild: TruthExpr = all(
  getsDisabledChildBenefit,
  some('children', all(any(answered(points), not(isFalse('@.hasDisability'))), isOfAge, isDependent)),
)

/** Inside the list: the child whose ground it is, as far as somebody told. */
export const isDependentChild: TruthExpr = ifAnswered(points, all(isOfAge, isDependent))

const singleParent: TruthExpr = all(
  isSingleParent,
  atLeast(childrenCounted, figure('singleParentChildrenMin')),
  any(follows('income-support'), follows('child-support-payments')),
)

const seniorSupplement = clause('ground-senior-supplement', hasSupplementAtPensionAge)
const holocaustSurvivor = clause('ground-holocaust-survivor', hasSurvivorStipend)
const oldAgeForDisabled = clause('ground-old-age-for-disabled', hasOldAgeForDisabled)
const attendanceAllowance = clause('ground-attendance', attendance)
const dependentChild = clause('ground-disabled-child', disabledChild)
const largeSingleParent = clause('ground-single-parent', singleParent)
const service = clause('ground-idf', injuredInService(figure('securityDisabledMin')))
const hostileAct = clause('ground-hostile-act', injuredByHostileAct(figure('securityDisabledMin')))

/** A certificate opens nothing beyond the allowance itself, whose rate no longer matters; it has its own line on the list. */
const blindOnAttendance = clause(
  'ground-blind',
  all(
    ifAnswered('blindCertificate', isTrue('blindCertificate')),
    atLeast(asOf, figure('blindSince')),
    follows('attendance-allowance'),
  ),
)

/** The grounds of the applicant's own. */
export const ownGround: TruthExpr = any(
  seniorSupplement, holocaustSurvivor, oldAgeForDisabled, attendanceAllowance, largeSingleParent, service, hostileAct,
)

/** Grounds that are different from each other: with two of them a person chooses. */
export const separateGrounds: readonly TruthExpr[] = [
  seniorSupplement, holocaustSurvivor, oldAgeForDisabled, attendanceAllowance, dependentChild, largeSingleParent, service, hostileAct,
]

export const certainGround: TruthExpr = any(...separateGrounds, blindOnAttendance)

export const ground: TruthExpr = any(
  certainGround,
  clause('ground-long-term-care', toPerson(follows('long-term-care-benefit'))),
  // The supplier counts eleven groups, and not all of them were published: whoever fits none is sent to ask, not away.
  clause('ground-other-group', person),
)
