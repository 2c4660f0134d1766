/** Generated code for numbers: a low and a high bound, held in variables or written as literals. */
import type { NumberExpr } from '../expression'
import { NO, YES } from '../truth'
import { type Domain, NO_DAY, UNKNOWN_DAY } from './layout.server'
import { loop, type NumberCode, type Writer } from './writer.server'
import { readsFacts } from '../walk'

function figureCode(lo: number, hi: number): NumberCode {
  // Neither a missing figure (NaN) nor "there is none" (from endlessly high to endlessly low).
  const isPlain = lo < Infinity && hi > -Infinity
  return { lines: [], lo: String(lo), hi: String(hi), constant: isPlain && lo === hi ? lo : null, isPlain }
}

/** What may read a fact of the household. */
type Reading = Exclude<NumberExpr, { readonly kind: 'asOf' | 'zero' | 'parameter' }>

export function writeNumber(whole: NumberExpr, domain: Domain, writer: Writer): NumberCode {
  if (!readsFacts(whole)) {
    const { lo, hi } = writer.closed.number(whole)
    return figureCode(lo, hi)
  }
  const expr = whole as Reading
  /** Holds two bounds in new variables, after the lines that they need. */
  const held = (lines: readonly string[], lo: string, hi: string, isPlain: boolean): NumberCode => {
    const [lowest, highest] = [writer.name(), writer.name()]
    return { lines: [...lines, `const ${lowest} = ${lo}, ${highest} = ${hi}`], lo: lowest, hi: highest, constant: null, isPlain }
  }
  const operands = (...of: readonly NumberExpr[]) => {
    const codes = of.map((operand) => writer.number(operand, domain))
    return { codes, lines: codes.flatMap(({ lines }) => lines), isPlain: codes.every((code) => code.isPlain) }
  }
  switch (expr.kind) {
    case 'fact': {
      const found = writer.layout.column('number', expr.path, domain)
      if (!found) return figureCode(0, Infinity)
      const [lo, hi] = found.column.variables as [string, string]
      return held([], `${lo}[${found.row}]`, `${hi}[${found.row}]`, true)
    }
    case 'date': {
      const found = writer.layout.column('day', expr.path, domain)
      if (!found) return figureCode(-Infinity, Infinity)
      const day = writer.name()
      const bound = (unknown: string, none: string) => `${day} === ${UNKNOWN_DAY} ? ${unknown} : ${day} === ${NO_DAY} ? ${none} : ${day}`
      const read = `const ${day} = ${found.column.variables[0]}[${found.row}]`
      return held([read], bound('-Infinity', 'Infinity'), bound('Infinity', '-Infinity'), false)
    }
    case 'sum': {
      const { codes, lines, isPlain } = operands(...expr.of)
      return held(lines, codes.map(({ lo }) => lo).join(' + '), codes.map(({ hi }) => hi).join(' + '), isPlain)
    }
    case 'difference': {
      const { codes, lines, isPlain } = operands(expr.left, expr.right)
      const [a, b] = codes as [NumberCode, NumberCode]
      return held(lines, `${a.lo} - ${b.hi}`, `${a.hi} - ${b.lo}`, isPlain)
    }
    case 'smallest':
    case 'largest': {
      const { codes, lines, isPlain } = operands(...expr.of)
      const pick = expr.kind === 'smallest' ? 'Math.min' : 'Math.max'
      return held(lines, `${pick}(${codes.map(({ lo }) => lo).join(', ')})`, `${pick}(${codes.map(({ hi }) => hi).join(', ')})`, isPlain)
    }
    case 'product': {
      const { codes, lines } = operands(...expr.of)
      return codes.reduce((soFar, next) => productCode(soFar, next, [...soFar.lines], held), { ...figureCode(1, 1), lines })
    }
    case 'percent': {
      const { codes, lines } = operands(expr.rate, expr.of)
      const [rate, of] = codes as [NumberCode, NumberCode]
      const product = productCode(rate, of, lines, held)
      return held(product.lines, `${product.lo} / 100`, `${product.hi} / 100`, product.isPlain)
    }
    case 'quotient': {
      const { codes, lines } = operands(expr.left, expr.right)
      const [a, b] = codes as [NumberCode, NumberCode]
      const bounds = `${a.lo}, ${a.hi}, ${b.lo}, ${b.hi}`
      return held(lines, `lowestQuotient(${bounds})`, `highestQuotient(${bounds})`, false)
    }
    case 'rounded': {
      const { codes, lines, isPlain } = operands(expr.of)
      const [of] = codes as [NumberCode]
      const round = { nearest: 'Math.round', down: 'Math.floor', up: 'Math.ceil' }[expr.to]
      return held(lines, `${round}(${of.lo})`, `${round}(${of.hi})`, isPlain)
    }
    case 'span': {
      const { codes, lines } = operands(expr.from, expr.to)
      const [from, to] = codes as [NumberCode, NumberCode]
      const span = `span.${expr.unit}`
      return held(lines, `${span}(${from.hi}, ${to.lo})`, `${span}(${from.lo}, ${to.hi})`, false)
    }
    case 'later': {
      const { codes, lines } = operands(expr.date, expr.by)
      const [day, by] = codes as [NumberCode, NumberCode]
      return held(lines, `later.${expr.unit}(${day.lo}, ${by.lo})`, `later.${expr.unit}(${day.hi}, ${by.hi})`, false)
    }
    case 'startOf': {
      const { codes, lines } = operands(expr.date)
      const [day] = codes as [NumberCode]
      return held(lines, `startOf.${expr.unit}(${day.lo})`, `startOf.${expr.unit}(${day.hi})`, false)
    }
    case 'count':
    case 'total':
      return foldCode(expr, domain, writer)
    case 'choose':
      return chooseCode(expr, domain, writer)
    case 'given':
      return givenCode(expr, domain, writer)
    case 'lookUp': {
      const { codes, lines } = operands(expr.at)
      const [at] = codes as [NumberCode]
      const steps = writer.constant(writer.figures.table(expr.table)?.steps ?? [])
      const found = writer.name()
      const bounds = `const ${found} = ${at.lo} === ${at.hi} ? null : extremes(${steps}, ${at.lo}, ${at.hi})`
      const exact = writer.name()
      const value = `const ${exact} = ${found} === null ? valueAt(${steps}, ${at.lo}) : 0`
      return held([...lines, bounds, value], `${found} === null ? ${exact} : ${found}.lo`, `${found} === null ? ${exact} : ${found}.hi`, false)
    }
    case 'named':
      return writer.number(expr.of, domain)
  }
}

