/** The cells into which the rules' own thresholds cut the answers to a question: one sample value a cell. */
import { type Catalogue, expressionsOf } from './catalogue'
import { formatDay } from './date'
import type { Expr } from './expression'
import type { FactType, FactValue } from './facts'
import type { Figures } from './parameters'
import { kindOfPath, typeAt } from './paths'
import { childrenOf, factsRead, figuresUsed } from './walk'

const MOST_CELLS = 9

/** Days before the screening that stand for "just now", "this year", "a few years ago" and for the ages the law knows. */
const DAYS_BACK = [0, 20, 45, 95, 200, 400, 800, 1500, 2600, 4500, 7000, 9200, 14_000, 20_500, 23_000, 25_000, 30_000]

/** Every figure that is compared with a fact somewhere in the rules, by fact. */
export function thresholdsOf(catalogue: Catalogue, figures: Figures): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, Set<number>>()
  const note = (side: Expr, other: Expr, list: string) => {
    const values = figuresUsed([other]).map((id) => figures.figure(id).value).filter(Number.isFinite)
    for (const path of factsRead([side])) {
      const name = path.startsWith('[]') ? `${list}${path}` : path
      const set = found.get(name) ?? new Set<number>()
      for (const value of values) set.add(value)
      found.set(name, set)
    }
  }
  /** In which list an expression stands; empty outside of lists. */
  const visit = (expr: Expr, list: string) => {
    if (expr.kind === 'compare') {
      note(expr.left, expr.right, list)
      note(expr.right, expr.left, list)
    }
    const inner = 'list' in expr ? expr.list : list
    for (const child of childrenOf(expr)) visit(child, inner)
  }
  for (const right of catalogue.rights) for (const expr of expressionsOf(right)) visit(expr, '')
  return new Map([...found].map(([path, values]) => [path, [...values].sort((a, b) => a - b)]))
}

function thinned<T>(values: readonly T[]): readonly T[] {
  if (values.length <= MOST_CELLS) return values
  const step = (values.length - 1) / (MOST_CELLS - 1)
  return Array.from({ length: MOST_CELLS }, (_, index) => values[Math.round(index * step)] as T)
}

function numbersAround(type: FactType, thresholds: readonly number[]): number[] {
  const { min = 0, max = Infinity, halves }: { readonly min?: number; readonly max?: number; readonly halves?: boolean } =
    type.type === 'number' ? type : type.type === 'percent' ? { max: 100 } : {}
  const around = thresholds.flatMap((value) => [value - 1, value, value + 1])
  // What counts in halves is answered in halves, on both sides of a threshold between them.
  const values = new Set<number>([min, ...(halves ? around.flatMap((value) => [Math.floor(value * 2) / 2, Math.ceil(value * 2) / 2]) : around)])
  return [...values].filter((value) => value >= min && value <= max).sort((a, b) => a - b)
}

/** Sample answers to the fact at a path, one for each cell, in a fixed order. */
export function cellsOf(type: FactType, asOf: number, thresholds: readonly number[]): readonly FactValue[] {
  const nothing: FactValue[] = type.nullable ? [null] : []
  switch (type.type) {
    case 'boolean':
      return [true, false]
    case 'choice':
      return type.values
    case 'choices':
      return [[], ...type.values.slice(0, MOST_CELLS).map((value) => [value])]
    case 'percent':
      return type.values ?? thinned(numbersAround(type, thresholds))
    case 'money':
    case 'number':
      return thinned(numbersAround(type, thresholds))
    case 'date':
      return [...nothing, ...DAYS_BACK.map((days) => formatDay(asOf - days))]
    case 'object':
      return [...nothing, {}]
    case 'objects':
      return [[], [{}]]
    case 'numbers':
    case 'texts':
      return [[]]
    case 'dateMap':
    case 'moneyMap':
      return [{}]
    case 'month':
      return [formatDay(asOf).slice(0, 7)]
    case 'text':
      return ['']
  }
}

/** Cells by path, with what they need looked up once. */
export function cellFinder(catalogue: Catalogue, figures: Figures): (path: string) => readonly FactValue[] {
  const thresholds = thresholdsOf(catalogue, figures)
  const found = new Map<string, readonly FactValue[]>()
  return (path) => {
    const kind = kindOfPath(path)
    let cells = found.get(kind)
    if (!cells) {
      const type = typeAt(catalogue.facts, kind)
      cells = type ? cellsOf(type, figures.asOf, thresholds.get(kind) ?? []) : []
      found.set(kind, cells)
    }
    return cells
  }
}
