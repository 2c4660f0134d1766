import type { RightCase, RightCases } from '~/engine/cases'
import { defineCatalogue } from '~/engine/catalogue'
import { type CompiledCatalogue, compileCatalogue } from '~/engine/compile'
import { parseDay } from '~/engine/date'
import type { FactRecord, FactValue } from '~/engine/facts'
import { figuresOn } from '~/engine/parameters'
import type { Right } from '~/engine/right'
import type { Verdict } from '~/engine/verdict'
import { catalogue } from '.'

/** What becomes of the worked cases when a fact of theirs is left out: the walk behind the tests of silence. */

const modules = import.meta.glob<Record<string, RightCases>>('./*/*.cases.ts', { eager: true })
const sets = Object.values(modules).flatMap((module) => Object.values(module))

/**
 * Where a fact that is left out may do what it does, and why. Each line is a right and the facts of it; a fact stands for what is in it
 * as well (`spouse` for `spouse.birthDate`).
 */
export interface Exception {
  readonly because: string
  readonly of: Readonly<Record<string, readonly string[]>>
}

type Without = readonly [path: string, facts: FactRecord]

function isRecord(value: FactValue | undefined): value is FactRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The facts with one of them left out, each in turn; also those of the spouse and of each child. */
function withoutEach(facts: FactRecord): Without[] {
  return Object.entries(facts).flatMap(([fact, value]): Without[] => {
    if (value === undefined) return []
    const { [fact]: _left, ...rest } = facts
    const whole: Without = [fact, rest]
    if (isRecord(value)) return [whole, ...withoutEach(value).map(([path, so]): Without => [`${fact}.${path}`, { ...facts, [fact]: so }])]
    if (!Array.isArray(value)) return [whole]
    const items = value as readonly FactValue[]
    const ofItems = items.flatMap((item, index) =>
      isRecord(item)
        ? withoutEach(item).map(([path, so]): Without => [
            `${fact}[].${path}`, { ...facts, [fact]: items.map((each, place) => (place === index ? so : each)) as FactValue },
          ])
        : [])
    return [whole, ...ofItems]
  })
}

export type VerdictOf = (asOf: string, facts: FactRecord) => Verdict

/** The verdict about one right, with those that it follows, each as `so` makes it. */
export function verdictsAbout(right: string, so: (right: Right) => Right = (each) => each): VerdictOf {
  const wanted = new Set([...(catalogue.followed.get(right) ?? []), right])
  const own = defineCatalogue(catalogue.facts, catalogue.rights.filter(({ id }) => wanted.has(id)).map(so), catalogue)
  const byDay = new Map<string, CompiledCatalogue>()
  return (asOf, facts) => {
    const compiled = byDay.get(asOf) ?? compileCatalogue(own, figuresOn(own.parameters, own.tables, parseDay(asOf) as number))
    byDay.set(asOf, compiled)
    return compiled.verdicts(compiled.read(facts)).at(-1) as Verdict
  }
}

/** For one right: which of its cases are looked at, and whether a fact that is left out has done what it must not do. */
export interface Question {
  readonly concerns: (example: RightCase) => boolean
  readonly isWrong: (asOf: string, without: FactRecord) => boolean
}

/** Facts whose absence does wrong in the cases of one right, each with the first case that shows it. */
function wrongIn({ right, cases }: RightCases, ask: (right: string) => Question): ReadonlyMap<string, string> {
  const { concerns, isWrong } = ask(right)
  const found = new Map<string, string>()
  for (const example of cases.filter(concerns)) {
    for (const [path, without] of withoutEach(example.facts)) {
      if (!found.has(path) && isWrong(example.asOf, without)) found.set(path, example.name)
    }
  }
  return found
}

function isExcepted(exceptions: readonly Exception[], right: string, path: string): boolean {
  return exceptions.some(({ of }) => (of[right] ?? []).some((fact) => path === fact || path.startsWith(`${fact}.`)))
}

/**
 * Leaves each fact of each case out in turn.
 * @returns `wrong`: what no exception speaks for, in words; `idle`: exceptions that nothing needs any more
 */
export async function leaveEachOut(ask: (right: string) => Question, exceptions: readonly Exception[]): Promise<{ wrong: string[]; idle: string[] }> {
  const wrong: string[] = []
  const used: string[] = []
  for (const set of sets) {
    // The runner gets its turn: a test that holds it up for a minute is taken for dead.
    await new Promise((resolve) => setImmediate(resolve))
    for (const [path, name] of wrongIn(set, ask)) {
      if (isExcepted(exceptions, set.right, path)) used.push(`${set.right} ${path}`)
      else wrong.push(`${set.right}: ${name}, without ${path}`)
    }
  }
  const listed = exceptions.flatMap(({ of }) => Object.entries(of).flatMap(([right, paths]) => paths.map((path) => `${right} ${path}`)))
  return { wrong, idle: listed.filter((line) => !used.some((each) => each === line || each.startsWith(`${line}.`))) }
}
