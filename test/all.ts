/**
 * `npm test`: everything, in the order in which it fails fastest. Each step is a command of its own; the first that fails ends the
 * run with its output above.
 */
import { spawn } from 'node:child_process'
import { installTools } from './support/tools'

interface Step {
  readonly name: string
  readonly command: readonly string[]
}

const bin = (name: string) => `node_modules/.bin/${name}`

/** Runs a command beside a Postgres server of its own, in a folder of its own: neither another run nor what an aborted one left is in its way. */
const POSTGRES = ['pg_virtualenv', '-t']

const BROWSER = [bin('vitest'), 'run', '--config', 'test/browser/vitest.config.ts']

/**
 * Two halves of about the same length: the ways of a resident and of a walk-in at the desk, what pages weigh and say. All browser tests in all
 * languages take longer than everything else together: `npm run test:browser` runs them.
 */
const PAGES = ['access-tree', 'budgets', 'danger', 'malformed', 'reading-order', 'search-engines']
const WAYS = ['casework', 'flow', 'keyboard', 'letters', 'privacy']

/** Steps that stand together run side by side: each of them leaves a processor idle. */
const STEPS: readonly (readonly Step[])[] = [
  [
    { name: 'types', command: [bin('tsc'), '--noEmit'] },
    { name: 'lint', command: [bin('eslint'), '.'] },
  ],
  // On the embedded database and, started for the occasion, on a Postgres server.
  [{ name: 'units, components, database and API', command: [...POSTGRES, bin('vitest'), 'run'] }],
  [
    { name: 'compiled and explaining evaluators', command: [bin('tsx'), 'test/agreement/run.ts'] },
    { name: 'faults', command: [...POSTGRES, bin('vitest'), 'run', '--config', 'test/faults/vitest.config.ts'] },
  ],
  [{ name: 'security', command: [bin('vitest'), 'run', '--config', 'test/security/vitest.config.ts'] }],
  // Each with a portal and a browser of its own.
  [
    { name: 'browser: pages', command: [...BROWSER, ...PAGES] },
    { name: 'browser: ways', command: [...BROWSER, ...WAYS] },
  ],
]

/** @param isAlone whether its output may come as it is made */
async function run({ name, command }: Step, isAlone: boolean): Promise<boolean> {
  const [program = '', ...args] = command
  const started = Date.now()
  if (isAlone) console.log(`\n▶ ${name}`)
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'test', FORCE_COLOR: '0' }
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

installTools()
let passed = 0
for (const steps of STEPS) {
  const outcomes = await Promise.all(steps.map((step) => run(step, steps.length === 1)))
  const failed = outcomes.filter((outcome) => !outcome).length
  passed += outcomes.length - failed
  if (failed > 0) {
    console.log(`steps: ${passed} passed, ${failed} failed`)
    process.exit(1)
  }
}
console.log(`steps: ${passed} passed, 0 failed`)
