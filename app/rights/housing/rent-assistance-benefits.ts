/** סיוע בשכר דירה למקבלי קצבאות קיום · Rent assistance for people living on benefits. Procedure 08/04. */
import {
  absent, all, any, atLeast, clause, fact, follows, includes, is, isFalse, not, parameter, receives, some, toPerson, toPersonIfKnown,
} from '~/engine/build'
import type { TruthExpr } from '~/engine/expression'
import { cite, condition, defineRight, tellIf } from '~/engine/right'
import { age, isCouple } from '../shared/family'
import { dated, inForce, inForceSince, ofYear } from '../shared/figure'
import { leaseChecks, leaseFigures, leaseTests } from '../shared/lease'
import { isHousingChild, noHomeFigures, noHomeTest } from '../shared/no-home'

const ID = 'rent-assistance-benefits'
const TABLES_2022 = 'avivshoa.co.il, 9 June 2022, tables for the elderly'
const PROCEDURE = cite('rent-assistance-procedure')

/** Benefits of National Insurance, besides income support, on which a pregnant woman may live; child support is a group by itself. */
const LIVING_ON = [
  'unemployment-benefit', 'general-disability-pension', 'survivors-pension', 'maternity-allowance', 'pregnancy-risk-benefit',
  'work-injury-allowance', 'work-disability-pension',
]

/** 6a: a couple, a parent, or a single person from the age set; a single pregnant woman from the fifth month. */
const byIncomeSupport: TruthExpr = any(
  clause(
    'group-income-support',
    all(
      follows('income-support'),
      any(isCouple, some('children', isHousingChild), atLeast(age, parameter('rent.singleIncomeSupportAge'))),
    ),
  ),
  clause(
    'group-pregnant',
    all(
      not(isCouple),
      // Of a single person the pregnancy is her own.
      any(is('sex', 'female'), absent('sex')),
      atLeast(fact('pregnancy.weeks'), parameter('rent.pregnancyWeek')),
      any(follows('income-support'), receives(...LIVING_ON)),
    ),
  ),
)

const isIncapable: TruthExpr = atLeast(fact('workIncapacityPercent'), parameter('rent.incapacityPercent'))

/** 6b: singles too. */
const byDisability: TruthExpr = clause('group-disability', all(follows('general-disability-pension'), isIncapable))

/**
 * 6c: in a couple one pensioner is enough; what the spouse holds counts. Income support paid from retirement age without an
 * old-age pension needs no line of its own: whoever reached that age has passed the age of 6a.
 */
const byOldAge: TruthExpr = clause(
  'group-old-age',
  any(
    all(follows('old-age-pension'), follows('old-age-income-supplement')),
    all(
      isCouple,
      includes('spouse.currentBenefits', 'old-age-pension'),
      includes('spouse.currentBenefits', 'old-age-income-supplement'),
    ),
  ),
)

/** 6f: the share of the stipend, at most 49%, is on the letter of the authority that pays it; a person reads it. */
const bySurvivorStipend: TruthExpr = clause('group-survivor', toPerson(receives('holocaust-survivor-allowance')))

const SPOUSE_BENEFITS = ['income-support', 'old-age-for-disabled', 'child-support-payments', 'holocaust-survivor-allowance']

/** The benefit is the spouse's: the spouse may be the one to apply. */
const bySpouse: TruthExpr = clause(
  'group-spouse',
  toPerson(
    all(
      isCouple,
      any(
        all(
          includes('spouse.currentBenefits', 'general-disability-pension'),
          atLeast(fact('spouse.workIncapacityPercent'), parameter('rent.incapacityPercent')),
        ),
        includes('spouse.currentBenefits', ...SPOUSE_BENEFITS),
      ),
    ),
  ),
)

/** The groups that settle the condition without a person. */
const byOwnBenefit: TruthExpr = any(
  byIncomeSupport,
  byDisability,
  byOldAge,
  clause('group-old-age-disabled', receives('old-age-for-disabled')),
  clause('group-child-support', follows('child-support-payments')),
)

const inOneGroup: TruthExpr = any(byOwnBenefit, bySurvivorStipend, bySpouse)

export const rentAssistanceBenefits = defineRight({
  id: ID,
  kind: 'entitlement',
  authority: 'ministry-of-housing',
  areas: ['housing', 'income'],
  topics: ['rentAssistance', 'housing'],
  parameters: {
    ...noHomeFigures,
    ...leaseFigures,
    'rent.incapacityPercent': inForce(75, '%', 'Kol Zchut, page for people with disabilities; moch.gov.il', 'secondary'),
    'rent.singleIncomeSupportAge': inForceSince('2002-06-01', 55, 'years', 'moch.gov.il, rent assistance: first-time recipients'),
    'rent.pregnancyWeek': inForce(20, 'weeks', 'fifth month; Kol Zchut, public housing for couples (20 weeks)', 'secondary'),
    'rent.incomeSupportProofMonths': inForce(3, 'months', 'Kol Zchut, older version of the page', 'old'),
    'rent.disabledSingleAnchor': dated(
      'ILS/month',
      ofYear(2009, 770, 'judgments of 2009–2014; ACRI 2018: not raised for years', 'old', 2018),
    ),
    'rent.elderlyLow': dated('ILS/month', ofYear(2022, 961, TABLES_2022, 'old')),
    'rent.elderlyHigh': dated('ILS/month', ofYear(2022, 1_740, TABLES_2022, 'old')),
    'rent.elderlyWithFamily': dated('ILS/month', ofYear(2022, 1_447, TABLES_2022, 'old')),
  },
  conditions: [
    ...noHomeTest(),
    ...leaseTests(ID),
    condition('group', [PROCEDURE], inOneGroup),
    leaseChecks(),
  ],
  askPerson: [
    tellIf('survivor-stipend', all(receives('holocaust-survivor-allowance'), not(toPersonIfKnown(byOwnBenefit)))),
    tellIf('pension-temporary', all(receives('general-disability-pension'), isFalse('incapacityStable'))),
  ],
  amounts: [],
  claim: {
    links: [
      'https://www.gov.il/he/service/assistance-rent-or-public-housing',
      'https://www.gov.il/he/departments/guides/rental_assistance_step_by_step',
    ],
    phones: ['*5442', '*6266', '*2310', '*8583'],
    forms: [],
  },
  deadlines: [],
  opensAlso: ['public-housing', 'rent-assistance-income-test'],
  documents: [
    'identity-card', 'marriage-papers', 'common-law-declaration', 'benefit-confirmation', 'pregnancy-letter', 'lease',
    'bank-details',
  ],
  notes: { timeLimits: [], refused: ['housing-appeal'] },
  sources: [
    'moch.gov.il, rent assistance (official, old)',
    'Kol Zchut, receiving rent assistance; rent-aid locality; homes for which rent assistance is given',
    'Kol Zchut, Rental Assistance for People with Disabilities',
    'halamish.org, rent assistance',
  ],
  checkedOn: '2026-11-21',
})
