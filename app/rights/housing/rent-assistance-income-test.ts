/**
 * סיוע בשכר דירה לפי מבחן הכנסה · Rent assistance for low-income families: couples, parents alone, divorce. Procedure
 * 08/04.
 */
import { all, any, below, every, fact, is, isFalse, isTrue, not, parameter, person, some } from '~/engine/build'
import type { TruthExpr } from '~/engine/expression'
import { askIf, cite, condition, defineRight, tellIf } from '~/engine/right'
import { ifAnswered } from '../shared/answered'
import { leaseChecks, leaseFigures, leaseTests } from '../shared/lease'
import { spouseBenefitsUnasked } from '../shared/income'
import { isHousingChild, noHomeFigures, noHomeTest } from '../shared/no-home'
import { familyType, isCoupleInProceedings, isTogether, withinCeiling } from './income-test-family'
import { incomeTestAmount, isInTable } from './income-test-amount'
import { incomeTestFigures } from './income-test-figures'
import { exhaustsEarningCapacity } from './income-test-work'

const ID = 'rent-assistance-income-test'
const PROCEDURE = cite('rent-assistance-procedure')

const isOutsider: TruthExpr = ifAnswered('residency', is('residency', 'temporaryResident', 'noStatus'))

/** Who is not a resident may be a parent alone of children who are citizens; of anyone else a person looks. */
const mayApplyAsOutsider: TruthExpr = any(
  all(
    not(isTogether),
    some('children', isHousingChild),
    every('children', any(not(isHousingChild), is('@.residency', 'citizen'))),
  ),
  person,
)

const studies = (of: '' | 'spouse.'): TruthExpr => any(isTrue(`${of}fullTimeStudent`), is(`${of}employment`, 'student'))

export const rentAssistanceIncomeTest = defineRight({
  id: ID,
  kind: 'entitlement',
  authority: 'ministry-of-housing',
  areas: ['housing', 'income'],
  topics: ['rentAssistance', 'housing'],
  parameters: { ...noHomeFigures, ...leaseFigures, ...incomeTestFigures },
  conditions: [
    ...noHomeTest(),
    ...leaseTests(ID),
    condition('family-type', [PROCEDURE], familyType),
    condition('not-resident', [PROCEDURE], mayApplyAsOutsider, isOutsider),
    condition('exhausts-capacity', [PROCEDURE], exhaustsEarningCapacity),
    condition('income', [PROCEDURE], withinCeiling),
    leaseChecks(),
  ],
  askPerson: [
    askIf('points-below', all(isTogether, below(fact('housingPoints'), parameter('rentIncome.pointsMin')))),
    tellIf('unpaid-leave', any(is('reasonLeftWork', 'unpaidLeave'), isTrue('unpaidLeaveByEmployer'))),
    tellIf('student-couple', all(isTogether, studies(''), studies('spouse.'))),
    tellIf('alimony-not-paid', all(not(isTogether), isFalse('maintenanceJudgment.paidNow'))),
    tellIf('partner-at-home', all(not(isTogether), isTrue('livesWithPartner'))),
    tellIf('couple-in-proceedings', isCoupleInProceedings),
    tellIf('spouse-benefits', all(isTogether, spouseBenefitsUnasked)),
  ],
  amounts: [
    {
      id: 'parent-alone',
      unit: 'ILS/month',
      value: incomeTestAmount,
      shownWhen: isInTable,
      spans: ['localityRentClass', 'priorityArea'],
    },
  ],
  claim: {
    links: [
      'https://www.gov.il/he/service/request_assistance_rental_payments_families',
      'https://www.gov.il/he/departments/guides/rental_assistance_step_by_step',
    ],
    phones: ['*5442', '*6266', '*2310', '*8583'],
    forms: [],
  },
  deadlines: [],
  opensAlso: ['public-housing'],
  documents: [
    'identity-card', 'marriage-papers', 'common-law-declaration', 'divorce-file-letter', 'payslips', 'bank-statements',
    'tax-assessment', 'employer-letter', 'pregnancy-letter', 'lease', 'bank-details',
  ],
  notes: { timeLimits: [], refused: ['housing-appeal'] },
  sources: [
    'Kol Zchut, rent assistance for people in divorce proceedings (2024)',
    'Kol Zchut, rent assistance for a couple with children (2024)',
    'Kol Zchut, rent assistance for single-parent families',
    'Kol Zchut, exhausting earning capacity for rent assistance (2023)',
  ],
  checkedOn: '2026-11-21',
})
