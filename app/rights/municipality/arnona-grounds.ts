/**
 * The grounds of the arnona discount by benefit, disability, aliyah, family and service: each with its rate and its
 * area.
 */
import {
  above, all, any, asOf, atLeast, atMost, below, choose, clause, date, fact, follows, given, includes, is, isFalse, isTrue, later,
  not, parameter, percentOf, receives, some, startOf, toPerson, toPersonIfKnown, when, yearsSince, zero,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { ifAnswered } from '../shared/answered'
import { hasMinorAtHome, isCouple, isOlehInSecondYearAlone, isSingleParent, isUnmarried } from '../shared/family'
import { reachedRetirementAge } from '../shared/retirement-age'

/** The part of the home to which a discount applies: all of it, where the council or the rule sets no smaller one. */
export type Area = 'whole' | 'standard' | 'oleh' | 'byPersons'

export interface Ground {
  readonly holds: TruthExpr
  /** Id of the highest rate, a percentage. */
  readonly rate: string
  readonly area: Area
}

function ground(id: string, rate: string, area: Area, holds: TruthExpr): Ground {
  return { holds: clause(`ground-${id}`, holds), rate: `arnona-discount.${rate}`, area }
}

const isSenior: TruthExpr = reachedRetirementAge()

/** One of the pensions of National Insurance that the regulations name for seniors. */
const hasPension: TruthExpr = any(
  follows('old-age-pension'),
  follows('survivors-pension'),
  receives('dependants-benefit'),
  follows('work-disability-pension'),
)

/** The average wage for a home with one senior, and half as much again with two. */
const seniorCeiling: NumberExpr = percentOf(
  choose(
    [when(all(isSenior, isCouple, reachedRetirementAge('spouse.')), parameter('arnona-discount.moreSeniorsWages'))],
    parameter('arnona-discount.oneSeniorWages'),
  ),
  parameter('shared.averageWage'),
)

const isIncapable: TruthExpr = atLeast(fact('workIncapacityPercent'), parameter('arnona-discount.incapacityPercent'))

const fullIncapacity: TruthExpr = any(
  all(follows('general-disability-pension'), isIncapable),
  clause(
    'ground-incapacity-before-pension',
    all(isSenior, isTrue('disabilityPensionUntilRetirement'), isIncapable, isTrue('incapacityStable')),
  ),
)

/** A rate that was told says that the benefit is held; a list of benefits without it, that it is not. */
const isPaidFor: TruthExpr = above(given('@.disabledChildRate', zero), zero)

/** Away from the home, as far as somebody told: the ground is a child at home. */
const isElsewhere: TruthExpr = ifAnswered('@.livesWithApplicant', isFalse('@.livesWithApplicant'))

const disabledChild: TruthExpr = all(
  follows('disabled-child-benefit', ifAnswered('children', some('children', isPaidFor))),
  // For which child a benefit of the list is paid may not be told: then it is enough that one of them is not away.
  not(
    ifAnswered(
      'children',
      any(
        all(some('children', isPaidFor), not(some('children', all(isPaidFor, not(isElsewhere))))),
        all(some('children', isElsewhere), not(some('children', not(isElsewhere)))),
      ),
    ),
  ),
)

/** A grown child with a disability at home: whether the benefit was paid before and a pension is paid now is not asked. */
const hasDisabledAdultChild: TruthExpr = some(
  'children',
  all(
    isTrue('@.livesWithApplicant'),
    isTrue('@.hasDisability'),
    atLeast(yearsSince('@.birthDate'), parameter('shared.childMaxAge')),
  ),
)

/** Last day of the window of new immigrants. */
export const olehWindowEnd: NumberExpr = later(date('aliyahDate'), 'months', parameter('arnona-discount.olehWindow'))
const isOleh: TruthExpr = is('immigrantStatus', 'oleh', 'immigrantCitizen')
const hasOlehMonthsLeft: TruthExpr = below(fact('olehArnonaMonthsUsed'), parameter('arnona-discount.olehMonths'))

/** A new immigrant with months left, inside the window. */
export const olehGround: TruthExpr = all(isOleh, atMost(asOf, olehWindowEnd), hasOlehMonthsLeft)

/** The window ended in this calendar year, the year of the bill, with months left. */
export const hasMonthsAfterWindow: TruthExpr = all(
  isOleh,
  above(asOf, olehWindowEnd),
  atLeast(olehWindowEnd, startOf('year', asOf)),
  hasOlehMonthsLeft,
)

/** Single parent with a child under 18, or a child up to 21 in regular service at home. */
const hasSingleParentFamily: TruthExpr = any(
  isSingleParent,
  clause(
    'ground-single-parent-service',
    all(
      any(
        isUnmarried,
        all(
          is('maritalStatus', 'separated'),
          atLeast(yearsSince('livesApartFromSpouseSince'), parameter('shared.singleParentApartYears')),
          atLeast(yearsSince('divorceProceedingsSince'), parameter('shared.singleParentApartYears')),
        ),
      ),
      some(
        'children',
        all(
          isTrue('@.livesWithApplicant'),
          isTrue('@.inRegularService'),
          below(yearsSince('@.birthDate'), parameter('arnona-discount.serviceChildMaxAge')),
        ),
      ),
    ),
  ),
)

/** A partner in the home, once it is told, takes a person. */
const singleParent: TruthExpr = all(hasSingleParentFamily, not(toPersonIfKnown(isTrue('livesWithPartner'))))

/** The cases of the single-parent law that a person looks at: apart for less than two years, and the oleh whose spouse did not come. */
const mayBeSingleParent: TruthExpr = all(
  hasMinorAtHome,
  any(
    all(
      is('maritalStatus', 'separated'),
      below(yearsSince('livesApartFromSpouseSince'), parameter('shared.singleParentApartYears')),
    ),
    isOlehInSecondYearAlone,
  ),
)

function heldSince(benefit: string): TruthExpr {
  return all(receives(benefit), below(date(`benefitSince.${benefit}`), parameter('arnona-discount.heldBefore')))
}

const isConscript: TruthExpr = is('employment', 'soldier')

const recentlyDischarged: TruthExpr = all(
  atLeast(asOf, date('dischargeDate')),
  atMost(asOf, later(date('dischargeDate'), 'months', parameter('arnona-discount.dischargeMonths'))),
)

const injured = receives('idf-disability-benefit', 'hostile-acts-benefits', 'holocaust-survivor-allowance')

export const grounds: readonly Ground[] = [
  ground(
    'senior-supplement',
    'rate.seniorSupplement',
    'standard',
    all(isSenior, hasPension, follows('old-age-income-supplement')),
  ),
  ground('old-age-for-disabled', 'rate.oldAgeForDisabled', 'standard', receives('old-age-for-disabled')),
  ground('senior', 'rate.senior', 'standard', all(isSenior, hasPension)),
  ground(
    'senior-low-income',
    'rate.seniorLowIncome',
    'standard',
    all(isSenior, atMost(fact('householdIncomePrevYear'), seniorCeiling)),
  ),
  ground('incapacity', 'rate.incapacity', 'whole', fullIncapacity),
  ground(
    'medical-disability',
    'rate.medicalDisability',
    'standard',
    atLeast(fact('medicalDisabilityPercent'), parameter('arnona-discount.medicalPercent')),
  ),
  ground('disabled-child', 'rate.disabledChild', 'standard', disabledChild),
  ground('blind', 'rate.blind', 'whole', isTrue('blindCertificate')),
  ground('oleh', 'olehMaxRate', 'oleh', olehGround),
  ground('single-parent', 'rate.singleParent', 'whole', singleParent),
  ground('long-term-care', 'rate.longTermCare', 'whole', follows('long-term-care-benefit')),
  ground(
    'old-income-support',
    'rate.oldIncomeSupport',
    'whole',
    any(heldSince('income-support'), heldSince('child-support-payments')),
  ),
  ground('injured', 'rate.injured', 'byPersons', injured),
  ground('conscript', 'rate.conscript', 'byPersons', any(isConscript, recentlyDischarged)),
  ground('active-reservist', 'rate.activeReservist', 'whole', is('reservistCertificate', 'active')),
  ground('reserve-commander', 'rate.reserveCommander', 'standard', is('reservistCertificate', 'commander')),
]

const SPOUSE_BENEFITS = [
  'old-age-pension', 'old-age-for-disabled', 'survivors-pension', 'dependants-benefit', 'work-disability-pension',
  'long-term-care-benefit', 'disabled-child-benefit', 'idf-disability-benefit', 'hostile-acts-benefits',
  'holocaust-survivor-allowance',
]

/** The ground is the spouse's, and the bill may be in the spouse's name. */
const isSpousesGround: TruthExpr = all(
  isCouple,
  any(
    includes('spouse.currentBenefits', ...SPOUSE_BENEFITS),
    is('spouse.employment', 'soldier'),
    atLeast(fact('spouse.workIncapacityPercent'), parameter('arnona-discount.incapacityPercent')),
    atLeast(fact('spouse.medicalDisabilityPercent'), parameter('arnona-discount.medicalPercent')),
    all(
      is('spouse.immigrantStatus', 'oleh', 'immigrantCitizen'),
      atMost(asOf, later(date('spouse.aliyahDate'), 'months', parameter('arnona-discount.olehWindow'))),
    ),
    all(reachedRetirementAge('spouse.'), atMost(fact('householdIncomePrevYear'), seniorCeiling)),
  ),
)

/** Doors to a person: nobody else than the municipality can say whether they open. */
const DOORS: readonly (readonly [id: string, isGiven: TruthExpr])[] = [
  ['ground-disabled-adult-child', hasDisabledAdultChild],
  ['ground-dependent-oleh', receives('attendance-allowance-oleh')],
  ['ground-special-old-age', all(isSenior, receives('special-old-age-benefit'))],
  ['ground-needy', includes('householdNeeds', 'medical')],
]

/** A medical disability counts "under any law"; whether the degree of a work injury is one the municipality says. */
const hasWorkDisability: TruthExpr = atLeast(fact('workDisabilityPercent'), parameter('arnona-discount.medicalPercent'))

export const hasGroundForPerson: TruthExpr = any(...DOORS.map(([, isGiven]) => isGiven), isSpousesGround)
/** What was told comes near a ground, and a person says whether it is one. */
export const hasGroundNearby: TruthExpr = any(hasWorkDisability, mayBeSingleParent)

export const personGrounds: readonly TruthExpr[] = [
  clause('ground-oleh-window-ended', toPerson(hasMonthsAfterWindow)),
  ...DOORS.map(([id, isGiven]) => clause(id, toPerson(isGiven))),
  clause('ground-perhaps-single-parent', toPerson(mayBeSingleParent)),
  // What is told of these is a hint, and nothing waits for it. The regulations look at whoever holds the flat.
  clause('ground-work-disability', toPersonIfKnown(hasWorkDisability)),
  clause('ground-spouse', toPersonIfKnown(isSpousesGround)),
]
