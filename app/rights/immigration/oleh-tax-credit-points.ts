/** נקודות זיכוי ממס הכנסה לעולה חדש · Income-tax credit points for new immigrants. Income Tax Ordinance s. 35. */
import {
  above, all, any, atLeast, atMost, between, choose, clause, excess, fact, is, isTrue, later, minus, parameter,
  percentOf, product, smallest, startOf, sum, toPerson, unsettled, when, zero,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { askIf, authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { aliyah, holdsA1, lastDayOfOlehMonth, olehMonth } from './oleh-status'
import { creditPointFigures } from './oleh-tax-credit-points-figures'

const ID = 'oleh-tax-credit-points'
const SECTION_35 = cite('income-tax-ordinance', '35')
const figure = (name: string) => parameter(`${ID}.${name}`)
const until = (name: string): TruthExpr => atMost(olehMonth, figure(`${name}Until`))

const isOfNewSchedule: TruthExpr = atLeast(aliyah, figure('cutoffNewSchedule'))
const lastMonth: NumberExpr = choose([when(isOfNewSchedule, figure('new.lastUntil'))], figure('old.lastUntil'))
const isInSchedule: TruthExpr = between(olehMonth, parameter('shared.one'), lastMonth)

const points: NumberExpr = choose(
  [
    when(all(isOfNewSchedule, until('new.first')), figure('new.firstPoints')),
    when(all(isOfNewSchedule, until('new.second')), figure('new.secondPoints')),
    when(all(isOfNewSchedule, until('new.third')), figure('new.thirdPoints')),
    when(isOfNewSchedule, figure('new.lastPoints')),
    when(until('old.first'), figure('old.firstPoints')),
    when(until('old.second'), figure('old.secondPoints')),
  ],
  figure('old.lastPoints'),
)

const fullSaving: NumberExpr = product(points, parameter('shared.creditPointMonth'))

/** At least this much tax is due otherwise: the lowest rate on the whole wage, less the points that everybody has. */
const leastTaxOtherwiseDue: NumberExpr = excess(
  percentOf(figure('lowestRate'), fact('monthlyWorkIncome')),
  product(
    choose([when(is('sex', 'male'), figure('generalPoints'))], figure('generalPointsWomen')),
    parameter('shared.creditPointMonth'),
  ),
)

export const olehTaxCreditPoints = defineRight({
  id: ID,
  kind: 'entitlement',
  authority: 'tax-authority',
  areas: ['immigration', 'income', 'work'],
  topics: ['taxes', 'taxRefund', 'immigrants'],
  parameters: creditPointFigures,
  conditions: [
    condition(
      'immigrant-status',
      [cite('income-tax-ordinance', '35(d)')],
      any(is('immigrantStatus', 'oleh'), clause('status-a1', holdsA1)),
    ),
    authorityDecides('first-time', [cite('income-tax-ordinance', '35(c)')]),
    condition(
      'in-schedule',
      [SECTION_35],
      any(
        isInSchedule,
        // Months of service or study may be left out of the count on request, so the last month may be later.
        clause(
          'months-left-out',
          toPerson(
            all(
              atLeast(olehMonth, parameter('shared.one')),
              any(isTrue('servedArmySinceAliyah'), isTrue('studiedSinceAliyah')),
            ),
          ),
        ),
      ),
    ),
    condition(
      'taxable-income',
      [SECTION_35],
      any(
        above(fact('monthlyWorkIncome'), zero),
        clause(
          'other-taxable-income',
          any(
            above(fact('monthlyPensionIncome'), zero),
            above(fact('monthlyOtherIncome'), zero),
          ),
        ),
      ),
    ),
    authorityDecides('months-not-counted', [cite('income-tax-ordinance', '35(c)')]),
    authorityDecides('joint-assessment', [cite('income-tax-ordinance', '35(b)')]),
  ],
  askPerson: [
    askIf('army-since-aliyah', isTrue('servedArmySinceAliyah')),
    askIf('study-since-aliyah', isTrue('studiedSinceAliyah')),
    tellIf('income-abroad', above(fact('foreignPensionIncome'), zero)),
    tellIf('arrived-in-bill-year', between(aliyah, figure('arrivalsFrom'), figure('arrivalsTo'))),
  ],
  amounts: [
    {
      id: 'saving',
      unit: 'ILS/month',
      // The tax lies somewhere above the least; the brackets and the points for children are not reckoned here.
      value: choose([when(unsettled('tax-otherwise-due'), smallest(fullSaving, leastTaxOtherwiseDue))], fullSaving),
      shownWhen: isInSchedule,
      spans: ['monthlyWorkIncome', 'sex'],
    },
  ],
  claim: { links: [], phones: ['*4954'], forms: ['101', '135'] },
  deadlines: [
    { id: 'points-end', on: lastDayOfOlehMonth(lastMonth), when: isInSchedule },
    {
      id: 'refund-first-year',
      on: minus(
        later(startOf('year', aliyah), 'years', sum(figure('refundYears'), parameter('shared.one'))),
        parameter('shared.one'),
      ),
    },
  ],
  opensAlso: [],
  documents: ['immigrant-certificate', 'payslips', 'form-101'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'Kol Zchut, tax credit points for new immigrants (2024)',
    'hmercaz.global; Jerusalem Post, 18 January 2022: the schedule since 2022',
    'israeltaxlaw.com, Income Tax Ordinance s. 35 (old text)',
    'arnontl.com; ybtax.com, January 2026: the bill on arrivals of 2026',
  ],
  checkedOn: '2026-11-21',
})
