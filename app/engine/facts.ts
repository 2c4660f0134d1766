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

/** The item that a list quantifier looks at, and the path by which the outside knows it (`children[0]`). */
export interface Item {
  readonly value: FactRecord
  readonly path: string
}

interface SplitPath {
  /** The fact, or `@` for the item. */
  readonly head: string
  /** The field of it, '' for the fact itself; with dots where the field is a map. */
  readonly field: string
  readonly isDeep: boolean
}

const SPLIT = new Map<string, SplitPath>()

/** A path taken apart, once for each: a text that was cut anew each time would be slow to look up. */
function split(path: string): SplitPath {
  let parts = SPLIT.get(path)
  if (!parts) {
    const dot = path.indexOf('.')
    const field = dot < 0 ? '' : path.slice(dot + 1)
    parts = { head: dot < 0 ? path : path.slice(0, dot), field, isDeep: field.includes('.') }
    SPLIT.set(path, parts)
  }
  return parts
}

/** The value at a path: `undefined` = not known, `null` = there is none (also for a field of nobody). */
export function readPath(facts: FactRecord, path: string, item: Item | null): FactValue | undefined {
  const { head, field, isDeep } = split(path)
  const holder = head === '@' ? item?.value : facts[head]
  if (field === '' || holder === undefined || holder === null) return holder
  return isDeep ? readPath(holder as FactRecord, field, null) : (holder as FactRecord)[field]
}

/** The path as the outside knows it: `@.birthDate` becomes `children[0].birthDate`. */
export function publicPath(path: string, item: Item | null): string {
  return item && path.startsWith('@.') ? item.path + path.slice(1) : path
}

export function isBounded(value: FactValue | undefined): value is Bounded {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && 'min' in value && 'max' in value
}
