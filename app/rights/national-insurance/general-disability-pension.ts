/** קצבת נכות כללית · General disability pension. National Insurance Law, chapter 9 (ss. 195–213). */
import {
  above, absent, all, any, asOf, atLeast, atMost, below, choose, clause, date, daysSince, exists, fact, given, is, isTrue, later, named,
  not, parameter, percentOf, person, receives, rounded, toPerson, toPersonIfKnown, when, zero,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { answered, ifAnswered } from '../shared/answered'
import { age } from '../shared/family'
import { niiResidence } from '../shared/residence'
import { belowRetirementAge, reachedRetirementAge, retirementDay } from '../shared/retirement-age'
import { pensionFigures } from './general-disability-pension-figures'
import { isHousewife } from './housewife'

const ID = 'general-disability-pension'
const LAW = 'national-insurance-law'

const medical = fact('medicalDisabilityPercent')
const workIncome = fact('monthlyWorkIncome')

/** 60 % of the average wage, as the Institute publishes it: in whole shekels. */
const workIncomeCeiling: NumberExpr = named(
  'work-income-ceiling',
  rounded(percentOf(parameter(`${ID}.workIncomeCeilingShare`), parameter('shared.averageWage'))),
)

/** Nobody set a percentage or a degree yet: only then does it matter whether health limits the person's work. */
const healthIsInPlay: TruthExpr = any(
  isTrue('healthLimitsWork'),
  above(given('medicalDisabilityPercent', zero), zero),
  above(given('workIncapacityPercent', zero), zero),
)

/**
 * The percentages are set, and where the incapacity began is not known: s. 196 then takes a person, as a no does. While the
 * percentages are open too, the claim is worth making anyway.
 */
const beganNobodyKnowsWhere: TruthExpr = all(
  absent('incapacityWhileResident'), answered('medicalDisabilityPercent'), answered('workIncapacityPercent'),
)

/** Section 208: 60 %, or 40 % of which one impairment alone makes 25. */
const reachesOrdinaryPercent: TruthExpr = any(
  atLeast(medical, parameter(`${ID}.medicalMin`)),
  all(
    atLeast(medical, parameter(`${ID}.medicalMinCombined`)),
    atLeast(fact('largestSingleImpairmentPercent'), parameter(`${ID}.singleImpairmentMin`)),
  ),
)

const reachesHousewifePercent: TruthExpr = atLeast(medical, parameter(`${ID}.medicalMinHousewife`))

/** In the first year an oleh with a severe disability, who was found entitled to the special allowance, has an earlier door. */
const hasSevereOlehTrack: TruthExpr = toPerson(
  all(receives('attendance-allowance-oleh'), atLeast(daysSince('aliyahDate'), parameter(`${ID}.olehSeverePensionFromDay`))),
)

/** Pensions that shut this one out, so that a person has to choose. Only what is held counts. */
const holdsOtherPension: TruthExpr = receives(
  'old-age-pension', 'old-age-for-disabled', 'special-old-age-benefit', 'survivors-pension', 'work-injury-allowance',
  'work-disability-pension', 'dependants-benefit', 'hostile-acts-benefits', 'volunteer-injury', 'idf-disability-benefit',
)

/** A degree of 75 % counts as 100 %. */
const hasFullDegree: TruthExpr = is('workIncapacityPercent', 75, 100)

const earnsAboveDisregard: TruthExpr = any(
  all(hasFullDegree, above(workIncome, parameter(`${ID}.laronDisregardFull`))),
  all(is('workIncapacityPercent', 60), above(workIncome, parameter(`${ID}.laronDisregard60`))),
)

const earnsUpToDisregard: TruthExpr = any(
  all(hasFullDegree, atMost(workIncome, parameter(`${ID}.laronDisregardFull`))),
  all(is('workIncapacityPercent', 60), atMost(workIncome, parameter(`${ID}.laronDisregard60`))),
)

const incapacityLastedDay = later(date('incapacityStartDate'), 'days', parameter(`${ID}.waitingDays`))
const lastDayForFullBackPay = later(incapacityLastedDay, 'months', parameter(`${ID}.retroMaxMonths`))

/** Back pay matters to whoever has not claimed: while the day is ahead, unless the pension is known to be received. */
const isStillToClaim: TruthExpr = all(atMost(asOf, lastDayForFullBackPay), not(toPersonIfKnown(receives(ID))))

export const generalDisabilityPension = defineRight({
  id: ID,
  kind: 'entitlement',
  authority: 'national-insurance',
  areas: ['disability', 'income'],
  topics: ['medicalCommittee', 'disability', 'nationalInsurance'],
  parameters: pensionFigures,
  conditions: [
    condition(
      'age',
      [cite(LAW, '195')],
      any(
        all(atLeast(age, parameter(`${ID}.ageMin`)), belowRetirementAge()),
        clause(
          'age-minor-worker',
          toPerson(
            all(
              atLeast(age, parameter(`${ID}.minorWorkerAge`)),
              below(age, parameter(`${ID}.ageMin`)),
              // Just before the incapacity: who does not work any more may have.
              any(
                is('employment', 'employee', 'selfEmployed', 'unemployed'),
                ifAnswered('workMonthsInLast48', above(fact('workMonthsInLast48'), zero)),
              ),
            ),
          ),
        ),
        clause(
          'age-late-claim',
          toPerson(all(reachedRetirementAge(), atMost(asOf, later(retirementDay(), 'months', parameter(`${ID}.lateClaimMonths`))))),
        ),
      ),
    ),
    niiResidence(),
    condition('health', [cite(LAW, '195')], healthIsInPlay),
    condition(
      'incapacity-while-resident',
      [cite(LAW, '196')],
      any(isTrue('incapacityWhileResident'), clause('incapacity-before-residence', person)),
    ),
    condition(
      'oleh-first-year',
      [cite('nii-rules')],
      any(
        atLeast(asOf, later(date('aliyahDate'), 'months', parameter(`${ID}.olehPensionFrom`))),
        clause('oleh-severe-disability', hasSevereOlehTrack),
      ),
      is('immigrantStatus', 'oleh'),
    ),
    condition(
      'work-income',
      [cite(LAW, '195')],
      any(below(workIncome, workIncomeCeiling), clause('work-income-recipient', toPerson(receives(ID)))),
    ),
    condition(
      'medical-percent',
      [cite(LAW, '208')],
      any(
        all(reachesOrdinaryPercent, reachesHousewifePercent),
        clause('medical-percent-ordinary', all(not(isHousewife), reachesOrdinaryPercent)),
        clause('medical-percent-housewife', all(isHousewife, reachesHousewifePercent)),
      ),
    ),
    condition('incapacity-degree', [cite(LAW, '195, 209')], is('workIncapacityPercent', 60, 65, 74, 75, 100)),
    authorityDecides('waiting-period', [cite(LAW, '198')]),
    condition('no-other-pension', [cite(LAW)], any(not(holdsOtherPension), clause('choose-pension', person))),
  ],
  askPerson: [
    tellIf('incapacity-where-unknown', beganNobodyKnowsWhere),
    tellIf('returning-resident', is('immigrantStatus', 'returningResident')),
    tellIf('citizen-born-abroad', is('immigrantStatus', 'immigrantCitizen')),
    tellIf(
      'other-injury',
      any(
        is('workInjury.status', 'notClaimed', 'pending', 'recognised'),
        exists('hostileActInjuryDate'),
        above(fact('workDisabilityPercent'), zero),
      ),
    ),
    tellIf('institution', any(isTrue('inCareInstitution'), is('housing', 'institution'))),
    tellIf('earnings-above-disregard', earnsAboveDisregard),
    tellIf('soldier', is('employment', 'soldier')),
  ],
  amounts: [
    {
      id: 'monthly',
      unit: 'ILS/month',
      // What work income above the disregard leaves of the pension is not known, so that no sum is shown there.
      shownWhen: any(atMost(workIncome, zero), earnsUpToDisregard),
      value: choose(
        [
          when(hasFullDegree, parameter(`${ID}.rateFull`)),
          when(is('workIncapacityPercent', 74), parameter(`${ID}.rate74`)),
          when(is('workIncapacityPercent', 65), parameter(`${ID}.rate65`)),
        ],
        parameter(`${ID}.rate60`),
      ),
    },
  ],
  claim: {
    links: ['https://www.btl.gov.il', 'https://ps.btl.gov.il'],
    phones: ['*3928', '*6050', '04-8812345', '*2496', '02-6463555'],
    forms: ['בל/7801'],
  },
  deadlines: [{ id: 'full-back-pay', on: lastDayForFullBackPay, when: isStillToClaim }],
  opensAlso: [
    'disability-dependants-supplement', 'disability-card', 'arnona-discount', 'water-allocation', 'health-copay-relief',
    'public-transport-discount', 'phone-discount', 'vocational-rehabilitation', 'income-tax-exemption-disability',
    'rehabilitation-basket', 'disabled-parking-badge', 'rent-assistance-benefits', 'study-grant',
    'old-age-for-disabled', 'attendance-allowance', 'public-housing', 'senior-housing',
  ],
  documents: ['identity-card', 'medical-papers', 'payslips', 'bank-details', 'immigrant-certificate'],
  notes: { timeLimits: ['nii-apply-now'], refused: ['nii-medical-appeal', 'nii-labour-court', 'nii-free-lawyer'] },
  sources: [
    'btl.gov.il, disability insurance (English 2024; Hebrew 2022, 2024)',
    'Kol Zchut, general disability pension; degree of incapacity; housewife; recipients who began to work (2024)',
    'kikar.co.il, 21 January 2026',
    'nhn.co.il, 16 February 2026',
  ],
  checkedOn: '2026-11-21',
})
