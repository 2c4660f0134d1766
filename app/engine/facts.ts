/** What a fact is, and how one is read out of the answers. The facts themselves are declared by the law's vocabulary, not here. */

export type Sensitivity = 'none' | 'personal' | 'sensitive'

interface Common {
  readonly sensitivity: Sensitivity
  /** `null` ("asked, and there is none") is an answer. */
  readonly nullable?: boolean
  /** Computed from other facts; accepted when a caller gives it, never asked. */
  readonly derived?: boolean
}

export type FactType =
  | (Common & { readonly type: 'boolean' })
  | (Common & { readonly type: 'date' })
  | (Common & { readonly type: 'month' })
  | (Common & { readonly type: 'text' })
  | (Common & { readonly type: 'money'; readonly per: 'month' | 'hour' | 'once' })
  | (Common & { readonly type: 'number'; readonly unit: string; readonly min?: number; readonly max?: number; readonly halves?: boolean })
  | (Common & { readonly type: 'percent'; readonly values?: readonly number[] })
  | (Common & { readonly type: 'choice'; readonly values: readonly (string | number)[] })
  | (Common & { readonly type: 'choices'; readonly values: readonly string[] })
  | (Common & { readonly type: 'texts' })
  | (Common & { readonly type: 'numbers'; readonly unit: string })
  | (Common & { readonly type: 'object'; readonly fields: FactTypes })
  | (Common & { readonly type: 'objects'; readonly fields: FactTypes })
  | (Common & { readonly type: 'dateMap' | 'moneyMap'; readonly keys: readonly string[] })

export type FactTypes = Readonly<Record<string, FactType>>

/** A number of which only the bounds are known, such as "between 4,000 and 6,000". */
export interface Bounded {
  readonly min: number
  readonly max: number
}

export type FactValue =
  | boolean
  | number
  | string
  | null
  | Bounded
  | readonly string[]
  | readonly number[]
  | FactRecord
  | readonly FactRecord[]

/** Answers by fact id; what is absent is unknown. */
export interface FactRecord {
  readonly [id: string]: FactValue | undefined
}

/** Why an absent fact is absent. What is not in the map was not asked. */
export type Absence = 'notKnown' | 'declined'
export type Absences = Readonly<Record<string, Absence>>

/** The item that a list quantifier looks at, with the list and the place by which the outside knows it (`children[0]`). */
export interface Item {
  readonly value: FactRecord
  readonly list: string
  readonly index: number
}

type Read = (facts: FactRecord, item: Item | null) => FactValue | undefined

/** A field of somebody: `undefined` = not known, `null` = there is nobody. */
function fieldOf(holder: FactValue | undefined, field: string): FactValue | undefined {
  return holder === undefined || holder === null ? holder : (holder as FactRecord)[field]
}

/** Reads the value at a path that is taken apart once: `undefined` = not known, `null` = there is none (also for a field of nobody). */
export function factReader(path: string): Read {
  // The item itself, where the items of a list are plain values.
  if (path === '') return (facts) => facts
  const [head, field, ...deeper] = path.split('.') as [string, string?, ...string[]]
  const ofHead: Read = head === '@' ? (_facts, item) => item?.value : (facts) => facts[head]
  if (field === undefined) return ofHead
  if (deeper.length > 0) {
    const key = deeper.join('.')
    return (facts, item) => fieldOf(fieldOf(ofHead(facts, item), field), key)
  }
  return head === '@' ? (_facts, item) => item?.value[field] : (facts) => fieldOf(facts[head], field)
}

/**
 * The path as the outside knows it (`@.birthDate` is `children[0].birthDate`), as a list of one: the same list each time, because it
 * stands in many traces.
 */
export function nameReader(path: string): (item: Item | null) => readonly [string] {
  const plain = [path] as const
  if (path !== '@' && !path.startsWith('@.')) return () => plain
  const field = path.slice(1)
  // The names of the items of one list, from its first item on.
  let list: string | undefined
  let names: (readonly [string])[]
  return (item) => {
    if (item === null) return plain
    if (item.list !== list) {
      list = item.list
      names = []
    }
    return (names[item.index] ??= [`${list}[${item.index}]${field}`])
  }
}

export function isBounded(value: FactValue | undefined): value is Bounded {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && 'min' in value && 'max' in value
}
