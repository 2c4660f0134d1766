/**
 * Signing in by OpenID Connect: code flow with PKCE, state and nonce. The directory says who somebody is; whether they may come in is
 * ours to say: only people who were invited, found by an e-mail that the directory has verified, and from then on by their name there.
 */
import {
  allowInsecureRequests, authorizationCodeGrant, buildAuthorizationUrl, calculatePKCECodeChallenge, ClientSecretBasic, type Configuration, discovery,
  fetchUserInfo, randomNonce, randomPKCECodeVerifier, randomState,
} from 'openid-client'
import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { staff, staffInvitations } from '#db/schema/index'
import { DEFAULT_LANGUAGE } from '~/i18n/languages'
import { audit } from './audit.server'
import type { StaffContext } from './context'
import { directoryInCookie, keepDirectory } from './cookie.server'
import type { DirectorySettings } from './directory-settings.server'
import { invitationUntil } from './invitations.server'
import { emailIndex, readEmail } from './person.server'
import { startSession } from './sessions.server'

type Context = StaffContext & { readonly staffDirectory?: DirectorySettings | null }

const MINUTES = 10
const PLACE = { purpose: 'staff.directory', record: 'cookie' }

/** One address in every language: it is written down at the directory. */
export const RETURN_PATH = `/${DEFAULT_LANGUAGE}/staff/sign-in/return`

const kept = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), language: z.string(), to: z.string(), at: z.number() })

const configurations = new Map<string, Promise<Configuration>>()

export function directoryOf({ staffDirectory }: Pick<Context, 'staffDirectory'>): DirectorySettings | null {
  return staffDirectory ?? null
}

function configurationOf({ issuer, clientId, clientSecret }: DirectorySettings): Promise<Configuration> {
  const key = JSON.stringify([issuer, clientId, clientSecret])
  const known = configurations.get(key)
  if (known) return known
  // Plain HTTP is let through by the settings for this machine alone.
  const execute = issuer.startsWith('http://') ? [allowInsecureRequests] : []
  const asked = discovery(new URL(issuer), clientId, undefined, ClientSecretBasic(clientSecret), { execute, timeout: 10 })
  configurations.set(key, asked)
  // A directory that was away is asked again the next time.
  asked.catch(() => configurations.delete(key))
  return asked
}

/** The address of our own page that is shown to the visitor, whatever stands before this server. */
function returnAddress(request: Request, { publicUrl }: Context): URL {
  return new URL(RETURN_PATH, publicUrl ?? new URL(request.url).origin)
}

/** @returns where to send the visitor, and the cookie to come back with */
export async function beginDirectorySignIn(
  request: Request, context: Context, settings: DirectorySettings, wish: { readonly language: string; readonly to: string }, now = new Date(),
): Promise<{ readonly address: string; readonly cookie: string }> {
  const configuration = await configurationOf(settings)
  const [state, nonce, verifier] = [randomState(), randomNonce(), randomPKCECodeVerifier()]
  const address = buildAuthorizationUrl(configuration, {
    redirect_uri: returnAddress(request, context).href,
    scope: 'openid email',
    response_type: 'code',
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
  })
  const sealed = context.vault.seal(JSON.stringify({ state, nonce, verifier, ...wish, at: now.getTime() }), PLACE)
  return { address: address.href, cookie: keepDirectory(sealed, MINUTES * 60, context) }
}

interface Identity {
  readonly subject: string
  readonly email: string
}

export type DirectoryOutcome =
  | { readonly token: string; readonly language: string; readonly to: string }
  | { readonly problem: 'refused'; readonly language: string }

/** The visitor comes back from the directory. */
export async function finishDirectorySignIn(request: Request, context: Context, settings: DirectorySettings, now = new Date()): Promise<DirectoryOutcome> {
  const began = begunIn(request, context, now)
  if (!began) return { problem: 'refused', language: DEFAULT_LANGUAGE }
  const { language, to } = began
  const identity = await identify(request, context, settings, began)
  const staffId = identity && (await admit(identity, settings, context, now))
  if (!staffId) return { problem: 'refused', language }
  await audit(context, { id: staffId }, { action: 'session.startedByDirectory', record: 'staff', id: staffId })
  return { token: await startSession(context.db, staffId, 'full', now), language, to }
}

function begunIn(request: Request, context: Context, now: Date): z.infer<typeof kept> | null {
  const sealed = directoryInCookie(request, context)
  if (sealed === null) return null
  try {
    const begun = kept.parse(JSON.parse(context.vault.open(sealed, PLACE)))
    return now.getTime() - begun.at < MINUTES * 60_000 ? begun : null
  } catch {
    // Broken, or sealed by keys that are gone: the visitor begins again.
    return null
  }
}

/** What the directory says, checked: signature, issuer, audience, nonce, state, PKCE; and an e-mail that it has verified. */
async function identify(request: Request, context: Context, settings: DirectorySettings, began: z.infer<typeof kept>): Promise<Identity | null> {
  const current = returnAddress(request, context)
  current.search = new URL(request.url).search
  try {
    const configuration = await configurationOf(settings)
    const tokens = await authorizationCodeGrant(configuration, current, {
      pkceCodeVerifier: began.verifier, expectedNonce: began.nonce, expectedState: began.state, idTokenExpected: true,
    })
    const claims = tokens.claims()
    if (!claims) return null
    const told = claims['email'] === undefined ? await fetchUserInfo(configuration, tokens.access_token, claims.sub) : claims
    const email = told['email_verified'] === true && typeof told['email'] === 'string' ? readEmail(told['email']) : null
    return email === null ? null : { subject: claims.sub, email }
  } catch (error) {
    // What the library says may hold what was sent; its kind is enough to find the cause.
    console.error(`Sign-in by the directory failed: ${error instanceof Error ? error.name : 'unknown'} ${codeOf(error)}`)
    return null
  }
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/** @returns the person's id, or null for who was never invited, whose invitation ran out, whose account is closed, or who is somebody else there */
async function admit({ subject, email }: Identity, { issuer }: DirectorySettings, context: Context, now: Date): Promise<string | null> {
  const { db, vault } = context
  const directoryIndex = vault.index(`${issuer}\0${subject}`, 'staff.directory')
  const [person] = await db.select().from(staff).where(eq(staff.emailIndex, emailIndex(email, vault)))
  const [namesake] = await db.select({ id: staff.id }).from(staff).where(eq(staff.directoryIndex, directoryIndex))
  const isSame = person?.directoryIndex === null ? namesake === undefined : person?.directoryIndex === directoryIndex
  const isKnown = person !== undefined && person.closedAt === null && isSame
  const isWelcome = isKnown && (person.activeSince !== null || (await invitationUntil(db, person.id, now)) !== null)
  if (!isWelcome) {
    await audit(context, null, { action: 'session.directoryRefused', record: 'staff', id: person?.id ?? null, outcome: 'refused' })
    return null
  }
  await db.transaction(async (tx) => {
    await tx.update(staff).set({ directoryIndex, activeSince: person.activeSince ?? now }).where(eq(staff.id, person.id))
    if (person.activeSince !== null) return
    // The invitation is taken by coming in; its link shall not open the account a second time.
    await tx.update(staffInvitations).set({ usedAt: now }).where(and(eq(staffInvitations.staffId, person.id), isNull(staffInvitations.usedAt)))
    await audit({ db: tx }, person, { action: 'account.activated', record: 'staff', id: person.id })
  })
  return person.id
}
