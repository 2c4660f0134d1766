import { availableParallelism } from 'node:os'
import tsconfigPaths from 'vite-tsconfig-paths'
import { configDefaults, defineConfig } from 'vitest/config'

const TESTS = ['app/**/*.test.{ts,tsx}', 'db/**/*.test.ts', 'test/api/**/*.test.ts']

/** Tests that draw into a document. */
const DRAWN = ['app/ui/**/*.test.tsx']

/** Tests that change what a process remembers (the law in force, published texts, settings), and put it back. */
const APART = ['app/{editing,lawroom,municipality,server,watch,routes/staff}/**/*.test.ts', 'app/i18n/pseudo.test.ts', 'app/insight/counting/**/*.test.ts']

/** Judging makes many small objects that nobody keeps: with room for more of them (MiB) a third of the processor's time is saved. */
const YOUNG_OBJECTS = ['--max-semi-space-size=64']

/** Unit, component and database tests. Journeys in a real browser run from `test/browser` by their own config. */
export default defineConfig({
  plugins: [tsconfigPaths()],
  test: {
    // One for each processor: the usual one less leaves half of a small machine idle.
    pool: 'forks',
    poolOptions: { forks: { maxForks: availableParallelism(), execArgv: YOUNG_OBJECTS } },
    testTimeout: 120_000,
    hookTimeout: 240_000,
    globalSetup: 'db/test-templates.ts',
    projects: [
      {
        // One process, in which the files share what was loaded: above all the rules of all rights, which take longer to load than most
        // tests to run. (Vitest keeps a process for several files only where there is but one.)
        extends: true,
        test: {
          name: 'together', include: TESTS, exclude: [...configDefaults.exclude, ...DRAWN, ...APART],
          poolOptions: { forks: { singleFork: true, isolate: false } }, sequence: { groupOrder: 1 },
        },
      },
      {
        // The same with a document, which is emptied after each test.
        extends: true,
        test: {
          name: 'components', include: DRAWN, environment: 'happy-dom', setupFiles: 'app/ui/test-setup.ts',
          poolOptions: { forks: { singleFork: true, isolate: false } }, sequence: { groupOrder: 2 },
        },
      },
      {
        // One process again, but none in which others rely on what it remembers. After the others, not beside them: together they would be
        // twice as many as there are processors.
        extends: true,
        test: { name: 'apart', include: APART, poolOptions: { forks: { singleFork: true, isolate: false } }, sequence: { groupOrder: 3 } },
      },
    ],
  },
})
