/** גמלה לשמירת היריון · High-risk pregnancy benefit. National Insurance Law ss. 58–61. */
import { all, any, atLeast, clause, exists, fact, is, over, parameter, smallest, toPerson } from '~/engine/build'
import type { NumberExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight } from '~/engine/right'
import { dated, inForce, ofYear } from '../shared/figure'
import { niiResidence } from '../shared/residence'

const ID = 'pregnancy-risk-benefit'
const figure = (name: string): NumberExpr => parameter(`${ID}.${name}`)

const LAW = cite('national-insurance-law', '58–61')
const RULE_PAGE = 'btl.gov.il, high-risk pregnancy, conditions'
const CEILING = 'the average wage ÷ 30; rule as a firm of accountants states it'

const restDays = fact('pregnancyRest.days')

export const pregnancyRiskBenefit = defineRight({
  id: ID,
  kind: 'entitlement',
  authority: 'national-insurance',
  areas: ['family', 'work', 'health'],
  topics: ['nationalInsurance', 'women', 'family', 'labour'],
  parameters: {
    [`${ID}.insuredMonths`]: inForce(6, 'months', RULE_PAGE),
    [`${ID}.lookback`]: inForce(14, 'months', RULE_PAGE),
    [`${ID}.firstPeriod`]: inForce(30, 'days', RULE_PAGE),
    [`${ID}.laterPeriod`]: inForce(14, 'days', RULE_PAGE),
    [`${ID}.maxDaily`]: dated(
      'ILS/day',
      ofYear(2021, 351.7, `${CEILING}: 10,551`, 'derived', 2022),
      ofYear(2023, 395.67, `${CEILING}: 11,870`, 'derived'),
      ofYear(2024, 417.87, `${CEILING}: 12,536`, 'secondary'),
      ofYear(2025, 443.87, `${CEILING}: 13,316`, 'derived'),
      ofYear(2026, 458.97, `${CEILING}: 13,769`, 'derived'),
    ),
    [`${ID}.wageMonths`]: inForce(3, 'months', RULE_PAGE),
    [`${ID}.wageDays`]: inForce(30, 'days of a month of wages', RULE_PAGE),
    [`${ID}.claimWindow`]: inForce(12, 'months', 'National Insurance Law, s. 296; case law'),
  },
  conditions: [
    niiResidence(),
    condition('insured-months', [LAW], atLeast(fact('insuredMonthsLast14'), figure('insuredMonths'))),
    condition(
      'reason',
      [LAW],
      all(
        exists('pregnancyRest'),
        any(
          clause('reason-pregnancy', is('pregnancyRest.reason', 'pregnancyRisk')),
          clause('reason-work', is('pregnancyRest.reason', 'workRisk')),
        ),
      ),
    ),
    authorityDecides('medical-proof', [LAW]),
    condition(
      'days',
      [LAW],
      all(
        exists('pregnancyRest'),
        any(
          atLeast(restDays, figure('firstPeriod')),
          clause('days-shorter', toPerson(atLeast(restDays, figure('laterPeriod')))),
        ),
      ),
    ),
    authorityDecides('not-paid-twice', [LAW]),
  ],
  askPerson: [],
  amounts: [
    {
      id: 'daily',
      unit: 'ILS/day',
      shownWhen: exists('pregnancyRest'),
      value: smallest(over(fact('averageWage3Months'), figure('wageDays')), figure('maxDaily')),
    },
  ],
  claim: {
    links: ['https://www.btl.gov.il', 'https://ps.btl.gov.il'],
    phones: ['*3928', '*6050', '04-8812345'],
    forms: ['בל/330', 'בל/331'],
  },
  deadlines: [],
  opensAlso: [],
  documents: ['identity-card', 'medical-certificate-331', 'payslips', 'employer-approval', 'bank-details'],
  notes: { timeLimits: [], refused: ['nii-labour-court', 'nii-free-lawyer'] },
  sources: ['btl.gov.il, high-risk pregnancy, conditions of entitlement', 'weilcpa.co.il, the rule of the highest sum'],
  checkedOn: '2026-11-21',
})
