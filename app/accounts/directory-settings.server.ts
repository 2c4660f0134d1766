/** Sign-in by a municipality's own directory (OpenID Connect): who runs it, and as whom we ask. */
import { z } from 'zod'

export interface DirectorySettings {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
}

declare module '@remix-run/node' {
  interface AppLoadContext {
    /** Where staff may sign in beside the password; null or absent where nowhere. */
    readonly staffDirectory?: DirectorySettings | null
  }
}

const isLocal = (address: string) => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(address).hostname)

const schema = z.object({
  OIDC_ISSUER: z.url({ protocol: /^https?$/ }).refine((address) => address.startsWith('https://') || isLocal(address), 'must start with https://'),
  OIDC_CLIENT_ID: z.string().min(1),
  OIDC_CLIENT_SECRET: z.string().min(1),
})

const NAMES = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const

export type DirectoryResult = { readonly directory: DirectorySettings | null } | { readonly problems: readonly string[] }

/** @returns null when none of the three is set; what is wrong is named, without any value */
export function directorySettings(env: Readonly<Record<string, string | undefined>>): DirectoryResult {
  const set = Object.fromEntries(NAMES.map((name) => [name, env[name]]).filter(([, value]) => value))
  if (Object.keys(set).length === 0) return { directory: null }
  const parsed = schema.safeParse(set)
  if (!parsed.success) return { problems: parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) }
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = parsed.data
  return { directory: { issuer, clientId, clientSecret } }
}
