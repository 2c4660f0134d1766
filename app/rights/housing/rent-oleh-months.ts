/** Rent assistance for new immigrants: in which months since aliyah it is paid, and how much. */
import {
  toPerson, all, any, asOf, atLeast, atMost, below, choose, clause, date, fact, given, includes, is, isTrue, later, named, not, parameter,
  percentOf, product, receives, smallest, some, span, sum, toPersonIfKnown, when,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { isCouple } from '../shared/family'
import { isHousingChild } from '../shared/no-home'
import { OLD_ROWS, SIXTH_ROW } from './rent-oleh-figures'

const aliyah = date('aliyahDate')

/** Month 1 is the calendar month of the certificate. */
const month: NumberExpr = named('oleh-month', sum(span('calendarMonths', aliyah, asOf), parameter('shared.one')))

const beforeReform: TruthExpr = below(aliyah, parameter('rentOleh.reformDate'))
const sinceReform: TruthExpr = atLeast(aliyah, parameter('rentOleh.reformDate'))

const startMonth: NumberExpr = choose(
  [
    when(atLeast(aliyah, parameter('rentOleh.startMonthSince')), parameter('rentOleh.startMonth')),
    when(atLeast(aliyah, parameter('rentOleh.startMonth2016Since')), parameter('rentOleh.startMonth2016')),
  ],
  parameter('rentOleh.startMonthEarlier'),
)

/** No partner, and a child under 21 at home. */
const isParentAlone: TruthExpr = all(not(isCouple), some('children', isHousingChild))

const SUBSISTENCE = ['income-support', 'old-age-income-supplement', 'old-age-for-disabled', 'child-support-payments']

/** Lives on a subsistence benefit of National Insurance: then there is no last month. */
const livesOnSubsistence: TruthExpr = clause(
  'months-subsistence',
  any(
    receives(...SUBSISTENCE),
    // The benefit of a couple may be paid to the spouse: a person looks.
    toPerson(all(isCouple, includes('spouse.currentBenefits', ...SUBSISTENCE, 'disability-dependants-supplement'))),
    all(
      receives('general-disability-pension'),
      any(
        atLeast(fact('workIncapacityPercent'), parameter('rent.incapacityPercent')),
        receives('disability-dependants-supplement'),
      ),
    ),
  ),
)

const inStartedTable: TruthExpr = all(beforeReform, atLeast(month, startMonth))

const isUpToLastMonth: TruthExpr = any(
  atMost(month, parameter('rentOleh.lastMonth')),
  clause('months-parent-alone', all(atMost(month, parameter('rentOleh.lastMonthSingleParent')), isParentAlone)),
)

const inMonthsOfTable: TruthExpr = all(inStartedTable, isUpToLastMonth)

const inStartedReform: TruthExpr = all(sinceReform, atLeast(month, parameter('shared.one')))

const isUpToMonthsOfReform: TruthExpr = atMost(month, parameter('rentOleh.newMonths'))

const inMonthsOfReform: TruthExpr = all(inStartedReform, isUpToMonthsOfReform)

/** Single, and recognised as lone in the army or in national service: a person looks, whatever the month. */
const isLoneSoldier: TruthExpr = clause(
  'months-lone-soldier',
  toPerson(all(isTrue('loneSoldier'), is('maritalStatus', 'single'))),
)

/** The certificate is dated within a month of the reform, before or after it. */
export const isNearReform: TruthExpr = all(
  atLeast(later(aliyah, 'months', parameter('rentOleh.reformDoubtMonths')), parameter('rentOleh.reformDate')),
  atMost(aliyah, later(parameter('rentOleh.reformDate'), 'months', parameter('rentOleh.reformDoubtMonths'))),
)

/** Conditions 2–4. */
export const inPaidMonths: TruthExpr = any(
  clause('months-before-reform', all(inStartedTable, any(isUpToLastMonth, livesOnSubsistence))),
  clause('months-since-reform', all(inStartedReform, any(isUpToMonthsOfReform, livesOnSubsistence))),
  isLoneSoldier,
  // By which of the two rules is not certain, so that the end of the shorter one is no certain end.
  toPersonIfKnown(all(isNearReform, atLeast(month, parameter('shared.one')), atMost(month, parameter('rentOleh.lastMonth')))),
)

/** At most 95% of the rent; a rent that was not told is taken to be high enough. */
function ofRent(value: NumberExpr): NumberExpr {
  const rent = given('monthlyRent', product(parameter('shared.two'), value))
  return smallest(value, percentOf(parameter('rent.maxShareOfRent'), rent))
}

/** The sum of the row in which the month is; the last row holds to the last month. */
function byRow(family: string, rows: readonly string[]): NumberExpr {
  return choose(
    rows.slice(0, -1).map((row) =>
      when(atMost(month, parameter(`rentOleh.rowEnd.${row}`)), parameter(`rentOleh.${row}.${family}`)),
    ),
    parameter(`rentOleh.${rows.at(-1)}.${family}`),
  )
}

/** The table for aliyah before the reform; single and family rows end with the fifth year. */
export const oldTableAmount: NumberExpr = ofRent(
  choose(
    [
      when(isCouple, byRow('family', OLD_ROWS)),
      when(isParentAlone, byRow('singleParent', [...OLD_ROWS, SIXTH_ROW])),
    ],
    byRow('single', OLD_ROWS),
  ),
)

export const isInOldTable: TruthExpr = inMonthsOfTable

const isSingle: TruthExpr = not(any(isCouple, isParentAlone))

/** Since the reform: a single person's base, and the supplement of a national priority area. */
export const newSingleAmount: NumberExpr = ofRent(
  choose(
    [when(isTrue('priorityArea'), sum(parameter('rentOleh.new.singleBase'), parameter('rentOleh.new.prioritySingle')))],
    parameter('rentOleh.new.singleBase'),
  ),
)

export const isNewSingle: TruthExpr = all(inMonthsOfReform, isSingle)

/** The supplement alone: the base of families and of parents alone was not published. */
export const newFamilySupplement: NumberExpr = ofRent(
  choose([when(isCouple, parameter('rentOleh.new.priorityFamily'))], parameter('rentOleh.new.prioritySingleParent')),
)

export const isNewFamilyInPriorityArea: TruthExpr = all(
  inMonthsOfReform,
  any(isCouple, isParentAlone),
  isTrue('priorityArea'),
)
