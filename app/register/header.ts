/** What the columns of a table are: the row's own name, a fact, something to carry along, or nothing that may stay unsaid. */
import type { FactRecord, FactType, FactTypes, FactValue } from '~/engine/facts'
import { typeAt } from '~/engine/paths'
import { isTelling } from './identifying'
import { NoAnswer, readJson, readValue } from './read-value'

/** Gives a row its name in the results; without it rows are named by their line. */
export const ID = 'id'
/** All facts of a row as one JSON object. */
export const FACTS = 'facts'

type Steps = readonly (string | number)[]

export interface Column {
  readonly name: string
  readonly use: 'id' | 'facts' | 'fact' | 'carry' | 'ignore'
  readonly type: FactType | null
  /** Where the fact stands. */
  readonly steps: Steps
}

export interface HeaderProblem {
  readonly column: string
  readonly code: 'identifies' | 'unknown' | 'twice'
}

export interface Wishes {
  /** Columns to copy into the results as they are. */
  readonly carry: readonly string[]
  /** Columns to leave alone. */
  readonly ignore: readonly string[]
  /** Columns that may identify people and were named by whoever runs the tool. */
  readonly identifying: readonly string[]
}

/** @returns the columns in their order, or everything that is wrong with them */
export function readHeader(names: readonly string[], types: FactTypes, wishes: Wishes): { readonly columns: readonly Column[] } | { readonly problems: readonly HeaderProblem[] } {
  const problems: HeaderProblem[] = []
  const columns = names.map((name, index): Column => {
    if (names.indexOf(name) !== index) problems.push({ column: name, code: 'twice' })
    const type = typeAt(types, name)
    if (type) return { name, use: 'fact', type, steps: stepsTo(name) }
    const isNamed = wishes.identifying.includes(name)
    if (isTelling(name) && !isNamed) {
      problems.push({ column: name, code: 'identifies' })
      return { name, use: 'ignore', type: null, steps: [] }
    }
    if (name === ID) return { name, use: 'id', type: null, steps: [] }
    if (name === FACTS) return { name, use: 'facts', type: null, steps: [] }
    if (wishes.carry.includes(name)) return { name, use: 'carry', type: null, steps: [] }
    if (wishes.ignore.includes(name)) return { name, use: 'ignore', type: null, steps: [] }
    problems.push({ column: name, code: 'unknown' })
    return { name, use: 'ignore', type: null, steps: [] }
  })
  return problems.length > 0 ? { problems } : { columns }
}

export interface CellProblem {
  readonly column: string
  readonly code: 'wrongType'
  readonly expected: string
}

const STEP = /([^.[\]]+)|\[(\d+)\]/g
const MOST_ITEMS = 30

/** `children[0].birthDate` as the steps to it. */
const stepsTo = (path: string): Steps => [...path.matchAll(STEP)].map(([, name, place]) => name ?? Number(place))

/** Puts a value where the steps lead. Nobody stands between the first child and the third without being there. */
function putAt(facts: FactRecord, steps: Steps, value: FactValue): void {
  let holder = facts as Record<string | number, unknown>
  for (const [index, step] of steps.entries()) {
    const next = steps[index + 1]
    if (next === undefined) {
      holder[step] = value
      return
    }
    // Of nobody nothing can be said.
    if (holder[step] === null) return
    const below = (holder[step] ??= typeof next === 'number' ? [] : {})
    if (Array.isArray(below)) while (below.length <= Math.min(Number(next), MOST_ITEMS)) below.push({})
    holder = below as Record<string | number, unknown>
  }
}

/**
 * The facts of one row. What is empty is not known. Whole lists and objects are put first, so that columns of their fields fill them.
 * @param cells in the order of the columns: texts of a table, or values of a typed file
 */
export function factsOf(columns: readonly Column[], cells: readonly unknown[]): { readonly facts: FactRecord; readonly problems: readonly CellProblem[] } {
  const facts: FactRecord = {}
  const problems: CellProblem[] = []
  const given = columns.flatMap((column, index) => {
    const cell = cells[index]
    const value = typeof cell === 'string' ? cell.trim() : cell
    return value === undefined || value === null || value === '' ? [] : [{ column, value }]
  })
  const ofUse = (use: Column['use']) => given.filter(({ column }) => column.use === use)
  const trying = (column: Column, put: () => void) => {
    try {
      put()
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error
      problems.push({ column: column.name, code: 'wrongType', expected: error.expected })
    }
  }
  for (const { column, value } of ofUse('facts')) trying(column, () => Object.assign(facts, objectOf(value)))
  for (const { column, value } of ofUse('fact').sort((a, b) => a.column.steps.length - b.column.steps.length)) {
    const { type } = column
    if (type) trying(column, () => putAt(facts, column.steps, typeof value === 'string' ? readValue(type, value) : (value as FactValue)))
  }
  return { facts, problems }
}

function objectOf(value: unknown): FactRecord {
  const given = typeof value === 'string' ? readJson(value) : value
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw new NoAnswer('a JSON object')
  return given as FactRecord
}
