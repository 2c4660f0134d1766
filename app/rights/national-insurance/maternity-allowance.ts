/** דמי לידה · Maternity allowance. National Insurance Law ss. 48–57; Maternity Regulations 1954. */
import {
  toPerson, all, any, asOf, atLeast, below, choose, clause, date, excess, exists, fact, given, is, isTrue, largest, later, minus, named, not, over,
  parameter, product, smallest, sum, toPersonIfKnown, when, zero,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { maternityFigures } from './maternity-allowance-figures'

const ID = 'maternity-allowance'
const figure = (name: string): NumberExpr => parameter(`${ID}.${name}`)
const weeks = (count: NumberExpr): NumberExpr => product(count, figure('daysInWeek'))
const LAW = cite('national-insurance-law', '48–57')

const months14 = fact('insuredMonthsLast14')
const isFullPeriod: TruthExpr = any(
  atLeast(months14, figure('fullMonths14')),
  atLeast(fact('insuredMonthsLast22'), figure('fullMonths22')),
)
const isPartialPeriod: TruthExpr = atLeast(months14, figure('partialMonths14'))

/** A figure that differs between the full and the partial period. */
function byPeriod(full: NumberExpr, partial: NumberExpr): NumberExpr {
  return choose([when(isFullPeriod, full)], partial)
}

const furtherBabies = minus(fact('birth.babies'), parameter('shared.one'))

/** Days of the period: 105 or 56, and more for each baby after the first. */
const periodDays: NumberExpr = named(
  'period-days',
  byPeriod(
    sum(figure('fullDays'), product(furtherBabies, figure('multipleExtraFull'))),
    sum(figure('partialDays'), product(furtherBabies, figure('multipleExtraPartial'))),
  ),
)

/** Days in hospital, hers and the baby's added: from 15 on they lengthen the period, each up to its own limit. */
const hospitalDays = sum(fact('motherHospitalDays'), fact('babyHospitalDays'))
const isExtended: TruthExpr = atLeast(hospitalDays, figure('hospitalMin'))
const extensionOf = (mother: NumberExpr, baby: NumberExpr): NumberExpr =>
  sum(
    smallest(mother, weeks(byPeriod(figure('motherHospitalMaxFull'), figure('motherHospitalMaxPartial')))),
    smallest(baby, weeks(byPeriod(figure('babyHospitalMaxFull'), figure('babyHospitalMaxPartial')))),
  )
const extensionDays: NumberExpr = named(
  'hospital-extension-days',
  extensionOf(fact('motherHospitalDays'), fact('babyHospitalDays')),
)

/** For the last day of the period: days that nobody told of do not lengthen it, and it waits for none. */
const toldMotherDays = given('motherHospitalDays', zero)
const toldBabyDays = given('babyHospitalDays', zero)
const toldExtension: NumberExpr = choose(
  [when(atLeast(sum(toldMotherDays, toldBabyDays), figure('hospitalMin')), extensionOf(toldMotherDays, toldBabyDays))],
  zero,
)

/** The wages of three or of six full months, whichever give the higher day, up to the ceiling. */
const dailySum: NumberExpr = named(
  'daily',
  smallest(
    largest(over(fact('averageWage3Months'), figure('wageDays')), over(fact('averageWage6Months'), figure('wageDays'))),
    figure('maxDaily'),
  ),
)

const lastDayForFullPay = later(date('birth.date'), 'months', figure('claimWindow'))
const lastDayOfPeriod = later(date('birth.date'), 'days', minus(sum(periodDays, toldExtension), parameter('shared.one')))
const lastDayForAnyPay = later(lastDayOfPeriod, 'months', figure('claimWindow'))

/** The sum of the days that are not older than twelve months on the day of the claim, which is taken to be today. */
function totalOf(days: NumberExpr): NumberExpr {
  return product(dailySum, excess(days, excess(asOf, lastDayForFullPay)))
}

/** A father's days, and a self-employed woman's income, are reckoned otherwise: no sum is shown where either is known. */
const isReckonedByWages: TruthExpr = all(
  exists('birth'),
  not(toPersonIfKnown(is('sex', 'male'))),
  not(toPersonIfKnown(is('employment', 'selfEmployed'))),
)

const pregnancyBegan = minus(date('birth.date'), weeks(fact('birth.weeks')))

export const maternityAllowance = defineRight({
  id: ID,
  kind: 'entitlement',
  authority: 'national-insurance',
  areas: ['family', 'work', 'income'],
  topics: ['nationalInsurance', 'family', 'women', 'labour'],
  parameters: maternityFigures,
  conditions: [
    condition(
      'birth',
      [LAW],
      any(
        all(
          exists('birth'),
          any(atLeast(fact('birth.weeks'), figure('minWeeks')), atLeast(fact('birth.aliveAtDay30'), parameter('shared.one'))),
        ),
        clause(
          'birth-expected',
          toPerson(all(exists('pregnancy'), atLeast(asOf, minus(date('pregnancy.dueDate'), weeks(figure('earliestClaim')))))),
        ),
      ),
    ),
    authorityDecides('stopped-work', [LAW]),
    condition(
      'qualifying-months',
      [LAW, cite('maternity-regulations')],
      any(clause('full-period', isFullPeriod), clause('partial-period', isPartialPeriod)),
    ),
    authorityDecides('work-in-israel', [LAW]),
  ],
  askPerson: [
    tellIf('late-claim', below(lastDayForAnyPay, asOf)),
    tellIf('stopped-before-pregnancy', below(date('lastWorkDay'), pregnancyBegan)),
    tellIf(
      'dismissed-or-unpaid-leave',
      any(is('reasonLeftWork', 'dismissed', 'unpaidLeave'), isTrue('unpaidLeaveByEmployer')),
    ),
    tellIf('father', all(is('sex', 'male'), exists('birth'))),
    tellIf('death-of-baby', below(fact('birth.aliveAtDay30'), fact('birth.babies'))),
    tellIf('foreign-worker', is('visaType', 'b1')),
  ],
  amounts: [
    {
      id: 'total-with-hospital',
      unit: 'ILS once',
      shownWhen: all(isReckonedByWages, isExtended),
      value: totalOf(sum(periodDays, extensionDays)),
    },
    { id: 'total', unit: 'ILS once', shownWhen: isReckonedByWages, value: totalOf(periodDays) },
    { id: 'daily', unit: 'ILS/day', shownWhen: isReckonedByWages, value: dailySum },
  ],
  claim: {
    links: ['https://www.btl.gov.il', 'https://ps.btl.gov.il'],
    phones: ['*3928', '*6050', '04-8812345'],
    forms: ['בל/355', 'בל/356', 'בל/354', 'בל/360'],
  },
  deadlines: [
    { id: 'claim-in-full', on: lastDayForFullPay },
    { id: 'claim-at-all', on: lastDayForAnyPay },
  ],
  opensAlso: ['birth-grant', 'child-allowance', 'parent-hour', 'unpaid-leave-after-birth'],
  documents: ['identity-card', 'payslips', 'employer-approval', 'bank-details'],
  notes: { timeLimits: [], refused: ['nii-labour-court', 'nii-free-lawyer'] },
  sources: ['btl.gov.il, maternity (English and Hebrew); period of entitlement; a father’s period', 'Kol Zchut, maternity allowance'],
  checkedOn: '2026-11-21',
})
