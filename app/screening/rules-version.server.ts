/**
 * The version of the rules: a hash of their content. Two results with the same version, day and answers are the same.
 */
import { createHash } from 'node:crypto'
import type { Catalogue } from '~/engine/catalogue'

const versions = new WeakMap<Catalogue, string>()

/**
 * `sha256-` and 64 hexadecimal digits, over the rights, the parameters and the tables; the order of keys does not
 * count.
 */
export function rulesVersion(catalogue: Catalogue): string {
  let version = versions.get(catalogue)
  if (version === undefined) {
    const { rights, parameters, tables } = catalogue
    version = `sha256-${createHash('sha256').update(canonical({ rights, parameters, tables })).digest('hex')}`
    versions.set(catalogue, version)
  }
  return version
}

/** JSON with the keys of every object in order. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined)
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`)
    .join(',')}}`
}
