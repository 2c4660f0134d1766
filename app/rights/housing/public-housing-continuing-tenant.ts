/**
 * דייר ממשיך · Continuing tenant of a public flat. Tenants' Rights in Public Housing Law 1998, ss. 1 and 3 (as amended in
 * 2009); procedure 08/19. A no here means losing the home: whatever looks like a no under conditions 2–5 goes to a person.
 */
import {
  all, any, atLeast, below, clause, date, fact, follows, is, isFalse, isTrue, later, not, parameter, person, toPerson, } from '~/engine/build'
import { parseDay } from '~/engine/date'
import type { TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { ifAnswered } from '../shared/answered'
import { inForce } from '../shared/figure'

const DEFINITIONS = cite('public-housing-tenants-law', '1')
const SUCCESSION = cite('public-housing-tenants-law', '3')
const AMENDMENT = cite('economic-efficiency-law', '69(2)')
const PROCEDURE = cite('continuing-tenant-procedure')
const LAW_TEXT = "Tenants' Rights in Public Housing Law 1998"
const PAGE = 'Kol Zchut, renting a public flat as a continuing tenant'
const WAR_PAGE = 'Kol Zchut, continuing tenants after October 2023'

/** The tenant died or moved to a nursing home; whoever is asked nothing about it may be that relative. */
const hasEvent: TruthExpr = is('tenantEvent', 'died', 'nursingHome')

/** A right in a home that ended in the years before the event, or after it. */
const ownedBeforeEvent: TruthExpr = all(
  isTrue('ownedHomeInPast'),
  atLeast(later(date('homeRightEndedOn'), 'years', parameter('continuing.propertyYears')), date('tenantEventDate')),
)

const isBeforeChange: TruthExpr = below(date('tenantEventDate'), parameter('continuing.changeDate'))

export const publicHousingContinuingTenant = defineRight({
  id: 'public-housing-continuing-tenant',
  kind: 'entitlement',
  authority: 'ministry-of-housing',
  areas: ['housing', 'family'],
  topics: ['publicHousing', 'housing'],
  parameters: {
    'continuing.tenantYears': inForce(5, 'years', `${LAW_TEXT}, s. 1`),
    'continuing.cohabitationYears': inForce(3, 'years', `${LAW_TEXT}, s. 1`),
    'continuing.propertyYears': inForce(5, 'years', `${LAW_TEXT}, s. 3(b), original text`, 'old'),
    'continuing.changeDate': inForce(
      parseDay('2009-08-01') as number, 'date', 'Kol Zchut, rent in public housing; one source says 15 July 2009', 'secondary',
    ),
    'continuing.vacateMonths': inForce(9, 'months', `${LAW_TEXT}, s. 3(a)`),
    'continuing.rentFreezeYears': inForce(2, 'years', PAGE, 'secondary'),
    'continuing.warFrom': inForce(parseDay('2023-10-07') as number, 'date', WAR_PAGE, 'secondary'),
    'continuing.warYears': inForce(6, 'years', WAR_PAGE, 'secondary'),
  },
  conditions: [
    condition('event', [DEFINITIONS, SUCCESSION], hasEvent),
    condition(
      'tenant-years',
      [DEFINITIONS],
      any(
        atLeast(fact('tenantYearsInPublicHousing'), parameter('continuing.tenantYears')),
        // The war exception needs none of the ordinary conditions; whether the tenant died of the war a person hears.
        clause(
          'tenant-years-war',
          toPerson(
            all(
              is('tenantEvent', 'died'),
              atLeast(date('tenantEventDate'), parameter('continuing.warFrom')),
              is('relationToTenant', 'spouse', 'child', 'parent'),
            ),
          ),
        ),
      ),
    ),
    authorityDecides('tenant-no-other-home', [DEFINITIONS]),
    condition(
      'relation',
      [DEFINITIONS],
      any(
        is('relationToTenant', 'spouse', 'child', 'grandchild', 'parent', 'ward'),
        clause('relation-other', toPerson(is('relationToTenant', 'other'))),
      ),
    ),
    condition(
      'lived-together',
      [DEFINITIONS],
      all(
        any(
          atLeast(fact('livedWithTenantYears'), parameter('continuing.cohabitationYears')),
          clause('lived-together-shorter', person),
        ),
        // The army and hospitals were forgiven; of prison and other reasons a court decides.
        not(clause('absence-doubt', toPerson(is('absenceReason', 'prison', 'other')))),
      ),
    ),
    condition(
      'no-property',
      [SUCCESSION],
      all(
        any(isFalse('ownsHome'), clause('property-now', toPerson(isTrue('ownsHome')))),
        not(clause('property-before', toPerson(ownedBeforeEvent))),
      ),
    ),
    condition(
      'personally-eligible',
      [SUCCESSION, AMENDMENT, PROCEDURE],
      any(
        clause('old-law', isBeforeChange),
        // A certificate counts once it is told; where public housing says no, nobody is asked for one: a person looks.
        follows('public-housing', ifAnswered('publicHousingApproved', isTrue('publicHousingApproved'))),
        clause('not-personally-eligible', person),
      ),
    ),
    authorityDecides('war-exception', [PROCEDURE]),
    authorityDecides('proof-of-living', [PROCEDURE]),
  ],
  askPerson: [
    tellIf('surviving-spouse', all(is('relationToTenant', 'spouse'), not(isBeforeChange))),
  ],
  amounts: [],
  claim: { links: [], phones: ['*6266', '*5442', '118'], forms: [] },
  deadlines: [],
  opensAlso: ['public-housing-purchase', 'legal-aid', 'public-housing', 'eviction-defence'],
  documents: ['identity-card', 'event-papers', 'living-proof', 'relation-papers', 'absence-papers', 'authority-letters'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    "Tenants' Rights in Public Housing Law 1998, ss. 1 and 3 (he.wikisource.org)",
    'Kol Zchut, renting a public flat as a continuing tenant; continuing tenants whose relative was killed or is missing',
    'Judgments 8547/04, 280/08, 983/07 and Supreme Court, 12 May 2008, summarised on Kol Zchut',
  ],
  checkedOn: '2026-11-21',
})
