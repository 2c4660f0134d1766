/** קצבת ניידות · Mobility allowance. Mobility Agreement under s. 9 of the National Insurance Law. */
import {
  above, absent, all, any, asOf, atLeast, clause, date, exists, fact, follows, given, is, isFalse, isTrue, later, not, parameter, person,
  receives, some, toPerson, yearsSince, zero,
} from '~/engine/build'
import type { TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { answered, ifAnswered } from '../shared/answered'
import { age } from '../shared/family'
import { dated, inForce, ofDays, ofYear } from '../shared/figure'
import { niiResidence } from '../shared/residence'

const ID = 'mobility-allowance'
const AGREEMENT = [cite('national-insurance-law', '9'), cite('mobility-agreement')] as const
const MOBILITY_PAGE = 'btl.gov.il (English), mobility'
const KOL_ZCHUT_PAGE = 'Kol Zchut, mobility allowance (2022–2024)'

const percent = fact('mobilityLimitationPercent')
const figure = (name: string) => parameter(`${ID}.${name}`)
const isAdult: TruthExpr = atLeast(age, figure('adultAge'))
const usesWheelchair: TruthExpr = isTrue('needsWheelchair')

/** A car of the family; the description of one says it as well. */
const hasVehicle: TruthExpr = any(
  all(absent('ownsVehicle'), ifAnswered('vehicle', exists('vehicle'))),
  all(any(answered('ownsVehicle'), absent('vehicle')), isTrue('ownsVehicle')),
)
const hasNoVehicle: TruthExpr = not(hasVehicle)

const isPastAge: TruthExpr = above(asOf, later(date('birthDate'), 'years', figure('ageMax')))
/** Whoever is paid already goes on after the last age of a first claim. */
const continues: TruthExpr = all(isPastAge, receives(ID))

/** "Disabled" by the disability chapter: the pension, or a degree of incapacity that was set. */
const isDisabledByChapter: TruthExpr = any(
  receives('general-disability-pension'),
  ifAnswered('workIncapacityPercent', is('workIncapacityPercent', 60, 65, 74, 75, 100)),
)

/** The benefit is paid for a child: held, told by its rate, or found in this screening. */
const getsChildBenefit: TruthExpr = follows(
  'disabled-child-benefit',
  ifAnswered('children', some('children', above(given('@.disabledChildRate', zero), zero))),
)

const isChildInWheelchair: TruthExpr = all(
  any(answered('@.needsWheelchair'), not(isFalse('@.hasDisability'))),
  isTrue('@.needsWheelchair'),
)
const isChildOldEnough: TruthExpr = atLeast(yearsSince('@.birthDate'), figure('ageMin'))

/** A child whose benefit is paid and who needs a wheelchair. With a car in the family the committee's percentage decides. */
const childTrack: TruthExpr = all(
  getsChildBenefit,
  some('children', all(isChildInWheelchair, any(isChildOldEnough, clause('child-under-three', person)))),
  any(hasNoVehicle, clause('child-family-car', person)),
)

/** Where the person lives says it, and the answer about care in an institution says it too, once it is told. */
const livesInInstitution: TruthExpr = any(is('housing', 'institution'), ifAnswered('inCareInstitution', isTrue('inCareInstitution')))

export const mobilityAllowance = defineRight({
  id: ID,
  kind: 'entitlement',
  authority: 'national-insurance',
  areas: ['disability'],
  concerns: { list: 'children', where: isChildInWheelchair },
  topics: ['medicalCommittee', 'disability', 'nationalInsurance'],
  parameters: {
    'mobility-allowance.ageMin': inForce(3, 'years', 'myinspire, odzchut, parkinson.org.il: mobility', 'secondary'),
    'mobility-allowance.ageMax': inForce(67, 'years', 'myinspire, odzchut, parkinson.org.il: mobility', 'secondary'),
    'mobility-allowance.adultAge': inForce(18, 'years', MOBILITY_PAGE),
    'mobility-allowance.pctWithLicence': inForce(40, '%', MOBILITY_PAGE),
    'mobility-allowance.pctWithoutLicence': inForce(60, '%', MOBILITY_PAGE),
    'mobility-allowance.pctWorking': inForce(80, '%', MOBILITY_PAGE),
    'mobility-allowance.pctWithAttendance': inForce(100, '%', MOBILITY_PAGE),
    'mobility-allowance.pctChild': inForce(80, '%', MOBILITY_PAGE),
    'mobility-allowance.pctInstitutionAdult': inForce(100, '%', MOBILITY_PAGE),
    'mobility-allowance.exitsAMonth': inForce(6, 'count', MOBILITY_PAGE),
    'mobility-allowance.earningThreshold': dated('ILS/month', ofYear(2023, 2_403, KOL_ZCHUT_PAGE, 'old')),
    'mobility-allowance.driverRadius': inForce(1_500, 'metres', MOBILITY_PAGE),
    'mobility-allowance.noCarAmount': dated(
      'ILS/month',
      ofDays('2022-08-01', '2024-12-31', 2_467, 'Kol Zchut; tcast (August 2022, still quoted in 2024)', 'old'),
    ),
    'mobility-allowance.longCommute': inForce(40, 'kilometres', MOBILITY_PAGE),
    'mobility-allowance.attendanceFree': inForce(112, '%', 'btl.gov.il, attendance allowance, conditions of entitlement'),
    'mobility-allowance.appeal': inForce(60, 'days', KOL_ZCHUT_PAGE, 'secondary'),
    'mobility-allowance.reExam': inForce(42, 'months', KOL_ZCHUT_PAGE, 'secondary'),
  },
  conditions: [
    niiResidence(),
    condition(
      'age',
      AGREEMENT,
      any(
        all(atLeast(age, figure('ageMin')), not(isPastAge)),
        clause('age-continues', continues),
        clause('age-past', toPerson(any(atLeast(percent, figure('pctWithLicence')), usesWheelchair))),
        clause('age-child', childTrack),
      ),
    ),
    condition(
      'track',
      AGREEMENT,
      any(
        clause('car-own-licence', all(hasVehicle, atLeast(percent, figure('pctWithLicence')), isTrue('hasDrivingLicence'))),
        // Who has a licence and so high a percentage is on the track above already.
        clause('car-other-driver', all(hasVehicle, atLeast(percent, figure('pctWithoutLicence')), isTrue('authorisedDriverNearby'))),
        clause(
          'no-car-working',
          all(
            hasNoVehicle,
            isAdult,
            atLeast(percent, figure('pctWorking')),
            any(above(fact('monthlyWorkIncome'), figure('earningThreshold')), is('employment', 'soldier')),
            not(isDisabledByChapter),
          ),
        ),
        clause(
          'no-car-attendance',
          all(
            hasNoVehicle,
            isAdult,
            follows('attendance-allowance'),
            any(atLeast(percent, figure('pctWithAttendance')), usesWheelchair),
          ),
        ),
        clause('no-car-child', childTrack),
        clause(
          'no-car-minor',
          all(hasNoVehicle, not(isAdult), getsChildBenefit, any(atLeast(percent, figure('pctChild')), usesWheelchair)),
        ),
        clause(
          'percent-of-child',
          toPerson(all(hasNoVehicle, isAdult, getsChildBenefit, atLeast(percent, figure('pctChild')))),
        ),
        clause(
          'no-car-institution',
          toPerson(
            all(
              hasNoVehicle,
              livesInInstitution,
              any(
                atLeast(percent, figure('pctInstitutionAdult')),
                all(not(isAdult), atLeast(percent, figure('pctChild'))),
                usesWheelchair,
              ),
            ),
          ),
        ),
        clause('track-continues', continues),
      ),
    ),
    condition(
      'not-with-attendance',
      AGREEMENT,
      any(clause('attendance-wheelchair', usesWheelchair), clause('attendance-choice', person)),
      ifAnswered('currentBenefits', receives('attendance-allowance')),
    ),
    authorityDecides('committee', AGREEMENT),
  ],
  askPerson: [tellIf('attendance-held', receives('attendance-allowance'))],
  amounts: [
    // For owners of a car the sum follows the engine, the percentage, the licence, the work and the equipment: not estimated.
    { id: 'no-car', unit: 'ILS/month', shownWhen: hasNoVehicle, value: figure('noCarAmount') },
  ],
  claim: {
    links: ['https://www.btl.gov.il', 'https://ps.btl.gov.il'], phones: ['*6050', '04-8812345', '*2496'], forms: ['בל/8220', 'בל/8200'],
  },
  deadlines: [],
  opensAlso: [
    'water-allocation', 'disability-card', 'public-transport-discount', 'disabled-parking-badge', 'health-copay-relief',
  ],
  documents: ['identity-card', 'medical-papers', 'driving-papers', 'bank-details'],
  notes: { timeLimits: [], refused: ['nii-labour-court', 'nii-free-lawyer'] },
  sources: ['btl.gov.il (English), mobility', 'Kol Zchut, mobility allowance (2022–2024)', 'call.gov.il'],
  checkedOn: '2026-11-21',
})
