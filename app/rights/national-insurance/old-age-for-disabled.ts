/** קצבת אזרח ותיק לנכה · Old-age pension for disabled persons. National Insurance Law, s. 251. */
import {
  asOf, atMost, choose, is, isFalse, isTrue, largest, later, named, parameter, receives, when,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { niiResidence } from '../shared/residence'
import { reachedRetirementAge, retirementDay } from '../shared/retirement-age'
import { pensionAmount } from './old-age-pension-amount'
import { holdsOtherPension } from './old-age-pension-insurance'

const LAW = cite('national-insurance-law', '251')

/** The degree of incapacity that was in force, once it was told. */
const degreeIsKnown: TruthExpr = is('workIncapacityPercent', 60, 65, 74, 75, 100)

/** The disability pension of that degree, ILS a month: the new pension is never less. */
const disabilityPension: NumberExpr = named(
  'disability-pension',
  choose(
    [
      when(is('workIncapacityPercent', 60), parameter('general-disability-pension.rate60')),
      when(is('workIncapacityPercent', 65), parameter('general-disability-pension.rate65')),
      when(is('workIncapacityPercent', 74), parameter('general-disability-pension.rate74')),
    ],
    parameter('general-disability-pension.rateFull'),
  ),
)

/** Claimed by then, no month is lost; after it the pension is still open. */
const lastDayForEveryMonth: NumberExpr = later(retirementDay(), 'months', parameter('shared.retroactivityMonths'))

export const oldAgeForDisabled = defineRight({
  id: 'old-age-for-disabled',
  kind: 'entitlement',
  authority: 'national-insurance',
  areas: ['older-age', 'disability', 'income'],
  topics: ['oldAge', 'disability', 'nationalInsurance', 'seniors'],
  parameters: {},
  conditions: [
    niiResidence(),
    condition('age', [LAW, cite('retirement-age-law')], reachedRetirementAge()),
    condition('disability-pension-until-retirement', [LAW], isTrue('disabilityPensionUntilRetirement')),
    authorityDecides('record', [LAW]),
  ],
  askPerson: [
    tellIf('other-pension', holdsOtherPension),
    tellIf('supplements', receives('disability-dependants-supplement', 'attendance-allowance')),
    tellIf('degree-temporary', isFalse('incapacityStable')),
  ],
  amounts: [
    { id: 'monthly', unit: 'ILS/month', value: largest(pensionAmount, disabilityPension), shownWhen: degreeIsKnown },
    { id: 'at-least', unit: 'ILS/month', value: disabilityPension, shownWhen: degreeIsKnown },
  ],
  claim: { links: ['https://www.btl.gov.il/benefits/old_age'], phones: ['*6050', '04-8812345'], forms: [] },
  deadlines: [{ id: 'back-pay', on: lastDayForEveryMonth, when: atMost(asOf, lastDayForEveryMonth) }],
  opensAlso: [
    'arnona-discount', 'electricity-discount', 'water-allocation', 'health-copay-relief', 'rent-assistance-benefits',
  ],
  documents: ['identity-card', 'benefit-confirmation', 'authority-letters', 'bank-details'],
  notes: { timeLimits: ['nii-apply-now'], refused: ['nii-labour-court', 'nii-free-lawyer'] },
  sources: [
    'Kol Zchut, old-age pension: no income test after a disability pension',
    'reutheshel.org.il, old-age pension for disabled persons',
    'iec.co.il, groups of the electricity discount',
  ],
  checkedOn: '2026-11-21',
})
