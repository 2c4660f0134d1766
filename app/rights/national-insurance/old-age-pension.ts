/** קצבת אזרח ותיק · Old-age pension. National Insurance Law, chapter 11; Retirement Age Law 2004. */
import { above, any, clause, fact, is, isTrue, not, zero } from '~/engine/build'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { niiResidence } from '../shared/residence'
import { reachedAbsoluteAge, reachedRetirementAge } from '../shared/retirement-age'
import { passesIncomeTest, pensionAmount, sumIsKnown } from './old-age-pension-amount'
import { oldAgePensionFigures } from './old-age-pension-figures'
import { hasQualifyingPeriod, holdsOtherPension, isInsuredByAge, livedHereBefore } from './old-age-pension-insurance'

const LAW = 'national-insurance-law'

export const oldAgePension = defineRight({
  id: 'old-age-pension',
  kind: 'entitlement',
  authority: 'national-insurance',
  areas: ['older-age', 'income'],
  topics: ['oldAge', 'nationalInsurance', 'seniors'],
  parameters: oldAgePensionFigures,
  conditions: [
    niiResidence(),
    condition('insured', [cite(LAW)], any(isInsuredByAge(), clause('insured-returning', livedHereBefore()))),
    condition('age', [cite('retirement-age-law'), cite(LAW)], reachedRetirementAge()),
    condition('qualifying-period', [cite(LAW, '246')], hasQualifyingPeriod),
    authorityDecides('insurance-record', [cite(LAW, '246')]),
    condition('income', [cite(LAW)], passesIncomeTest, not(reachedAbsoluteAge())),
  ],
  askPerson: [
    tellIf('abroad', isTrue('abroadNow')),
    tellIf(
      'years-abroad', any(is('immigrantStatus', 'returningResident'), above(fact('yearsAbroadBeforeReturn'), zero)),
    ),
    tellIf('other-pension', holdsOtherPension),
    tellIf('kibbutz', isTrue('kibbutzMember')),
  ],
  amounts: [{ id: 'monthly', unit: 'ILS/month', value: pensionAmount, shownWhen: sumIsKnown }],
  claim: { links: ['https://www.btl.gov.il/benefits/old_age'], phones: ['*6050', '04-8812345'], forms: [] },
  deadlines: [],
  opensAlso: [
    'old-age-income-supplement', 'public-transport-discount', 'arnona-discount', 'long-term-care-benefit',
    'public-housing-olim', 'rent-assistance-benefits', 'senior-housing',
  ],
  documents: [
    'identity-card', 'payslips', 'bank-details', 'savings-statement', 'car-licence', 'end-of-work-papers',
    'immigrant-certificate',
  ],
  notes: { timeLimits: ['nii-apply-now'], refused: ['nii-labour-court', 'nii-free-lawyer'] },
  sources: [
    'btl.gov.il, old age: retirement age, entitling age, qualifying period, income from work, deferral (2020–2024)',
    'btl.gov.il (English), old-age pension rates (2024) and questions and answers (2025)',
    'Kol Zchut, old-age pension (2024)',
    'newsru.co.il, 1 February 2026',
  ],
  checkedOn: '2026-11-21',
})
