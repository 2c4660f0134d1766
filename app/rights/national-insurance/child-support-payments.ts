/**
 * דמי מזונות מהביטוח הלאומי · Child-support payments from National Insurance.
 * Maintenance (Assurance of Payment) Law 1972 and its regulations.
 */
import {
  above, all, any, atLeast, below, clause, exists, fact, is, isFalse, isTrue, none, not, parameter, some, toPerson,
  yearsSince,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { askIf, authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { age } from '../shared/family'
import { niiResidence } from '../shared/residence'
import { hasSupportedChild, monthlySum, otherIncomeAllows, workIncomeAllows } from './child-support-payments-amount'
import { childSupportFigures } from './child-support-payments-figures'

const ID = 'child-support-payments'
const figure = (name: string): NumberExpr => parameter(`${ID}.${name}`)
const law = (section?: string) => cite('maintenance-payment-law', section)

const isMarriedToDebtor: TruthExpr = is('maritalStatus', 'married', 'separated')

const isJudgmentForSpouseOnly: TruthExpr = is('maintenanceJudgment.inFavourOf', 'spouse')

/** Who is paid. The law speaks of a woman and means a man too. */
const isAmongThePaid: TruthExpr = any(
  clause('with-child', all(hasSupportedChild, any(not(isJudgmentForSpouseOnly), isMarriedToDebtor))),
  clause('wife-of-60', all(isMarriedToDebtor, atLeast(age, figure('wifeAloneAge')))),
  // Whether a younger wife without a child can support herself is weighed by a person.
  clause('wife-without-child', all(isMarriedToDebtor, toPerson(below(age, figure('wifeAloneAge'))))),
  clause(
    'grown-child',
    toPerson(
      any(
        some('children', all(atLeast(yearsSince('@.birthDate'), figure('childMaxAge')), isTrue('@.hasDisability'))),
        all(is('maritalStatus', 'single'), none('children'), is('maintenanceJudgment.inFavourOf', 'child')),
      ),
    ),
  ),
  clause(
    'child-with-guardian',
    toPerson(
      some(
        'otherDependants',
        all(
          is('@.relation', 'ward', 'grandchild', 'fosterChild', 'sibling'),
          below(yearsSince('@.birthDate'), figure('childMaxAge')),
        ),
      ),
    ),
  ),
)

export const childSupportPayments = defineRight({
  id: ID,
  kind: 'entitlement',
  authority: 'national-insurance',
  areas: ['family', 'income'],
  topics: ['nationalInsurance', 'family', 'women', 'legalAid'],
  parameters: childSupportFigures,
  conditions: [
    niiResidence(),
    condition('judgment', [law()], exists('maintenanceJudgment')),
    condition('not-paid', [law()], isFalse('maintenanceJudgment.paidNow'), exists('maintenanceJudgment')),
    condition(
      'debtor-resident',
      [law()],
      any(
        clause('debtor-at-judgment', isTrue('maintenanceJudgment.debtorResidentAtJudgment')),
        clause('debtor-before', atLeast(fact('maintenanceJudgment.debtorResidentMonthsIn48'), figure('debtorResidence'))),
      ),
      exists('maintenanceJudgment'),
    ),
    condition('who', [law()], isAmongThePaid, exists('maintenanceJudgment')),
    condition('work-income', [law()], workIncomeAllows),
    condition('other-income', [law()], otherIncomeAllows),
    condition(
      'one-collector',
      [law()],
      any(
        isFalse('maintenanceJudgment.viaExecutionOffice'),
        clause('file-open', toPerson(isTrue('maintenanceJudgment.viaExecutionOffice'))),
      ),
      exists('maintenanceJudgment'),
    ),
    authorityDecides('stays-abroad-limit', [law('9A')]),
  ],
  askPerson: [
    askIf(
      'stays-abroad',
      any(above(fact('tripsAbroadThisYear'), figure('tripsPaid')), above(fact('daysAbroadThisYear'), figure('daysPaid'))),
    ),
    tellIf('execution-file', isTrue('maintenanceJudgment.viaExecutionOffice')),
    tellIf('violence-at-home', isTrue('violenceAtHome')),
  ],
  amounts: [
    {
      id: 'monthly',
      unit: 'ILS/month',
      value: monthlySum,
      shownWhen: all(exists('maintenanceJudgment'), any(hasSupportedChild, isMarriedToDebtor)),
    },
  ],
  claim: { links: ['https://www.btl.gov.il', 'https://ps.btl.gov.il'], phones: ['*6050', '04-8812345', '*3928'], forms: ['בל/5400'] },
  deadlines: [],
  opensAlso: [
    'child-allowance', 'study-grant', 'electricity-discount', 'single-parent-rights', 'rent-assistance-benefits',
  ],
  documents: ['identity-card', 'court-papers', 'payslips', 'income-proof', 'bank-details'],
  notes: { timeLimits: ['nii-apply-now'], refused: ['nii-labour-court', 'nii-free-lawyer'] },
  sources: [
    'btl.gov.il, alimony: rates and highest income (2024); stay abroad',
    'btl.gov.il (English), conditional income (2024)',
  ],
  checkedOn: '2026-11-21',
})
