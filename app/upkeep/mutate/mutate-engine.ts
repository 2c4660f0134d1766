/** Stryker over the code of the engine, part by part: each is soon enough done, and a later run only tries what changed since. */
import { spawnSync } from 'node:child_process'
import { readFileSync, renameSync } from 'node:fs'
import { ENOUGH } from './report'

const AROUND = ['!app/engine/**/*.test.ts', '!app/engine/testing/**']
const COLUMNS = ['app/engine/columns.server.ts', 'app/engine/columns/**/*.ts']
const NODES = ['app/engine/nodes/**/*.ts']
/** What judges rules, and what looks at judgements. */
const ABOUT = ['build', 'case-differences', 'cases', 'catalogue', 'cells', 'change', 'compare', 'compile', 'next-question', 'right', 'sample']
  .map((name) => `app/engine/${name}.ts`)
const not = (files: readonly string[]) => files.map((file) => `!${file}`)

/** Files that are changed, by part. */
export const ENGINE_PARTS = {
  nodes: [...NODES, ...AROUND],
  judging: ['app/engine/*.ts', ...AROUND, ...not([...ABOUT, ...COLUMNS])],
  about: [...ABOUT],
  columns: [...COLUMNS, ...AROUND],
} as const satisfies Record<string, readonly string[]>

export type EnginePart = keyof typeof ENGINE_PARTS

/** What of Stryker's report counts here. */
interface MutationReport {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>
}

export interface EngineScore {
  readonly mutants: number
  readonly killed: number
}

/** Changes that a test could have seen, and those that one did see: by failing, or by never coming to an end. */
export function scoreOf({ files }: MutationReport): EngineScore {
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status))
  const count = (...wanted: readonly string[]) => statuses.filter((status) => wanted.includes(status)).length
  const killed = count('Killed', 'Timeout')
  return { killed, mutants: killed + count('Survived', 'NoCoverage') }
}

export function scoreLine(name: string, { mutants, killed }: EngineScore): string {
  return `${name.padEnd(10)} ${`${killed}/${mutants}`.padStart(11)} ${(mutants === 0 ? 100 : (100 * killed) / mutants).toFixed(1).padStart(6)} %`
}

const REPORT = 'test/output/engine-mutation.json'

/** @returns null when Stryker itself failed */
function mutatePart(part: EnginePart): EngineScore | null {
  const args = [
    'run', 'app/upkeep/mutate/stryker.config.json', '--mutate', ENGINE_PARTS[part].join(','),
    '--incremental', '--incrementalFile', `.cache/engine-mutation-${part}.json`,
  ]
  const { status } = spawnSync('node_modules/.bin/stryker', args, { stdio: 'inherit', env: { ...process.env, MUTATED: part } })
  if (status !== 0) return null
  const kept = REPORT.replace('.json', `-${part}.json`)
  renameSync(REPORT, kept)
  return scoreOf(JSON.parse(readFileSync(kept, 'utf8')) as MutationReport)
}

/** @returns the exit code: 0 when all parts together score enough */
export function mutateEngine(parts: readonly EnginePart[]): number {
  const scores = parts.map((part) => ({ part, score: mutatePart(part) }))
  const total = { mutants: 0, killed: 0 }
  for (const { part, score } of scores) {
    if (!score) continue
    total.mutants += score.mutants
    total.killed += score.killed
    process.stdout.write(`${scoreLine(part, score)}\n`)
  }
  process.stdout.write(`${scoreLine('engine', total)}\n`)
  return scores.some(({ score }) => score === null) || 100 * total.killed < ENOUGH * total.mutants ? 1 : 0
}
