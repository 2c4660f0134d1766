/** Conditions of income support that have many doors: months of residence, age, the work test, the vehicle, who is left out. */
import {
  above, all, any, asOf, atLeast, atMost, atMostWithBand, below, choose, clause, date, daysSince, exists, fact, given, includes, is,
  isFalse, isTrue, later, monthsSince, none, not, parameter, person, receives, some, toPerson, toPersonIfKnown, when, yearsSince, zero,
} from '~/engine/build'
import type { TruthExpr } from '~/engine/expression'
import { ifAnswered } from '../shared/answered'
import { age, hasCountedChild, isCouple, isSingleParent } from '../shared/family'
import { belowRetirementAge } from '../shared/retirement-age'
import { vehicleValue } from './income-support-income'

/** Living apart while one supports the other is no household of one's own. */
const livesApart: TruthExpr = all(
  isCouple,
  atLeast(daysSince('livesApartFromSpouseSince'), parameter('is.apartDays')),
  not(ifAnswered('supportsSpouseWhileApart', isTrue('supportsSpouseWhileApart'))),
)

/** Spouses who may be examined apart (reg. 7): the spouse is then left out, and a person looks at the case. */
export const mayBeExaminedApart: TruthExpr = any(is('maritalStatus', 'separated'), isTrue('violenceAtHome'), livesApart)

/** A couple of whom it was told that they may be examined apart; nobody is asked for the sake of the sum. */
export const isCoupleToldApart: TruthExpr = all(
  isCouple,
  any(ifAnswered('violenceAtHome', isTrue('violenceAtHome')), ifAnswered('livesApartFromSpouseSince', livesApart)),
)

/**
 * The same inside a condition. A couple is examined together by the law itself until one of them comes forward in fear of the other:
 * nobody is asked about that for the sake of the income of a spouse, and silence about it holds nothing up.
 */
export const knownToBeApart: TruthExpr = any(
  toPerson(any(is('maritalStatus', 'separated'), livesApart)),
  toPersonIfKnown(isTrue('violenceAtHome')),
)

// --- residence ----------------------------------------------------------------------------------------------------------------

const PENSIONS = [
  'old-age-pension', 'old-age-for-disabled', 'special-old-age-benefit', 'survivors-pension', 'work-disability-pension', 'dependants-benefit',
  'volunteer-injury',
]

const isWithinOlehYears: TruthExpr = below(asOf, later(date('aliyahDate'), 'years', parameter('is.olehYears')))

const isPregnant: TruthExpr = all(not(is('sex', 'male')), exists('pregnancy'))

/** What still opens the door to an oleh of five years and more. */
const olehGround: TruthExpr = any(
  isSingleParent,
  is('maritalStatus', 'separated'),
  ifAnswered('livesApartFromSpouseSince', livesApart),
  is('employmentServiceExemptReason', 'illness30', 'pregnancy13', 'rehab'),
  // Sick in another way than the Employment Service asks: what was told of it brings a person.
  toPersonIfKnown(any(isTrue('healthLimitsWork'), receives('general-disability-pension'))),
  isPregnant,
  is('housing', 'institution'),
  toPerson(isTrue('inCareInstitution')),
)

const isOlehOfTwelveMonths: TruthExpr = all(
  is('immigrantStatus', 'oleh'),
  atLeast(given('monthsInIsrael', monthsSince('aliyahDate')), parameter('is.olehResidencyMonths')),
)

const spouseOpens: TruthExpr = all(
  isCouple,
  any(
    all(
      is('spouse.immigrantStatus', 'oleh'),
      atLeast(monthsSince('spouse.aliyahDate'), parameter('is.olehResidencyMonths')),
      any(
        below(asOf, later(date('spouse.aliyahDate'), 'years', parameter('is.olehYears'))),
        // Later a ground of the spouse's own is needed, and only a pregnancy of the couple is told.
        ifAnswered('pregnancy', all(is('sex', 'male'), exists('pregnancy'))),
        person,
      ),
    ),
    includes('spouse.currentBenefits', ...PENSIONS),
    // The law speaks of the exceptions; a spouse with the full months can claim for both, which a person should look at.
    toPerson(atLeast(monthsSince('spouse.residentSince'), parameter('is.residencyMonths'))),
  ),
)

