/**
 * `npm test`: everything, in the order in which it fails fastest. Each step is a command of its own; the first that fails ends the
 * run with its output above.
 */
import { spawnSync } from 'node:child_process'
import { installTools } from './support/tools'

interface Step {
  readonly name: string
  readonly command: readonly string[]
}

const bin = (name: string) => `node_modules/.bin/${name}`

const STEPS: readonly Step[] = [
  { name: 'types', command: [bin('tsc'), '--noEmit'] },
  { name: 'lint', command: [bin('eslint'), '.'] },
  // On the embedded database and, started for the occasion, on a Postgres server.
  { name: 'units, components, database and API', command: ['pg_virtualenv', bin('vitest'), 'run'] },
  { name: 'compiled and explaining evaluators', command: [bin('tsx'), 'test/agreement/run.ts'] },
  { name: 'faults', command: ['pg_virtualenv', bin('vitest'), 'run', '--config', 'test/faults/vitest.config.ts'] },
  { name: 'security', command: [bin('vitest'), 'run', '--config', 'test/security/vitest.config.ts'] },
  { name: 'browser', command: [bin('vitest'), 'run', '--config', 'test/browser/vitest.config.ts'] },
]

function run({ name, command }: Step): boolean {
  const [program = '', ...args] = command
  const started = Date.now()
  console.log(`\n▶ ${name}`)
  const { status, error } = spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, NODE_ENV: 'test', FORCE_COLOR: '0' } })
  if (error) console.error(error.message)
  console.log(`${status === 0 ? '✔' : '✘'} ${name} (${Math.round((Date.now() - started) / 1000)} s)`)
  return status === 0
}

installTools()
let passed = 0
for (const step of STEPS) {
  if (!run(step)) {
    console.log(`steps: ${passed} passed, 1 failed`)
    process.exit(1)
  }
  passed += 1
}
console.log(`steps: ${passed} passed, 0 failed`)
