/** A record with the fields that would change. */
export interface Change {
  readonly key: string
  readonly fields: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[]
}

export interface Difference {
  readonly added: readonly string[]
  readonly changed: readonly Change[]
  readonly gone: readonly string[]
  /** Records that the file has as we have them. */
  readonly same: number
}

/** Every confirmed record gets these anew; they are not what somebody wants to read before saying yes. */
const QUIET: ReadonlySet<string> = new Set(['asOf', 'source', 'confidence'])

type AnyRecord = Readonly<Record<string, unknown>>

/** What would become of our records if the file's took their place. */
export function differenceOf<T extends object>(current: readonly T[], next: readonly T[], keyOf: (record: T) => string): Difference {
  const before = new Map(current.map((record) => [keyOf(record), record]))
  const after = new Set(next.map(keyOf))
  const changed = next.flatMap((record): Change[] => {
    const ours = before.get(keyOf(record))
    const fields = ours ? fieldsThatDiffer(ours as AnyRecord, record as AnyRecord) : []
    return fields.length > 0 ? [{ key: keyOf(record), fields }] : []
  })
  const added = next.map(keyOf).filter((key) => !before.has(key))
  return { added, changed, gone: [...before.keys()].filter((key) => !after.has(key)), same: next.length - added.length - changed.length }
}

function fieldsThatDiffer(before: AnyRecord, after: AnyRecord): Change['fields'] {
  return Object.keys({ ...before, ...after })
    .filter((field) => !QUIET.has(field) && ordered(before[field]) !== ordered(after[field]))
    .map((field) => ({ field, before: before[field], after: after[field] }))
}

/** JSON with keys in one order: databases give them back in their own. */
function ordered(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => a.localeCompare(b)))
      : part,
  )
}