export const residentLongEnough: TruthExpr = any(
  clause('residence-24-months', atLeast(monthsSince('residentSince'), parameter('is.residencyMonths'))),
  clause('residence-oleh', all(isOlehOfTwelveMonths, isWithinOlehYears)),
  clause('residence-oleh-later', all(isOlehOfTwelveMonths, not(isWithinOlehYears), olehGround)),
  clause('residence-pension', receives(...PENSIONS)),
  clause('residence-spouse', spouseOpens),
  clause('residence-returning', toPerson(is('immigrantStatus', 'returningResident'))),
)

// --- age ----------------------------------------------------------------------------------------------------------------------

const specialCircumstances: TruthExpr = any(
  is('employmentServiceExemptReason', 'illness30', 'pregnancy13', 'rehab', 'streetDweller', 'shelter'),
  isPregnant,
  isTrue('studyingUlpan'),
)

export const isUnderTwenty: TruthExpr = below(age, parameter('is.minAge'))

export const isOfAge: TruthExpr = all(
  any(
    clause('age-minimum', atLeast(age, parameter('is.minAge'))),
    clause('age-special', all(atLeast(age, parameter('is.minAgeSpecial')), specialCircumstances)),
    clause('age-parent', hasCountedChild),
    // Approved programmes and minors without parents cannot be told from the answers.
    clause('age-younger', toPerson(isUnderTwenty)),
  ),
  clause('age-retirement', belowRetirementAge()),
)

// --- the work test ------------------------------------------------------------------------------------------------------------

/** Who works for pay; a post that pays nothing is a person's matter. */
const works: TruthExpr = any(
  above(fact('monthlyWorkIncome'), zero),
  toPerson(is('employment', 'employee', 'selfEmployed')),
)

/** Weeks of the pregnancy; who answered that there is no reason to be excused, pregnancy among them, is not asked again. */
const pregnancyWeeks = given(
  'pregnancy.weeks',
  choose([when(is('employmentServiceExemptReason', 'none'), zero)], fact('pregnancy.weeks')),
)

const hasInfant: TruthExpr = some(
  'children',
  all(isTrue('@.livesWithApplicant'), below(yearsSince('@.birthDate'), parameter('is.infantAge'))),
)

/** The reason that was given, and the weeks or the children that were told, say different things: the law goes by these. */
const isPregnancyToldShorter: TruthExpr = any(
  ifAnswered('pregnancy', none('pregnancy')),
  ifAnswered('pregnancy.weeks', below(fact('pregnancy.weeks'), parameter('is.pregnancyWeeks'))),
)
const areChildrenToldOlder: TruthExpr = ifAnswered(
  'children',
  not(some('children', below(yearsSince('@.birthDate'), parameter('is.infantAge')))),
)

/** The doors of the applicant, other than an infant: of two parents only one may use that one. */
const ownDoors: TruthExpr[] = [
  clause('work-registered', isTrue('registeredJobSeeker')),
  clause('work-low-pay', any(is('employmentServiceExemptReason', 'lowPaidWork'), all(works, isTrue('fullTimeJob')))),
  clause('work-part-time', toPerson(works)),
  clause(
    'work-pregnancy',
    any(
      all(is('employmentServiceExemptReason', 'pregnancy13'), not(isPregnancyToldShorter)),
      all(not(is('sex', 'male')), atLeast(pregnancyWeeks, parameter('is.pregnancyWeeks'))),
    ),
  ),
  clause('work-illness', is('employmentServiceExemptReason', 'illness30')),
  clause('work-carer', is('employmentServiceExemptReason', 'carer45')),
  clause('work-not-placeable', is('employmentServiceExemptReason', 'notPlaceable', 'rehab')),
  clause('work-homeless-or-shelter', is('employmentServiceExemptReason', 'streetDweller', 'shelter')),
  clause('work-community-service', is('employmentServiceExemptReason', 'communityService')),
  clause('work-new-business', is('employmentServiceExemptReason', 'newBusiness')),
  clause('work-housewife', toPerson(all(is('sex', 'female'), receives('general-disability-pension')))),
]

