import { doublePrecision, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { DISTRICTS, LOCALITY_TYPES, SECTORS, type Names } from '../directory-codes'

/** Cities, councils and villages. Rows come from `db/data` by `db/seed.ts`. */
export const localities = pgTable('localities', {
  /** Code of the Central Bureau of Statistics, digits as text: codes are names, nobody adds them up. */
  code: text('code').primaryKey(),
  names: jsonb('names').$type<Names>().notNull(),
  district: text('district', { enum: DISTRICTS }),
  type: text('type', { enum: LOCALITY_TYPES }).notNull(),
  sector: text('sector', { enum: SECTORS }).notNull(),
  /** Regional council, by its Hebrew name. */
  council: text('council'),
  lat: doublePrecision('lat'),
  lon: doublePrecision('lon'),
  /** 1 is the largest place (end of 2021); null where the population is not known. */
  populationRank: integer('population_rank'),
})
