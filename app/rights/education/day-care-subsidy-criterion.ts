/** The criteria of the support tests: each parent works, studies, or is recognised otherwise; olim have a track of their own. */
import {
  above, absent, all, any, asOf, atLeast, atMost, choose, clause, count, date, fact, follows, given, includes, is, isFalse,
  isTrue, later, not, parameter, receives, sum, toPerson, toPersonIfKnown, when, zero,
} from '~/engine/build'
import { parseDay } from '~/engine/date'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import type { Parameters } from '~/engine/parameters'
import { answered, ifAnswered } from '../shared/answered'
import { isCouple } from '../shared/family'
import { dated, inForce, inForceSince, ofDays } from '../shared/figure'
import type { Earner } from '../shared/income'
import { atOpeningUpTo, schoolYearStart } from './day-care-subsidy-child'

const PAGE = 'Kol Zchut, help of working parents with the cost of day care (about 2023–24)'
const STUDY_PAGE = 'Kol Zchut, help of studying parents with the cost of day care (2022)'
const OLEH_PAGES = 'Kol Zchut, help of olim and of returning residents with the cost of day care'
const PRESS_2025 = 'kikar.co.il, September 2025'

const figure = (name: string): NumberExpr => parameter(`day-care-subsidy.${name}`)

/** A figure whose page names no year. */
const ofAbout2024 = (value: number) =>
  dated('ILS/month', { value, from: null, confirmedUntil: '2024-08-31', source: PAGE, status: 'old' })

export const dayCareCriterionFigures: Parameters = {
  'day-care-subsidy.workThreshold': ofAbout2024(3_159),
  'day-care-subsidy.workThresholdSingleParent': ofAbout2024(2_632),
  'day-care-subsidy.workThresholdStatusChange': dated(
    'ILS/month',
    ofDays('2025-09-01', '2026-08-31', 3_200, PRESS_2025, 'press'),
  ),
  'day-care-subsidy.statusChangeMonths': inForceSince('2025-09-01', 3, 'months', PRESS_2025, 'press'),
  'day-care-subsidy.studyHours': inForce(24, 'hours a week', STUDY_PAGE, 'secondary'),
  'day-care-subsidy.newBusinessMonths': inForce(6, 'months', PAGE, 'secondary'),
  'day-care-subsidy.torahStudyEnded': inForce(parseDay('2025-03-01') as number, 'date', `inn.co.il, August 2025; ${PRESS_2025}`, 'press'),
  'day-care-subsidy.olehGradeYears': inForce(2, 'years', OLEH_PAGES, 'secondary'),
  'day-care-subsidy.returningGradeYears': inForce(1, 'years', OLEH_PAGES, 'secondary'),
}

// --- what a parent earns and does -----------------------------------------------------------------------------------------------

const saysNoWork = (of: Earner): TruthExpr =>
  ifAnswered(`${of}employment`, is(`${of}employment`, 'unemployed', 'notWorking', 'retired'))

const ofWork = (of: Earner, field: string): NumberExpr =>
  given(`${of}${field}`, choose([when(saysNoWork(of), zero)], fact(`${of}${field}`)))

/** Gross a month from work; nothing of those who say that they do not work. */
export const wageOf = (of: Earner): NumberExpr => ofWork(of, 'monthlyWorkIncome')

const inDayCare = count('children', all(is('@.dayCare', 'recognised'), atOpeningUpTo(figure('dayCareMaxAgeDelay'))))

/** A parent alone needs less, and so do both parents of three children in day care. */
const workThreshold: NumberExpr = choose(
  [
    when(
      any(not(isCouple), atLeast(inDayCare, parameter('shared.three'))),
      figure('workThresholdSingleParent'),
    ),
  ],
  figure('workThreshold'),
)

/** Of a man it is open until he is asked; of anybody else it counts once it is told. */
const isTorahStudent = (of: Earner): TruthExpr => all(
  any(answered(`${of}yeshivaStudent`), ifAnswered(`${of}sex`, is(`${of}sex`, 'male'))),
  isTrue(`${of}yeshivaStudent`),
  atLeast(asOf, figure('torahStudyEnded')),
)

/** Since March 2025 the Torah study of a man counts only by his standing towards the army, which is not asked here. */
const studyCounts = (of: Earner): TruthExpr => not(all(isTorahStudent(of), not(is(`${of}sex`, 'female'))))

export const isFatherInTorahStudy = (of: Earner): TruthExpr => all(isTorahStudent(of), is(`${of}sex`, 'male'))

const studyHours = (of: Earner): NumberExpr => fact(`${of}weeklyStudyHours`)

const isNewlySelfEmployed: TruthExpr = all(
  is('employment', 'selfEmployed'),
  atMost(asOf, later(date('jobStartDate'), 'months', figure('newBusinessMonths'))),
)

/** A business that is not older than half a year; told of the applicant alone. What the Employment Service exempts for says so too. */
export const isInNewBusiness: TruthExpr = any(is('employmentServiceExemptReason', 'newBusiness'), isNewlySelfEmployed)

const DISABILITY_PENSIONS = [
  'general-disability-pension', 'work-disability-pension', 'old-age-for-disabled', 'idf-disability-benefit',
]

/** Paid to the injured, and to families of the dead: only a person can see which. */
const onHostileActs = (of: Earner): TruthExpr =>
  clause('on-hostile-acts', toPersonIfKnown(includes(`${of}currentBenefits`, 'hostile-acts-benefits')))

