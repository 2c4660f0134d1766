/** Whether somebody came back to Israel at all: by the status, or because they told of the years abroad. */
import { any, is } from '~/engine/build'
import type { TruthExpr } from '~/engine/expression'
import { answered } from '../shared/answered'

/**
 * Holds the status of a returning resident, or said when they came back or how long they were away. Whoever has
 * another status, or none, and said nothing of a return is not asked about it.
 */
export const cameBack: TruthExpr = any(
  is('immigrantStatus', 'returningResident'),
  answered('returnDate'),
  answered('yearsAbroadBeforeReturn'),
)
