/**
 * `npm test`: everything, in the order in which it fails fastest. Each step is a command of its own; the first that fails ends the
 * run with its output above.
 */
import { spawn } from 'node:child_process'
import { installTools } from './support/tools'

interface Step {
  readonly name: string
  readonly command: readonly string[]
  readonly mode?: 'production'
}

const bin = (name: string) => `node_modules/.bin/${name}`

/** Runs a command beside a Postgres server of its own, in a folder of its own: neither another run nor what an aborted one left is in its way. */
const POSTGRES = ['pg_virtualenv', '-t']

const BROWSER = [bin('vitest'), 'run', '--config', 'test/browser/vitest.config.ts']

/**
 * Two halves of about the same length: the ways of a resident and of a walk-in at the desk, what pages weigh and say. All browser tests in all
 * languages take longer than everything else together: `npm run test:browser` runs them.
 */
const PAGES = ['access-tree', 'budgets', 'danger', 'half-deployed', 'letters', 'malformed', 'privacy', 'reading-order', 'search-engines']
const WAYS = ['casework', 'flow', 'journey', 'keyboard', 'offline']

/** Steps that follow each other. */
type Lane = readonly Step[]

/** Stages follow each other; the lanes of a stage run side by side, since each of them leaves a processor idle. */
const STAGES: readonly (readonly Lane[])[] = [
  [
    [{ name: 'types', command: [bin('tsc'), '--noEmit'] }],
    // Built once, before servers that would each build it are started side by side.
    [{ name: 'lint', command: [bin('eslint'), '.'] }, { name: 'build', command: ['npm', 'run', '--silent', 'build'], mode: 'production' }],
  ],
  // On the embedded database and, started for the occasion, on a Postgres server.
  [[{ name: 'units, components, database and API', command: [...POSTGRES, bin('vitest'), 'run'] }]],
  [
    [{ name: 'faults', command: [...POSTGRES, bin('vitest'), 'run', '--config', 'test/faults/vitest.config.ts'] }],
    [
      { name: 'compiled and explaining evaluators', command: [bin('tsx'), 'test/agreement/run.ts'] },
      { name: 'security', command: [bin('vitest'), 'run', '--config', 'test/security/vitest.config.ts'] },
    ],
  ],
  // Each with a portal and a browser of its own.
  [
    [{ name: 'browser: pages', command: [...BROWSER, ...PAGES] }],
    [{ name: 'browser: ways', command: [...BROWSER, ...WAYS] }],
  ],
]

/** @param isAlone whether its output may come as it is made */
async function run({ name, command, mode }: Step, isAlone: boolean): Promise<boolean> {
  const [program = '', ...args] = command
  const started = Date.now()
  if (isAlone) console.log(`\n▶ ${name}`)
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: mode ?? 'test', FORCE_COLOR: '0' }
  const child = spawn(program, args, { stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'], env })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece: Buffer) => (said += String(piece)))
  const passed = await new Promise<boolean>((resolve) => {
    child.once('error', (error) => {
      said += error.message
      resolve(false)
    })
    child.once('close', (status) => resolve(status === 0))
  })
  console.log(`${isAlone ? '' : `\n▶ ${name}\n`}${said}${passed ? '✔' : '✘'} ${name} (${Math.round((Date.now() - started) / 1000)} s)`)
  return passed
}

/** @returns how many steps passed, and whether all did: after one that fails its lane goes no further */
async function runLane(lane: Lane, isAlone: boolean): Promise<{ readonly passed: number; readonly isWhole: boolean }> {
  let passed = 0
  for (const step of lane) {
    if (!(await run(step, isAlone))) return { passed, isWhole: false }
    passed += 1
  }
  return { passed, isWhole: true }
}

installTools()
let passed = 0
for (const lanes of STAGES) {
  const outcomes = await Promise.all(lanes.map((lane) => runLane(lane, lanes.length === 1)))
  for (const outcome of outcomes) passed += outcome.passed
  const failed = outcomes.filter(({ isWhole }) => !isWhole).length
  if (failed > 0) {
    console.log(`steps: ${passed} passed, ${failed} failed`)
    process.exit(1)
  }
}
console.log(`steps: ${passed} passed, 0 failed`)
