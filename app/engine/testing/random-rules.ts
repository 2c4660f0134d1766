/** Random rules and random households over a small vocabulary, so that ways of evaluating can be held against each other. */
import { type Catalogue, defineCatalogue } from '../catalogue'
import type { Comparison, NumberExpr, SpanUnit, TruthExpr } from '../expression'
import type { FactRecord, FactTypes, FactValue } from '../facts'
import type { Parameter, Parameters, Table } from '../parameters'
import { condition, defineRight, type Right, tellIf } from '../right'

type Random = () => number

const fields = {
  born: { type: 'date', sensitivity: 'none' },
  away: { type: 'date', nullable: true, sensitivity: 'none' },
  home: { type: 'boolean', sensitivity: 'none' },
  rate: { type: 'choice', values: [0, 50, 100], sensitivity: 'none' },
  income: { type: 'money', per: 'month', sensitivity: 'none' },
  tags: { type: 'choices', values: ['x', 'y', 'z'], sensitivity: 'none' },
  sums: { type: 'moneyMap', keys: ['x', 'y'], sensitivity: 'none' },
} as const satisfies FactTypes

export const randomFacts: FactTypes = {
  ...fields,
  status: { type: 'choice', values: ['a', 'b', 'c', 'd'], sensitivity: 'none' },
  currentBenefits: { type: 'choices', values: ['right-0', 'right-1', 'other'], sensitivity: 'none' },
  partner: { type: 'object', nullable: true, fields, sensitivity: 'none' },
  kids: { type: 'objects', fields, sensitivity: 'none' },
}

const YEAR = 365
const DAY = 20_000

function figure(...values: readonly (readonly [value: number, from: string | null])[]): Parameter {
  return {
    unit: 'count',
    values: values.map(([value, from]) => ({ value, from, confirmedUntil: '2030-12-31', source: 'test', status: 'official' })),
  }
}

const parameters: Parameters = {
  one: figure([1, null]), two: figure([2, null]), five: figure([5, null]), eighteen: figure([18, null]), thousand: figure([1000, null]),
  aDay: figure([DAY, null]), minus: figure([-3, null]), half: figure([0.5, null]), none: figure([9, '2099-01-01']),
}

const steps: Table = {
  unit: 'count', source: 'test', status: 'official', from: null, confirmedUntil: '2030-12-31',
  steps: [{ at: 0, value: 10 }, { at: 2, value: 30 }, { at: 1000, value: 20 }, { at: 12_000, value: 700 }],
}

function picker(random: Random): <T>(values: readonly T[]) => T {
  return (values) => values[Math.floor(random() * values.length)] as (typeof values)[number]
}

/** A tree of random nodes; inside a list quantifier the fields of the item can be read as well. */
function treesOf(random: Random) {
  const pick = picker(random)
  const place = (inList: boolean) => pick(inList ? ['', 'partner.', '@.', '@.', '@.'] : ['', '', 'partner.', '@.'])
  const several = <T>(make: () => T): T[] => Array.from({ length: 1 + Math.floor(random() ** 2 * 5) }, make)

  const truth = (depth: number, inList = false): TruthExpr => {
    const at = place(inList)
    const inner = () => truth(depth - 1, inList)
    const leaves: (() => TruthExpr)[] = [
      () => ({ kind: 'is', path: `${at}home`, values: [random() < 0.5] }),
      () => ({ kind: 'is', path: 'status', values: several(() => pick(['a', 'b', 'c'])) }),
      () => ({ kind: 'is', path: `${at}rate`, values: several(() => pick([0, 50, 100])) }),
      () => ({ kind: 'includes', path: `${at}tags`, values: several(() => pick(['x', 'y', 'w'])) }),
      () => ({ kind: pick(['none', 'absent']), path: pick([`${at}away`, 'partner', 'kids', `${at}tags`]) }),
      () => ({ kind: pick(['person', 'yes', 'no']) }),
      () => ({ kind: 'unsettled', id: 'awaited' }),
    ]
    if (depth <= 0) return pick(leaves)()
    const by = pick<Comparison>(['lt', 'lte', 'gt', 'gte', 'eq'])
    return pick<() => TruthExpr>([
      ...leaves,
      () => ({ kind: pick(['all', 'any']), of: several(inner) }),
      () => ({ kind: pick(['all', 'any']), of: several(inner) }),
      () => ({ kind: 'not', of: inner() }),
      () => ({ kind: 'personIfKnown', of: inner() }),
      () => ({ kind: 'clause', id: 'part', of: inner() }),
      () => ({ kind: 'atLeast', parameter: pick(['one', 'two', 'none']), of: several(inner) }),
      () => ({ kind: 'compare', by, left: number(depth - 1, inList), right: number(depth - 1, inList) }),
      () => ({ kind: 'compare', by, left: number(depth - 1, inList), right: number(0, inList) }),
      () => ({ kind: 'compare', by, left: day(depth - 1, inList), right: pick([{ kind: 'asOf' }, { kind: 'parameter', id: 'aDay' }]) }),
      () => ({ kind: 'compare', by, left: { kind: 'parameter', id: 'eighteen' }, right: age(inList) }),
      () => ({ kind: pick(['some', 'every']), list: 'kids', where: truth(depth - 1, true) }),
      () => ({ kind: 'follows', right: pick(['right-0', 'right-1', 'elsewhere']), heldBy: random() < 0.5 ? inner() : null }),
    ])()
  }

  const day = (depth: number, inList: boolean): NumberExpr => {
    const date: NumberExpr = { kind: 'date', path: `${place(inList)}${pick(['born', 'away'])}` }
    if (depth <= 0) return date
    return pick<() => NumberExpr>([
      () => date,
      () => ({ kind: 'later', unit: pick(['months', 'years', 'days']), date: day(depth - 1, inList), by: pick<NumberExpr>([{ kind: 'parameter', id: pick(['one', 'eighteen', 'minus', 'none']) }, number(0, inList)]) }),
      () => ({ kind: 'startOf', unit: pick(['month', 'year']), date: day(depth - 1, inList) }),
    ])()
  }

  const age = (inList: boolean): NumberExpr => {
    const unit = pick<SpanUnit>(['years', 'months', 'calendarMonths', 'days'])
    const ends = [day(1, inList), pick<NumberExpr>([{ kind: 'asOf' }, { kind: 'asOf' }, day(0, inList)])] as const
    return random() < 0.8 ? { kind: 'span', unit, from: ends[0], to: ends[1] } : { kind: 'span', unit, from: ends[1], to: ends[0] }
  }

  const number = (depth: number, inList: boolean): NumberExpr => {
    const at = place(inList)
    const inner = () => number(depth - 1, inList)
    const leaves: (() => NumberExpr)[] = [
      () => ({ kind: 'fact', path: `${at}income` }),
      () => ({ kind: 'fact', path: `${at}rate` }),
      () => ({ kind: 'fact', path: `${at}sums.x` }),
      () => ({ kind: 'parameter', id: pick(['one', 'two', 'five', 'thousand', 'none', 'minus']) }),
      () => ({ kind: 'zero' }),
    ]
    if (depth <= 0) return pick(leaves)()
    return pick<() => NumberExpr>([
      ...leaves,
      () => ({ kind: pick(['sum', 'product', 'smallest', 'largest']), of: several(inner) }),
      () => ({ kind: pick(['difference', 'quotient']), left: inner(), right: inner() }),
      () => ({ kind: 'percent', rate: number(0, inList), of: inner() }),
      () => ({ kind: 'rounded', to: pick(['nearest', 'down', 'up']), of: inner() }),
      () => age(inList),
      () => ({ kind: 'count', list: 'kids', where: truth(depth - 1, true) }),
      () => ({ kind: 'total', list: 'kids', where: truth(depth - 1, true), value: number(depth - 1, true) }),
      () => ({ kind: 'choose', cases: several(() => ({ when: truth(depth - 1, inList), then: inner() })), otherwise: inner() }),
      () => ({ kind: 'given', path: `${at}income`, otherwise: inner() }),
      () => ({ kind: 'named', id: 'sum', of: inner() }),
      () => ({ kind: 'lookUp', table: pick(['steps', 'steps', 'noSuchTable']), at: inner() }),
    ])()
  }
  return { truth, number }
}

