/**
 * The sum of income support (Income Support Law, ss. 5 and 12, Second Schedule), and the income at which it ends.
 * Rate of the age and the family, less a part of the work income, less every other income and the vehicle.
 */
import {
  above, all, any, atLeast, atMost, below, choose, date, excess, is, isTrue, largest, minus, named, no, not, parameter, percentOf,
  receives, smallest, sum, toPerson, when, zero,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { ifAnswered } from '../shared/answered'
import { age, childrenCounted, hasCountedChild, isCouple } from '../shared/family'
import { type Examined, fullyCounted, partlyCounted } from './income-support-income'

const isOlder: TruthExpr = atLeast(age, parameter('is.olderAge'))

/** Who counts as a couple: nobody, while the spouse is left out. */
const COUPLE: Record<Examined, TruthExpr> = { together: isCouple, apart: no }

/** A parent without a couple, as the tables of the law have it. */
const PARENT_ALONE: Record<Examined, TruthExpr> = { together: all(not(isCouple), hasCountedChild), apart: hasCountedChild }

function byChildren(without: NumberExpr, withOne: NumberExpr, withMore: NumberExpr): NumberExpr {
  return choose(
    [when(below(childrenCounted, parameter('shared.one')), without), when(below(childrenCounted, parameter('shared.two')), withOne)],
    withMore,
  )
}

/** The column of a family in the law's tables; parents alone may stand in a table of their own. */
function byFamily(table: string, examined: Examined, ofParentsAlone = table): NumberExpr {
  const column = (family: string) => parameter(`${table}.${family}`)
  const alone = (family: string) => parameter(`${ofParentsAlone}.${family}`)
  return choose(
    [when(COUPLE[examined], byChildren(column('couple'), column('couple1'), column('couple2')))],
    byChildren(column('single'), alone('singleParent1'), alone('singleParent2')),
  )
}

/** A reason to be excused from reporting was told. */
const isToldExcused: TruthExpr = ifAnswered('employmentServiceExemptReason', not(is('employmentServiceExemptReason', 'none')))

/** Under 25, without children, and reporting to the Employment Service: the reduced rate. Those excused from reporting get the full one. */
const isReduced: TruthExpr = all(
  below(age, parameter('is.fullRateAge')), not(hasCountedChild), isTrue('registeredJobSeeker'), not(isToldExcused),
)

/** Paid without a break since December 2002, and aged 25 to 54: a table of its own. */
export const isPaidSince2002: TruthExpr = all(
  receives('income-support'),
  atMost(date('benefitSince.income-support'), parameter('is.dec2002')),
  atLeast(age, parameter('is.fullRateAge')),
  not(isOlder),
)

const rateSince2002: NumberExpr = byFamily('is.rate.dec2002', 'together')

function rateOf(examined: Examined): NumberExpr {
  const reduced = choose(
    [when(COUPLE[examined], parameter('is.rate.20_24.reporting.couple'))],
    parameter('is.rate.20_24.reporting.single'),
  )
  return named(
    `rate-${examined}`,
    choose(
      [when(isOlder, byFamily('is.rate.from55', examined)), when(isReduced, reduced)],
      byFamily('is.rate.under55', examined),
    ),
  )
}

function disregardOf(examined: Examined): NumberExpr {
  const column = (table: string) =>
    choose([when(any(COUPLE[examined], hasCountedChild), parameter(`${table}.family`))], parameter(`${table}.single`))
  return choose(
    [
      when(all(receives('survivors-pension'), PARENT_ALONE[examined]), parameter('is.disregard.survivorSingleParent')),
      when(isOlder, column('is.disregard.from55')),
    ],
    column('is.disregard.under55'),
  )
}

function workPartOf(examined: Examined): NumberExpr {
  const work = partlyCounted[examined]
  const free = disregardOf(examined)
  const band = parameter('is.singleParentBand')
  const under55 = parameter('is.taper.under55')
  const taper = choose(
    [
      when(isOlder, parameter('is.taper.from55')),
      when(COUPLE[examined], byChildren(under55, parameter('is.taper.under55.couple1'), parameter('is.taper.under55.couple2'))),
    ],
    under55,
  )
  const ofParentAlone = sum(
    percentOf(parameter('is.taper.singleParent.upToBand'), excess(smallest(work, band), free)),
    percentOf(parameter('is.taper.singleParent.above'), excess(work, band)),
  )
  return named(
    `work-part-${examined}`,
    choose([when(PARENT_ALONE[examined], ofParentAlone)], percentOf(taper, excess(work, free))),
  )
}

const RATE: Record<Examined, NumberExpr> = { together: rateOf('together'), apart: rateOf('apart') }

/** All that is deducted from the rate. */
const DEDUCTED: Record<Examined, NumberExpr> = {
  together: sum(workPartOf('together'), fullyCounted.together),
  apart: sum(workPartOf('apart'), fullyCounted.apart),
}

/** Shekels a month, never below nothing; by the applicant's own age. */
export const benefit: Record<Examined, NumberExpr> = {
  together: largest(zero, minus(RATE.together, DEDUCTED.together)),
  apart: largest(zero, minus(RATE.apart, DEDUCTED.apart)),
}

/** The same at the table of those paid since 2002. */
export const benefitSince2002: NumberExpr = largest(zero, minus(rateSince2002, DEDUCTED.together))

/** From 55 the published ceiling lies below the point where the formula ends; that of a parent alone lies where it ends. */
function atMostTheCeiling(examined: Examined): TruthExpr {
  return any(not(isOlder), atMost(partlyCounted[examined], byFamily('is.maxWorkIncome.from55', examined)))
}

/** Work income is at most the highest one that is safe to promise. */
export const isSafeToPromise: Record<Examined, TruthExpr> = {
  together: atMostTheCeiling('together'),
  apart: atMostTheCeiling('apart'),
}

/** Where the formula ends from 55 on. */
const formulaEnd = (examined: Examined): NumberExpr => byFamily('is.formulaEnd.from55', examined, 'is.maxWorkIncome.from55')

function belowLevel(examined: Examined): TruthExpr {
  const work = partlyCounted[examined]
  const rate = examined === 'apart' ? RATE.apart : choose([when(isPaidSince2002, rateSince2002)], RATE.together)
  return any(
    above(minus(rate, DEDUCTED[examined]), zero),
    // The published ceilings are rounded: with no income but from work, they decide.
    all(
      not(isReduced),
      atMost(work, choose([when(isOlder, formulaEnd(examined))], byFamily('is.maxWorkIncome.under55', examined))),
      atMost(fullyCounted[examined], zero),
    ),
  )
}

/**
 * Income is below the level of the age and the family; from 55, between the ceiling and the end of the formula, a person decides.
 * Whoever is examined apart is a person's matter at any income.
 */
export const isBelowLevel: Record<Examined, TruthExpr> = {
  together: all(
    belowLevel('together'),
    any(isSafeToPromise.together, toPerson(atMost(partlyCounted.together, formulaEnd('together')))),
  ),
  apart: belowLevel('apart'),
}
