/**
 * The column evaluator: verdicts for a whole register of households at once. Each right becomes one straight run of generated code
 * over the register's columns. Code is generated (`new Function`), so it never leaves the server; what goes into it are the rules
 * of the catalogue, never an answer. It agrees with the explaining evaluator on every household.
 */
import type { Catalogue } from './catalogue'
import { type ColumnArray, HOUSEHOLDS, newLayout } from './columns/layout.server'
import { writeNumber } from './columns/numbers.server'
import { writeTruth } from './columns/truths.server'
import type { TruthCode, Writer } from './columns/writer.server'
import { closedOn } from './explain'
import type { FactRecord } from './facts'
import { highestProduct, highestQuotient, lowestProduct, lowestQuotient } from './interval'
import { isAtMost, isBelow, isEqual } from './nodes/compare'
import { laterBy, SPAN, START } from './nodes/dates'
import { extremes } from './nodes/values'
import { type Figures, valueAt } from './parameters'
import type { Right } from './right'
import { atLeast, NO, PERSON, YES } from './truth'
import { type Verdict, VERDICT_TRUTH, VERDICTS } from './verdict'

/** Households as columns, read once; fit for the evaluator that loaded it. */
export interface Register {
  readonly size: number
  readonly columns: Readonly<Record<string, ColumnArray>>
}

export interface ColumnEvaluator {
  /** Reads households into columns. Dates may be texts or days. */
  load(households: readonly FactRecord[]): Register
  /** For each right in the order of `catalogue.rights`, a verdict for each household, as its place in `VERDICTS`. */
  verdicts(register: Register): readonly Uint8Array[]
}

/** What generated code may call; nothing else is in its reach. */
const HELPERS = {
  atLeast, extremes, valueAt, isAtMost, isBelow, isEqual, lowestProduct, highestProduct, lowestQuotient, highestQuotient,
  span: SPAN,
  later: { months: laterBy('months'), years: laterBy('years'), days: laterBy('days') },
  startOf: START,
  verdictTruth: VERDICTS.map((verdict) => VERDICT_TRUTH[verdict]),
}

const CODE = Object.fromEntries(VERDICTS.map((verdict, code) => [verdict, code])) as Record<Verdict, number>

type RightFunction = (
  scope: Readonly<Record<string, unknown>>, size: number, verdicts: readonly Uint8Array[], out: Uint8Array,
) => void

/** Writes the rules of a catalogue; what they share is written once. */
interface CatalogueWriter extends Writer {
  /** What generated code needs beside its columns, by name. */
  readonly constants: Readonly<Record<string, unknown>>
  /** Lines of the catalogue's shared parts, by the variable that holds the result. */
  readonly written: ReadonlyMap<string, readonly string[]>
}

export function writerOf(catalogue: Catalogue, figures: Figures): CatalogueWriter {
  const places = new Map(catalogue.rights.map((right, index) => [right.id, index]))
  const constants: Record<string, unknown> = {}
  const names = new Map<unknown, string>()
  let count = 0
  const written = new Map<string, readonly string[]>()
  const plain = new Set<string>()
  const writer: CatalogueWriter = {
    figures,
    layout: newLayout(),
    constants,
    written,
    closed: closedOn(figures),
    place: (right) => places.get(right) ?? -1,
    name: () => `n${count++}`,
    constant(value) {
      const name = names.get(value) ?? `k${names.size}`
      names.set(value, name)
      constants[name] = value
      return name
    },
    truth(expr, domain) {
      const variable = catalogue.shared.has(expr) ? `s${catalogue.shared.get(expr)}` : null
      if (!variable || domain !== HOUSEHOLDS) return writeTruth(expr, domain, writer)
      if (!written.has(variable)) {
        const { lines, value } = writeTruth(expr, domain, writer)
        written.set(variable, [...lines, `${variable} = ${value}`])
      }
      return { lines: [findOnce(variable)], value: variable }
    },
    number(expr, domain) {
      const variable = catalogue.shared.has(expr) ? `s${catalogue.shared.get(expr)}` : null
      if (!variable || domain !== HOUSEHOLDS) return writeNumber(expr, domain, writer)
      if (!written.has(variable)) {
        const { lines, lo, hi, isPlain } = writeNumber(expr, domain, writer)
        if (isPlain) plain.add(variable)
        written.set(variable, [...lines, `${variable} = 1`, `${variable}l = ${lo}`, `${variable}h = ${hi}`])
      }
      return { lines: [findOnce(variable)], lo: `${variable}l`, hi: `${variable}h`, constant: null, isPlain: plain.has(variable) }
    },
  }
  return writer
}

