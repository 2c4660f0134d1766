/** גמלת סיעוד · Long-term care benefit. National Insurance Law, chapter 10. */
import { above, any, atMost, clause, equal, fact, is, isTrue, not, parameter, receives, zero } from '~/engine/build'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { niiResidence } from '../shared/residence'
import { reachedRetirementAge, retirementDay } from '../shared/retirement-age'
import { longTermCareFigures } from './long-term-care-benefit-figures'
import { foreignPensionMatters, incomeAllows } from './long-term-care-benefit-income'
import { firstResidence, livedHereBefore } from './old-age-pension-insurance'

const CHAPTER_10 = cite('national-insurance-law')

export const longTermCareBenefit = defineRight({
  id: 'long-term-care-benefit',
  kind: 'entitlement',
  authority: 'national-insurance',
  areas: ['older-age', 'health'],
  topics: ['nursing', 'seniors', 'nationalInsurance'],
  parameters: longTermCareFigures,
  conditions: [
    niiResidence(),
    condition('age', [CHAPTER_10, cite('retirement-age-law')], reachedRetirementAge()),
    condition(
      'resident-before-retirement',
      [CHAPTER_10],
      any(
        // The law shuts out who became a resident after that age: on the day itself it does not.
        atMost(firstResidence(), retirementDay()),
        clause('resident-by-return', is('immigrantStatus', 'oleh')),
        clause('resident-absorption-basket', any(isTrue('absorptionBasketReceived'), receives('absorption-basket'))),
        clause('resident-returning', livedHereBefore()),
      ),
    ),
    condition('lives-in-community', [CHAPTER_10], not(is('housing', 'institution'))),
    condition('no-other-care', [CHAPTER_10], not(receives('attendance-allowance', 'attendance-allowance-oleh'))),
    condition('needs-help', [CHAPTER_10], not(is('needsDailyHelp', 'none'))),
    authorityDecides('dependence', [CHAPTER_10]),
    condition('income', [CHAPTER_10], incomeAllows),
  ],
  askPerson: [
    tellIf('living-alone', equal(fact('householdSize'), parameter('shared.one'))),
    tellIf(
      'holocaust-survivor',
      any(
        isTrue('holocaustSurvivor'), above(fact('holocaustSurvivorPayment'), zero),
        receives('holocaust-survivor-allowance'),
      ),
    ),
    tellIf('foreign-pension', foreignPensionMatters),
  ],
  // The level of dependence sets the hours, and only an assessment sets the level.
  amounts: [],
  claim: {
    links: ['https://www.btl.gov.il/benefits/Long_Term_Care'], phones: ['*2637', '*6050', '04-8812345'], forms: [],
  },
  deadlines: [],
  opensAlso: [
    'arnona-discount', 'electricity-discount', 'water-allocation', 'day-centre-for-seniors', 'supportive-community',
    'elder-municipal-services',
  ],
  documents: [
    'identity-card', 'medical-papers', 'income-proof', 'relative-consent', 'bank-details', 'immigrant-certificate',
  ],
  notes: { timeLimits: [], refused: ['nii-labour-court', 'nii-free-lawyer'] },
  sources: [
    'btl.gov.il (English), long-term care: incomes (2024 and later), conditions of eligibility (2023), benefit in cash',
    'Kol Zchut, long-term care; appeal on dependence; objection (2020–2021)',
    'matav.org.il; srugim.co.il (2026)',
  ],
  checkedOn: '2026-11-21',
})
