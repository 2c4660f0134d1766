/** Households one answer away from those of the cases: among them are those that would see a change nobody saw yet. */
import type { Catalogue } from '~/engine/catalogue'
import { expressionsOf } from '~/engine/catalogue'
import { addMonths, formatDay } from '~/engine/date'
import type { FactRecord, FactType, FactValue } from '~/engine/facts'
import { type Figures, figuresOn } from '~/engine/parameters'
import { factAt, typeAt, withFact } from '~/engine/paths'
import type { Right } from '~/engine/right'
import { childrenOf, factsRead, figuresUsed } from '~/engine/walk'
import type { Expr } from '~/engine/expression'

export interface Neighbour {
  /** The case that it is near to, by its place. */
  readonly near: number
  readonly path: string
  /** What the answer is now; undefined: nobody answered. */
  readonly value: FactValue | undefined
  readonly facts: FactRecord
}

/** Values that the rules name for a list of choices, by the path they are asked at. */
function namedValues(right: Right): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>()
  const visit = (expr: Expr) => {
    if (expr.kind === 'includes' || expr.kind === 'follows') {
      const [path, values] = expr.kind === 'follows' ? ['currentBenefits', [expr.right]] as const : [expr.path, expr.values] as const
      const known = found.get(path) ?? new Set<string>()
      values.forEach((value) => known.add(value))
      found.set(path, known)
    }
    childrenOf(expr).forEach(visit)
  }
  expressionsOf(right).forEach(visit)
  return new Map([...found].map(([path, values]) => [path, [...values]]))
}

/** Days at which something turns: each figure of time before and after the day of the screening, and the days beside them. */
function daysAround(figures: Figures, ids: readonly string[]): readonly number[] {
  const { asOf } = figures
  const found = new Set<number>([asOf])
  for (const id of ids) {
    const { unit, value } = figures.figure(id)
    if (!Number.isFinite(value)) continue
    const moved = unit === 'date' ? [value]
      : unit.startsWith('year') ? [addMonths(asOf, -12 * value), addMonths(asOf, 12 * value)]
      : unit.startsWith('month') ? [addMonths(asOf, -value), addMonths(asOf, value)]
      : unit.startsWith('week') ? [asOf - 7 * value, asOf + 7 * value]
      : unit.startsWith('day') ? [asOf - value, asOf + value]
      : []
    for (const day of moved) for (const by of [-1, 0, 1]) found.add(day + by)
  }
  return [...found]
}

/** Every value that is worth trying for one answer. */
export function valuesFor(right: Right, catalogue: Catalogue, day: number) {
  const figures = figuresOn(catalogue.parameters, catalogue.tables, day)
  const ids = figuresUsed(expressionsOf(right)).filter((id) => catalogue.parameters[id])
  const days = daysAround(figures, ids).map(formatDay)
  const numbers = [...new Set(ids.map((id) => figures.figure(id).value).filter((value) => Number.isFinite(value) && value < 1e6))]
  const named = namedValues(right)
  return (path: string, type: FactType): readonly (FactValue | undefined)[] => {
    const open: (FactValue | undefined)[] = type.nullable ? [undefined, null] : [undefined]
    switch (type.type) {
      case 'boolean':
        return [...open, true, false]
      case 'choice':
        return [...open, ...type.values]
      case 'choices':
        return [...open, [], ...(named.get(path) ?? []).map((value) => [value])]
      case 'date':
        return [...open, ...days]
      case 'percent':
      case 'money':
      case 'number': {
        const around = numbers.flatMap((value) => [Math.floor(value) - 1, Math.floor(value), Math.ceil(value), Math.ceil(value) + 1])
        const max = type.type === 'percent' ? 100 : type.type === 'number' ? (type.max ?? Infinity) : Infinity
        return [...open, 0, ...new Set(around.filter((value) => value > 0 && value <= max))]
      }
      case 'object':
      case 'dateMap':
      case 'moneyMap':
        return open
      case 'objects':
        return [...open, []]
      default:
        return [undefined]
    }
  }
}

/** The paths of a household at which a fact stands: an item of a list for each that there is, fields of nobody for none. */
function placesIn(facts: FactRecord, path: string): readonly string[] {
  const [list = '', field] = path.split('[]')
  if (field === undefined) return [path]
  const items = facts[list]
  return Array.isArray(items) ? items.map((_, index) => `${list}[${index}]${field}`) : []
}

export function* neighboursOf(
  right: Right, catalogue: Catalogue, cases: readonly { readonly facts: FactRecord; readonly day: number }[],
): Generator<Neighbour> {
  const paths = factsRead(expressionsOf(right))
  const tried = new Map<number, ReturnType<typeof valuesFor>>()
  for (const [near, { facts, day }] of cases.entries()) {
    const values = tried.get(day) ?? valuesFor(right, catalogue, day)
    tried.set(day, values)
    for (const path of paths) {
      const type = typeAt(catalogue.facts, path)
      if (!type) continue
      for (const place of placesIn(facts, path)) {
        const now = JSON.stringify(factAt(facts, place))
        for (const value of values(path, type)) {
          if (JSON.stringify(value) !== now) yield { near, path: place, value, facts: withFact(facts, place, value) }
        }
      }
    }
  }
}
