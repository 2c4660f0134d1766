/** Measures of the engine on the whole catalogue, and on a catalogue of the size that the targets name. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { type Catalogue, defineCatalogue } from '~/engine/catalogue'
import { figuresOn } from '~/engine/parameters'
import { adviserFor, type Candidate } from '~/engine/next-question'
import type { Condition, Right } from '~/engine/right'
import { screen } from '~/engine/screen'
import { catalogue } from '~/rights'
import { ASOF, partialHouseholds } from './households'
import { quantile } from './measure'

/** `npm run` starts in the root of the project. */
const ROOT = process.cwd()

/** Rights made of the conditions and triggers of the catalogue, taken in turn, that follow nobody. */
export function catalogueOf(rights: number, conditionsEach: number): Catalogue {
  const conditions = catalogue.rights.flatMap((right) => right.conditions.filter(({ holds }) => holds && !JSON.stringify(holds).includes('"follows"')))
  const made = Array.from({ length: rights }, (_, index): Right => {
    const like = catalogue.rights[index % catalogue.rights.length] as Right
    return {
      ...like,
      id: `right-${index}`,
      conditions: Array.from({ length: conditionsEach }, (_, place): Condition => {
        const taken = conditions[(index * conditionsEach + place) % conditions.length] as Condition
        return { ...taken, id: `condition-${place}` }
      }),
      askPerson: like.askPerson.filter(({ when }) => !JSON.stringify(when).includes('"follows"')),
    }
  })
  return defineCatalogue(catalogue.facts, made, catalogue)
}

/** Wall-clock time (ms) of each of many calls. */
function timesOf<T>(inputs: readonly T[], call: (input: T) => unknown): number[] {
  for (const input of inputs.slice(0, 200)) call(input)
  return inputs.map((input) => {
    const start = performance.now()
    call(input)
    return performance.now() - start
  })
}

/** Time of a full trace of one household, ms. */
export function traceTimes(of: Catalogue): number[] {
  const households = partialHouseholds(of, figuresOn(of.parameters, of.tables, ASOF)).slice(0, 600)
  return timesOf(households, (facts) => screen(of, facts, ASOF))
}

/** Time to choose the next question of one household, ms; every fact that is missing stands for a question. */
export function questionTimes(of: Catalogue): number[] {
  const figures = figuresOn(of.parameters, of.tables, ASOF)
  const adviser = adviserFor(of, figures)
  const inputs = partialHouseholds(of, figures).slice(0, 300).map((facts) => {
    const { results } = screen(of, facts, ASOF)
    const missing = new Set(results.flatMap((result) => [...result.missing, ...result.amountMissing]))
    const candidates = [...missing].map((fact): Candidate => ({ id: fact, facts: [fact], burden: 1 }))
    return { facts, results, candidates }
  })
  return timesOf(inputs, ({ facts, results, candidates }) => adviser.rank(facts, results, candidates, () => 1))
}

/** What the interview and the results page use of the engine in a browser; the words in which rules are written belong to it. */
const IN_BROWSER = `
export * from './build'
export * from './right'
export { defineCatalogue } from './catalogue'
export { changeFinder } from './change'
export { compileCatalogue } from './compile'
export * from './date'
export { adviserFor } from './next-question'
export { figuresOn } from './parameters'
export * from './paths'
export { screen } from './screen'
export { traceJson } from './trace'
export * from './truth'
export { factsRead, figuresUsed } from './walk'
`

/** Bytes of the engine that a browser loads, without rules, minified and packed by gzip. */
export async function engineBytes(): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: IN_BROWSER, resolveDir: join(ROOT, 'app/engine') },
    bundle: true, minify: true, write: false, format: 'esm', target: 'es2020',
  })
  return gzipSync((outputFiles[0] as { contents: Uint8Array }).contents, { level: 9 }).length
}

/** Time (ms) of a new process from the first import of the rules to a compiled catalogue: bundled, as it is deployed. Several runs. */
export async function coldStarts(runs: number): Promise<number[]> {
  const { outputFiles } = await build({
    stdin: {
      contents: [
        "import { compileCatalogue } from '~/engine/compile'",
        "import { figuresOn } from '~/engine/parameters'",
        "import { catalogue } from '~/rights'",
        `compileCatalogue(catalogue, figuresOn(catalogue.parameters, catalogue.tables, ${ASOF}))`,
        'console.log(performance.now() - globalThis.startedAt)',
      ].join('\n'),
      resolveDir: ROOT,
    },
    banner: { js: 'globalThis.startedAt = performance.now();' },
    bundle: true, write: false, format: 'esm', platform: 'node', alias: { '~': join(ROOT, 'app') },
  })
  const code = (outputFiles[0] as { text: string }).text
  return Array.from({ length: runs }, () => Number(spawnSync(process.execPath, ['--input-type=module', '-'], { input: code }).stdout))
}

export function p95(times: readonly number[]): number {
  return quantile(times, 0.95)
}
