/** גמלת אזרח ותיק מיוחדת · Special old-age benefit for immigrants and returning residents. Agreement under s. 9 of the Law. */
import {
  above, all, any, asOf, atLeast, clause, date, fact, includes, is, isTrue, later, not, parameter, receives,
  toPersonIfKnown, zero,
} from '~/engine/build'
import { parseDay } from '~/engine/date'
import type { TruthExpr } from '~/engine/expression'
import { cite, condition, defineRight, tellIf } from '~/engine/right'
import { isCouple, spouseAge } from '../shared/family'
import { inForce } from '../shared/figure'
import { niiResidence } from '../shared/residence'
import { reachedRetirementAge } from '../shared/retirement-age'
import { hasQualifyingPeriod, isInsuredByAge, livedHereBefore } from './old-age-pension-insurance'
import { isUnderTotal, otherIncomeAllows, specialBenefit, workIncomeAllows } from './special-old-age-benefit-income'

/** The agreement between the State and the Institute on special benefits. */
const AGREEMENT = cite('national-insurance-law', '9')
const PAGE = 'btl.gov.il, special old-age benefit (2024)'

const isWoman = is('sex', 'female')
const isMan = is('sex', 'male')
const isMarriedWoman: TruthExpr = all(isWoman, isCouple)

// --- not entitled to an old-age pension ------------------------------------------------------------------------------

/** First a resident after the insured age. A returning resident lived here before: a person looks. */
const cameLate: TruthExpr = all(not(isInsuredByAge()), not(livedHereBefore()))

/** A returning resident who has not completed the qualifying period. */
const returnedTooLate: TruthExpr = all(
  toPersonIfKnown(is('immigrantStatus', 'returningResident')), not(hasQualifyingPeriod),
)

// --- age -------------------------------------------------------------------------------------------------------------

const marriedWomanIsOldEnough: TruthExpr = all(
  atLeast(asOf, later(date('birthDate'), 'years', parameter('soa.marriedWomanAge'))),
  atLeast(date('birthDate'), parameter('soa.marriedWomanBornFrom')),
)

// --- no pension of National Insurance --------------------------------------------------------------------------------

/** What a wife of 70 may be paid. */
const OPEN_TO_WIFE = ['old-age-pension', 'old-age-for-disabled', 'work-disability-pension']
const OTHER_PENSIONS = [
  'survivors-pension', 'dependants-benefit', 'general-disability-pension', 'hostile-acts-benefits', 'volunteer-injury',
]
const hasNoPension = not(receives(...OPEN_TO_WIFE, ...OTHER_PENSIONS))
const spouseReceives = (benefits: readonly string[]) => includes('spouse.currentBenefits', ...benefits)

const spouseHasNoPension: TruthExpr = any(not(isCouple), not(spouseReceives([...OPEN_TO_WIFE, ...OTHER_PENSIONS])))
const wifeOfSeventyMayHaveOne: TruthExpr = all(
  isMan,
  atLeast(spouseAge, parameter('soa.wifePensionAge')),
  not(spouseReceives(OTHER_PENSIONS)),
)

export const specialOldAgeBenefit = defineRight({
  id: 'special-old-age-benefit',
  kind: 'entitlement',
  authority: 'national-insurance',
  areas: ['older-age', 'income', 'immigration'],
  topics: ['oldAge', 'nationalInsurance', 'immigrants', 'seniors'],
  parameters: {
    'soa.workIncomeFactorFrom70': inForce(3, 'times the ceiling', PAGE),
    'soa.marriedWomanAge': inForce(70, 'years', PAGE),
    'soa.marriedWomanBornFrom': inForce(parseDay('1932-08-01') as number, 'date', PAGE),
    'soa.wifePensionAge': inForce(70, 'years', PAGE),
    'soa.abroadMonths': inForce(1, 'months', PAGE),
    'soa.payDay': inForce(28, 'day of the month', 'btl.gov.il, payment dates'),
  },
  conditions: [
    niiResidence(),
    condition(
      'not-insured', [AGREEMENT], any(clause('came-late', cameLate), clause('returned-too-late', returnedTooLate)),
    ),
    condition(
      'age',
      [cite('retirement-age-law'), AGREEMENT],
      any(
        all(not(isMarriedWoman), reachedRetirementAge()),
        clause('age-married-woman', all(isMarriedWoman, marriedWomanIsOldEnough)),
      ),
    ),
    condition(
      'no-pension',
      [AGREEMENT],
      all(hasNoPension, any(spouseHasNoPension, clause('pension-of-wife', wifeOfSeventyMayHaveOne))),
    ),
    condition('work-income', [AGREEMENT], workIncomeAllows),
    condition('other-income', [AGREEMENT], otherIncomeAllows),
  ],
  askPerson: [
    tellIf(
      'foreign-pension', any(above(fact('foreignPensionIncome'), zero), above(fact('holocaustSurvivorPayment'), zero)),
    ),
    tellIf('returning-resident', is('immigrantStatus', 'returningResident')),
    tellIf('separated', is('maritalStatus', 'separated')),
    tellIf('abroad', isTrue('abroadNow')),
  ],
  amounts: [{ id: 'monthly', unit: 'ILS/month', value: specialBenefit, shownWhen: isUnderTotal }],
  claim: {
    links: ['https://www.btl.gov.il/benefits/old_age/Pages/גמלת%20זקנה%20מיוחדת.aspx'], phones: ['*6050', '04-8812345'],
    forms: [],
  },
  deadlines: [],
  opensAlso: [
    'old-age-income-supplement', 'electricity-discount', 'arnona-discount', 'water-allocation', 'phone-discount',
    'rent-assistance-benefits', 'public-housing', 'health-copay-relief', 'senior-housing', 'elderly-mortgage-help',
    'legal-aid',
  ],
  documents: ['identity-card', 'immigrant-certificate', 'foreign-pension-statements', 'income-proof', 'bank-details'],
  notes: { timeLimits: ['nii-apply-now'], refused: ['nii-labour-court', 'nii-free-lawyer'] },
  sources: [
    'btl.gov.il (English and Hebrew), special old-age benefit (2024)', 'Kol Zchut, special old-age benefit (2024)',
    'call.gov.il, questions and answers',
  ],
  checkedOn: '2026-11-21',
})
