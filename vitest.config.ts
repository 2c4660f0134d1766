import { availableParallelism } from 'node:os'
import tsconfigPaths from 'vite-tsconfig-paths'
import { configDefaults, defineConfig } from 'vitest/config'

/** Tests that only compute: no database, no file that is written, no module that remembers. */
const PURE = ['app/{engine,rights,letters,plan,screening,interview}/**/!(*.server).test.ts', 'app/referral/{,map/}!(*.server).test.ts']

/** Unit, component and database tests. Journeys in a real browser run from `test/browser` by their own config. */
export default defineConfig({
  plugins: [tsconfigPaths()],
  test: {
    // One for each processor: the usual one less leaves half of a small machine idle.
    pool: 'forks',
    poolOptions: { forks: { maxForks: availableParallelism() } },
    testTimeout: 120_000,
    hookTimeout: 240_000,
    projects: [
      {
        // The files share what was loaded, above all the rules of all rights, which take longer to load than most tests to run.
        extends: true,
        test: { name: 'pure', include: PURE, poolOptions: { forks: { isolate: false } }, sequence: { groupOrder: 1 } },
      },
      {
        // Each file has a process and databases of its own.
        extends: true,
        test: {
          name: 'apart', include: ['app/**/*.test.{ts,tsx}', 'db/**/*.test.ts', 'test/api/**/*.test.ts'], exclude: [...configDefaults.exclude, ...PURE],
          globalSetup: 'db/test-templates.ts',
          // After the others, not beside them: together they would be twice as many as there are processors.
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
