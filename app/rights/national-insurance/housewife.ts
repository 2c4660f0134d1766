/**
 * עקרת בית · The housewife track of the disability pension (National Insurance Law s. 195; `general-disability-pension` condition 9):
 * a married woman who does not work and hardly did in the last four years is tested on running the home, not on earning. The
 * dependants' supplement reads the same definition. Its figures stand with the pension.
 */
import { all, any, atLeast, atMost, below, fact, is, monthsSince, not, parameter, toPerson, toPersonIfKnown, zero } from '~/engine/build'
import type { TruthExpr } from '~/engine/expression'

const apartForMonths = monthsSince('livesApartFromSpouseSince')
const separationThatEndsIt = parameter('general-disability-pension.separationForHousewifeExit')

/**
 * Married, and not living apart for 24 months. Who says "married" lives with the spouse; only a date to the contrary calls for a
 * person. Whether a common-law wife is tested as a housewife is not settled: a person looks.
 */
const isWife: TruthExpr = any(
  all(is('maritalStatus', 'married'), not(toPersonIfKnown(atLeast(apartForMonths, separationThatEndsIt)))),
  all(is('maritalStatus', 'separated'), below(apartForMonths, separationThatEndsIt)),
  toPerson(is('maritalStatus', 'commonLaw')),
)

/** A spouse who is insured. Only a spouse known to be without status raises a doubt; nobody is asked. */
const spouseIsInsured: TruthExpr = not(toPersonIfKnown(is('spouse.residency', 'noStatus')))

/** The whole definition; whoever fails any part of it is tested on the ordinary track. */
export const isHousewife: TruthExpr = all(
  is('sex', 'female'),
  isWife,
  atMost(fact('monthlyWorkIncome'), zero),
  below(fact('longestWorkRunInLast48'), parameter('general-disability-pension.housewifeWorkRun')),
  below(fact('workMonthsInLast48'), parameter('general-disability-pension.housewifeWorkTotal')),
  spouseIsInsured,
)
