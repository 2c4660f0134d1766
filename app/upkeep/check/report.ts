/** What was found, as text for the person who edits the law. */
import { CHECKS, FAULT_KINDS, type FaultKind } from './checks'
import type { Fault } from './fault'

/** Faults by their kind, each kind with its title and number; the last line says how it stands. */
export function reportOf(faults: readonly Fault[], looked: readonly FaultKind[] = FAULT_KINDS): string {
  const lines: string[] = []
  for (const kind of looked) {
    const own = faults.filter((fault) => fault.kind === kind)
    if (own.length === 0) continue
    lines.push(
      `${CHECKS[kind].title} (${kind}): ${own.length}`,
      ...own.map(({ where, what }) => `  ${where}: ${what}`),
      '',
    )
  }
  const kinds = new Set(faults.map(({ kind }) => kind)).size
  lines.push(
    faults.length === 0
      ? `No fault of ${looked.length} kinds was found.`
      : `${faults.length} faults of ${kinds} kinds.`,
  )
  return lines.join('\n')
}
