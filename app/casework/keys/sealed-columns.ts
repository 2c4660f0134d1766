/** Every sealed column of the database, and where what lies in it was sealed for: the list by which keys are changed. */
import type { Place } from '~/vault/seal.server'
import { CASE_COLUMNS, type CaseColumn, placeOf } from '../sealing'

export interface SealedColumn {
  readonly table: string
  readonly column: string
  /** A unique column that names the row. */
  readonly id: string
  readonly idType: 'text' | 'bigint'
  readonly type: 'text' | 'bytea'
  /** @param id of the row, as the column `id` has it */
  readonly place: (id: string) => Place
}

const textColumn = (table: string, column: string, purpose: string, id = 'id'): SealedColumn => ({
  table, column, id, idType: 'text', type: 'text', place: (record) => ({ purpose, record }),
})

const BYTES: ReadonlySet<CaseColumn> = new Set<CaseColumn>(['case_documents.sealed_content'])
const NUMBERED: ReadonlySet<CaseColumn> = new Set<CaseColumn>(['case_claim_steps.sealed_before'])

function caseColumn(name: CaseColumn): SealedColumn {
  const [table = '', column = ''] = name.split('.')
  return { table, column, id: 'id', idType: NUMBERED.has(name) ? 'bigint' : 'text', type: BYTES.has(name) ? 'bytea' : 'text', place: (id) => placeOf(name, id) }
}

/** A test compares it with the database: a column named `sealed_…` that is not here fails. */
export const SEALED_COLUMNS: readonly SealedColumn[] = [
  textColumn('staff', 'sealed_email', 'staff.email'),
  textColumn('staff', 'sealed_name', 'staff.name'),
  textColumn('staff', 'sealed_totp', 'staff.totp'),
  textColumn('staff_sessions', 'sealed_pending', 'staff.enrol', 'handle'),
  textColumn('appointment_bookings', 'sealed_person', 'appointment.booking.person'),
  textColumn('appointment_bookings', 'sealed_screening', 'appointment.booking.screening'),
  textColumn('appointment_call_backs', 'sealed_person', 'appointment.callBack.person'),
  textColumn('appointment_call_backs', 'sealed_screening', 'appointment.callBack.screening'),
  textColumn('law_watches', 'sealed_email', 'watch.email'),
  textColumn('law_watches', 'sealed_token', 'watch.token'),
  ...CASE_COLUMNS.map(caseColumn),
]
