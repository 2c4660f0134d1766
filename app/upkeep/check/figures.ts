/** Figures of the law: each is used, declared once, and stands with its unit, source and days; rules themselves hold no numbers. */
import { expressionsOf } from '~/engine/catalogue'
import { parseDay } from '~/engine/date'
import { typeAt } from '~/engine/paths'
import type { Parameters, Tables } from '~/engine/parameters'
import { figuresUsed } from '~/engine/walk'
import type { Law } from '../law/law'
import { figuresNamed, nodesOf, parametersOf, tablesOf } from '../law/parts'
import type { Fault } from './fault'

/** The sets in which figures are declared, by the right they stand with. */
function declaredIn({
  rights,
  shared,
}: Law): readonly { readonly where: string; readonly parameters: Parameters; readonly tables: Tables }[] {
  return [
    { where: 'shared figures', ...shared },
    ...rights.map(({ id, parameters, tables = {} }) => ({ where: id, parameters, tables })),
  ]
}

/** Figures that texts name, by where they do. */
function namedInWords({ words }: Law): readonly { readonly where: string; readonly ids: readonly string[] }[] {
  return Object.entries(words).flatMap(([language, { rights }]) =>
    Object.entries(rights).map(([id, tree]) => ({ where: `${id} in ${language}`, ids: figuresNamed(tree) })),
  )
}

/** A rule or a text names a figure that is declared nowhere. */
export function unknownFigures(law: Law): Fault[] {
  const parameters = parametersOf(law)
  const tables = tablesOf(law)
  const fault = (where: string, id: string): Fault => ({
    kind: 'unknown-figure',
    where,
    what: `there is no figure ${id}`,
  })
  return [
    ...law.rights.flatMap((right) =>
      figuresUsed(expressionsOf(right))
        .filter((id) => !parameters[id] && !tables[id])
        .map((id) => fault(right.id, id)),
    ),
    ...namedInWords(law).flatMap(({ where, ids }) => ids.filter((id) => !parameters[id]).map((id) => fault(where, id))),
  ]
}

/** A figure that no rule reads and no text names: it would be kept up to date for nobody. */
export function unusedFigures(law: Law): Fault[] {
  const used = new Set([
    ...law.rights.flatMap((right) => figuresUsed(expressionsOf(right))),
    ...namedInWords(law).flatMap(({ ids }) => ids),
  ])
  return declaredIn(law).flatMap(({ where, parameters, tables }) =>
    [...Object.keys(parameters), ...Object.keys(tables)]
      .filter((id) => !used.has(id))
      .map((id) => ({ kind: 'unused-figure', where, what: `no rule and no text uses ${id}` })),
  )
}

/** One id with two figures: the later would silently stand for both. The very same figure may be declared by several rights. */
export function twofoldFigures(law: Law): Fault[] {
  const first = new Map<string, { readonly where: string; readonly figure: unknown }>()
  return declaredIn(law).flatMap(({ where, parameters, tables }) =>
    Object.entries({ ...parameters, ...tables }).flatMap(([id, figure]) => {
      const known = first.get(id)
      if (!known) first.set(id, { where, figure })
      if (!known || known.figure === figure || JSON.stringify(known.figure) === JSON.stringify(figure)) return []
      return [{ kind: 'twofold-figure', where, what: `${id} is another figure than that of ${known.where}` }]
    }),
  )
}

/** A figure without unit, value, source or the day until which it is confirmed; or with values whose days are in disorder. */
export function incompleteFigures(law: Law): Fault[] {
  return declaredIn(law).flatMap(({ where, parameters, tables }) => {
    const fault = (id: string, what: string): Fault => ({ kind: 'incomplete-figure', where, what: `${id}: ${what}` })
    const dated = (
      id: string,
      { from, confirmedUntil, source }: { from: string | null; confirmedUntil: string; source: string },
    ): Fault[] => {
      const [first, last] = [from === null ? -Infinity : parseDay(from), parseDay(confirmedUntil)]
      return [
        ...(source.trim() === '' ? [fault(id, 'has no source')] : []),
        ...(first === null || last === null ? [fault(id, 'has a day that is no date')] : []),
        ...(first !== null && last !== null && first > last
          ? [fault(id, `holds from ${from}, after it was last confirmed`)]
          : []),
      ]
    }
    return [
      ...Object.entries(parameters).flatMap(([id, { unit, values }]) => [
        ...(unit.trim() === '' ? [fault(id, 'has no unit')] : []),
        ...(values.length === 0 ? [fault(id, 'has no value')] : []),
        ...(new Set(values.map(({ from }) => from)).size < values.length
          ? [fault(id, 'has two values from one day')]
          : []),
        ...values.flatMap((value) => [
          ...(Number.isFinite(value.value) ? [] : [fault(id, 'has a value that is no number')]),
          ...dated(id, value),
        ]),
      ]),
      ...Object.entries(tables).flatMap(([id, table]) => [
        ...(table.unit.trim() === '' ? [fault(id, 'has no unit')] : []),
        ...(table.steps.length === 0 ? [fault(id, 'has no steps')] : []),
        ...(table.steps.some(({ at }, place) => at <= (table.steps[place - 1]?.at ?? -Infinity))
          ? [fault(id, 'has steps out of order')]
          : []),
        ...dated(id, table),
      ]),
    ]
  })
}

/** A number that stands in a rule itself, where nobody would look for it. Only the declared values of a fact may. */
export function literals(law: Law): Fault[] {
  return law.rights.flatMap((right) =>
    nodesOf(right).flatMap((node) => {
      const inFields = Object.entries(node).filter(([, value]) => typeof value === 'number')
      const type = node.kind === 'is' ? typeAt(law.facts, node.path.replace(/^@/, 'children[]')) : undefined
      const declared: readonly unknown[] = type && 'values' in type ? type.values ?? [] : []
      const asValues =
        node.kind === 'is' ? node.values.filter((value) => typeof value === 'number' && !declared.includes(value)) : []
      return [
        ...inFields.map(([field, value]) => `${node.kind}.${field} is the number ${String(value)}`),
        ...asValues.map((value) => `${String(value)} is no declared value of ${'path' in node ? node.path : ''}`),
      ].map((what) => ({ kind: 'literal', where: right.id, what }))
    }),
  )
}
