/** טיפולי שיניים לילדים עד גיל 18 · Dental care for children to 18. National Health Insurance Law 1994, the basket of services. */
import { above, absent, all, any, below, clause, given, is, isTrue, parameter, person, some, yearsSince, zero } from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { cite, condition, defineRight, tellIf } from '~/engine/right'
import { answered, ifAnswered } from '../shared/answered'
import { inForce, inForceSince } from '../shared/figure'

const ID = 'child-dental-care'
const LAW = cite('national-health-insurance-law')
const PAGE = 'Kol Zchut, dental care for children and youth in the health basket'

const figure = (name: string): NumberExpr => parameter(`${ID}.${name}`)

/** Not yet 18 on the day of asking for the service. */
const isUnderAge: TruthExpr = below(yearsSince('@.birthDate'), figure('dentalMaxAge'))

/** Insured as a resident. The permit of a temporary resident decides, and only A/5 is sure to count. */
const isInsured: TruthExpr = any(
  is('@.residency', 'citizen', 'permanentResident'),
  all(absent('@.residency'), is('residency', 'citizen', 'permanentResident')),
  clause(
    'child-temporary',
    all(is('@.residency', 'temporaryResident'), any(ifAnswered('visaType', is('visaType', 'a5')), person)),
  ),
)

/** Whoever asks may be under 18 too; who did not tell an age is taken for the parent. */
const isUnderAgeThemself: TruthExpr = ifAnswered('birthDate', below(yearsSince('birthDate'), figure('dentalMaxAge')))

const isInsuredThemself: TruthExpr = any(
  is('residency', 'citizen', 'permanentResident'),
  all(is('residency', 'temporaryResident'), any(ifAnswered('visaType', is('visaType', 'a5')), person)),
)

/** Nobody asks a family about its status before its children see a dentist: only what was told is looked at. */
const statusWasTold: TruthExpr = any(
  answered('residency'),
  ifAnswered('children', some('children', answered('@.residency'))),
)

const hasSpecialNeeds: TruthExpr = any(isTrue('@.hasDisability'), above(given('@.disabledChildRate', zero), zero))

export const childDentalCare = defineRight({
  id: ID,
  kind: 'entitlement',
  authority: 'health-fund',
  areas: ['health', 'family'],
  concerns: { list: 'children', where: all(isUnderAge, isInsured) },
  topics: ['health', 'children'],
  parameters: {
    [`${ID}.dentalMaxAge`]: inForceSince('2019-01-01', 18, 'years', PAGE, 'secondary'),
    [`${ID}.checkUpsPerYear`]: inForce(1, 'times a year', PAGE, 'secondary'),
    [`${ID}.scalingsPerYear`]: inForce(1, 'times a year', PAGE, 'secondary'),
    [`${ID}.scalingsPerYearOlder`]: inForce(2, 'times a year', PAGE, 'secondary'),
    [`${ID}.scalingOlderAge`]: inForce(14, 'years', PAGE, 'secondary'),
  },
  conditions: [
    condition('child-under-18', [LAW], any(some('children', isUnderAge), clause('self-under-18', isUnderAgeThemself))),
    condition(
      'child-insured',
      [LAW],
      any(some('children', all(isUnderAge, isInsured)), clause('self-insured', all(isUnderAgeThemself, isInsuredThemself))),
      statusWasTold,
    ),
  ],
  askPerson: [tellIf('special-needs', some('children', all(isUnderAge, hasSpecialNeeds)))],
  // Care in kind: preventive care is free, the rest has small fixed fees that were not found.
  amounts: [],
  claim: { links: [], phones: [], forms: [] },
  deadlines: [],
  opensAlso: [],
  documents: ['fund-card'],
  notes: { timeLimits: [], refused: [] },
  sources: [PAGE, 'Ministry of Education, dental care of pupils (2019)'],
  checkedOn: '2026-11-21',
})
