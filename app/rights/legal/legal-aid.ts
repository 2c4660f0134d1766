/**
 * סיוע משפטי · Legal aid of the Ministry of Justice. Legal Aid Law 1972 ss. 4, 5; Regulations 1973 regs 2, 5; National
 * Insurance Law s. 397.
 */
import {
  above, absent, all, any, asOf, atMost, clause, date, fact, is, isTrue, not, parameter, product, span, toPerson, zero,
} from '~/engine/build'
import type { TruthExpr } from '~/engine/expression'
import { askIf, authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { dated, inForce, ofYear } from '../shared/figure'
import { incomeIsLow, spouseBenefitsUnasked } from './legal-aid-income'

const REGULATIONS = 'Legal Aid Regulations 1973, as Kol Zchut and the Ministry of Justice describe them'
const TEST_OF_2018 = 'justice.gov.il, entitlement test, about 2018: 6,647 and 595 for each further person'
const HON_2019 = 'hon.co.il, who is entitled to legal aid, 2019'
const BAND = 'the sum of this year was not found: from the last one known to its likely rise'

/** Against National Insurance, and in forced hospitalisation, there is no test of income or property. */
const noMeansTest: TruthExpr = is('legalMatter', 'benefits', 'hospitalisation')
const hasMeansTest: TruthExpr = not(noMeansTest)

export const legalAid = defineRight({
  id: 'legal-aid',
  kind: 'entitlement',
  authority: 'ministry-of-justice',
  areas: ['community', 'debt', 'housing', 'family', 'work'],
  topics: ['legalAid', 'legalReferral'],
  parameters: {
    'legal-aid.legalAidBasePct': inForce(67, '%', REGULATIONS),
    'legal-aid.legalAidExtraPct': inForce(6, '%', REGULATIONS),
    'legal-aid.basePersons': inForce(3, 'persons', REGULATIONS),
    'legalAid.averageWage': dated(
      'ILS/month',
      ofYear(2018, 9_921, TEST_OF_2018, 'derived'),
      ofYear(2019, 10_581, HON_2019, 'secondary'),
      ofYear(
        2026,
        13_769,
        'average wage of the National Insurance Institute; Legal Aid may use another average',
        'derived',
      ),
    ),
    'legalAid.averageWageLow': dated(
      'ILS/month',
      ofYear(2018, 9_921, TEST_OF_2018, 'derived'),
      ofYear(2019, 10_581, HON_2019, 'secondary', 2025),
      ofYear(2026, 13_566, 'minimum wage ÷ 47.5 %', 'derived'),
    ),
    'legalAid.averageWageHigh': dated(
      'ILS/month',
      ofYear(2018, 9_921, TEST_OF_2018, 'derived'),
      ofYear(2019, 10_581, HON_2019, 'secondary'),
      ofYear(2020, 13_769, 'the average wage of 2026, which no year before it passes', 'derived', 2026),
    ),
    'legal-aid.incomeBandFrom': dated(
      'ILS/month',
      ofYear(
        2018,
        7_090,
        'the first shekel above the ceiling of 2019, the last one known before 2026',
        'derived',
        2025,
      ),
      ofYear(2026, 9_050, BAND, 'derived'),
    ),
    'legal-aid.incomeBandTo': dated(
      'ILS/month',
      ofYear(2018, 0, 'no band: the ceiling of these years is known', 'derived', 2019),
      ofYear(2020, 9_750, BAND, 'derived', 2026),
    ),
    'legal-aid.incomeMonthsAveraged': inForce(3, 'months', 'justice.gov.il, entitlement test'),
    'legal-aid.incomeMonthsAveragedLong': inForce(6, 'months', 'justice.gov.il, entitlement test'),
    'legal-aid.propertyWages': inForce(
      3,
      'average wages',
      'general knowledge; not read on an official page',
      'secondary',
    ),
    'legal-aid.urgentDays': inForce(
      10,
      'days',
      'the portal’s own care: a lawyer needs time before the last day',
      'secondary',
    ),
    'legal-aid.appealDays': inForce(30, 'days', 'Legal Aid Law s. 5'),
  },
  conditions: [
    condition(
      'field',
      [cite('legal-aid-law'), cite('legal-aid-regulations', '5')],
      any(
        is(
          'legalMatter',
          'family',
          'housing',
          'money',
          'labour',
          'benefits',
          'execution',
          'insolvency',
          'hospitalisation',
        ),
        clause('field-other', toPerson(is('legalMatter', 'other'))),
      ),
    ),
    condition(
      'income',
      [cite('legal-aid-regulations', '2'), cite('national-insurance-law', '397')],
      incomeIsLow,
      hasMeansTest,
    ),
    authorityDecides('property', [cite('legal-aid-regulations')]),
    authorityDecides('merit', [cite('legal-aid-law', '4')]),
  ],
  askPerson: [
    tellIf('no-means-test', is('legalMatter', 'hospitalisation')),
    // Both count as income once they are told; unasked they are only listed.
    tellIf('spouse-benefits', all(hasMeansTest, spouseBenefitsUnasked)),
    tellIf('foreign-pension', all(hasMeansTest, absent('foreignPensionIncome'), above(fact('foreignPensionIncome'), zero))),
    tellIf(
      'property-owned',
      all(
        hasMeansTest,
        any(
          isTrue('secondProperty'),
          above(fact('savings'), product(parameter('legal-aid.propertyWages'), parameter('legalAid.averageWage'))),
        ),
      ),
    ),
    tellIf(
      'whole-wage',
      all(is('legalMatter', 'execution'), isTrue('wageGarnished'), is('attachmentReason', 'maintenance')),
    ),
    askIf('deadline-near', atMost(span('days', asOf, date('legalDeadline')), parameter('legal-aid.urgentDays'))),
    tellIf('violence', isTrue('violenceAtHome')),
  ],
  amounts: [],
  claim: { links: ['https://index.justice.gov.il/Units/SiuaMishpaty'], phones: [], forms: [] },
  deadlines: [{ id: 'legal-step', on: date('legalDeadline') }],
  opensAlso: ['court-fee-exemption', 'bar-pro-bono', 'shil-advice'],
  documents: ['identity-card', 'payslips', 'bank-statements', 'court-papers'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'justice.gov.il, entitlement test and conditions for legal aid, about 2018',
    'Kol Zchut, free legal aid of the Ministry of Justice, 2022',
    'justice.gov.il, legal aid against the National Insurance Institute; guidance of 29 August 2019',
  ],
  checkedOn: '2026-11-21',
})
