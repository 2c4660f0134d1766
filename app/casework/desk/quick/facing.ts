/** What the window that is turned to the resident is told: which question is in focus, and nothing that was answered. */
import type { Control } from '~/interview/fields'

export interface Faced {
  readonly path: string
  readonly control: Control
  /** The answers that are offered. */
  readonly values: readonly string[]
}

export type FacingMessage = { readonly kind: 'question'; readonly faced: Faced | null } | { readonly kind: 'hello' } | { readonly kind: 'bye' }

const NAME = 'mafteach.facing'

/** Windows of this browser alone hear it. Null where the browser has no such thing. */
export function facingChannel(): BroadcastChannel | null {
  return typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(NAME)
}

export function isFacingMessage(data: unknown): data is FacingMessage {
  return typeof data === 'object' && data !== null && 'kind' in data && ['question', 'hello', 'bye'].includes(String(data.kind))
}
