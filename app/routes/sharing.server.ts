/** Which pages anybody may keep: browsers, the worker that serves without a line, and caches on the way. */
import type { EntryContext } from '@remix-run/node'
import type { PageHandle } from './page-head'

/** A page is asked for anew after five minutes; for an hour the old one may be shown while the new one comes. */
const FOR_ALL = 'public, max-age=300, stale-while-revalidate=3600'
/** With settings of its own a browser keeps it for itself. */
const FOR_ONE = 'private, max-age=300, stale-while-revalidate=3600'

/** Queries that choose one of a few pages; what somebody typed is theirs. */
const SHARED_QUERY = /^(beside|area|authority|show)$/

const COOKIE = /(?:^|;)\s*([^=;\s]+)=/g
const LANGUAGE = 'mafteach-language'
const DISPLAY = 'mafteach-display'

/**
 * Whether the page that is shown is the same for everybody who asks for its address: then it needs no script of its own, and no nonce.
 */
export function isForAll(remix: EntryContext, address: string): boolean {
  const { matches, loaderData, errors, statusCode } = remix.staticHandlerContext
  const last = matches.at(-1)
  if (!last || errors || statusCode !== 200) return false
  if (![...new URL(address).searchParams.keys()].every((name) => SHARED_QUERY.test(name))) return false
  const handle = remix.routeModules[last.route.id]?.handle as PageHandle | undefined
  return handle?.isLive !== true && handle?.isForAll?.(last.params, loaderData[last.route.id]) === true
}

/** Whether the page sends scripts that take it over. */
export function isTakenOver({ staticHandlerContext: { matches, errors }, routeModules }: EntryContext): boolean {
  return !errors && matches.some(({ route }) => (routeModules[route.id]?.handle as PageHandle | undefined)?.isLive === true)
}

/**
 * How such a page may be kept, by what the browser sent along. The page differs by the display settings, hence `Vary: Cookie`.
 * @param headers of the answer so far
 */
export function keepingOf(request: Request, headers: Headers): string {
  const cookies = new Set([...(request.headers.get('Cookie') ?? '').matchAll(COOKIE)].map(([, name]) => name))
  cookies.delete(LANGUAGE)
  if (headers.has('Set-Cookie') || !['GET', 'HEAD'].includes(request.method)) return 'private, no-store'
  if (cookies.size === 0) return FOR_ALL
  return [...cookies].every((name) => name === DISPLAY) ? FOR_ONE : 'private, no-store'
}
