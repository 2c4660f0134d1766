/** חינוך חובה לילדים ללא מעמד · Schooling for children without status. Compulsory Education Law, 5709-1949. */
import {
  above, all, atLeast, below, choose, exists, fact, given, is, isTrue, monthsSince, not, parameter, some, when,
  yearsSince,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { cite, condition, defineRight } from '~/engine/right'
import { ifAnswered } from '../shared/answered'
import { inForce } from '../shared/figure'

const LAW = cite('compulsory-education-law')
const UNHCR = 'help.unhcr.org, Israel: rights and duties of asylum seekers'
const figure = (name: string) => parameter(`no-status-schooling.${name}`)

/** Nobody's status is asked for: only a child known to be a citizen or permanent resident is not meant here. */
const mayBeWithoutStatus: TruthExpr = not(ifAnswered('@.residency', is('@.residency', 'citizen', 'permanentResident')))

const isOfSchoolAge: TruthExpr = all(
  mayBeWithoutStatus,
  atLeast(yearsSince('@.birthDate'), figure('minAge')),
  below(yearsSince('@.birthDate'), parameter('shared.childMaxAge')),
)

/** Asked; of a child born here, and not reported abroad, the months since birth. */
const monthsHere: NumberExpr = given(
  '@.monthsInIsrael',
  choose(
    [
      when(
        all(isTrue('@.bornInIsrael'), not(ifAnswered('@.abroadSince', exists('@.abroadSince')))),
        monthsSince('@.birthDate'),
      ),
    ],
    fact('@.monthsInIsrael'),
  ),
)

const mayAttend: TruthExpr = all(isOfSchoolAge, above(monthsHere, figure('stayMonths')))

export const noStatusSchooling = defineRight({
  id: 'no-status-schooling',
  kind: 'entitlement',
  authority: 'municipality',
  areas: ['immigration', 'education'],
  topics: ['education', 'status', 'children'],
  concerns: { list: 'children', where: mayAttend },
  parameters: {
    'no-status-schooling.minAge': inForce(3, 'years', UNHCR),
    'no-status-schooling.stayMonths': inForce(3, 'months', UNHCR),
  },
  conditions: [
    condition('child-without-status', [LAW], some('children', mayBeWithoutStatus)),
    condition('child-of-school-age', [LAW], some('children', isOfSchoolAge)),
    condition('months-in-israel', [LAW], some('children', mayAttend)),
  ],
  askPerson: [],
  amounts: [],
  claim: { links: ['https://help.unhcr.org/israel/rights-duties-asylum-seeker'], phones: [], forms: [] },
  deadlines: [],
  opensAlso: ['social-services-file'],
  documents: ['any-identity-paper', 'address-proof'],
  notes: { timeLimits: [], refused: [] },
  sources: [UNHCR, 'assaf.org.il, children and minors'],
  checkedOn: '2026-11-21',
})
