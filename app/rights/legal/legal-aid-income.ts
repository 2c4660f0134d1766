/**
 * The income test of legal aid: income of the family, persons in the home, the ceiling and the band in which it is not
 * certain.
 */
import {
  absent, all, any, atMost, below, choose, clause, excess, exists, fact, is, largest, not, parameter, percentOf, product, receives, sum,
  toPerson, when,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { benefitIds, type BenefitId } from '../facts/benefit-ids'
import { householdSize, isCouple, onlyInCouple } from '../shared/family'
import { benefitsOf, type Earner, foreignPension, pensionOf } from '../shared/income'

/**
 * Child allowances, payments to soldiers and their families, special services; payments to survivors; money paid to a
 * day care.
 */
const NOT_COUNTED: ReadonlySet<BenefitId> = new Set<BenefitId>([
  'child-allowance',
  'birth-allowance-multiple',
  'attendance-allowance',
  'attendance-allowance-oleh',
  'reserve-duty-compensation',
  'idf-disability-benefit',
  'holocaust-survivor-allowance',
  'day-care-subsidy',
])

const COUNTED: readonly BenefitId[] = benefitIds.filter((id) => !NOT_COUNTED.has(id))

function incomeOf(earner: Earner): NumberExpr {
  return sum(
    fact(`${earner}monthlyWorkIncome`),
    pensionOf(earner),
    fact(`${earner}monthlyOtherIncome`),
    benefitsOf(earner, COUNTED),
  )
}

const ownIncome: NumberExpr = sum(incomeOf(''), foreignPension)

/** In family matters the spouse's income is not counted. */
const isFamilyMatter: TruthExpr = is('legalMatter', 'family')

/** Gross income of the family, ILS a month. */
const familyIncome: NumberExpr = choose([when(isFamilyMatter, ownIncome)], sum(ownIncome, onlyInCouple(incomeOf('spouse.'))))

/** The spouse may have a benefit that counts, and nobody asked: never a yes, it only keeps the question on the list. */
export const spouseBenefitsUnasked: TruthExpr = all(
  not(isFamilyMatter),
  isCouple,
  absent('spouse.currentBenefits'),
  exists('spouse.currentBenefits'),
)

/** Everyone in the home, and those whom the applicant supports by maintenance. */
const persons: NumberExpr = sum(householdSize, fact('maintenanceDependantsCount'))

const extraPersons: NumberExpr = excess(persons, parameter('legal-aid.basePersons'))

function forExtraPersons(wage: string): NumberExpr {
  return product(extraPersons, percentOf(parameter('legal-aid.legalAidExtraPct'), parameter(wage)))
}

const ceiling: NumberExpr = sum(
  percentOf(parameter('legal-aid.legalAidBasePct'), parameter('legalAid.averageWage')),
  forExtraPersons('legalAid.averageWage'),
)

/**
 * The average wage that Legal Aid uses is not known for each year: from here on, and up to `doubtfulTo`, nobody but a
 * person can say. In the years whose ceiling is known the band lies above the ceiling at its start and below it at its
 * end, so that it is empty.
 */
const doubtfulFrom: NumberExpr = sum(parameter('legal-aid.incomeBandFrom'), forExtraPersons('legalAid.averageWageLow'))

const doubtfulTo: NumberExpr = largest(
  ceiling,
  sum(parameter('legal-aid.incomeBandTo'), forExtraPersons('legalAid.averageWageHigh')),
)

/** Victims of hostile acts may be free of the income test: a person looks. */
const hostileActVictim: TruthExpr = toPerson(
  any(exists('hostileActInjuryDate'), receives('hostile-acts-benefits')),
)

export const incomeIsLow: TruthExpr = any(
  clause('income-below', all(atMost(familyIncome, ceiling), below(familyIncome, doubtfulFrom))),
  clause('income-in-doubt', toPerson(atMost(familyIncome, doubtfulTo))),
  clause('hostile-act-victim', hostileActVictim),
  // Victims of trafficking and families of homicide victims have no field of their own among the answers, and no income test.
  clause('other-field', toPerson(is('legalMatter', 'other'))),
)
