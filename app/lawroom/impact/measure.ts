/** Measures what a proposed law changes: every worked case and many drawn households, by the law before and after. Pure but for time. */
import type { RightCase } from '~/engine/cases'
import { type Catalogue, defineCatalogue, expressionsOf } from '~/engine/catalogue'
import { compareOutcomes, type Flip, type Outcomes } from '~/engine/compare'
import { parseDay } from '~/engine/date'
import type { FactRecord } from '~/engine/facts'
import { figuresOn } from '~/engine/parameters'
import { randomFrom } from '~/engine/sample'
import { screen } from '~/engine/screen'
import { figuresUsed } from '~/engine/walk'
import { lawOfCode } from '~/rights'
import { type Overrides, withOverrides } from '~/rights/overrides'
import { populationOf } from '~/upkeep/population/plausible-household'
import type { Impact, ImpactExample, ImpactQuestion, RightImpact } from './report'

interface Household {
  readonly name: string | null
  readonly facts: FactRecord
}

export interface CaseOfRight extends RightCase {
  readonly right: string
}

const MOST_EXAMPLES = 4
const MOST_PAST = 200
const TOLD_EVERY = 250

function dayOf(iso: string): number {
  const day = parseDay(iso)
  if (day === null) throw new Error(`${iso} is no date`)
  return day
}

function outcomesOf(law: Catalogue, facts: FactRecord, asOf: number): Outcomes {
  return new Map(
    screen(law, facts, asOf).results.map(({ right, verdict, amounts: [first] }) => [
      right.id, { verdict, amounts: first ? [{ unit: first.unit, min: first.min, max: first.max }] : [] },
    ]),
  )
}

/** Figures that the two laws do not have alike. */
function figuresChanged(before: Overrides, after: Overrides): ReadonlySet<string> {
  const differ = (kind: keyof Overrides) =>
    Object.keys({ ...before[kind], ...after[kind] }).filter((id) => JSON.stringify(before[kind][id]) !== JSON.stringify(after[kind][id]))
  return new Set([...differ('parameters'), ...differ('tables')])
}

/** The rights that can come out otherwise: those that use a changed figure, and those that follow them. */
function rightsTouched(law: Catalogue, figures: ReadonlySet<string>): ReadonlySet<string> {
  const touched = new Set<string>()
  for (const right of law.rights) {
    const follows = law.followed.get(right.id) ?? []
    if (follows.some((id) => touched.has(id)) || figuresUsed(expressionsOf(right)).some((id) => figures.has(id))) touched.add(right.id)
  }
  return touched
}

/** Some rights of a law, with those that they follow. */
function partOf(law: Catalogue, ids: ReadonlySet<string>): Catalogue {
  const wanted = new Set([...ids].flatMap((id) => [...(law.followed.get(id) ?? []), id]))
  return defineCatalogue(law.facts, law.rights.filter(({ id }) => wanted.has(id)), law)
}

function exampleOf({ name, facts }: Household, { before, after, sums }: Flip, asOf: string): ImpactExample {
  const { birthDate, children, spouse, monthlyWorkIncome } = facts
  const born = typeof birthDate === 'string' ? Date.parse(birthDate) : NaN
  return {
    name,
    age: Number.isNaN(born) ? null : Math.floor((Date.parse(asOf) - born) / 31_557_600_000),
    children: Array.isArray(children) ? children.length : 0,
    hasSpouse: typeof spouse === 'object' && spouse !== null,
    income: typeof monthlyWorkIncome === 'number' ? monthlyWorkIncome : null,
    before: { verdict: before, sum: sums.before },
    after: { verdict: after, sum: sums.after },
  }
}

/** Examples that differ from each other: one of each move first. */
function examplesOf(flips: readonly Flip[]): readonly Flip[] {
  const byMove = new Map<string, Flip[]>()
  for (const flip of flips) {
    const move = `${flip.before} ${flip.after}`
    byMove.set(move, [...(byMove.get(move) ?? []).slice(0, MOST_EXAMPLES), flip])
  }
  const columns = [...byMove.values()]
  return Array.from({ length: MOST_EXAMPLES }, (_, row) => columns.flatMap((column) => column[row] ?? []))
    .flat()
    .slice(0, MOST_EXAMPLES)
}

