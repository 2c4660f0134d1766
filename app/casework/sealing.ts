/**
 * Where sealed data of the counsellors' files lies. Purpose and record are always the same two things, the column's name in the database
 * and the id of the row, so that keys can be changed for every column without knowing what is in it.
 */
import type { Place, Vault } from '~/vault/seal.server'

/** Every sealed column of the tables `case_…`. A test compares it with the schema. */
export const CASE_COLUMNS = [
  'case_files.sealed_details',
  'case_files.sealed_close_note',
  'case_members.sealed_person',
  'case_assessments.sealed_content',
  'case_goals.sealed_text',
  'case_claims.sealed_reference',
  'case_claims.sealed_note',
  'case_claims.sealed_outcome',
  'case_claim_steps.sealed_before',
  'case_documents.sealed_name',
  'case_documents.sealed_content',
  'case_notes.sealed_text',
  'case_text_versions.sealed_text',
  'case_tasks.sealed_text',
  'case_handovers.sealed_note',
  'case_walk_ins.sealed_name',
] as const

export type CaseColumn = (typeof CASE_COLUMNS)[number]

/** @param id of the row */
export function placeOf(column: CaseColumn, id: string): Place {
  return { purpose: column, record: id }
}

export function sealText(vault: Vault, column: CaseColumn, id: string, text: string): string {
  return vault.seal(text, placeOf(column, id))
}

/** @throws UnreadableSeal */
export function openText(vault: Vault, column: CaseColumn, id: string, sealed: string): string {
  return vault.open(sealed, placeOf(column, id))
}

export function sealJson(vault: Vault, column: CaseColumn, id: string, value: unknown): string {
  return sealText(vault, column, id, JSON.stringify(value))
}

/** What `sealJson` sealed. The caller knows the shape, because nothing but its own code writes the column. @throws UnreadableSeal */
export function openJson<Value>(vault: Vault, column: CaseColumn, id: string, sealed: string): Value {
  return JSON.parse(openText(vault, column, id, sealed)) as Value
}