/** What the screening finds is the applicant's; of the spouse only what is held counts. */
function benefitCriteria(of: Earner): TruthExpr[] {
  if (of === 'spouse.') {
    return [
      clause('on-unemployment', includes('spouse.currentBenefits', 'unemployment-benefit')),
      clause('on-income-support', includes('spouse.currentBenefits', 'income-support', 'shelter-income-support')),
      clause('on-disability-pension', includes('spouse.currentBenefits', ...DISABILITY_PENSIONS)),
      onHostileActs(of),
      // When the spouse began to work is not asked.
      clause('new-business', toPersonIfKnown(is('spouse.employment', 'selfEmployed'))),
    ]
  }
  return [
    clause('on-unemployment', follows('unemployment-benefit')),
    clause('on-income-support', any(follows('income-support'), receives('shelter-income-support'))),
    clause('on-disability-pension', receives(...DISABILITY_PENSIONS)),
    onHostileActs(of),
    clause('new-business', any(toPersonIfKnown(isInNewBusiness), toPerson(isNewlySelfEmployed))),
  ]
}

/** One criterion is enough for a parent. */
export function meetsCriterion(of: Earner): TruthExpr {
  return any(
    clause('works', atLeast(wageOf(of), workThreshold)),
    clause('studies', all(atLeast(studyHours(of), figure('studyHours')), studyCounts(of))),
    clause(
      'works-and-studies',
      all(
        above(ofWork(of, 'weeklyWorkHours'), zero),
        above(studyHours(of), zero),
        atLeast(sum(ofWork(of, 'weeklyWorkHours'), studyHours(of)), figure('studyHours')),
        studyCounts(of),
      ),
    ),
    ...benefitCriteria(of),
    clause('torah-study', toPersonIfKnown(isFatherInTorahStudy(of))),
    // Below the minimum wage by a disability, and by the sums of a kibbutz, the threshold is another and was not found.
    clause('adapted-wage', toPersonIfKnown(all(above(wageOf(of), zero), above(fact(`${of}medicalDisabilityPercent`), zero)))),
    clause('kibbutz-wage', toPersonIfKnown(isTrue(`${of}kibbutzMember`))),
  )
}

// --- olim and returning residents ----------------------------------------------------------------------------------------------

/** The certificate is no older than two years when the school year opens; its date alone says that there is one. */
const isNewOleh = (of: Earner): TruthExpr => all(
  any(
    is(`${of}immigrantStatus`, 'oleh', 'immigrantCitizen', 'returningMinor'),
    all(absent(`${of}immigrantStatus`), answered(`${of}aliyahDate`)),
  ),
  atMost(schoolYearStart, later(date(`${of}aliyahDate`), 'years', figure('olehGradeYears'))),
)

const isNewlyReturned: TruthExpr = all(
  is('immigrantStatus', 'returningResident'),
  atMost(schoolYearStart, later(date('returnDate'), 'years', figure('returningGradeYears'))),
)

const toldStatus = (of: Earner): TruthExpr => any(answered(`${of}immigrantStatus`), answered(`${of}aliyahDate`))

/** A parent is one of them. `told`: as far as anybody said; otherwise the question is still open. */
const isFamilyOfOlim = (told: boolean): TruthExpr => {
  const of = (earner: Earner, isOne: TruthExpr): TruthExpr => (told ? all(toldStatus(earner), isOne) : isOne)
  // When a spouse came back is not asked, so that a person looks.
  const isReturning = is('spouse.immigrantStatus', 'returningResident')
  const spouseReturned = told ? toPersonIfKnown(isReturning) : toPerson(isReturning)
  return any(of('', any(isNewOleh(''), isNewlyReturned)), all(isCouple, any(of('spouse.', isNewOleh('spouse.')), spouseReturned)))
}

/** Enough hours of class are taken for the ulpan's, unless something else was said. */
const isInUlpan = (of: Earner): TruthExpr => all(
  atLeast(studyHours(of), figure('studyHours')),
  not(ifAnswered(`${of}fullTimeStudent`, isTrue(`${of}fullTimeStudent`))),
  ...(of === '' ? [not(ifAnswered('studyingUlpan', isFalse('studyingUlpan')))] : []),
)

const learnsOrSeeks = (of: Earner, told: boolean): TruthExpr => {
  const seeks = isTrue(`${of}registeredJobSeeker`)
  if (!told) return any(seeks, isInUlpan(of))
  return any(ifAnswered(`${of}registeredJobSeeker`, seeks), ifAnswered(`${of}weeklyStudyHours`, isInUlpan(of)))
}

const allLearnOrSeek = (told: boolean): TruthExpr =>
  all(learnsOrSeeks('', told), any(not(isCouple), learnsOrSeeks('spouse.', told)))

/** Both in ulpan, both seeking work through the Employment Service, or one of each: as far as the answers say so. */
export const isToldOlimTrack: TruthExpr = all(isFamilyOfOlim(true), allLearnOrSeek(true))

/** The same as a criterion: what nobody told is still open. */
export const isOlimTrack: TruthExpr = all(isFamilyOfOlim(false), allLearnOrSeek(false))

/** The parent's own criterion, or the track of olim, which is one for the whole family. */
export function isRecognisedParent(of: Earner): TruthExpr {
  return any(meetsCriterion(of), clause('new-olim', isOlimTrack))
}
