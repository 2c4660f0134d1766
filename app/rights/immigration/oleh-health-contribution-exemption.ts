/** פטור מדמי ביטוח בריאות לעולה חדש · Exemption from health contributions. National Health Insurance Law, 1994. */
import {
  above, all, any, atMost, below, clause, fact, is, later, parameter, receives, sum, zero,
} from '~/engine/build'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { isCouple } from '../shared/family'
import { dated, inForce, ofYear } from '../shared/figure'
import { aliyah, hasOlehStatus, holdsA1, lastDayOfOlehMonth, olehMonth, sinceAliyahWithin } from './oleh-status'

const LAW = cite('national-health-insurance-law')
const NII_PAGE = 'btl.gov.il, health insurance of new immigrants (English, 2024)'

const figure = (name: string) => parameter(`oleh-health-contribution-exemption.${name}`)

const income = sum(fact('monthlyWorkIncome'), fact('monthlyOtherIncome'), fact('monthlyPensionIncome'))
const lastMonth = sum(figure('healthExemptMonths'), figure('healthExemptExtra'))

/** What counts is the living allowance that has come in, not one that is only in sight. */
const hasAllowancePaid = receives('oleh-subsistence')

export const olehHealthContributionExemption = defineRight({
  id: 'oleh-health-contribution-exemption',
  kind: 'entitlement',
  authority: 'national-insurance',
  areas: ['immigration', 'health'],
  topics: ['nationalInsurance', 'immigrants', 'health'],
  parameters: {
    'oleh-health-contribution-exemption.healthExemptMonths': inForce(6, 'months', NII_PAGE),
    'oleh-health-contribution-exemption.healthExemptExtra': inForce(6, 'months', NII_PAGE),
    'oleh-health-contribution-exemption.healthIncomeThreshold': dated(
      'ILS/month',
      ofYear(2024, 627, NII_PAGE),
      ofYear(2025, 666, '5 % of the average wage', 'derived'),
      ofYear(2026, 688, 'olimly.com, quoting National Insurance; 5 % of the average wage', 'secondary'),
    ),
    'oleh-health-contribution-exemption.minimumContribution': dated(
      'ILS/month',
      ofYear(2025, 120, 'minimum health contribution without work', 'secondary'),
    ),
  },
  conditions: [
    condition('immigrant-status', [LAW], any(hasOlehStatus, clause('status-a1', holdsA1))),
    condition(
      'low-income',
      [LAW],
      any(clause('no-income', atMost(income, zero)), below(income, figure('healthIncomeThreshold'))),
    ),
    condition(
      'exempt-months',
      [LAW],
      any(
        clause('first-half', sinceAliyahWithin('months', figure('healthExemptMonths'))),
        clause(
          'second-half',
          // From the seventh month: the months before it are exempt in any case.
          all(atMost(olehMonth, lastMonth), hasAllowancePaid),
        ),
      ),
    ),
    authorityDecides('certificate-handed-in', [LAW]),
  ],
  askPerson: [
    tellIf('income-abroad', above(fact('foreignPensionIncome'), zero)),
    tellIf('veteran-spouse', all(isCouple, is('spouse.immigrantStatus', 'none'))),
    tellIf('temporary-before', is('visaType', 'a1', 'a5')),
  ],
  amounts: [],
  claim: {
    links: [encodeURI('https://www.btl.gov.il/English Homepage/מידע לקהל יעד/NewOlim/Pages/HMO_Contributions.aspx')],
    phones: ['*6050', '04-8812345'],
    forms: [],
  },
  deadlines: [
    { id: 'first-half-end', on: later(aliyah, 'months', figure('healthExemptMonths')) },
    { id: 'second-half-end', on: lastDayOfOlehMonth(lastMonth), when: hasAllowancePaid },
  ],
  opensAlso: [],
  documents: ['immigrant-certificate', 'identity-card', 'subsistence-certificate'],
  notes: { timeLimits: [], refused: ['nii-labour-court', 'nii-free-lawyer'] },
  sources: [
    'btl.gov.il, health insurance of new immigrants (English, 2024)',
    'olimly.com, health insurance contributions (2026)',
  ],
  checkedOn: '2026-11-21',
})
