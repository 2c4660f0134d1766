/** Generated code for truths, on the same bits as `truth.ts`. */
import type { TruthExpr } from '../expression'
import { compareCode } from './comparisons.server'
import type { Domain } from './layout.server'
import { loop, type TruthCode, type Writer } from './writer.server'
import { NO, PERSON, TURNED, UNKNOWN, YES } from '../truth'
import { readsFacts } from '../walk'

const IS_UNKNOWN: TruthCode = { lines: [], value: String(UNKNOWN) }

/** What may read a fact of the household. */
type Reading = Exclude<TruthExpr, { readonly kind: 'person' | 'yes' | 'no' | 'unsettled' }>

export function writeTruth(whole: TruthExpr, domain: Domain, writer: Writer): TruthCode {
  if (!readsFacts(whole)) return { lines: [], value: String(writer.closed.truth(whole)) }
  const expr = whole as Reading
  switch (expr.kind) {
    case 'all':
      return joined(expr.of.map((part) => writer.truth(part, domain)), '&', YES, NO, writer)
    case 'any':
      return joined(expr.of.map((part) => writer.truth(part, domain)), '|', NO, YES, writer)
    case 'not': {
      const { lines, value } = writer.truth(expr.of, domain)
      return { lines, value: `${writer.constant(TURNED)}[${value}]` }
    }
    case 'clause':
      return writer.truth(expr.of, domain)
    case 'personIfKnown': {
      const { lines, value } = writer.truth(expr.of, domain)
      return { lines, value: `(${value} === ${YES} ? ${PERSON} : ${NO})` }
    }
    case 'atLeast': {
      const parts = expr.of.map((part) => writer.truth(part, domain))
      const needed = writer.figures.figure(expr.parameter).value
      if (Number.isNaN(needed)) return { lines: [], value: String(PERSON) }
      return { lines: parts.flatMap(({ lines }) => lines), value: `atLeast(${needed}, [${parts.map(({ value }) => value).join(', ')}])` }
    }
    case 'is': {
      const found = writer.layout.column('choice', expr.path, domain)
      if (!found) return IS_UNKNOWN
      // A table by code has no branch: not known, no, and yes for the values asked about.
      const truths = new Uint8Array(256)
      truths[0] = UNKNOWN
      for (const value of expr.values) truths[writer.layout.code(found.column, value)] = YES
      return { lines: [], value: `${writer.constant(truths)}[${found.column.variables[0]}[${found.row}]]` }
    }
    case 'none': {
      const found = writer.layout.column('none', expr.path, domain)
      return found ? { lines: [], value: `${found.column.variables[0]}[${found.row}]` } : IS_UNKNOWN
    }
    case 'absent': {
      const found = writer.layout.column('none', expr.path, domain)
      return { lines: [], value: found ? `(${found.column.variables[0]}[${found.row}] === ${UNKNOWN} ? ${YES} : ${NO})` : String(YES) }
    }
    case 'includes':
      return { lines: [], value: includesCode(expr.path, expr.values, domain, writer) }
    case 'compare':
      return compareCode(expr, domain, writer)
    case 'some':
    case 'every':
      return quantifierCode(expr, domain, writer)
    case 'follows':
      return followsCode(expr, domain, writer)
  }
}

/** Parts that are plain expressions are joined at once; the others run only while the result is still open to them. */
function joined(parts: readonly TruthCode[], operator: '&' | '|', start: number, end: number, writer: Writer): TruthCode {
  if (parts.some(({ value }) => value === String(end))) return { lines: [], value: String(end) }
  const kept = parts.filter(({ value }) => value !== String(start))
  const simple = kept.filter(({ lines }) => lines.length === 0).map(({ value }) => value)
  const others = kept.filter(({ lines }) => lines.length > 0)
  const all = simple.length > 0 ? simple.join(` ${operator} `) : String(start)
  if (others.length === 0) return { lines: [], value: `(${all})` }
  const [only] = others
  if (only && others.length === 1 && simple.length === 0) return only
  const name = writer.name()
  const lines = [`let ${name} = ${all}`]
  for (const other of others) lines.push(`if (${name} !== ${end}) {`, ...other.lines, `${name} ${operator}= ${other.value}`, '}')
  return { lines, value: name }
}

export function includesCode(path: string, values: readonly string[], domain: Domain, writer: Writer): string {
  const found = writer.layout.column('set', path, domain)
  if (!found) return String(UNKNOWN)
  const masks = new Map<string, number>()
  for (const value of values) {
    const { variable, mask } = writer.layout.bit(found.column, value)
    masks.set(variable, (masks.get(variable) ?? 0) | mask)
  }
  const hit = [...masks].map(([variable, mask]) => `${variable}[${found.row}] & ${mask}`).join(' | ') || '0'
  return `(${hit} ? ${YES} : ${found.column.variables[0]}[${found.row}] === 0 ? ${UNKNOWN} : ${NO})`
}

function quantifierCode(expr: Extract<TruthExpr, { kind: 'some' | 'every' }>, domain: Domain, writer: Writer): TruthCode {
  const found = writer.layout.column('list', expr.list, domain)
  if (!found) return IS_UNKNOWN
  const [start, known] = found.column.variables as [string, string]
  const isSome = expr.kind === 'some'
  const index = writer.name()
  const inner = writer.truth(expr.where, writer.layout.items(found.column, index))
  const name = writer.name()
  return {
    lines: [
      `let ${name} = ${known}[${found.row}] === 0 ? ${UNKNOWN} : ${isSome ? NO : YES}`,
      ...loop(start, found.row, index, ` && ${name} !== ${isSome ? YES : NO}`, [
        ...inner.lines,
        `${name} ${isSome ? '|' : '&'}= ${inner.value}`,
      ]),
    ],
    value: name,
  }
}

function followsCode(expr: Extract<TruthExpr, { kind: 'follows' }>, domain: Domain, writer: Writer): TruthCode {
  const held = includesCode('currentBenefits', [expr.right], domain, writer)
  const place = writer.place(expr.right)
  const byFact = expr.heldBy ? writer.truth(expr.heldBy, domain) : null
  const name = writer.name()
  const ground = writer.name()
  // The verdict that the other right found for the household, as a truth.
  const found = `verdictTruth[v${place}[i]]`
  const own = byFact?.value ?? String(NO)
  const isOpen = `${ground} !== ${YES} && ${ground} !== ${NO} && ${ground} !== ${PERSON}`
  const outcome = place < 0 ? `(${name} === ${UNKNOWN} ? ${UNKNOWN} : ${ground})` : `(${isOpen} ? ${found} | ${ground} : ${found})`
  return {
    lines: [
      `let ${name} = ${held}`,
      `if (${name} !== ${YES}) {`,
      ...(byFact?.lines ?? []),
      `const ${ground} = ${own}`,
      `${name} = ${ground} === ${YES} ? ${YES} : ${outcome}`,
      '}',
    ],
    value: name,
  }
}

