import path from 'node:path'
import { fileURLToPath } from 'node:url'
import tsconfigPaths from 'vite-tsconfig-paths'
import { defineConfig } from 'vitest/config'

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..')

/** What every address of the built portal owes its visitors. */
export default defineConfig({
  root: ROOT,
  plugins: [tsconfigPaths({ root: ROOT })],
  test: { include: ['test/security/**/*.test.ts'], fileParallelism: false, testTimeout: 240_000, hookTimeout: 300_000 },
})
