/** Residence for National Insurance (National Insurance Law s. 2A; NII circular 1340): the centre of life, not the passport. */
import { all, any, clause, is, toPerson, toPersonIfKnown } from '~/engine/build'
import type { TruthExpr } from '~/engine/expression'
import { type Condition, cite, condition } from '~/engine/right'

/**
 * Citizens and permanent residents who live here; A/5 counts, and the Institute decides residence after 183 days. Other temporary
 * permits go to a person. Without status the door is shut, unless a permit to stay is named: then a person decides. Nothing waits for
 * the permit of whoever has no status; family reunification asks for it.
 */
export const residentForNationalInsurance: TruthExpr = any(
  is('residency', 'citizen', 'permanentResident'),
  clause(
    'residence-temporary',
    all(
      is('residency', 'temporaryResident'),
      any(is('visaType', 'a5'), toPerson(is('visaType', 'a1', 'b1', '2a5', 'stayPermit', 'other'))),
    ),
  ),
  clause('residence-permit', toPersonIfKnown(all(is('residency', 'noStatus'), is('visaType', '2a5', 'stayPermit', 'other', 'a1', 'a5')))),
)

/** The residence condition of a National Insurance right; its words are shared under the id `residence`. */
export function niiResidence(): Condition {
  return condition('residence', [cite('national-insurance-law', '2A')], residentForNationalInsurance)
}

/** A spouse who is a resident. Of a temporary one the permit is not asked, and it decides: a person looks at it. */
export const spouseIsResident: TruthExpr = any(
  is('spouse.residency', 'citizen', 'permanentResident'),
  toPerson(is('spouse.residency', 'temporaryResident')),
)
