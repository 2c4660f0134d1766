/** Households of a register as the portal would judge them: the same inferences, the same rules, all rights at once. */
import type { Catalogue } from '~/engine/catalogue'
import { compileColumns } from '~/engine/columns.server'
import type { FactRecord } from '~/engine/facts'
import { figuresOn } from '~/engine/parameters'
import { type Verdict, VERDICTS } from '~/engine/verdict'
import { inferFacts, type LocalityKind } from '~/rights/facts/infer'

export interface Evaluator {
  readonly rights: readonly string[]
  /** For each right in the order of `rights`, a verdict for each household, as its place in `VERDICTS`. */
  verdicts(households: readonly FactRecord[]): readonly Uint8Array[]
}

/** @param localities by the code of the locality */
export function evaluatorOf(catalogue: Catalogue, asOf: number, localities: ReadonlyMap<string, LocalityKind>): Evaluator {
  const columns = compileColumns(catalogue, figuresOn(catalogue.parameters, catalogue.tables, asOf))
  return {
    rights: catalogue.rights.map(({ id }) => id),
    verdicts(households) {
      const whole = households.map((facts) => inferFacts(facts, localities.get(String(facts['locality'] ?? '')) ?? null))
      return columns.verdicts(columns.load(whole))
    },
  }
}

export const verdictOf = (code: number): Verdict => VERDICTS[code] as Verdict
