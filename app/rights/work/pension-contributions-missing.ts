/** The deposits that an employer did not make: from which day the worker is insured, and what a month is worth. */
import {
  asOf, below, choose, date, is, isTrue, largest, later, minus, parameter, percentOf, product, smallest, span, sum, when, zero,
} from '~/engine/build'
import type { NumberExpr } from '~/engine/expression'
import { jobHasEnded, usualMonth } from './work-period'

const figure = (name: string): NumberExpr => parameter(`pension-contributions.${name}`)

/** The end of the work that counts: the day after the last one, which is worked in full, or today. */
const workEnds: NumberExpr = choose(
  [when(jobHasEnded, later(date('lastWorkDay'), 'days', parameter('shared.one')))],
  asOf,
)

/** Age on that day. */
export const ageAtWork: NumberExpr = span('years', date('birthDate'), workEnds)

export const insuringAge: NumberExpr = choose(
  [when(is('sex', 'female'), figure('pensionAgeWomen'))],
  figure('pensionAgeMen'),
)

/** With a fund from before the first day of work counts; without one the waiting months do not. */
const insuredFrom: NumberExpr = choose(
  [when(isTrue('hadPensionFundBefore'), date('jobStartDate'))],
  later(date('jobStartDate'), 'months', figure('pensionWaitMonths')),
)

/** What is older than the years of limitation can no longer be claimed. */
const claimableFrom: NumberExpr = later(asOf, 'years', minus(zero, parameter('late-wages-and-pay-slip.wageClaimYears')))

const since: NumberExpr = largest(insuredFrom, later(date('birthDate'), 'years', insuringAge), claimableFrom)

/** The wage up to the average wage; for days before the first average wage that was found, the whole of it. */
const insuredWage: NumberExpr = choose(
  [when(below(asOf, figure('ceilingKnownFrom')), usualMonth)],
  smallest(usualMonth, parameter('shared.averageWage')),
)

/** The employer's part of a month, severance included. */
export const monthlyDeposit: NumberExpr = percentOf(
  sum(figure('pensionEmployer'), figure('pensionSeverance')),
  insuredWage,
)

/** Full months for which deposits were due. */
export const missingMonths: NumberExpr = largest(zero, span('months', since, workEnds))

/** These months without deposits, at today's wage. */
export const missingDeposits: NumberExpr = product(monthlyDeposit, missingMonths)
