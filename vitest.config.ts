import { availableParallelism } from 'node:os'
import tsconfigPaths from 'vite-tsconfig-paths'
import { defineConfig } from 'vitest/config'

/** Unit, component and database tests. Journeys in a real browser run from `test/browser` by their own config. */
export default defineConfig({
  plugins: [tsconfigPaths()],
  test: {
    globalSetup: 'db/test-templates.ts',
    include: ['app/**/*.test.{ts,tsx}', 'db/**/*.test.ts', 'test/api/**/*.test.ts'],
    // One for each processor: the usual one less leaves half of a small machine idle. Each file has databases of its own.
    pool: 'forks',
    poolOptions: { forks: { maxForks: availableParallelism() } },
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
})
