/** The routes by which an oleh gets the living allowance, and who may not work or study beside it. */
import {
  above, absent, all, any, atLeast, atMost, between, clause, exists, fact, is, isFalse, isTrue, not, parameter,
  receives, some, toPerson, yearsSince, zero,
} from '~/engine/build'
import type { TruthExpr } from '~/engine/expression'
import { unlessNoDisability, ifAnswered } from '../shared/answered'
import { age, isCouple } from '../shared/family'
import { belowRetirementAge } from '../shared/retirement-age'

const figure = (name: string) => parameter(`oleh-subsistence.${name}`)

const isOfRouteAge: TruthExpr = between(age, figure('routeMinAge'), figure('routeMaxAge'))

const isJobSeeker: TruthExpr = isTrue('registeredJobSeeker')

/** Whoever still has the basket paid studies with the basket. */
const isInUlpanWithoutBasket: TruthExpr = all(
  isTrue('studyingUlpan'),
  not(receives('absorption-basket')),
)

const isInMinistryCourse: TruthExpr = atLeast(fact('weeklyStudyHours'), figure('courseHours'))

const isNotInCourse: TruthExpr = all(isFalse('studyingUlpan'), atMost(fact('weeklyStudyHours'), zero))

const isParentOfSmallChildAlone: TruthExpr = all(
  isOfRouteAge,
  not(isCouple),
  some(
    'children',
    all(isTrue('@.livesWithApplicant'), atMost(yearsSince('@.birthDate'), figure('singleParentChildMaxAge'))),
  ),
  isFalse('registeredJobSeeker'),
  isNotInCourse,
)

/** Of a man who lives without a partner nobody is pregnant. */
const isPregnant: TruthExpr = all(
  any(absent('sex'), is('sex', 'female'), isCouple),
  any(
    atLeast(fact('pregnancy.weeks'), figure('pregnancyWeekMin')),
    clause('pregnant-rest', all(exists('pregnancy'), exists('pregnancyRest'))),
  ),
)

/** The ages are of a page of 2021; the retirement age of women has risen since, so up to that age a person looks. */
const isNearPension: TruthExpr = all(
  any(
    all(is('sex', 'female'), atLeast(age, figure('prePensionWomenFrom')), belowRetirementAge()),
    all(is('sex', 'male'), between(age, figure('prePensionMenFrom'), figure('prePensionMenTo'))),
  ),
  not(receives('old-age-pension')),
)

/** Health that limits work, and whatever else was told of an illness or a disability; a doctor's paper decides. */
const cannotWork: TruthExpr = any(
  toPerson(
    any(
      isTrue('healthLimitsWork'), isTrue('hasDisability'), unlessNoDisability('blindCertificate', isTrue('blindCertificate')),
      is('employmentServiceExemptReason', 'illness30'),
    ),
  ),
)

const needsHelp = (of: 'spouse' | '@'): TruthExpr => is(`${of}.needsDailyHelp`, 'partial', 'most', 'constant')

/** A relative who needs help; an exemption of the Employment Service says it too. */
const caresForRelative: TruthExpr = any(
  toPerson(is('employmentServiceExemptReason', 'carer45')),
  toPerson(any(all(isCouple, needsHelp('spouse')), some('children', needsHelp('@')), some('otherDependants', needsHelp('@')))),
)

/** Condition 2: one route is enough. */
export const hasRoute: TruthExpr = any(
  clause('job-seeker', isJobSeeker),
  clause('ulpan', isInUlpanWithoutBasket),
  clause('course', isInMinistryCourse),
  clause('single-parent', isParentOfSmallChildAlone),
  clause('pregnant', isPregnant),
  clause('pre-pension', toPerson(isNearPension)),
  clause('illness', all(isOfRouteAge, cannotWork)),
  clause('carer', all(atLeast(age, figure('routeMinAge')), belowRetirementAge(), caresForRelative)),
)

/** The routes of job seekers and students ask nothing about work. */
export const isOnOtherRoute: TruthExpr = not(any(isJobSeeker, isInUlpanWithoutBasket, isInMinistryCourse))

const isWithoutWork = (of: '' | 'spouse.'): TruthExpr => is(`${of}employment`, 'unemployed', 'notWorking', 'retired')

/** Condition 3: neither of the two works, studies in a course or got a grant of the entrepreneurs' fund. */
export const nobodyWorksOrStudies: TruthExpr = all(
  clause('applicant-free', all(isWithoutWork(''), isNotInCourse)),
  clause(
    'spouse-free',
    any(
      not(isCouple),
      all(
        isWithoutWork('spouse.'),
        not(ifAnswered('spouse.weeklyStudyHours', above(fact('spouse.weeklyStudyHours'), zero))),
      ),
    ),
  ),
  clause('no-entrepreneur-grant', isFalse('gotEntrepreneurFund')),
)
