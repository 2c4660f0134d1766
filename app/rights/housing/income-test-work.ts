/** Rent assistance by income, condition 7: the family makes full use of its earning capacity. */
import {
  above, all, any, atLeast, below, between, choose, clause, fact, given, includes, is, isFalse, isTrue, not, over, parameter,
  percentOf, product, toPerson, toPersonIfKnown, when, zero,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { answered } from '../shared/answered'
import { isParentInProceedings, isTogether, mayBeInProceedings } from './income-test-family'

/** '' is the applicant. */
type Partner = '' | 'spouse.'

const minimumWage: NumberExpr = parameter('shared.minimumWageMonth')

function earns(of: Partner): NumberExpr {
  return fact(`${of}monthlyWorkIncome`)
}

function works(of: Partner): TruthExpr {
  return above(earns(of), zero)
}

/** The applicant, or in a couple either of the two. */
function ofEither(test: (of: Partner) => TruthExpr): TruthExpr {
  return any(test(''), all(isTogether, test('spouse.')))
}

/**
 * The part of a full post: by the answer about a full-time job where there is one, else by the percentage of the post.
 */
const postOfApplicant: NumberExpr = choose(
  [
    when(all(answered('fullTimeJob'), isTrue('fullTimeJob')), parameter('rentIncome.fullPost')),
    when(answered('fullTimeJob'), zero),
  ],
  given('jobScopePercent', choose([when(isTrue('fullTimeJob'), parameter('rentIncome.fullPost'))], zero)),
)

function hasFullTimeJob(of: Partner): TruthExpr {
  const isFull = of === '' ? atLeast(postOfApplicant, parameter('rentIncome.fullPost')) : isTrue(`${of}fullTimeJob`)
  return all(works(of), isFull)
}

/** On the base of a full post: of the applicant a part of one that was told brings a person; of the spouse nobody asks it. */
function drawsUnemploymentBenefit(of: Partner): TruthExpr {
  const draws = includes(`${of}currentBenefits`, 'unemployment-benefit')
  if (of !== '') return draws
  return all(draws, not(toPersonIfKnown(below(fact('jobScopePercent'), parameter('rentIncome.fullPost')))))
}

function worksTheHours(of: Partner): TruthExpr {
  const hours = given(
    `${of}monthlyWorkHours`,
    over(
      product(fact(`${of}weeklyWorkHours`), parameter('rentIncome.weeksAYear')),
      parameter('rentIncome.monthsAYear'),
    ),
  )
  return all(
    not(is(`${of}employment`, 'selfEmployed')),
    atLeast(hours, parameter('rentIncome.hours')),
    atLeast(earns(of), percentOf(parameter('rentIncome.wageShare'), minimumWage)),
  )
}

function earnsMinimumWage(of: Partner): TruthExpr {
  return atLeast(earns(of), minimumWage)
}

function earnsHalf(of: Partner): TruthExpr {
  return atLeast(earns(of), percentOf(parameter('rentIncome.halfWageShare'), minimumWage))
}

function isSelfEmployedEnough(of: Partner): TruthExpr {
  return all(is(`${of}employment`, 'selfEmployed'), earnsMinimumWage(of))
}

/** From 60 to 74 percent. */
function hasPartialDegree(of: Partner): TruthExpr {
  return between(
    fact(`${of}workIncapacityPercent`),
    parameter('rentIncome.incapacityFrom'),
    parameter('rentIncome.incapacityTo'),
  )
}

function hasDisabilityPension(of: Partner): TruthExpr {
  return includes(`${of}currentBenefits`, 'general-disability-pension')
}

/** Of a spouse the degree is asked where a disability pension is paid, and counts where it was told. */
function isPartlyIncapable(of: Partner): TruthExpr {
  if (of === '') return hasPartialDegree(of)
  return all(any(answered(`${of}workIncapacityPercent`), hasDisabilityPension(of)), hasPartialDegree(of))
}

/** A pension that is not one of subsistence: partial disability, old age or survivors, without the supplement. */
function hasOtherPension(of: Partner): TruthExpr {
  const list = `${of}currentBenefits`
  return any(
    all(hasDisabilityPension(of), hasPartialDegree(of), not(includes(list, 'disability-dependants-supplement'))),
    all(includes(list, 'old-age-pension', 'survivors-pension'), not(includes(list, 'old-age-income-supplement'))),
  )
}

/** Alimony comes in. Where no other money does there is none, unless somebody told of a judgment that is paid. */
const hasAlimony: TruthExpr = all(
  isTrue('maintenanceJudgment.paidNow'),
  any(above(fact('monthlyOtherIncome'), zero), answered('maintenanceJudgment')),
)

/**
 * Part-time work is enough for a parent alone, and so is alimony from the other parent. Other money, or alimony that is
 * not paid or that National Insurance pays: a person looks.
 */
const parentAlone: TruthExpr = all(
  any(not(isTogether), mayBeInProceedings),
  any(
    works(''),
    hasAlimony,
    toPersonIfKnown(any(isFalse('maintenanceJudgment.paidNow'), includes('currentBenefits', 'child-support-payments'))),
    toPerson(above(fact('monthlyOtherIncome'), zero)),
  ),
)

/** Condition 7. */
export const exhaustsEarningCapacity: TruthExpr = any(
  clause('work-full-time', ofEither(hasFullTimeJob)),
  clause('work-unemployment-benefit', ofEither(drawsUnemploymentBenefit)),
  clause('work-hours', ofEither(worksTheHours)),
  clause('work-self-employed', ofEither(isSelfEmployedEnough)),
  // Nobody is asked whether they teach, so that a full minimum wage in fewer hours is for a person.
  clause('work-teacher', toPerson(ofEither(earnsMinimumWage))),
  clause(
    'work-with-pension',
    any(
      ofEither((of) => all(works(of), hasOtherPension(of))),
      // One has the work, the other the pension.
      toPerson(
        all(
          isTogether,
          any(all(works(''), hasOtherPension('spouse.')), all(works('spouse.'), hasOtherPension(''))),
        ),
      ),
    ),
  ),
  clause(
    'work-partial-incapacity',
    all(
      isTogether,
      any(isPartlyIncapable(''), isPartlyIncapable('spouse.')),
      any(earnsHalf(''), earnsHalf('spouse.')),
    ),
  ),
  clause('work-parent-alone', parentAlone),
  // The rule is written for couples and for parents alone; what a parent in proceedings has to show a person knows.
  clause('work-in-proceedings', toPerson(isParentInProceedings)),
)
