/**
 * Who is insured for old age (`old-age-pension` conditions 2 and 4): the age at which a person first became a resident,
 * and the months of insurance, which a man, a woman on her own and a married woman prove differently.
 */
import {
  above, absent, all, any, atLeast, below, choose, clause, date, fact, is, isTrue, later, minus, named, not, parameter,
  person, product, receives, smallest, span, toPerson, toPersonIfKnown, when,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { reachedAbsoluteAge, retirementDay } from '../shared/retirement-age'

type Whose = '' | 'spouse.'

/**
 * The day of the first residence in Israel: the earlier of the day of residence and the day on the immigrant's
 * certificate; when only one of them was given, that one.
 */
export function firstResidence(of: Whose = ''): NumberExpr {
  const resident = `${of}residentSince`
  const aliyah = `${of}aliyahDate`
  return named(
    `${of}first-residence`,
    choose(
      [when(absent(aliyah), date(resident)), when(absent(resident), date(aliyah))],
      smallest(date(resident), date(aliyah)),
    ),
  )
}

/** Back after years abroad: the day of the return says nothing of the first residence. Counts only once it is told. */
export function livedHereBefore(of: Whose = ''): TruthExpr {
  return toPersonIfKnown(is(`${of}immigrantStatus`, 'returningResident', 'returningMinor'))
}

/** Became a resident before an age that a parameter names. */
function residentBefore(age: string, of: Whose): TruthExpr {
  return below(firstResidence(of), later(date(`${of}birthDate`), 'years', parameter(age)))
}

/** Men: before 62. For those born up to April 1947 an age between 60 and 62 holds, and a person looks. */
function manIsInsured(of: Whose): TruthExpr {
  return any(
    residentBefore('oa.maxAgeAtAliyahMenEarly', of),
    all(
      residentBefore('oa.maxAgeAtAliyahMen', of),
      any(
        atLeast(date(`${of}birthDate`), parameter('oa.maxAgeAtAliyahMenBornFrom')),
        clause('insured-man-born-early', person),
      ),
    ),
  )
}

/** Women: before their own retirement age. */
function womanIsInsured(of: Whose): TruthExpr {
  return below(firstResidence(of), retirementDay(of))
}

/** Insured by the age at first residence (ss. 240–241). */
export function isInsuredByAge(of: Whose = ''): TruthExpr {
  const asMan = manIsInsured(of)
  const asWoman = womanIsInsured(of)
  return any(all(is(`${of}sex`, 'male'), asMan), all(is(`${of}sex`, 'female'), asWoman), all(asMan, asWoman))
}

// --- the qualifying period -------------------------------------------------------------------------------------------

const insuredMonths = fact('insuredMonthsTotal')
const hasRecentMonths = atLeast(fact('insuredMonthsLast10Years'), parameter('oa.qualifying.recentMonths'))
const hasTotalMonths = (months: NumberExpr) => atLeast(months, parameter('oa.qualifying.totalMonths'))

/** At least 60 months, and more than the months without insurance from the first residence to retirement age. */
function isMostOfResidence(months: NumberExpr): TruthExpr {
  const residence = span('months', firstResidence(), retirementDay())
  return all(atLeast(months, parameter('oa.qualifying.majorityMonths')), above(months, minus(residence, months)))
}

const isMan = is('sex', 'male')
const isWoman = is('sex', 'female')
const isMarried = is('maritalStatus', 'married', 'commonLaw', 'separated')

/**
 * Not a resident, or came too late to be insured. What permit a spouse with a temporary status holds is not asked: a
 * person looks.
 */
const husbandIsNotInsured: TruthExpr = any(
  is('spouse.residency', 'noStatus'),
  toPerson(is('spouse.residency', 'temporaryResident')),
  all(not(isInsuredByAge('spouse.')), not(livedHereBefore('spouse.'))),
)

/** Women who need no qualifying period; the state of the family now stands for that at retirement age. */
const womanIsExempt: TruthExpr = any(
  clause('qualifying-unmarried', is('maritalStatus', 'single', 'divorced')),
  clause(
    'qualifying-widow', all(is('maritalStatus', 'widowed'), not(receives('survivors-pension', 'dependants-benefit'))),
  ),
  clause('qualifying-husband-not-insured', all(isMarried, husbandIsNotInsured)),
  clause('qualifying-disability-pension', isTrue('disabilityPensionUntilRetirement')),
)

const monthsAsWorker = product(fact('insuredYearsAsWorker'), parameter('oa.monthsInYear'))

/** Track 2: the same periods, in months as a worker; where all her months are such, those of the last ten years are too. */
const hasMonthsAsWorker: TruthExpr = any(
  hasTotalMonths(monthsAsWorker),
  isMostOfResidence(monthsAsWorker),
  all(hasRecentMonths, atLeast(monthsAsWorker, insuredMonths)),
)

/** Track 1, from 70: months as a housewife count too. */
const qualifiesAtSeventy: TruthExpr = all(reachedAbsoluteAge(), any(hasRecentMonths, hasTotalMonths(insuredMonths)))

/**
 * Months that are neither work nor housekeeping (before the marriage, for example) stand only in the record of the
 * Institute: where insured months of any kind fill one of the periods, a person looks at what they are made of.
 */
const mayQualifyByRecord: TruthExpr = toPerson(
  any(hasRecentMonths, hasTotalMonths(insuredMonths), isMostOfResidence(insuredMonths)),
)

/** The qualifying period (s. 246). */
export const hasQualifyingPeriod: TruthExpr = any(
  clause(
    'qualifying-man', all(isMan, any(hasRecentMonths, hasTotalMonths(insuredMonths), isMostOfResidence(insuredMonths))),
  ),
  all(
    isWoman,
    any(
      womanIsExempt,
      clause('qualifying-worker', hasMonthsAsWorker),
      clause('qualifying-at-seventy', qualifiesAtSeventy),
      clause('qualifying-housewife-record', mayQualifyByRecord),
    ),
  ),
)

/** More than one pension at once: a person works out what is paid of each. */
export const holdsOtherPension: TruthExpr = receives(
  'survivors-pension', 'work-disability-pension', 'dependants-benefit',
)
