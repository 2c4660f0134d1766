/**
 * Forms are taken from our own pages alone, by what the browser itself says of the page that sends them: the one rule of all staff
 * forms. The web server refuses foreign posts before; this one, unlike it, refuses also what names no page, because here a cookie opens.
 */
import type { StaffContext } from './context'

/** @throws Response 403 for anything that changes something and was not sent by a page of this portal */
export function requireOwnForm(request: Request, context: Pick<StaffContext, 'publicUrl'>): void {
  if (request.method === 'GET' || request.method === 'HEAD') return
  if (!isOwnForm(request, context)) throw new Response(null, { status: 403 })
}

function isOwnForm(request: Request, { publicUrl }: Pick<StaffContext, 'publicUrl'>): boolean {
  const site = request.headers.get('Sec-Fetch-Site')
  if (site !== null && site !== 'same-origin') return false
  const origin = request.headers.get('Origin')
  if (origin === null || origin === '') return site === 'same-origin'
  const own = [hostOf(request), ...(publicUrl ? [new URL(publicUrl).host] : [])]
  try {
    return own.includes(new URL(origin).host)
  } catch {
    return false
  }
}

/** The host that the visitor asked, also behind the operator's proxy. */
function hostOf(request: Request): string {
  const { headers } = request
  return headers.get('X-Forwarded-Host')?.split(',')[0]?.trim() || headers.get('Host') || new URL(request.url).host
}
