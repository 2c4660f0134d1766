/** גמלת ילד נכה · Disabled child benefit. National Insurance Law, chapter 9; Disabled Child Regulations 2010. */
import {
  absent, all, any, asOf, atLeast, atMost, below, choose, clause, count, date, equal, is, isFalse, isTrue, later, none, not, parameter,
  person, product, some, total, when,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { answered, ifAnswered } from '../shared/answered'
import { isUnmarried } from '../shared/family'
import { residentForNationalInsurance, spouseIsResident } from '../shared/residence'
import { disabledChildFigures } from './disabled-child-benefit-figures'
import {
  countsAsDisabled, hasGround, hasToldGround, isOldEnough, isPerhapsFromBirth, isTreatedFromBirth, rateOfChild,
} from './disabled-child-benefit-grounds'

const ID = 'disabled-child-benefit'
const LAW = cite('national-insurance-law')
const REGULATIONS = cite('disabled-child-regulations')

const adultDay: NumberExpr = later(date('@.birthDate'), 'years', parameter(`${ID}.ageMax`))
/** The last day of the benefit: eighteen years and three months. */
const lastDay: NumberExpr = later(adultDay, 'months', parameter(`${ID}.ageMaxMonths`))

const isOfAge: TruthExpr = all(any(isOldEnough, isTreatedFromBirth, isPerhapsFromBirth), atMost(asOf, lastDay))

/** In Israel, unless somebody said since when the child is abroad. */
const isInIsrael: TruthExpr = any(absent('@.abroadSince'), none('@.abroadSince'))

/** Away from the family, as far as somebody told: the benefit is then split, partial or nil, and a person looks. */
const livesInInstitution: TruthExpr = ifAnswered('@.livesInInstitution', isTrue('@.livesInInstitution'))
const livesElsewhere: TruthExpr = ifAnswered('@.livesWithApplicant', isFalse('@.livesWithApplicant'))
const isWithFamily: TruthExpr = any(not(any(livesInInstitution, livesElsewhere)), person)

const qualifies: TruthExpr = all(isOfAge, isInIsrael, hasGround)
const isPaidFor: TruthExpr = all(isOfAge, isInIsrael, hasToldGround, not(livesInInstitution), not(livesElsewhere))

/** Which parent claims is the one whom the child is with: of divorced parents the answer about the child's home may say it. */
const parentsLiveApart: TruthExpr = any(
  all(is('maritalStatus', 'separated'), some('children', qualifies)),
  all(is('maritalStatus', 'divorced'), some('children', all(qualifies, absent('@.livesWithApplicant')))),
)

/** From half a year before eighteen: the time to claim the pension of adults. */
const isNearlyAdult: TruthExpr = atLeast(later(asOf, 'months', parameter(`${ID}.turningAdultMonths`)), adultDay)
const isTurningAdult: TruthExpr = all(qualifies, isNearlyAdult)

/** Two children with a disability raise the benefit of each, also when the other one lives elsewhere or has grown up. */
const familyFactor: NumberExpr = choose(
  [when(atLeast(count('children', countsAsDisabled), parameter('shared.two')), parameter(`${ID}.multiChildFactor`))],
  parameter('shared.one'),
)

export const disabledChildBenefit = defineRight({
  id: ID,
  kind: 'entitlement',
  authority: 'national-insurance',
  areas: ['disability', 'family'],
  concerns: { list: 'children', where: qualifies },
  topics: ['medicalCommittee', 'disability', 'nationalInsurance', 'family'],
  parameters: disabledChildFigures,
  conditions: [
    condition(
      'child-age',
      [LAW, REGULATIONS],
      some(
        'children',
        all(
          any(
            isOldEnough,
            clause('age-treated-from-birth', isTreatedFromBirth),
            clause('age-perhaps-from-birth', isPerhapsFromBirth),
          ),
          atMost(asOf, lastDay),
        ),
      ),
    ),
    condition(
      'residence',
      [cite('national-insurance-law', '2A'), REGULATIONS],
      any(
        residentForNationalInsurance,
        clause(
          'resident-other-parent',
          any(
            all(any(answered('spouse.residency'), not(isUnmarried)), spouseIsResident),
            all(any(answered('deceasedSpouse.residentAtDeath'), is('maritalStatus', 'widowed')), isTrue('deceasedSpouse.residentAtDeath')),
          ),
        ),
      ),
    ),
    condition('child-in-israel', [REGULATIONS], some('children', all(isOfAge, isInIsrael))),
    condition(
      'with-family',
      [REGULATIONS],
      some('children', all(isOfAge, isInIsrael, any(isWithFamily, clause('away-from-family', person)))),
    ),
    condition('ground', [LAW, REGULATIONS], some('children', all(isOfAge, isInIsrael, isWithFamily, hasGround))),
    authorityDecides('doctor-sets-ground', [LAW, REGULATIONS]),
  ],
  askPerson: [
    tellIf('child-in-institution', some('children', all(qualifies, livesInInstitution))),
    tellIf('child-elsewhere', some('children', all(qualifies, livesElsewhere))),
    tellIf('parents-separated', parentsLiveApart),
    tellIf('turning-adult', some('children', all(isTurningAdult, below(asOf, adultDay)))),
  ],
  amounts: [
    {
      id: 'monthly',
      unit: 'ILS/month',
      shownWhen: some('children', isPaidFor),
      value: product(total('children', rateOfChild, isPaidFor), familyFactor),
    },
  ],
  claim: {
    links: ['https://www.btl.gov.il', 'https://ps.btl.gov.il'], phones: ['*3928', '*6050', '04-8812345', '*2496'], forms: ['בל/7821'],
  },
  deadlines: [
    {
      id: 'adult-pension',
      on: total('children', lastDay, isTurningAdult),
      when: equal(count('children', isTurningAdult), parameter('shared.one')),
    },
  ],
  opensAlso: [
    'water-allocation', 'arnona-discount', 'electricity-discount', 'health-copay-relief', 'phone-discount', 'sick-pay',
    'mobility-allowance', 'disability-card', 'public-transport-discount',
  ],
  documents: ['identity-card', 'medical-papers', 'child-reports', 'bank-details'],
  notes: { timeLimits: ['nii-apply-now'], refused: ['nii-medical-appeal', 'nii-free-lawyer'] },
  sources: [
    'btl.gov.il, Disabled child (English, 2024); dependence (2024); rates; questions and answers',
    'Kol Zchut, disabled child benefit (2024)',
    'kikar.co.il, 21 January 2026',
  ],
  checkedOn: '2026-11-21',
})
