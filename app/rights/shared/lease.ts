/**
 * The lease tests of rent assistance (procedure 08/04; `rent-assistance-benefits` conditions 2–5 and 7): a home rented on the
 * private market, in the applicant's name, not from a near relative. Words: `locales/<language>/rights/_lease.json`.
 */
import { absent, all, any, below, clause, date, is, isFalse, isTrue, no, parameter, receives, toPerson } from '~/engine/build'
import { parseDay } from '~/engine/date'
import type { TruthExpr } from '~/engine/expression'
import type { Parameters } from '~/engine/parameters'
import { authorityDecides, type Condition, cite, condition } from '~/engine/right'
import { inForce } from './figure'

const PROCEDURE = cite('rent-assistance-procedure')
const LOCALITY_PAGE = 'Kol Zchut, rent-aid locality'
const HOMES_PAGE = 'Kol Zchut, homes for which rent assistance is given'
const RECEIVING_PAGE = 'Kol Zchut, receiving rent assistance'

/** Figures of the lease and of the payment; each right that uses the tests spreads them into its own parameters. */
export const leaseFigures: Parameters = {
  'rent.siblingAidBefore': inForce(parseDay('2014-01-01') as number, 'date', HOMES_PAGE, 'secondary'),
  'rent.smallLocalityRate': inForce(70, '%', LOCALITY_PAGE, 'secondary'),
  'rent.maxShareOfRent': inForce(95, '%', 'Kol Zchut, pages for olim and for removed spouses; mio.org.il', 'secondary'),
  'rent.retroMonths': inForce(3, 'months', RECEIVING_PAGE, 'secondary'),
  'rent.contractDay': inForce(15, 'day of the month', RECEIVING_PAGE, 'secondary'),
  'rent.payDay': inForce(5, 'day of the month', RECEIVING_PAGE, 'secondary'),
  'rent.certificateMonths': inForce(12, 'months', 'Kol Zchut, receiving rent assistance; reiten.finance', 'secondary'),
  'rent.fee': inForce(30, 'ILS', 'Kol Zchut, 2016–2022', 'old'),
}

const isRenter: TruthExpr = is('housing', 'renter')

/** Rents privately; with family, in an institution or without a home a lease may be about to be signed, and a person looks. */
export function rentsPrivately(): Condition {
  return condition(
    'lease-renter',
    [PROCEDURE],
    any(
      isRenter,
      clause(
        'lease-about-to-sign',
        toPerson(is('housing', 'withFamily', 'institution', 'homeless', 'shelter', 'absorptionCentre')),
      ),
    ),
  )
}

/** The lease is in the applicant's name; with a lease in another's name a person looks. */
export function leaseInOwnName(): Condition {
  return condition(
    'lease-own-name',
    [PROCEDURE],
    any(isTrue('leaseInOwnName'), clause('lease-other-name', toPerson(isFalse('leaseInOwnName')))),
    isRenter,
  )
}

/** Not a key-money tenancy. @param speaksForIt what says so of whoever was not asked: a certificate that rests on lacking a home */
export function noKeyMoney(speaksForIt: TruthExpr = no): Condition {
  return condition(
    'lease-no-key-money',
    [PROCEDURE],
    any(isFalse('keyMoneyLease'), all(absent('keyMoneyLease'), speaksForIt)),
    isRenter,
  )
}

/**
 * The landlord is no near relative.
 * @param aid the benefit id of the assistance: from a brother or sister a lease may go on when this aid began before 2014
 */
export function landlordNoRelative(aid: string): Condition {
  return condition(
    'lease-landlord',
    [PROCEDURE],
    any(
      is('landlordRelation', 'none'),
      clause('lease-landlord-other-relative', toPerson(is('landlordRelation', 'otherRelative'))),
      clause(
        'lease-landlord-sibling',
        all(
          is('landlordRelation', 'sibling'),
          receives(aid),
          below(date(`benefitSince.${aid}`), parameter('rent.siblingAidBefore')),
        ),
      ),
    ),
    isRenter,
  )
}

/** Every place is a large or a small rent-aid locality: it changes the sum, never the verdict. */
export function rentAidLocality(): Condition {
  return authorityDecides('lease-locality', [PROCEDURE])
}

/** Real residence, the relation to the landlord and the ownership registers: what the Ministry checks by itself. */
export function leaseChecks(): Condition {
  return authorityDecides('lease-checks', [PROCEDURE])
}

/** The whole of it: conditions 2–5. */
export function leaseTests(aid: string): readonly Condition[] {
  return [rentsPrivately(), leaseInOwnName(), noKeyMoney(), landlordNoRelative(aid), rentAidLocality()]
}
