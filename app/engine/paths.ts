/** Paths as the outside knows them (`spouse.birthDate`, `children[0].residency`): their type, and putting a value there. */
import type { FactRecord, FactType, FactTypes, FactValue } from './facts'

const ITEM = /^(\w+)\[(\d+)\]\.(\w+)$/

/** A field of an item of a list, as `children[0].residency` names it. */
interface ItemPath {
  readonly list: string
  readonly index: number
  readonly field: string
}

function itemAt(path: string): ItemPath | null {
  const found = ITEM.exec(path)
  return found && { list: found[1] as string, index: Number(found[2]), field: found[3] as string }
}

/** The type of the fact at a path; undefined when there is none. Takes `children[0].x` and `children[].x` alike. */
export function typeAt(types: FactTypes, path: string): FactType | undefined {
  if (types[path]) return types[path]
  const holder = types[path.replace(/(\[\d*\])?\..*/, '')]
  if (!holder) return undefined
  const field = path.slice(path.indexOf('.') + 1)
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
  const item = itemAt(path)
  if (item) {
    const { list, index, field } = item
    const items = [...((facts[list] as readonly FactRecord[] | undefined) ?? [])]
    items[index] = { ...items[index], [field]: value }
    return { ...facts, [list]: items }
  }
  const dot = path.indexOf('.')
  if (dot === -1) return { ...facts, [path]: value }
  const head = path.slice(0, dot)
  const holder = facts[head] as FactRecord | null | undefined
  // Of nobody nothing can be said: the field stays away.
  if (holder === null) return facts
  return { ...facts, [head]: withFact(holder ?? {}, path.slice(dot + 1), value) }
}

/** The value at an outside path: `undefined` = not known, `null` = there is none. */
export function factAt(facts: FactRecord, path: string): FactValue | undefined {
  const item = itemAt(path)
  if (item) {
    const items = facts[item.list]
    return Array.isArray(items) ? (items[item.index] as FactRecord | undefined)?.[item.field] : undefined
  }
  const dot = path.indexOf('.')
  if (dot === -1) return facts[path]
  const holder = facts[path.slice(0, dot)]
  if (holder === undefined || holder === null) return holder
  return factAt(holder as FactRecord, path.slice(dot + 1))
}
