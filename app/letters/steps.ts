/** The steps of making a letter, and which of them a posted form leads to. */
import { SWITCHED } from '~/ui/language-switch'
import type { ValueError } from './values'

const STEPS = ['fill', 'edit', 'paper-hebrew', 'paper-both'] as const
export type Step = (typeof STEPS)[number]

/** The input that tells which step the page stood at when it was sent. */
export const SHOWN = 'shown'

/**
 * Where a posted letter leads. Who only switches the language stays at the step where they are; nobody who is still filling in is told
 * what is wrong.
 */
export function stepOf(form: FormData, errors: readonly ValueError[]): { readonly step: Step; readonly errors: readonly ValueError[] } {
  const named = (name: string) => STEPS.find((step) => step === form.get(name))
  const wanted = (form.has(SWITCHED) ? named(SHOWN) : named('step')) ?? 'edit'
  if (wanted === 'fill') return { step: 'fill', errors: [] }
  if (errors.length === 0) return { step: wanted, errors }
  const hasLines = [...form.keys()].some((name) => name.startsWith('line.'))
  return { step: hasLines ? 'edit' : 'fill', errors }
}
