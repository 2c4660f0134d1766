/**
 * What one version of the law says of many households, written to a file. `versions.ts` bundles this one file with the rules, the
 * evaluator and the cases of each version that is compared, and runs it as a process of its own: so all of them answer in the same form,
 * and each by its own rules and evaluator. Of the version it needs only the functions that are imported here.
 */
import { createWriteStream, readFileSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import type { RightCases } from '~/engine/cases'
import type { Catalogue } from '~/engine/catalogue'
import { parseDay } from '~/engine/date'
import type { FactRecord } from '~/engine/facts'
import { figuresOn, type Parameter, type Parameters } from '~/engine/parameters'
import { randomFrom, samplerOf } from '~/engine/sample'
import { screen } from '~/engine/screen'
import { catalogue } from '~/rights'

/** A household to look at: a worked case of a right, or a random one. */
export interface Household {
  /** `right: name of the case`, or `random 17`. */
  readonly name: string
  /** ISO date whose law is applied. */
  readonly asOf: string
  readonly facts: FactRecord
}

/** Figures that stand in for those of the law: a number for the value of the day, or all dated values. */
export type ChangedFigures = Readonly<Record<string, number | Parameter['values']>>

export type Job =
  | {
      readonly kind: 'households'
      readonly asOf: string
      readonly random: number
      readonly seed: number
      readonly out: string
      readonly changed: ChangedFigures
    }
  | {
      readonly kind: 'outcomes'
      readonly households: string
      readonly out: string
      readonly changed: ChangedFigures
      readonly asOf: string
    }

/** The files of cases of a version. */
export type CaseModules = readonly Readonly<Record<string, RightCases>>[]

/** First line of a file of outcomes; each line after it is one household: its outcomes by the places of the rights. */
export interface OutcomesHead {
  readonly rights: readonly string[]
}

/** Verdict, then the first sum where one is shown. */
export type OutcomeRow = readonly [verdict: string, unit?: string, min?: number, max?: number]

/** The parameters with the changed figures in place. @throws when a figure is not there: a change that changes nothing is a mistake */
function changedParameters(parameters: Parameters, changed: ChangedFigures, asOf: string): Parameters {
  const entries = Object.entries(changed).map(([id, change]): [string, Parameter] => {
    const parameter = parameters[id]
    if (!parameter) throw new Error(`There is no figure ${id} in this version of the law.`)
    if (typeof change !== 'number') return [id, { ...parameter, values: change }]
    const inForce = parameter.values
      .filter(({ from }) => from === null || from <= asOf)
      .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
      .at(-1)
    if (!inForce) throw new Error(`The figure ${id} has no value on ${asOf}.`)
    return [
      id,
      {
        ...parameter,
        values: parameter.values.map((value) => (value === inForce ? { ...value, value: change } : value)),
      },
    ]
  })
  return { ...parameters, ...Object.fromEntries(entries) }
}

function changedCatalogue({ changed, asOf }: Job): Catalogue {
  return { ...catalogue, parameters: changedParameters(catalogue.parameters, changed, asOf) }
}

function casesOf(modules: CaseModules): Household[] {
  return modules
    .flatMap((module) => Object.values(module))
    .flatMap(({ right, cases }) => cases.map(({ name, asOf, facts }) => ({ name: `${right}: ${name}`, asOf, facts })))
}

function randomHouseholds({ asOf, random: count, seed }: Job & { kind: 'households' }, rules: Catalogue): Household[] {
  const day = parseDay(asOf)
  if (day === null) throw new Error(`${asOf} is no date.`)
  const random = randomFrom(seed)
  const sampler = samplerOf(rules, figuresOn(rules.parameters, rules.tables, day), random)
  // Some households tell little, some nearly everything.
  return Array.from({ length: count }, (_, index) => ({
    name: `random ${index + 1}`,
    asOf,
    facts: sampler.household(0.3 + random() * 0.7),
  }))
}

async function writeOutcomes(job: Job & { kind: 'outcomes' }, rules: Catalogue): Promise<void> {
  const households = JSON.parse(readFileSync(job.households, 'utf8')) as readonly Household[]
  const rows = new Array<readonly OutcomeRow[]>(households.length)
  // Day by day: the figures of a day are found once for all its households.
  const byDay = [...households.entries()].sort(([, a], [, b]) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0))
  for (const [done, [place, { facts, asOf }]] of byDay.entries()) {
    const day = parseDay(asOf)
    if (day === null) throw new Error(`${asOf} is no date.`)
    rows[place] = screen(rules, facts, day).results.map(
      ({ verdict, amounts: [first] }): OutcomeRow => (first ? [verdict, first.unit, first.min, first.max] : [verdict]),
    )
    if (done % 500 === 499) process.stderr.write(`${done + 1} of ${households.length}\n`)
  }
  const out = createWriteStream(job.out)
  const line = async (value: unknown) => {
    if (!out.write(`${JSON.stringify(value)}\n`)) await once(out, 'drain')
  }
  await line({ rights: rules.rights.map(({ id }) => id) } satisfies OutcomesHead)
  for (const row of rows) await line(row)
  out.end()
  await once(out, 'finish')
}

async function run(job: Job, modules: CaseModules): Promise<void> {
  const rules = changedCatalogue(job)
  if (job.kind === 'outcomes') return writeOutcomes(job, rules)
  writeFileSync(job.out, JSON.stringify([...casesOf(modules), ...randomHouseholds(job, rules)]))
}

/** Does what the job file says that the command line names. */
export async function answer(modules: CaseModules): Promise<void> {
  try {
    await run(JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Job, modules)
  } catch (error) {
    process.stderr.write(`fault: ${error instanceof Error ? error.message : String(error)}
`)
    process.exitCode = 1
  }
}
