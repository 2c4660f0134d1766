/**
 * The vehicle in the supplement (s. 9A; `old-age-income-supplement` condition 4): its own limit, and the exceptions of
 * income support.
 */
import {
  above, absent, all, any, atMost, atMostWithBand, choose, clause, fact, given, is, isFalse, none, parameter, receives, some,
  toPerson, toPersonIfKnown, when, zero,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { isCouple } from '../shared/family'
import { isInCarGrace, mayBeExaminedApart } from './income-support-conditions'

/** No vehicle; while none was described, the answer that nobody owns one says it too. */
const hasNone: TruthExpr = any(
  none('vehicle'),
  all(absent('vehicle'), any(isFalse('ownsVehicle'), atMost(fact('vehicleCount'), zero))),
)

/** Value of the dearest vehicle; nothing where there is none. */
export const supplementVehicleValue: NumberExpr = choose([when(hasNone, zero)], fact('vehicle.value'))

/** One of the vehicles serves a disabled child or a recipient of the mobility benefit: then a second one is no bar. */
const servesChildOrRecipient: TruthExpr = any(
  clause('vehicle-mobility-driver', is('vehicle.disabilityUse', 'mobilityDriver')),
  clause(
    'vehicle-disabled-child',
    any(
      is('vehicle.disabilityUse', 'disabledChildBenefit'),
      receives('disabled-child-benefit'),
      // A rate that is told says by itself that the benefit is paid; one that is not told says nothing.
      some('children', above(given('@.disabledChildRate', zero), zero)),
    ),
  ),
)

export const vehicleAllowsSupplement: TruthExpr = any(
  clause('vehicle-none', hasNone),
  all(
    // The dearest one is described; whether it is the only one has to be told.
    clause(
      'vehicle-one',
      any(atMost(fact('vehicleCount'), parameter('shared.one')), servesChildOrRecipient),
    ),
    any(
      clause(
        'vehicle-value',
        atMostWithBand(supplementVehicleValue, parameter('oais.carValueLimit'), parameter('oais.carValueBandTop')),
      ),
      clause('vehicle-legs', is('vehicle.disabilityUse', 'legDisability')),
      servesChildOrRecipient,
      clause('vehicle-licence-deposited', is('vehicle.disabilityUse', 'licenceDeposited')),
      clause('vehicle-treatment', toPerson(is('vehicle.disabilityUse', 'treatmentTransport'))),
    ),
  ),
  clause('vehicle-grace', isInCarGrace),
  clause('vehicle-of-spouse', toPersonIfKnown(all(isCouple, mayBeExaminedApart))),
)