export function compileColumns(catalogue: Catalogue, figures: Figures): ColumnEvaluator {
  const writer = writerOf(catalogue, figures)
  const functions = catalogue.rights.map((right) => functionOf(bodyOf(right, writer)))
  return {
    load: (households) => ({ size: households.length, columns: writer.layout.load(households) }),
    verdicts({ size, columns }) {
      const scope = { ...HELPERS, ...writer.constants, ...columns }
      const found: Uint8Array[] = []
      for (const run of functions) {
        const out = new Uint8Array(size)
        run(scope, size, found, out)
        found.push(out)
      }
      return found
    },
  }
}

/** The lines that judge household `i`, the cheapest conditions first: the verdict does not hang on their order. */
function bodyOf(right: Right, writer: CatalogueWriter): string {
  const conditions: TruthCode[] = []
  for (const { holds, applies } of right.conditions) {
    if (!holds) continue
    conditions.push(writer.truth(applies ? { kind: 'any', of: [{ kind: 'not', of: applies }, holds] } : holds, HOUSEHOLDS))
  }
  conditions.sort((a, b) => a.lines.length - b.lines.length)
  const triggers = right.askPerson.map(({ when }) => writer.truth(when, HOUSEHOLDS))
  const judged = conditions.flatMap(({ lines, value }) => [
    '{',
    ...lines,
    `const t = ${value}`,
    `if (t !== ${YES}) {`,
    `if (t === ${NO}) { out[i] = ${CODE.ineligible}; continue }`,
    `if (t === ${PERSON}) person = true; else open = true`,
    '}',
    '}',
  ])
  const asked = triggers.flatMap(({ lines, value }) => ['if (!person) {', ...lines, `if (${value} === ${YES}) person = true`, '}'])
  const lines = [...judged, ...asked]
  const kept = sharedBy(lines, writer.written)
  return [
    ...[...kept].flatMap(([name, found]) => [`let ${name} = -1, ${name}l = 0, ${name}h = 0`, `function find_${name}(i) {`, ...found, '}']),
    'for (let i = 0; i < size; i++) {',
    'let person = false, open = false',
    ...[...kept.keys()].map((name) => `${name} = -1`),
    ...lines,
    `out[i] = person ? ${CODE.askPerson} : open ? ${CODE.needsInfo} : ${CODE.eligible}`,
    '}',
  ].join('\n')
}

/** What several places share is worked out where it is first needed, and once for each household. */
function findOnce(variable: string): string {
  return `if (${variable} < 0) find_${variable}(i)`
}

/** The shared parts that lines lean on, near and far, with their own lines. */
function sharedBy(lines: readonly string[], written: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  const look = (line: string) => {
    // No other name in generated code has an s before a digit.
    for (const [name] of line.matchAll(/s\d+/g)) {
      if (found.has(name)) continue
      const own = written.get(name) as readonly string[]
      found.set(name, own)
      own.forEach(look)
    }
  }
  lines.forEach(look)
  return found
}

const NAME = /\b(?:[ckv]\d+|[a-zA-Z]{3,})\b/g

/** Code with the arrays, figures and helpers that it names bound to local variables. */
function functionOf(body: string): RightFunction {
  const used = new Set(Array.from(body.matchAll(NAME), ([name]) => name))
  const bound = [...used].flatMap((name) => {
    if (/v\d/.test(name)) return [`const ${name} = verdicts[${name.slice(1)}]`]
    if (/[ck]\d/.test(name) || Object.hasOwn(HELPERS, name)) return [`const ${name} = scope.${name}`]
    return []
  })
  return new Function('scope', 'size', 'verdicts', 'out', ['"use strict"', ...bound, body].join('\n')) as RightFunction
}