function rightOf(index: number, random: Random): Right {
  const { truth } = treesOf(random)
  const withoutFollowing = (make: () => TruthExpr): TruthExpr => {
    // The first two rights are followed by the others, so they follow none themselves: rights form no circle.
    for (;;) {
      const expr = make()
      if (index >= 2 || !JSON.stringify(expr).includes('"follows"')) return expr
    }
  }
  const tree = () => withoutFollowing(() => truth(1 + Math.floor(random() * 4)))
  return defineRight({
    id: `right-${index}`, kind: 'entitlement', authority: 'test', areas: [], topics: [], parameters: {},
    conditions: Array.from({ length: 1 + Math.floor(random() * 3) }, (_, at) =>
      condition(`condition-${at}`, [], tree(), random() < 0.2 ? tree() : undefined),
    ),
    askPerson: random() < 0.4 ? [tellIf('trigger', tree())] : [],
    amounts: [], claim: { links: [], phones: [], forms: [] }, deadlines: [], opensAlso: [], documents: [],
    notes: { timeLimits: [], refused: [] }, sources: [], checkedOn: '2026-01-01',
  })
}

export function randomCatalogue(random: Random, count: number): Catalogue {
  return defineCatalogue(randomFacts, Array.from({ length: count }, (_, index) => rightOf(index, random)), { parameters, tables: { steps } })
}

/** A household whose dates are days already; each fact is known with the given probability (0–1). */
export function randomHousehold(random: Random, known: number): FactRecord {
  const pick = picker(random)
  const date = () => DAY - Math.floor(random() * 40 * YEAR) + YEAR
  const money = (): FactValue => {
    const value = pick([0, 1, 2, 999, 1000, 1001, 5000])
    return random() < 0.2 ? { min: value, max: value + pick([0, 1, 500]) } : value
  }
  const some = (facts: Record<string, () => FactValue>): FactRecord =>
    Object.fromEntries(Object.entries(facts).filter(() => random() < known).map(([id, make]) => [id, make()]))
  const person = {
    born: date,
    away: () => (random() < 0.3 ? null : date()),
    home: () => random() < 0.5,
    rate: () => pick([0, 50, 100]),
    income: money,
    sums: () => some({ x: money, y: money }),
    tags: () => ['x', 'y', 'z'].filter(() => random() < 0.4),
  }
  return some({
    ...person,
    status: () => pick(['a', 'b', 'c', 'd']),
    currentBenefits: () => ['right-0', 'right-1', 'other', 'elsewhere'].filter(() => random() < 0.2),
    partner: () => (random() < 0.3 ? null : some(person)),
    kids: () => Array.from({ length: Math.floor(random() * 4) }, () => some(person)),
  })
}

/** The day on which random households are screened. */
export const RANDOM_ASOF = DAY
