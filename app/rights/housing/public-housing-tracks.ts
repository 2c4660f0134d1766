/** The four tracks to public housing (procedure 08/05), and how a family shows that it exhausts its earning capacity. */
import {
  all, any, asOf, atLeast, atMost, below, choose, clause, date, fact, follows, given, includes, is, isFalse, isTrue, monthsSince, not,
  parameter, receives, some, sum, toPerson, toPersonIfKnown, when, zero,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { answered } from '../shared/answered'
import { isCouple } from '../shared/family'
import { isHousingChild } from '../shared/no-home'
import {
  countedChildren, isHousingFamily, isHousingFamilyWithChild, isHousingParentAlone, isInWheelchair, ofDisabledChild, spouseInWheelchair,
} from './housing-family'
import { housingFamilyIncome, incomeWithoutDisregard, ownHousingIncome, withinHousingBand, withinHousingCeiling } from './public-housing-income'

/** Months in a row on income support: asked, else from the day it began; who does not receive it now has none. */
const incomeSupportMonths: NumberExpr = given(
  'incomeSupportMonths',
  choose([when(receives('income-support'), monthsSince('benefitSince.income-support'))], zero),
)

/** Months in a row with wages or other income and a supplement of income support; who does not have both now has none. */
const supplementMonths: NumberExpr = given(
  'wageWithSupplementMonths',
  choose(
    [when(any(not(receives('income-support')), atMost(ownHousingIncome, zero)), zero)],
    fact('wageWithSupplementMonths'),
  ),
)

const isWithinCeiling: TruthExpr = withinHousingCeiling(housingFamilyIncome)

/** Up to the end of the band: enough where a person looks in any case. */
const isWithinBand: TruthExpr = withinHousingBand(housingFamilyIncome)

/** 3c(i) */
const byIncomeSupport = clause(
  'track-a-income-support',
  atLeast(incomeSupportMonths, parameter('publicHousing.incomeSupportMonths')),
)

/** 3c(ii) */
const bySupplement = clause(
  'track-a-supplement',
  all(atLeast(supplementMonths, parameter('publicHousing.supplementMonths')), isWithinCeiling),
)

const CHILD_SUPPORT_SINCE = 'benefitSince.child-support-payments'

/**
 * 3c(iii): no answer tells the whole chain; where child support may have been part of it, a person counts the months. Since when it was
 * paid is asked of those who still get it.
 */
const byChain = clause(
  'track-a-chain',
  toPerson(
    all(
      isHousingParentAlone,
      receives('income-support'),
      any(answered(CHILD_SUPPORT_SINCE), receives('child-support-payments')),
      atMost(date(CHILD_SUPPORT_SINCE), asOf),
    ),
  ),
)

const hasEnoughChildren: TruthExpr = clause('track-a-children', atLeast(countedChildren, parameter('publicHousing.minChildren')))

const isSinceRulings: TruthExpr = atLeast(asOf, parameter('publicHousing.otherProofSince'))

/** 3d: since the rulings earning capacity may be proven in another way, and how is not known. */
const byOtherProof = clause(
  'track-a-other-proof',
  toPerson(all(isSinceRulings, isWithinBand)),
)

/** Track A: a family with three children, on income support or with as little. */
const trackA: TruthExpr = clause(
  'track-a',
  all(
    isHousingFamily,
    hasEnoughChildren,
    any(byIncomeSupport, bySupplement, byChain, byOtherProof),
  ),
)

/** Below 100 %, where a child's percentage was told, only the Ministry's own committee opens the track: a person looks. */
const isChildOnTrackB: TruthExpr = some(
  'children',
  all(
    isInWheelchair,
    not(toPersonIfKnown(below(fact('@.permanentDisabilityPercent'), parameter('publicHousing.childDisabilityPercent')))),
  ),
)

/** Track B: somebody in the household is always in a wheelchair, and the income is at most the average wage. */
const trackB: TruthExpr = clause(
  'track-b',
  all(
    any(isTrue('needsWheelchair'), spouseInWheelchair, isChildOnTrackB),
    clause('track-b-income', atMost(housingFamilyIncome, parameter('shared.averageWage'))),
  ),
)

/** The applicant has the pension, with a stable degree. */
const isPensioner: TruthExpr = all(
  atLeast(fact('workIncapacityPercent'), parameter('publicHousing.incapacityPercent')),
  isTrue('incapacityStable'),
  follows('general-disability-pension'),
  follows('disability-dependants-supplement'),
  withinHousingCeiling(incomeWithoutDisregard('monthlyWorkIncome')),
)

/** The spouse has it: whether that degree is stable no answer says. */
const isSpousePensioner: TruthExpr = clause(
  'track-c-spouse',
  toPerson(
    all(
      isCouple,
      atLeast(fact('spouse.workIncapacityPercent'), parameter('publicHousing.incapacityPercent')),
      includes('spouse.currentBenefits', 'general-disability-pension'),
      includes('spouse.currentBenefits', 'disability-dependants-supplement'),
      withinHousingBand(incomeWithoutDisregard('spouse.monthlyWorkIncome')),
    ),
  ),
)

/** Track C: a family with a child, one of the parents on a stable disability pension with the dependants' supplement. */
const trackC: TruthExpr = clause('track-c', all(isHousingFamilyWithChild, any(isPensioner, isSpousePensioner)))

/** Track D: a child with a permanent disability of 100%, another child, and the same proof of earning capacity. */
const trackD: TruthExpr = clause(
  'track-d',
  all(
    isHousingFamily,
    some(
      'children',
      all(
        isHousingChild,
        ofDisabledChild(atLeast(fact('@.permanentDisabilityPercent'), parameter('publicHousing.childDisabilityPercent'))),
      ),
    ),
    atLeast(countedChildren, sum(parameter('shared.one'), parameter('publicHousing.otherChildren'))),
    any(
      byIncomeSupport,
      bySupplement,
      // Paid to the spouse, it is the family's; for how many months nobody is asked.
      clause('track-d-spouse', toPerson(all(isCouple, includes('spouse.currentBenefits', 'income-support')))),
    ),
    isWithinCeiling,
  ),
)

export const onOneTrack: TruthExpr = any(trackA, trackB, trackC, trackD)

/** Track D is not among them: it asks for the months or the income that track A asks for. */
const notKnownOnOtherTrack: TruthExpr = not(toPersonIfKnown(any(trackB, trackC)))

/**
 * Certainly for a person by track A, while nothing is known of the other tracks: a family with the children and without the
 * months, or with an income in the band.
 */
export const onTrackAByPerson: TruthExpr = all(
  isHousingFamily,
  hasEnoughChildren,
  isSinceRulings,
  isWithinBand,
  not(
    any(
      byIncomeSupport,
      all(
        atLeast(supplementMonths, parameter('publicHousing.supplementMonths')),
        atMost(housingFamilyIncome, parameter('publicHousing.qualifyingIncome')),
      ),
    ),
  ),
  notKnownOnOtherTrack,
)

/** A single father, or a divorced parent to whom no judgment gives the children alone, and who is not on the wheelchair track. */
export const isParentForPerson: TruthExpr = all(
  some('children', isHousingChild),
  isFalse('livesWithPartner'),
  any(
    all(is('maritalStatus', 'single'), is('sex', 'male')),
    all(is('maritalStatus', 'divorced'), isFalse('custodyByJudgment')),
  ),
  not(toPersonIfKnown(trackB)),
)