type Hold = (lines: readonly string[], lo: string, hi: string, isPlain: boolean) => NumberCode

/** A figure above zero keeps the order of the bounds; otherwise every corner counts. */
function productCode(a: NumberCode, b: NumberCode, lines: readonly string[], held: Hold): NumberCode {
  if (a.constant !== null && b.constant !== null) return { ...figureCode(a.constant * b.constant, a.constant * b.constant), lines }
  const [figure, other] = a.constant === null ? [b, a] : [a, b]
  if ((figure.constant ?? 0) > 0 && other.isPlain) {
    return held(lines, `${other.lo} * ${figure.lo}`, `${other.hi} * ${figure.lo}`, true)
  }
  const bounds = `${a.lo}, ${a.hi}, ${b.lo}, ${b.hi}`
  return held(lines, `lowestProduct(${bounds})`, `highestProduct(${bounds})`, a.isPlain && b.isPlain)
}

function foldCode(expr: Extract<NumberExpr, { kind: 'count' | 'total' }>, domain: Domain, writer: Writer): NumberCode {
  const found = writer.layout.column('list', expr.list, domain)
  if (!found) return figureCode(0, Infinity)
  const [start, known] = found.column.variables as [string, string]
  const index = writer.name()
  const items = writer.layout.items(found.column, index)
  const test = writer.truth(expr.where, items)
  const value = expr.kind === 'total' ? writer.number(expr.value, items) : figureCode(1, 1)
  const [lo, hi, truth] = [writer.name(), writer.name(), writer.name()]
  return {
    lines: [
      `let ${lo} = 0, ${hi} = ${known}[${found.row}] === 0 ? Infinity : 0`,
      ...loop(start, found.row, index, '', [
        ...test.lines,
        `const ${truth} = ${test.value}`,
        `if (${truth} !== ${NO}) {`,
        ...value.lines,
        `${hi} += ${value.hi}`,
        `if (${truth} === ${YES}) ${lo} += ${value.lo}`,
        '}',
      ]),
    ],
    lo,
    hi,
    constant: null,
    // An open item with a value below zero could cross the bounds, so only a count is sure.
    isPlain: expr.kind === 'count',
  }
}

function chooseCode(expr: Extract<NumberExpr, { kind: 'choose' }>, domain: Domain, writer: Writer): NumberCode {
  const [lo, hi, label] = [writer.name(), writer.name(), writer.name()]
  const otherwise = writer.number(expr.otherwise, domain)
  let isPlain = otherwise.isPlain
  const widen = (branch: NumberCode) => [...branch.lines, `${lo} = Math.min(${lo}, ${branch.lo})`, `${hi} = Math.max(${hi}, ${branch.hi})`]
  const lines = [`let ${lo} = Infinity, ${hi} = -Infinity`, `${label}: {`]
  for (const { when, then } of expr.cases) {
    const test = writer.truth(when, domain)
    const branch = writer.number(then, domain)
    const truth = writer.name()
    isPlain &&= branch.isPlain
    lines.push('{', ...test.lines, `const ${truth} = ${test.value}`, `if (${truth} !== ${NO}) {`, ...widen(branch))
    lines.push(`if (${truth} === ${YES}) break ${label}`, '}', '}')
  }
  return { lines: [...lines, ...widen(otherwise), '}'], lo, hi, constant: null, isPlain }
}

function givenCode(expr: Extract<NumberExpr, { kind: 'given' }>, domain: Domain, writer: Writer): NumberCode {
  const found = writer.layout.column('number', expr.path, domain)
  const otherwise = writer.number(expr.otherwise, domain)
  if (!found) return otherwise
  const [lo, hi] = [writer.name(), writer.name()]
  const [los, his] = found.column.variables as [string, string]
  return {
    lines: [
      `let ${lo} = ${los}[${found.row}], ${hi} = ${his}[${found.row}]`,
      // An answer is always finite, so that an endless high bound says that there is none.
      `if (${hi} === Infinity) {`,
      ...otherwise.lines,
      `${lo} = ${otherwise.lo}`,
      `${hi} = ${otherwise.hi}`,
      '}',
    ],
    lo,
    hi,
    constant: null,
    isPlain: otherwise.isPlain,
  }
}
