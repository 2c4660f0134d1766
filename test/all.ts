/**
 * `npm test`: everything. Each step is a command of its own and keeps about one processor busy: some run side by side. After the first
 * that fails no other one is begun.
 */
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { installTools } from './support/tools'

interface Step {
  readonly name: string
  readonly command: readonly string[]
  readonly mode?: 'production'
  /** Serves what the step of this name has built. */
  readonly after?: string
}

const bin = (name: string) => `node_modules/.bin/${name}`

/** Runs a command beside a Postgres server of its own, in a folder of its own: neither another run nor what an aborted one left is in its way. */
const POSTGRES = ['pg_virtualenv', '-t']

/** Two servers that look for a free port in the same moment find the same. */
const BETWEEN_SERVERS_MS = 5_000

/** More of them at a time only wait for each other. */
const AT_ONCE = Math.max(2, availableParallelism())

const BUILD = 'build'
const VITEST = [bin('vitest'), 'run']
/** No power cut is tried here: waiting for the disk would say nothing. Where servers are killed (`faults`) they write as they do in earnest. */
const UNITS_POSTGRES = [...POSTGRES, '-o', 'fsync=off', '-o', 'full_page_writes=off']
const unitsOf = (...projects: string[]) => [
  ...UNITS_POSTGRES, ...VITEST, ...projects.flatMap((project) => ['--project', project]), '--poolOptions.forks.maxForks=1',
]
const browserWith = (files: readonly string[]) => [...VITEST, '--config', 'test/browser/vitest.config.ts', ...files]

/** All browser tests in all languages take longer than everything else together: `npm run test:browser` runs them. */
const PAGES = ['access-tree', 'budgets', 'danger', 'malformed', 'privacy', 'reading-order', 'search-engines']
const WAYS = ['casework', 'flow', 'half-deployed', 'journey', 'keyboard', 'letters', 'offline']

/** In the order in which they are begun: what others wait for, what takes long, and last what fills the gaps. */
const STEPS: readonly Step[] = [
  // Built once, before servers that would each build it are started side by side; not again where `npm start` has just done it.
  { name: BUILD, command: ['npm', 'run', '--silent', 'build', '--', '--if-stale'], mode: 'production' },
  { name: 'types', command: [bin('tsc'), '--noEmit'] },
  { name: 'lint', command: [bin('eslint'), '.'] },
  // On the embedded database and, started for the occasion, on a Postgres server.
  { name: 'units, components, database and API: together', command: unitsOf('together') },
  { name: 'units, components, database and API: apart', command: unitsOf('apart', 'components') },
  // Each with a portal and a browser of its own.
  { name: 'browser: ways', command: browserWith(WAYS), after: BUILD },
  { name: 'browser: pages', command: browserWith(PAGES), after: BUILD },
  { name: 'faults', command: [...POSTGRES, ...VITEST, '--config', 'test/faults/vitest.config.ts'], after: BUILD },
  { name: 'security', command: [...VITEST, '--config', 'test/security/vitest.config.ts'], after: BUILD },
  { name: 'compiled and explaining evaluators', command: [bin('tsx'), '--max-semi-space-size=64', 'test/agreement/run.ts'] },
]

/** Runs one step, and prints what it said once it has ended. @returns what a step that failed has said */
async function run({ name, command, mode }: Step): Promise<string | null> {
  const [program = '', ...args] = command
  const started = Date.now()
  console.log(`▶ ${name}`)
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_ENV: mode ?? 'test', NO_COLOR: '1' } })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => (said += String(piece)))
  const passed = await new Promise<boolean>((resolve) => {
    child.once('error', (error) => {
      said += error.message
      resolve(false)
    })
    child.once('close', (status) => resolve(status === 0))
  })
  const ended = `\n▶ ${name}\n${said}${passed ? '✔' : '✘'} ${name} (${Math.round((Date.now() - started) / 1000)} s)`
  console.log(ended)
  return passed ? null : ended
}

/** Runs all steps, some at a time. @returns how many passed, and what those said that failed; the others were not begun */
async function runAll(steps: readonly Step[]): Promise<{ readonly passed: number; readonly failed: readonly string[] }> {
  const left = [...steps]
  const running = new Map<string, Promise<void>>()
  const passed = new Set<string>()
  const failed: string[] = []
  let serverAt = 0
  const begin = async (step: Step) => {
    if (step.command[0] === POSTGRES[0]) {
      const now = Date.now()
      serverAt = Math.max(serverAt + BETWEEN_SERVERS_MS, now)
      await wait(serverAt - now)
    }
    const fault = await run(step)
    if (fault === null) passed.add(step.name)
    else failed.push(fault)
    running.delete(step.name)
  }
  const next = () => left.findIndex(({ after }) => after === undefined || passed.has(after))
  for (;;) {
    while (failed.length === 0 && running.size < AT_ONCE && next() >= 0) {
      const [step] = left.splice(next(), 1)
      if (step) running.set(step.name, begin(step))
    }
    if (running.size === 0) return { passed: passed.size, failed }
    await Promise.race(running.values())
  }
}

installTools()
const { passed, failed } = await runAll(STEPS)
// What ran beside a step that failed has ended after it: whoever looks at the end of a log finds the fault there.
if (failed.length > 0) console.log(`\nAgain, what failed:\n${failed.join('\n')}`)
console.log(`steps: ${passed} passed, ${failed.length} failed`)
if (failed.length > 0) process.exit(1)
