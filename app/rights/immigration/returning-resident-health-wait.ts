/**
 * תקופת המתנה לשירותי בריאות לתושב חוזר ופדיונה · Waiting period for health services, and paying to skip it.
 * National Health Insurance Law, s. 58.
 */
import {
  absent, all, any, atLeast, below, clause, exists, fact, includes, is, isFalse, isTrue, largest, not, parameter,
  product, rounded, smallest, sum, toPerson, yearsSince, yes,
} from '~/engine/build'
import type { TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { age } from '../shared/family'
import { dated, inForce, ofYear } from '../shared/figure'
import { cameBack } from './returning-resident-benefits-return'

const LAW = cite('national-health-insurance-law', '58')
const WAIT_PAGE = 'btl.gov.il, computing the waiting period'
const PAYMENT_PAGE = 'btl.gov.il, special payment for health insurance (English)'
const figure = (name: string) => parameter(`returning-resident-health-wait.${name}`)

const yearsAbroad = fact('yearsAbroadBeforeReturn')
const fullYearsAbroad = rounded(yearsAbroad, 'down')
const fewestMonthsAbroad = product(yearsAbroad, figure('monthsInYear'))
const mostMonthsAbroad = product(sum(yearsAbroad, parameter('shared.one')), figure('monthsInYear'))

/** Something that happened since the person left: fewer full years ago than the years abroad. */
function sinceLeaving(path: string): TruthExpr {
  return below(yearsSince(path), yearsAbroad)
}

export const returningResidentHealthWait = defineRight({
  id: 'returning-resident-health-wait',
  kind: 'entitlement',
  authority: 'national-insurance',
  areas: ['immigration', 'health'],
  topics: ['nationalInsurance', 'health', 'immigrants'],
  parameters: {
    'returning-resident-health-wait.absenceMonths': inForce(18, 'months', WAIT_PAGE),
    'returning-resident-health-wait.unpaidMonths': inForce(12, 'months', WAIT_PAGE),
    'returning-resident-health-wait.monthsInYear': inForce(12, 'months', 'a year has twelve months'),
    'returning-resident-health-wait.waitMin': inForce(2, 'months', WAIT_PAGE),
    'returning-resident-health-wait.waitMax': inForce(6, 'months', WAIT_PAGE),
    'returning-resident-health-wait.waitMonthDays': inForce(25, 'days', WAIT_PAGE),
    'returning-resident-health-wait.absenceYearDays': inForce(182, 'days', WAIT_PAGE),
    'returning-resident-health-wait.recognisedYears': inForce(5, 'years', 'btl.gov.il, returning residents'),
    'returning-resident-health-wait.redemptionFee': dated(
      'ILS once',
      ofYear(2018, 11_460, PAYMENT_PAGE),
      ofYear(2020, 12_210, PAYMENT_PAGE),
      ofYear(2025, 15_060, PAYMENT_PAGE),
    ),
    'returning-resident-health-wait.redemptionInstalments': inForce(6, 'count', PAYMENT_PAGE),
  },
  conditions: [
    condition('came-back', [LAW], cameBack),
    condition(
      'long-absence',
      [LAW],
      any(
        atLeast(fewestMonthsAbroad, figure('absenceMonths')),
        clause('about-that-long', toPerson(atLeast(mostMonthsAbroad, figure('absenceMonths')))),
      ),
    ),
    condition('contributions-unpaid', [LAW], isFalse('paidHealthContributionsAbroad')),
    condition(
      'not-exempt',
      [LAW],
      not(
        any(
          clause('exempt-minor', below(age, parameter('shared.childMaxAge'))),
          // The law's discharged soldier came from the service, not from the years abroad; null is no discharge.
          clause('exempt-soldier', all(exists('dischargeDate'), sinceLeaving('dischargeDate'))),
          // An oleh of before the years abroad came back as an Israeli.
          clause(
            'exempt-oleh',
            all(is('immigrantStatus', 'oleh'), any(absent('aliyahDate'), sinceLeaving('aliyahDate'))),
          ),
        ),
      ),
    ),
    authorityDecides('residency-ended', [LAW]),
    authorityDecides('residency-recognised', [LAW]),
    authorityDecides('wait-in-israel', [LAW]),
  ],
  askPerson: [
    tellIf('residency-decision', yes),
    tellIf('serious-illness', includes('medicalTreatments', 'dialysis', 'transplant', 'oncologyListed')),
    tellIf('fertility', isTrue('fertilityTreatment')),
  ],
  amounts: [
    { id: 'wait', unit: 'months', value: largest(figure('waitMin'), smallest(figure('waitMax'), fullYearsAbroad)) },
    {
      id: 'redemption',
      unit: 'ILS once',
      value: figure('redemptionFee'),
      shownWhen: atLeast(mostMonthsAbroad, figure('absenceMonths')),
    },
  ],
  claim: {
    links: [
      'https://www.btl.gov.il/Insurance/Living_abroad/Pages/chishuvTkufatHamtana.aspx',
      'https://www.btl.gov.il/Insurance/Living_abroad/Pages/pidyonTkufatHamtana.aspx',
      'https://www.btl.gov.il/audience/toshavchozer/',
    ],
    phones: ['*6050', '04-8812345'],
    forms: [],
  },
  deadlines: [],
  opensAlso: [],
  documents: ['identity-card', 'passports', 'residency-questionnaire'],
  notes: { timeLimits: [], refused: ['nii-labour-court', 'nii-free-lawyer'] },
  sources: [
    'btl.gov.il, computing the waiting period; redemption of the waiting period; returning residents',
    'btl.gov.il, special payment for health insurance (English, 2025)',
  ],
  checkedOn: '2026-11-21',
})
