/** What a check finds. */
import type { Law } from '../law/law'

export interface Fault {
  /** The kind of fault, such as `unknown-right`: one for each thing that is looked for. */
  readonly kind: string
  /** Where it stands: the right, the file of words or the part of the interview. */
  readonly where: string
  /** What is wrong, and with what. */
  readonly what: string
}

/** Looks for one kind of fault, or a few near ones; finds nothing in a sound law. */
export type Check = (law: Law) => readonly Fault[]
