/** Paths as the outside knows them (`spouse.birthDate`, `children[0].residency`): their type, and putting a value there. */
import type { FactRecord, FactType, FactTypes, FactValue } from './facts'

const ITEM = /^(\w+)\[(\d+)\]\.(\w+)$/

/** The type of the fact at a path; undefined when there is none. Takes `children[0].x` and `children[].x` alike. */
export function typeAt(types: FactTypes, path: string): FactType | undefined {
  if (types[path]) return types[path]
  const [head = '', ...rest] = path.split('.')
  const holder = types[head.replace(/\[\d*\]$/, '')]
  const field = rest.join('.')
  if (!holder || field === '') return undefined
  if (holder.type === 'object' || holder.type === 'objects') return typeAt(holder.fields, field)
  if (holder.type === 'moneyMap') return holder.keys.includes(field) ? { type: 'money', per: 'month', sensitivity: holder.sensitivity } : undefined
  if (holder.type === 'dateMap') return holder.keys.includes(field) ? { type: 'date', sensitivity: holder.sensitivity } : undefined
  return undefined
}

/** The fact's own name: `children[0].residency` becomes `children[].residency`. */
export function kindOfPath(path: string): string {
  return path.replace(/\[\d+\]/, '[]')
}

/** Answers with one more answer; nothing is changed in place. An object that is missing on the way is made. */
export function withFact(facts: FactRecord, path: string, value: FactValue | undefined): FactRecord {
  const item = ITEM.exec(path)
  if (item) {
    const [, list = '', index = '0', field = ''] = item
    const items = [...((facts[list] as readonly FactRecord[] | undefined) ?? [])]
    items[Number(index)] = { ...items[Number(index)], [field]: value }
    return { ...facts, [list]: items }
  }
  const dot = path.indexOf('.')
  if (dot < 0) return { ...facts, [path]: value }
  const head = path.slice(0, dot)
  const holder = facts[head] as FactRecord | null | undefined
  // Of nobody nothing can be said: the field stays away.
  if (holder === null) return facts
  return { ...facts, [head]: withFact(holder ?? {}, path.slice(dot + 1), value) }
}

/** The value at an outside path: `undefined` = not known, `null` = there is none. */
export function factAt(facts: FactRecord, path: string): FactValue | undefined {
  const item = ITEM.exec(path)
  if (item) {
    const [, list = '', index = '0', field = ''] = item
    const items = facts[list]
    return Array.isArray(items) ? (items[Number(index)] as FactRecord | undefined)?.[field] : undefined
  }
  const dot = path.indexOf('.')
  if (dot < 0) return facts[path]
  const holder = facts[path.slice(0, dot)]
  if (holder === undefined || holder === null) return holder
  return factAt(holder as FactRecord, path.slice(dot + 1))
}
