/** The frame of a letter: who writes to whom at its head, attachments and signature at its foot. */
import type { LineCondition, LineSpec } from './letter'

/** The line under which the papers to attach are listed. */
export const ATTACHED = 'attached'

function line(role: LineSpec['role']) {
  return (id: string, when?: LineCondition): LineSpec => (when ? { id, role, when } : { id, role })
}

export const item = line('item')
export const text = line('text')
export const heading = line('heading')

/** Each chosen reason on a line of its own. */
export function each(id: string, blank: string, when?: LineCondition): LineSpec {
  return when ? { id, role: 'bullet', each: blank, when } : { id, role: 'bullet', each: blank }
}

export const has = (blank: string, value: string): LineCondition => ({ blank, has: value })
export const hasNot = (blank: string, value: string): LineCondition => ({ blank, hasNot: value })
export const filled = (blank: string): LineCondition => ({ filled: blank })

/**
 * A whole letter around its body.
 * @param to id of the line that names the addressee
 * @param under lines under the addressee: a file, its creditor
 * @param after what follows the signature: an affidavit
 */
export function framed(to: string, body: readonly LineSpec[], { under = [], after = [] }: { under?: readonly string[]; after?: readonly LineSpec[] } = {}): readonly LineSpec[] {
  return [
    { id: 'date', role: 'date' },
    { id: to, role: 'to' },
    ...under.map((id): LineSpec => ({ id, role: 'from' })),
    { id: 'from', role: 'from' },
    { id: 'address', role: 'from' },
    { id: 'phone', role: 'from' },
    { id: 'subject', role: 'subject' },
    { id: 'greeting', role: 'greeting' },
    ...body,
    { id: 'more', role: 'text', when: { filled: 'more' } },
    { id: ATTACHED, role: 'heading' },
    { id: 'closing', role: 'closing' },
    { id: 'signature', role: 'signature' },
    ...after,
  ]
}

/** How the household lives and why paying is hard. */
export const ECONOMY: readonly LineSpec[] = [
  item('econ-household'), item('econ-income'), item('econ-housing'), item('econ-reasons'), each('econ-hardship', 'hardship'),
]

export const AFFIDAVIT: readonly LineSpec[] = [
  { id: 'affidavit-title', role: 'subject' },
  text('affidavit-opening'),
  text('affidavit-facts'),
  { id: 'affidavit-true', role: 'signature' },
  { id: 'affidavit-confirmed', role: 'signature' },
]
