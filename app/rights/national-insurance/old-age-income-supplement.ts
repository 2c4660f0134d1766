/**
 * השלמת הכנסה לקצבת אזרח ותיק · Income supplement to an old-age or survivors' pension.
 * Income Support Law 1980, s. 2(a)(4).
 */
import {
  above, all, any, clause, fact, follows, isTrue, not, parameter, person, receives, toPersonIfKnown, zero,
} from '~/engine/build'
import type { TruthExpr } from '~/engine/expression'
import { askIf, cite, condition, defineRight, tellIf } from '~/engine/right'
import { isCouple } from '../shared/family'
import { niiResidence } from '../shared/residence'
import { belowRetirementAge, reachedRetirementAge } from '../shared/retirement-age'
import { isCoupleToldApart, knownToBeApart, mayBeExaminedApart } from './income-support-conditions'
import { supplementFigures } from './old-age-income-supplement-figures'
import { examinedApart, examinedTogether } from './old-age-income-supplement-income'
import { vehicleAllowsSupplement } from './old-age-income-supplement-vehicle'

const law = (section?: string) => cite('income-support-law', section)

/** A pension that is paid or in sight; or retirement age without a right to one, at the same totals. */
const hasPension: TruthExpr = any(
  clause('pension-old-age', any(follows('old-age-pension'), receives('old-age-for-disabled'))),
  clause('pension-special', follows('special-old-age-benefit')),
  clause('pension-survivors', follows('survivors-pension')),
  clause('pension-dependants', receives('dependants-benefit')),
  clause('pension-none', all(reachedRetirementAge(), not(follows('old-age-pension')))),
)

/**
 * Spouses who are known to live apart, or to be in danger, are examined apart: the applicant's own side then leads to a
 * person.
 */
const together = not(toPersonIfKnown(all(isCouple, mayBeExaminedApart)))

/** Savings and pensions from abroad are not computed: once told, no sum is shown. */
const nothingLeftOut = not(
  toPersonIfKnown(any(above(fact('savings'), zero), above(fact('foreignPensionIncome'), zero))),
)

export const oldAgeIncomeSupplement = defineRight({
  id: 'old-age-income-supplement',
  kind: 'entitlement',
  authority: 'national-insurance',
  areas: ['older-age', 'income'],
  topics: ['oldAge', 'nationalInsurance', 'seniors'],
  parameters: supplementFigures,
  conditions: [
    condition('pension', [law('2(a)(4)')], hasPension),
    condition(
      'income', [law('9'), law('12')],
      any(examinedTogether.isUnderTotal, all(knownToBeApart, examinedApart.isUnderTotal)),
    ),
    niiResidence(),
    condition('kibbutz', [law()], any(not(isTrue('kibbutzMember')), clause('kibbutz-exception', person))),
    condition('vehicle', [law('9A')], vehicleAllowsSupplement),
    condition(
      'work-pension', [law('12')],
      any(examinedTogether.workPensionAllows, all(knownToBeApart, examinedApart.workPensionMayAllow)),
    ),
  ],
  askPerson: [
    askIf('savings', above(fact('savings'), zero)),
    askIf('second-property', isTrue('secondProperty')),
    askIf(
      'stays-abroad',
      any(
        above(fact('tripsAbroadThisYear'), parameter('oais.tripsPaid')),
        above(fact('daysAbroadThisYear'), parameter('oais.daysPaid')),
      ),
    ),
    tellIf('examined-apart', mayBeExaminedApart),
    tellIf('spouse-under-retirement-age', all(isCouple, any(belowRetirementAge('spouse.'), belowRetirementAge()))),
    tellIf('foreign-pension', above(fact('foreignPensionIncome'), zero)),
  ],
  amounts: [
    {
      id: 'monthly', unit: 'ILS/month', value: examinedTogether.supplement, shownWhen: all(together, nothingLeftOut),
      // A pension from abroad decides whether the special benefit is in sight, and comes off then.
      spans: ['foreignPensionIncome'],
    },
    {
      id: 'monthly-apart', unit: 'ILS/month', value: examinedApart.supplement,
      shownWhen: all(isCoupleToldApart, nothingLeftOut),
    },
  ],
  claim: { links: ['https://www.btl.gov.il/benefits/old_age'], phones: ['*6050', '04-8812345'], forms: [] },
  deadlines: [],
  opensAlso: [
    'electricity-discount', 'arnona-discount', 'water-allocation', 'phone-discount', 'rent-assistance-benefits',
    'public-housing', 'health-copay-relief', 'senior-housing', 'elderly-mortgage-help', 'legal-aid',
    'public-housing-olim',
  ],
  documents: [
    'identity-card', 'bank-statements', 'savings-confirmation', 'car-licence', 'pension-slips', 'bank-details',
  ],
  notes: { timeLimits: ['nii-apply-now'], refused: ['nii-labour-court', 'nii-free-lawyer'] },
  sources: [
    'btl.gov.il, sums of old-age pension with income supplement (2026)',
    'btl.gov.il, old age, income supplement: conditions, vehicle, stay abroad (2024)',
    'Kol Zchut, income supplement to the old-age pension (2024)',
    'Income Support Law 1980',
  ],
  checkedOn: '2026-11-21',
})
