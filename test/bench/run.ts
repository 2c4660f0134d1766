/**
 * `npm run bench [report]`: bundles a report as the server is bundled, and runs it in a process of its own, so that what is measured is
 * the code that is deployed and not what a development loader makes of it. Reports: `engine` (left out: this one), `interview [households]`,
 * `register [households]`, `pages [rounds]` (in Chromium, against the built portal).
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const root = process.cwd()
const REPORTS: Readonly<Record<string, string>> = { engine: 'report.ts', interview: 'interview.ts', register: 'register.ts', pages: 'pages.ts' }
const [name = 'engine', ...rest] = process.argv.slice(2)
const entry = REPORTS[name]
if (!entry) throw new Error(`no report ${name}: ${Object.keys(REPORTS).join(', ')}`)
// Beside the installed packages, so that the libraries compared are found there.
const folder = mkdtempSync(join(root, 'node_modules', '.bench-'))

try {
  const outfile = join(folder, 'report.mjs')
  await build({
    entryPoints: [join(root, 'test/bench', entry)],
    outfile, bundle: true, format: 'esm', platform: 'node', target: 'node20', packages: 'external', alias: { '~': join(root, 'app') },
  })
  process.exitCode = spawnSync(process.execPath, ['--expose-gc', outfile, ...rest], { stdio: 'inherit' }).status ?? 1
} finally {
  rmSync(folder, { recursive: true })
}
