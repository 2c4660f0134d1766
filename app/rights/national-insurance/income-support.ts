/** הבטחת הכנסה · Income support. Income Support Law 1980; Income Support Regulations 1982. */
import {
  above, all, any, asOf, atLeast, below, exists, fact, includes, is, isTrue, later, minus, not, parameter, startOf, toPersonIfKnown, zero,
} from '~/engine/build'
import { askIf, authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { isCouple, spouseAge } from '../shared/family'
import { niiResidence } from '../shared/residence'
import { reachedRetirementAge } from '../shared/retirement-age'
import { benefit, benefitSince2002, isBelowLevel, isPaidSince2002, isSafeToPromise } from './income-support-amount'
import {
  isCoupleToldApart, isNotExcluded, isOfAge, isUnderTwenty, knownToBeApart, mayBeExaminedApart, meetsWorkTest, residentLongEnough,
  spouseIsExcluded, spouseMeetsWorkTest, vehicleAllows,
} from './income-support-conditions'
import { incomeSupportFigures } from './income-support-figures'
import { hasVehicle, pensionUnasked } from './income-support-income'

const law = (section?: string) => cite('income-support-law', section)
const regulation = (number?: string) => cite('income-support-regulations', number)

/** A couple that lives together, as far as anybody has told. */
const isExaminedTogether = not(toPersonIfKnown(all(isCouple, mayBeExaminedApart)))

export const incomeSupport = defineRight({
  id: 'income-support',
  kind: 'entitlement',
  authority: 'national-insurance',
  areas: ['income'],
  topics: ['incomeSupport', 'nationalInsurance', 'employment'],
  parameters: incomeSupportFigures,
  conditions: [
    niiResidence(),
    condition('residence-months', [law('2')], residentLongEnough),
    condition('age', [law('2'), regulation('1A')], isOfAge),
    condition('work-test', [law('2'), regulation('1')], meetsWorkTest),
    condition('work-test-spouse', [law('2'), regulation('1')], spouseMeetsWorkTest, isCouple),
    authorityDecides('suitable-work', [law('2')]),
    condition(
      'income', [law('5'), law('9'), law('10'), law('12'), regulation('7')],
      any(isBelowLevel.together, all(knownToBeApart, isBelowLevel.apart)),
    ),
    condition('vehicle', [law('9A')], vehicleAllows, hasVehicle),
    condition('not-excluded', [law()], isNotExcluded),
  ],
  askPerson: [
    askIf('abroad-now', isTrue('abroadNow')),
    askIf('second-trip', atLeast(fact('tripsAbroadThisYear'), parameter('shared.two'))),
    askIf('second-property', isTrue('secondProperty')),
    askIf('savings', above(fact('savings'), zero)),
    askIf('second-vehicle', all(
      exists('vehicle'),
      atLeast(fact('vehicleCount'), parameter('shared.two')),
      not(any(is('vehicle.disabilityUse', 'disabledChildBenefit', 'mobilityDriver'), includes('currentBenefits', 'disabled-child-benefit'))),
    )),
    tellIf('pension-unasked', pensionUnasked),
    tellIf('examined-apart', mayBeExaminedApart),
    tellIf('maintenance', any(exists('maintenanceJudgment'), isTrue('owesMaintenance'))),
    tellIf('spouse-not-resident', all(isCouple, is('spouse.residency', 'noStatus', 'temporaryResident'))),
    tellIf('spouse-excluded', spouseIsExcluded),
    tellIf('spouse-older', all(isCouple, reachedRetirementAge('spouse.'))),
    tellIf('spouse-under-20', all(isCouple, below(spouseAge, parameter('is.minAge')))),
    tellIf('under-20', isUnderTwenty),
    tellIf('institution', any(is('housing', 'institution'), isTrue('inCareInstitution'))),
    tellIf('treatment-vehicle', is('vehicle.disabilityUse', 'treatmentTransport')),
  ],
  amounts: [
    {
      id: 'monthly-since-2002', unit: 'ILS/month', value: benefitSince2002,
      shownWhen: all(isPaidSince2002, isExaminedTogether),
    },
    {
      id: 'monthly', unit: 'ILS/month', value: benefit.together,
      shownWhen: all(isExaminedTogether, isSafeToPromise.together),
    },
    {
      id: 'monthly-apart', unit: 'ILS/month', value: benefit.apart,
      shownWhen: all(isCoupleToldApart, isSafeToPromise.apart),
    },
  ],
  claim: {
    links: ['https://www.btl.gov.il/benefits/Income_support', 'https://www.taasuka.gov.il'],
    phones: ['*6050', '04-8812345'],
    forms: ['בל/5619'],
  },
  deadlines: [
    // s. 14(a): paid from the 1st of the month of the claim, so that this month is lost when it ends.
    { id: 'claim-this-month', on: minus(later(startOf('month', asOf), 'months', parameter('shared.one')), parameter('shared.one')) },
  ],
  opensAlso: [
    'arnona-discount', 'health-copay-relief', 'electricity-discount', 'rent-assistance-benefits', 'court-fee-exemption',
    'legal-aid', 'public-transport-discount', 'child-support-payments', 'senior-housing', 'ulpan', 'day-care-subsidy',
    'afternoon-care-subsidy',
  ],
  documents: [
    'identity-card', 'payslips', 'employer-scope-letter', 'bank-statements', 'lease', 'medical-papers', 'immigrant-certificate',
    'car-licence',
  ],
  notes: { timeLimits: [], refused: ['nii-labour-court', 'nii-free-lawyer'] },
  sources: [
    'btl.gov.il, Income support (Hebrew and English), 2024–2026',
    'Income Support Law 1980 and Income Support Regulations 1982',
    'Kol Zchut, exemption from the employment test, 2024',
  ],
  checkedOn: '2026-11-21',
})
