import { lawInForce } from '~/lawroom/in-force.server'
import type { LawName } from '~/lawroom/law-name'

/** The law by which results are worked out now: its version for the reader, its name for the reader's browser. */
export function lawOfNow(): { readonly version: string; readonly law: LawName } {
  const law = lawInForce()
  return { version: law.version, law }
}