export const meetsWorkTest: TruthExpr = any(
  ...ownDoors,
  clause('work-infant', any(all(is('employmentServiceExemptReason', 'childUnder2'), not(areChildrenToldOlder)), hasInfant)),
)

/** The spouse's reasons to be excused are not asked one by one: where nothing else is known, a person asks. */
export const spouseMeetsWorkTest: TruthExpr = any(
  clause('spouse-registered', isTrue('spouse.registeredJobSeeker')),
  clause(
    'spouse-works',
    any(is('spouse.employment', 'employee', 'selfEmployed'), above(fact('spouse.monthlyWorkIncome'), zero)),
  ),
  clause(
    'spouse-pregnancy',
    ifAnswered('pregnancy', all(is('sex', 'male'), atLeast(fact('pregnancy.weeks'), parameter('is.pregnancyWeeks')))),
  ),
  clause('spouse-infant', all(hasInfant, any(...ownDoors))),
  person,
)

// --- the vehicle --------------------------------------------------------------------------------------------------------------

const servesChildOrRecipient: TruthExpr = any(
  clause('vehicle-mobility-driver', is('vehicle.disabilityUse', 'mobilityDriver')),
  clause(
    'vehicle-disabled-child',
    any(
      is('vehicle.disabilityUse', 'disabledChildBenefit'),
      receives('disabled-child-benefit'),
      // A rate that is told says by itself that the benefit is paid; one that is not told says nothing.
      some('children', above(given('@.disabledChildRate', zero), zero)),
    ),
  ),
)

/** Up to three months of grace for a widow or widower without a licence; whose the car was, a person asks. */
export const isInCarGrace: TruthExpr = toPerson(
  all(
    is('maritalStatus', 'widowed'),
    isFalse('hasDrivingLicence'),
    atMost(asOf, later(date('spouseDeathDate'), 'months', parameter('is.carGraceMonths'))),
  ),
)

export const vehicleAllows: TruthExpr = any(
  clause('vehicle-none', none('vehicle')),
  all(
    // One vehicle is described; a second one counts once it is told.
    clause('vehicle-one', any(atMost(given('vehicleCount', parameter('shared.one')), parameter('shared.one')), servesChildOrRecipient)),
    any(
      clause('vehicle-value', atMostWithBand(vehicleValue, parameter('is.carValueLimit'), parameter('is.carValueBandTop'))),
      clause('vehicle-legs', is('vehicle.disabilityUse', 'legDisability')),
      servesChildOrRecipient,
      clause('vehicle-licence-deposited', is('vehicle.disabilityUse', 'licenceDeposited')),
      clause('vehicle-treatment', toPerson(is('vehicle.disabilityUse', 'treatmentTransport'))),
    ),
  ),
  clause('vehicle-grace', isInCarGrace),
  clause('vehicle-of-spouse', all(isCouple, knownToBeApart)),
)

// --- who is left out ----------------------------------------------------------------------------------------------------------

export const isNotExcluded: TruthExpr = all(
  clause('excluded-kibbutz', not(isTrue('kibbutzMember'))),
  clause('excluded-yeshiva', not(isTrue('yeshivaStudent'))),
  clause('excluded-student', any(not(isTrue('fullTimeStudent')), person)),
  clause('excluded-soldier', not(is('employment', 'soldier'))),
  clause('excluded-spouse-soldier', any(not(isCouple), not(is('spouse.employment', 'soldier')), knownToBeApart)),
)

/** The couple is normally left out too when the spouse is one of these. */
export const spouseIsExcluded: TruthExpr = all(
  isCouple,
  any(isTrue('spouse.kibbutzMember'), isTrue('spouse.yeshivaStudent'), isTrue('spouse.fullTimeStudent')),
)
