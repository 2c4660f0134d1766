/** תוספת תלויים לקצבת נכות · Dependants' supplement to the disability pension. National Insurance Law s. 200; "child" by s. 238. */
import {
  above, all, any, atMost, choose, clause, count, fact, follows, includes, is, isFalse, isTrue, named, not, parameter, percentOf, product,
  rounded, smallest, some, sum, toPerson, toPersonIfKnown, when, zero,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { cite, condition, defineRight, tellIf } from '~/engine/right'
import { ifAnswered } from '../shared/answered'
import { isCouple, isMinorOrInService } from '../shared/family'
import { supplementFigures } from './disability-dependants-supplement-figures'
import { isHousewife } from './housewife'

const ID = 'disability-dependants-supplement'
const SECTION_200 = cite('national-insurance-law', '200')

/** Everything the spouse has before deductions. */
const spouseIncome: NumberExpr = named(
  'spouse-income',
  sum(fact('spouse.monthlyWorkIncome'), fact('spouse.monthlyPensionIncome'), fact('spouse.monthlyOtherIncome')),
)

/** 57 % of the average wage, as the Institute publishes it: in whole shekels. */
const spouseIncomeCeiling: NumberExpr = named(
  'spouse-income-ceiling',
  rounded(percentOf(parameter('shared.dependantSpouseIncomeShare'), parameter('shared.averageWage'))),
)

/** Benefits of the Institute that the spouse gets in the spouse's own right; what is paid for a child is not the spouse's. */
const spouseHasOwnBenefit: TruthExpr = includes(
  'spouse.currentBenefits',
  'income-support', 'shelter-income-support', 'unemployment-benefit', 'old-age-pension', 'old-age-for-disabled', 'special-old-age-benefit',
  'old-age-income-supplement', 'survivors-pension', 'long-term-care-benefit', 'work-injury-allowance', 'work-disability-pension',
  'dependants-benefit', 'accident-allowance', 'reserve-duty-compensation', 'general-disability-pension',
  'disability-dependants-supplement', 'attendance-allowance', 'attendance-allowance-oleh', 'mobility-allowance', 'maternity-allowance',
  'pregnancy-risk-benefit', 'hostile-acts-benefits', 'volunteer-injury',
)

const hasSpousePart: TruthExpr = all(
  isCouple,
  not(isHousewife),
  atMost(spouseIncome, spouseIncomeCeiling),
  not(spouseHasOwnBenefit),
)

const isChildAtHome: TruthExpr = all(isMinorOrInService, isTrue('@.livesWithApplicant'))
/** Section 238 has more cases of full age than service. Which they are a person says; whether a grown child is a pupil nobody asks. */
const isOlderPupilAtHome: TruthExpr = all(
  not(isMinorOrInService),
  isTrue('@.livesWithApplicant'),
  ifAnswered('@.inSchool', isTrue('@.inSchool')),
)
const isChildElsewhere: TruthExpr = all(isMinorOrInService, isFalse('@.livesWithApplicant'))

/** Of degree 75 or 100, or of a lower degree with work income above 21 % of the average wage: the full sums. */
const isPaidInFull: TruthExpr = any(
  is('workIncapacityPercent', 75, 100),
  above(
    fact('monthlyWorkIncome'),
    rounded(percentOf(parameter(`${ID}.fullSupplementWorkShare`), parameter('shared.averageWage'))),
  ),
)

/** The sum of the person's degree. @param part whose: the spouse's, or one child's */
function byDegree(part: 'spouse' | 'child'): NumberExpr {
  return choose(
    [
      when(isPaidInFull, parameter(`${ID}.${part}100`)),
      when(is('workIncapacityPercent', 74), parameter(`${ID}.${part}74`)),
      when(is('workIncapacityPercent', 65), parameter(`${ID}.${part}65`)),
    ],
    parameter(`${ID}.${part}60`),
  )
}

const spouseSum: NumberExpr = choose([when(hasSpousePart, byDegree('spouse'))], zero)
const childrenPaidFor: NumberExpr = smallest(parameter(`${ID}.maxChildren`), count('children', isChildAtHome))

/** Income of the recipient that is not from work: it comes off the supplement, but never brings the pension below its single rate. */
const nonWorkIncome: NumberExpr = sum(fact('monthlyPensionIncome'), fact('monthlyOtherIncome'))

export const disabilityDependantsSupplement = defineRight({
  id: ID,
  kind: 'entitlement',
  authority: 'national-insurance',
  areas: ['disability', 'family', 'income'],
  topics: ['disability', 'nationalInsurance', 'family'],
  parameters: supplementFigures,
  conditions: [
    condition('disability-pension', [SECTION_200], follows('general-disability-pension')),
    condition(
      'dependant',
      [SECTION_200, cite('national-insurance-law', '238')],
      any(
        clause('spouse-part', hasSpousePart),
        clause('child-part', some('children', isChildAtHome)),
        clause('child-pupil-part', toPerson(some('children', isOlderPupilAtHome))),
        clause('child-elsewhere-part', toPerson(some('children', isChildElsewhere))),
      ),
    ),
  ],
  askPerson: [
    tellIf('child-elsewhere', all(is('maritalStatus', 'divorced', 'separated'), some('children', isChildElsewhere))),
    tellIf(
      'spouse-disabled',
      all(
        isCouple,
        any(
          includes(
            'spouse.currentBenefits', 'general-disability-pension', 'attendance-allowance', 'attendance-allowance-oleh',
            'mobility-allowance', 'work-disability-pension',
          ),
          above(fact('spouse.medicalDisabilityPercent'), zero),
          above(fact('spouse.workIncapacityPercent'), zero),
        ),
      ),
    ),
    tellIf('non-work-income', above(nonWorkIncome, zero)),
  ],
  amounts: [
    {
      id: 'monthly',
      unit: 'ILS/month',
      // Other income that was not asked about does not hide the sum; once it is told, a person reckons what is left.
      shownWhen: all(not(toPersonIfKnown(above(nonWorkIncome, zero))), any(hasSpousePart, some('children', isChildAtHome))),
      value: sum(spouseSum, product(byDegree('child'), childrenPaidFor)),
    },
  ],
  claim: { links: ['https://www.btl.gov.il', 'https://ps.btl.gov.il'], phones: ['*3928', '*6050', '04-8812345'], forms: ['בל/7801'] },
  deadlines: [],
  opensAlso: ['public-housing'],
  documents: ['identity-card', 'spouse-payslips', 'birth-certificates', 'bank-details'],
  notes: { timeLimits: ['nii-apply-now'], refused: ['nii-labour-court', 'nii-free-lawyer'] },
  sources: [
    'btl.gov.il, rates of the disability pension (2024)',
    'Kol Zchut, dependants’ supplement to the general disability pension (2024; 2014)',
  ],
  checkedOn: '2026-11-21',
})
