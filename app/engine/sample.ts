/** Random households made of the cells of the rules: for property tests, benchmarks and comparing two versions of the law. */
import type { Catalogue } from './catalogue'
import { expressionsOf } from './catalogue'
import { cellsOf, thresholdsOf } from './cells'
import type { FactRecord, FactType, FactTypes, FactValue } from './facts'
import type { Figures } from './parameters'
import { factsRead } from './walk'

/** A small seeded generator (mulberry32), so that a failing household can be made again. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export interface Sampler {
  /** A household in which each fact is known with the given probability (0–1). */
  household(known: number): FactRecord
}

/** Draws households over the facts that the catalogue reads. */
export function samplerOf(catalogue: Catalogue, figures: Figures, random: () => number): Sampler {
  const thresholds = thresholdsOf(catalogue, figures)
  const read = new Set(catalogue.rights.flatMap((right) => factsRead(expressionsOf(right))).map((path) => path.split(/[.[]/)[0]))
  const cellsKnown = new Map<string, readonly FactValue[]>()
  const cellsAt = (type: FactType, path: string): readonly FactValue[] => {
    const cells = cellsKnown.get(path) ?? cellsOf(type, figures.asOf, thresholds.get(path) ?? [])
    cellsKnown.set(path, cells)
    return cells
  }
  const pick = <T>(values: readonly T[]): T | undefined => values[Math.floor(random() * values.length)]
  const drawOne = (type: FactType, path: string, known: number): FactValue | undefined => {
    if (type.nullable && random() < 0.3) return null
    switch (type.type) {
      case 'object':
        return drawFields(type.fields, `${path}.`, known)
      case 'objects':
        return Array.from({ length: Math.floor(random() * 4) }, () => drawFields(type.fields, `${path}[].`, known))
      case 'choices':
        return type.values.filter(() => random() < 1.2 / type.values.length)
      case 'moneyMap':
        return Object.fromEntries(type.keys.filter(() => random() < 0.1).map((key) => [key, Math.round(random() * 5000)]))
      case 'dateMap':
        return {}
      default:
        return pick(cellsAt(type, path))
    }
  }
  const drawFields = (types: FactTypes, prefix: string, known: number): FactRecord => {
    const facts: Record<string, FactValue> = {}
    for (const [id, type] of Object.entries(types)) {
      if (random() >= known) continue
      const value = drawOne(type, prefix + id, known)
      if (value !== undefined) facts[id] = value
    }
    return facts
  }
  const types = Object.fromEntries(Object.entries(catalogue.facts).filter(([id]) => read.has(id)))
  return { household: (known) => drawFields(types, '', known) }
}
