/** `npm run rights:check [-- kind …]`: the consistency of the whole body of law. Ends with 1 when anything is found, with 2 when misused. */
import { readLaw } from '../law/read-law'
import { FAULT_KINDS, type FaultKind, faultsOf } from './checks'
import { reportOf } from './report'

function isKind(name: string): name is FaultKind {
  return (FAULT_KINDS as readonly string[]).includes(name)
}

const names = process.argv.slice(2)
const unknown = names.filter((name) => !isKind(name))
if (unknown.length > 0) {
  process.stderr.write(`There is no check ${unknown.join(', ')}. Checks: ${FAULT_KINDS.join(', ')}\n`)
  process.exitCode = 2
} else {
  const kinds = names.length > 0 ? names.filter(isKind) : FAULT_KINDS
  const faults = faultsOf(await readLaw(), kinds)
  process.stdout.write(`${reportOf(faults, kinds)}\n`)
  process.exitCode = faults.length > 0 ? 1 : 0
}
