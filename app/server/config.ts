/** The environment, parsed once at start: the server refuses to start with a clear list of what is wrong. */
import path from 'node:path'
import { z } from 'zod'
import { FILE_KINDS } from '#db/casework-codes'
import { KEPT_YEARS, type KeptYears } from '~/casework/files/closing.server'
import type { FramingOrigins } from '~/municipality/municipality'
import { originSchema } from '~/municipality/schema'

const POSTGRES_URL = /^postgres(ql)?:\/\//

/** Longer than anybody may be bound to keep a file, and never at once. */
const MOST_YEARS = 50

/** `family=7 individual=5`: years by kind of file, each kind at most once. */
const keptYearsSchema = z
  .string()
  .transform((text) => text.trim().split(/\s+/).map((part) => part.split('=')))
  .refine((parts) => parts.every(([kind, years, ...rest]) => isKind(kind) && /^\d+$/.test(years ?? '') && rest.length === 0), `must be like ${FILE_KINDS.map((kind) => `${kind}=${KEPT_YEARS[kind]}`).join(' ')}`)
  .refine((parts) => new Set(parts.map(([kind]) => kind)).size === parts.length, 'names a kind of file twice')
  .transform((parts): KeptYears => ({ ...KEPT_YEARS, ...Object.fromEntries(parts.map(([kind, years]) => [kind, Number(years)])) }))
  .refine((years) => Object.values(years).every((each) => each >= 1 && each <= MOST_YEARS), `must be from 1 to ${MOST_YEARS} years`)

const isKind = (text: string | undefined) => FILE_KINDS.some((kind) => kind === text)

const schema = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('0.0.0.0'),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z.string().regex(POSTGRES_URL, 'must start with postgres:// or postgresql://').optional(),
  /** Replicas for reads that may lag, with a blank between two of them. */
  DATABASE_REPLICA_URLS: z
    .string()
    .transform((urls) => urls.trim().split(/\s+/))
    .refine((urls) => urls.every((url) => POSTGRES_URL.test(url)), 'each must start with postgres:// or postgresql://')
    .default([]),
  SESSION_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  /** Keys that seal personal data in the database, newest first: `id:key`, 32 bytes each in base64url. */
  VAULT_KEYS: z.string().min(1).optional(),
  /** The address under which the portal is reached, for canonical links; without it the request's own host is used. */
  PUBLIC_URL: z.url().optional(),
  /** How many proxies of the operator's own stand in front: their word on the visitor's address is believed, nobody else's. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  /** Whoever sends it as a bearer token reads `/metrics`; without it nobody does. */
  METRICS_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
  LOG_LEVEL: z.enum(['info', 'warn', 'error', 'silent']).default('info'),
  /** Requests answered at once; whoever comes beyond them is asked to come back in a moment. */
  MOST_AT_ONCE: z.coerce.number().int().min(1).max(100_000).default(400),
  /** Requests of the API that one address may send in a minute, and pages that are made anew for each request. */
  API_A_MINUTE: z.coerce.number().int().min(1).default(3_000),
  PAGES_A_MINUTE: z.coerce.number().int().min(1).default(6_000),
  /** The folder of a municipality whose portal this is, or of several (`docs/municipality.md`). */
  MUNICIPALITY: z.string().min(1).optional(),
  /** Sites that may put the framed screening into their pages, with spaces between them; `any` for every site. Without it none. */
  EMBED_ORIGINS: z
    .string()
    .transform((text) => (text.trim() === 'any' ? ('any' as const) : text.trim().split(/\s+/)))
    .pipe(z.union([z.literal('any'), z.array(originSchema)]))
    .optional(),
  /** On what terms the open data may be used further: the name of a licence, or its address. */
  OPEN_DATA_LICENCE: z.string().min(1).max(300).optional(),
  /** Years for which closed files of households are kept, by their kind (`docs/files.md`). */
  FILES_KEPT_YEARS: keptYearsSchema.default(KEPT_YEARS),
})

export interface Config {
  readonly environment: 'production' | 'development' | 'test'
  readonly port: number
  readonly host: string
  readonly dataDir: string
  readonly databaseUrl: string | null
  readonly replicaUrls: readonly string[]
  readonly sessionSecret: string | null
  readonly vaultKeys: string | null
  readonly publicUrl: string | null
  readonly trustedProxies: number
  readonly metricsToken: string | null
  readonly logLevel: 'info' | 'warn' | 'error' | 'silent'
  readonly mostAtOnce: number
  readonly apiAMinute: number
  readonly pagesAMinute: number
  readonly openDataLicence: string | null
  readonly municipality: string | null
  readonly embedOrigins: FramingOrigins
  readonly keptYears: KeptYears
}

export type ConfigResult = { readonly config: Config } | { readonly problems: readonly string[] }

export function parseConfig(env: NodeJS.ProcessEnv): ConfigResult {
  // An empty variable is one that is not set.
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(set)
  if (!parsed.success) {
    return { problems: parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) }
  }
  if (parsed.data.DATABASE_REPLICA_URLS.length > 0 && parsed.data.DATABASE_URL === undefined) {
    return { problems: ['DATABASE_REPLICA_URLS: replicas need a primary; set DATABASE_URL as well'] }
  }
  const { NODE_ENV, PORT, HOST, DATA_DIR, DATABASE_URL, SESSION_SECRET, VAULT_KEYS, PUBLIC_URL, TRUSTED_PROXIES, METRICS_TOKEN } = parsed.data
  return {
    config: {
      environment: NODE_ENV,
      port: PORT,
      host: HOST,
      dataDir: path.resolve(DATA_DIR),
      databaseUrl: DATABASE_URL ?? null,
      replicaUrls: parsed.data.DATABASE_REPLICA_URLS,
      sessionSecret: SESSION_SECRET ?? null,
      vaultKeys: VAULT_KEYS ?? null,
      publicUrl: PUBLIC_URL ?? null,
      trustedProxies: TRUSTED_PROXIES,
      metricsToken: METRICS_TOKEN ?? null,
      logLevel: parsed.data.LOG_LEVEL,
      mostAtOnce: parsed.data.MOST_AT_ONCE,
      apiAMinute: parsed.data.API_A_MINUTE,
      pagesAMinute: parsed.data.PAGES_A_MINUTE,
      openDataLicence: parsed.data.OPEN_DATA_LICENCE ?? null,
      municipality: parsed.data.MUNICIPALITY ? path.resolve(parsed.data.MUNICIPALITY) : null,
      embedOrigins: parsed.data.EMBED_ORIGINS ?? [],
      keptYears: parsed.data.FILES_KEPT_YEARS,
    },
  }
}
