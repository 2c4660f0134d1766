import { defineConfig } from 'drizzle-kit'

/** Used only to write migrations: `npx drizzle-kit generate`. They are applied by `db/migrate.ts`. */
export default defineConfig({
  dialect: 'postgresql',
  schema: './db/schema/*.ts',
  out: './db/migrations',
})
