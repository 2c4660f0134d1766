/** Whether somebody has a partner, also where only the partner was told of and not the marital status. */
import { absent, all, any, exists } from '~/engine/build'
import type { TruthExpr } from '~/engine/expression'
import { answered } from '../shared/answered'
import { isCouple } from '../shared/family'

/** A couple by the marital status; as long as nobody gave it, whoever told of a spouse or partner, and not who said that there is none. */
export const hasPartner: TruthExpr = all(
  any(isCouple, all(absent('maritalStatus'), exists('spouse'))),
  any(answered('maritalStatus'), exists('spouse')),
)