function moneyOf(flips: readonly Flip[]): RightImpact['money'] {
  const byUnit = new Map<string, RightImpact['money'][number]>()
  for (const { amount } of flips) {
    if (!amount || (amount.min === 0 && amount.max === 0)) continue
    const so = byUnit.get(amount.unit) ?? { unit: amount.unit, count: 0, total: { min: 0, max: 0 }, least: Infinity, most: -Infinity }
    byUnit.set(amount.unit, {
      unit: amount.unit,
      count: so.count + 1,
      total: { min: so.total.min + amount.min, max: so.total.max + amount.max },
      least: Math.min(so.least, amount.min, amount.max),
      most: Math.max(so.most, amount.min, amount.max),
    })
  }
  return [...byUnit.values()]
}

function movesOf(flips: readonly Flip[]): RightImpact['moves'] {
  const moves = new Map<string, RightImpact['moves'][number]>()
  for (const { before: from, after: to } of flips) {
    if (from === to) continue
    const key = `${from} ${to}`
    moves.set(key, { from, to, count: (moves.get(key)?.count ?? 0) + 1 })
  }
  return [...moves.values()].sort((a, b) => b.count - a.count)
}

/**
 * @param code the law as the code says it, to which both sets of figures are added
 * @param tell hears how many households are done, and of how many
 */
export function measureImpact(
  code: Catalogue, cases: readonly CaseOfRight[], question: ImpactQuestion, tell: (done: number, total: number) => void = () => undefined,
): Impact {
  const whole = withOverrides(code, question.before)
  const touched = rightsTouched(code, figuresChanged(question.before, question.after))
  const part = partOf(code, touched)
  const [before, after] = [withOverrides(part, question.before), withOverrides(part, question.after)]
  const { asOf, seed } = question
  const day = dayOf(asOf)
  const population = populationOf(whole, figuresOn(whole.parameters, whole.tables, day), randomFrom(seed))
  const households: readonly Household[] = [
    ...cases.map(({ right, name, facts }) => ({ name: `${right}: ${name}`, facts })),
    ...Array.from({ length: question.households }, () => ({ name: null, facts: population.household() })),
  ]
  const ofTouched = cases.filter(({ right }) => touched.has(right)).sort((a, b) => (a.asOf < b.asOf ? -1 : 1))
  const total = households.length + ofTouched.length
  const ids = after.rights.map(({ id }) => id).filter((id) => touched.has(id))
  const rights = compareOutcomes(ids, households.length, (place) => {
    if (place % TOLD_EVERY === 0) tell(place, total)
    const { facts } = households[place] as Household
    return [outcomesOf(before, facts, day), outcomesOf(after, facts, day)]
  })
  const laws = new Map<string, readonly [Catalogue, Catalogue]>()
  const lawsOf = (right: string): readonly [Catalogue, Catalogue] => {
    const known = laws.get(right)
    if (known) return known
    const own = partOf(part, new Set([right]))
    const both = [withOverrides(own, question.before), withOverrides(own, question.after)] as const
    laws.set(right, both)
    return both
  }
  // On its own day a case shows whether figures of the past moved. Day by day, as the figures of a day are found once.
  const past = ofTouched.filter(({ right, facts, asOf: own }, place) => {
    if (place % TOLD_EVERY === 0) tell(households.length + place, total)
    const [now, then] = lawsOf(right)
    return compareOutcomes([right], 1, () => [outcomesOf(now, facts, dayOf(own)), outcomesOf(then, facts, dayOf(own))]).some(({ flips }) => flips.length > 0)
  })
  tell(total, total)
  return {
    asOf,
    cases: cases.length,
    drawn: question.households,
    seed,
    rights: rights
      .filter(({ flips }) => flips.length > 0)
      .map(({ right, flips }): RightImpact => {
        const drawn = flips.filter(({ household }) => household >= cases.length)
        return {
          right,
          cases: flips.length - drawn.length,
          drawn: drawn.length,
          moves: movesOf(flips),
          money: moneyOf(drawn),
          examples: examplesOf(drawn.length > 0 ? drawn : flips).map((flip) => exampleOf(households[flip.household] as Household, flip, asOf)),
        }
      }),
    past: past.slice(0, MOST_PAST).map(({ right, name, asOf: own }) => ({ right, name, day: own })),
  }
}

/** The same for the law of this very code. */
export function measureOnCode(cases: readonly CaseOfRight[], question: ImpactQuestion, tell: (done: number, total: number) => void): Impact {
  return measureImpact(lawOfCode, cases, question, tell)
}
