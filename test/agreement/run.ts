/**
 * Holds the compiled evaluator to the explaining one on 100,000 random households. Bundled first, as it is deployed: the loader of the
 * test runner makes every call across modules several times slower, and this is the one test that is nothing but such calls.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const root = process.cwd()
const folder = mkdtempSync(join(root, 'node_modules', '.agreement-'))

try {
  const outfile = join(folder, 'compare.mjs')
  await build({
    entryPoints: [join(root, 'test/agreement/compare.ts')],
    outfile, bundle: true, format: 'esm', platform: 'node', target: 'node20', packages: 'external', alias: { '~': join(root, 'app') },
  })
  process.exitCode = spawnSync(process.execPath, [outfile], { stdio: 'inherit' }).status ?? 1
} finally {
  rmSync(folder, { recursive: true })
}
