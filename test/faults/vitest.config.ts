import path from 'node:path'
import { fileURLToPath } from 'node:url'
import tsconfigPaths from 'vite-tsconfig-paths'
import { defineConfig } from 'vitest/config'

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..')

/** Faults done to the built portal; needs a Postgres server (`pg_virtualenv`). One file after the other: each runs servers of its own. */
export default defineConfig({
  root: ROOT,
  plugins: [tsconfigPaths({ root: ROOT })],
  test: { include: ['test/faults/**/*.test.ts'], fileParallelism: false, testTimeout: 300_000, hookTimeout: 300_000 },
})
