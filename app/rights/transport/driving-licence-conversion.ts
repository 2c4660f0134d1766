/** המרת רישיון נהיגה זר · Changing a foreign driving licence. Traffic Regulations. */
import {
  above, all, any, asOf, atLeast, atMost, below, choose, clause, date, fact, is, later, not, parameter, person, product, toPerson,
  when, zero,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight } from '~/engine/right'
import { answered } from '../shared/answered'
import { inForce, inForceSince } from '../shared/figure'

const ID = 'driving-licence-conversion'
const REGULATIONS = cite('traffic-regulations')
const CONVERSION_PAGE = 'Kol Zchut, changing a foreign driving licence for an Israeli one'

const figure = (name: string): NumberExpr => parameter(`${ID}.${name}`)
const heldYears = fact('foreignLicenceYears')

const isReturning: TruthExpr = is('immigrantStatus', 'returningResident')

/** Visitors have no status here. Who is known to stay without any permit is not clearly one, and a person looks. */
const isVisitor: TruthExpr = all(
  is('residency', 'noStatus'),
  any(not(is('visaType', 'none')), person),
)

const windowEnd = (day: NumberExpr): NumberExpr => later(day, 'years', figure('conversionWindow'))

/** The day of arrival. Of a returning resident, whose residence may be as old as the person, the day of the return where it is known. */
const arrival: NumberExpr = choose(
  [when(all(answered('returnDate'), isReturning), date('returnDate'))],
  date('residentSince'),
)

const lastDay: NumberExpr = windowEnd(arrival)

export const drivingLicenceConversion = defineRight({
  id: ID,
  kind: 'entitlement',
  authority: 'ministry-of-transport',
  areas: ['immigration'],
  topics: ['immigrants', 'government'],
  parameters: {
    [`${ID}.conversionWindow`]: inForce(5, 'years', CONVERSION_PAGE, 'secondary'),
    [`${ID}.licenceSeniority`]: inForceSince('2017-08-01', 5, 'years', `${CONVERSION_PAGE}; israelishortcut.org`, 'secondary'),
    [`${ID}.returningLicenceMonths`]: inForce(6, 'months', CONVERSION_PAGE, 'secondary'),
    [`${ID}.monthsAYear`]: inForce(12, 'months', 'twelve months make a year'),
    [`${ID}.medicalAge`]: inForce(70, 'years', CONVERSION_PAGE, 'secondary'),
    [`${ID}.driveOnForeignLicence`]: inForce(12, 'months', CONVERSION_PAGE, 'secondary'),
  },
  conditions: [
    condition(
      'newcomer',
      [REGULATIONS],
      any(
        clause('newcomer-oleh', is('immigrantStatus', 'oleh')),
        clause('newcomer-returning', isReturning),
        clause('newcomer-temporary', is('residency', 'temporaryResident')),
        clause('newcomer-visitor', isVisitor),
        clause('newcomer-like-oleh', toPerson(is('immigrantStatus', 'immigrantCitizen', 'returningMinor'))),
      ),
    ),
    // As long as a returning resident did not tell the day of the return, it is open.
    condition('window', [REGULATIONS], any(atMost(asOf, lastDay), all(isReturning, atMost(asOf, windowEnd(date('returnDate')))))),
    condition(
      'foreign-licence',
      [REGULATIONS],
      any(
        clause('without-test', atLeast(heldYears, figure('licenceSeniority'))),
        clause('control-test', all(above(heldYears, zero), below(heldYears, figure('licenceSeniority')))),
        // No full year: whether there is a licence at all, and what it is worth, a person asks.
        clause('less-than-a-year', toPerson(atMost(heldYears, zero))),
      ),
    ),
    condition(
      'returning-licence',
      [REGULATIONS],
      any(
        atLeast(product(heldYears, figure('monthsAYear')), figure('returningLicenceMonths')),
        clause('returning-licence-shorter', person),
      ),
      isReturning,
    ),
    authorityDecides('medical-checks', [REGULATIONS]),
  ],
  askPerson: [],
  // Nothing is paid; the licensing office takes its fees.
  amounts: [],
  claim: { links: [], phones: ['*5678'], forms: [] },
  deadlines: [
    { id: 'drive-until', on: later(arrival, 'months', figure('driveOnForeignLicence')) },
    { id: 'convert-until', on: lastDay },
  ],
  opensAlso: [],
  documents: ['foreign-licence', 'immigrant-certificate', 'identity-card'],
  notes: { timeLimits: [], refused: [] },
  sources: ['Kol Zchut, changing a foreign driving licence for an Israeli one', 'israelishortcut.org, services for new immigrants'],
  checkedOn: '2026-11-21',
})
