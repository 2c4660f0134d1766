/** The name of what is measured and approved: these changes, on this law. Another change, or another law below it, is another content. */
import { createHash } from 'node:crypto'
import { canonical } from '~/screening/rules-version.server'
import type { Change } from './changes'

/** @param on the version that is in force */
export function contentOf(changes: readonly Change[], on: { readonly number: number; readonly rulesVersion: string }): string {
  return createHash('sha256').update(canonical({ changes, number: on.number, rules: on.rulesVersion })).digest('hex')
}
