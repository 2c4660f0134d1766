/** Answers in slots: the compiled evaluator looks each fact up by a number, and finds dates turned into days. */
import { parseDay } from './date'
import { type FactRecord, factReader, type FactTypes, type FactValue } from './facts'
import { typeAt } from './paths'
import type { Slot } from './scope'

type Values = readonly (FactValue | undefined)[]

/** One household as a compiled catalogue reads it; fit for the catalogue that read it. */
export interface Household {
  readonly values: Values
}

export interface Slots {
  /** Gives the fact at a path a slot. All slots must be given before the first household is read. */
  slot(path: string): Slot
  read(facts: FactRecord): Household
  /** The household with another answer to one fact (the whole of it, where it is an object or a list). */
  changed(household: Household, id: string, value: FactValue | undefined): Household
}

interface FactSlot {
  readonly place: number
  read(facts: FactRecord): FactValue | undefined
}

/** A field of the items of a list. */
interface Field {
  readonly name: string
  read(item: FactRecord): FactValue | undefined
}

export function slotsFor(types: FactTypes): Slots {
  const slots: FactSlot[] = []
  const places = new Map<string, number>()
  const byFact = new Map<string, FactSlot[]>()
  const fields: Field[] = []

  const asDay = (path: string, value: FactValue | undefined): FactValue | undefined =>
    typeof value === 'string' && typeAt(types, path)?.type === 'date' ? (parseDay(value) ?? value) : value

  const asItems = (list: string, value: FactValue | undefined): FactValue | undefined => {
    if (!Array.isArray(value)) return value
    // A list of plain numbers: each item has one field, itself.
    if (typeof value[0] === 'number') return value.map((item) => fields.map(({ name }) => (name === '' ? item : undefined))) as unknown as FactValue
    if (typeof value[0] !== 'object') return value
    const items = (value as readonly FactRecord[]).map((item) => fields.map(({ name, read }) => asDay(`${list}[].${name}`, read(item))))
    return items as unknown as FactValue
  }

  const place = (path: string): number => {
    let found = places.get(path)
    if (found === undefined) {
      found = slots.length
      const read = factReader(path)
      const slot: FactSlot = { place: found, read: (facts) => asItems(path, asDay(path, read(facts, null))) }
      slots.push(slot)
      places.set(path, found)
      const id = path.replace(/\..*/, '')
      byFact.set(id, [...(byFact.get(id) ?? []), slot])
    }
    return found
  }

  const fieldPlace = (name: string): number => {
    const found = fields.findIndex((field) => field.name === name)
    if (found >= 0) return found
    const read = factReader(name)
    return fields.push({ name, read: (item) => read(item, null) }) - 1
  }

  return {
    slot: (path) =>
      path === '@' || path.startsWith('@.') ? { slot: fieldPlace(path.slice(2)), ofItem: true } : { slot: place(path), ofItem: false },
    read: (facts) => ({ values: slots.map((slot) => slot.read(facts)) }),
    changed({ values }, id, value) {
      const changed = values.slice()
      for (const slot of byFact.get(id) ?? []) changed[slot.place] = slot.read({ [id]: value })
      return { values: changed }
    },
  }
}
