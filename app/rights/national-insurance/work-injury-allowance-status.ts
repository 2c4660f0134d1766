/** Workers whose residence is not asked, but who stay here without a permit: a person looks, and the answer is never a no. */
import { all, is, not, toPersonIfKnown } from '~/engine/build'
import type { TruthExpr } from '~/engine/expression'

/** Said to hold no permit. Of citizens and permanent residents the permit is not asked, whatever else was answered. */
export const staysWithoutPermit: TruthExpr = all(
  is('visaType', 'none'),
  not(toPersonIfKnown(is('residency', 'citizen', 'permanentResident'))),
)
