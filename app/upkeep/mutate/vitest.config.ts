import tsconfigPaths from 'vite-tsconfig-paths'
import { defineConfig } from 'vitest/config'

/** The evaluation by columns is compared with the others on random rules: too long to be run for changes anywhere else. */
const ofColumns = ['app/engine/columns.server.test.ts', 'app/engine/columns/**/*.test.ts']

/** The tests that stand beside the engine, and nothing else: they alone must see every change of its code. */
export default defineConfig({
  plugins: [tsconfigPaths()],
  test: {
    include: process.env['MUTATED'] === 'columns' ? ofColumns : ['app/engine/**/*.test.ts'],
    exclude: process.env['MUTATED'] === 'columns' ? [] : ofColumns,
    testTimeout: 120_000,
  },
})
