/** The door of every staff page: who asks, and whether they may. */
import { redirect } from '@remix-run/node'
import { languageOfPath } from '~/i18n/path'
import { audit } from './audit.server'
import type { Staff, StaffContext } from './context'
import { sessionInCookie } from './cookie.server'
import { openName } from './person.server'
import { mayAt, maySomewhere, type StaffAction } from './permissions'
import { requireOwnForm } from './same-origin.server'
import { findSession, type Session } from './sessions.server'

/** What every signed-in person may do with what is their own. */
export type OwnAction = 'own'

/** The session of a request, at whatever stage. */
export async function sessionOf(request: Request, context: StaffContext, now = new Date()): Promise<{ readonly token: string; readonly session: Session } | null> {
  const token = sessionInCookie(request, context)
  const session = await findSession(context.db, token, now)
  return session && token !== null ? { token, session } : null
}

function staffOf(session: Session, { vault }: StaffContext): Staff {
  const { staffId, handle, grants, sealedName } = session
  return { id: staffId, name: openName({ id: staffId, sealedName }, vault), grants, session: handle }
}

/** Who is signed in; null for everybody else, and for who has not typed a code yet. */
export async function signedIn(request: Request, context: StaffContext, now = new Date()): Promise<Staff | null> {
  const found = await sessionOf(request, context, now)
  return found?.session.stage === 'full' ? staffOf(found.session, context) : null
}

/**
 * Lets in whoever may. Every loader and action of the staff desk calls it first, for anything that changes something with the very
 * request, whose sender it checks.
 * @param center the center of the record that is asked for; null when there is no such record; leave it out where no record is meant
 * @throws Response a redirect to sign-in; 403 where nobody of these roles may; 404 where the record is another center's, or is not there
 */
export async function requireStaff(
  request: Request, context: StaffContext, action: StaffAction | OwnAction, center?: string | null, now = new Date(),
): Promise<Staff> {
  requireOwnForm(request, context)
  const me = await signedIn(request, context, now)
  if (!me) throw redirect(signInAddress(request))
  if (action === 'own') return me
  if (!maySomewhere(me.grants, action)) {
    await audit(context, me, { action: 'access.refused', record: 'page', id: action, outcome: 'refused' })
    throw new Response(null, { status: 403 })
  }
  if (center === undefined || (center !== null && mayAt(me.grants, action, center))) return me
  if (center !== null) await audit(context, me, { action: 'access.refused', record: 'page', id: action, center, outcome: 'refused' })
  throw new Response(null, { status: 404 })
}

/** The sign-in page, which leads back to where one wanted to go. */
function signInAddress(request: Request): string {
  const { pathname } = new URL(request.url)
  const home = `/${languageOfPath(pathname)}/staff`
  const to = request.method === 'GET' ? pathOf(pathname) : home
  return `${home}/sign-in${to === home ? '' : `?to=${encodeURIComponent(to)}`}`
}

/** Remix asks for the data of a page under its address with `.data`. */
const pathOf = (pathname: string) => pathname.replace(/\.data$/, '')

/** Where to go after sign-in: only ever a page of the staff desk. */
export function addressAfterSignIn(wanted: string | null, language: string): string {
  return wanted !== null && wanted.length < 200 && /^\/(he|ar|ru|en|am)\/staff(\/[\w-]+)*$/.test(wanted) ? wanted : `/${language}/staff`
}
