/** The built app with two things changed: what is written down of an error, and what is shown when the database is away. */
import type { ServerBuild } from '@remix-run/node'
import { isDatabaseAway } from './failure'
import type { PlainPages } from './plain-page'

/** Seconds after which another try makes sense: the database is asked at least that often. */
export const RETRY_AFTER_AWAY = 10

interface GuardOptions {
  readonly plain: PlainPages
  /** Told what no route caught. */
  readonly onError: (error: unknown) => void
}

/** Errors of a response are remembered by its own context, which the server makes for each request. */
export function guardedBuild(build: ServerBuild, { plain, onError }: GuardOptions): ServerBuild {
  const { module } = build.entry
  const away = new WeakSet<object>()
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', 'Retry-After': String(RETRY_AFTER_AWAY) }
  return {
    ...build,
    entry: {
      module: {
        ...module,
        async default(request, status, ...rest) {
          const context = rest[2]
          if (!away.has(context)) return module.default(request, status, ...rest)
          const { pathname, search } = new URL(request.url)
          return new Response(plain.html('away', request.method === 'GET' ? pathname + search : pathname), { status: 503, headers })
        },
        handleDataRequest(response, { context }) {
          const own = new Headers(response.headers)
          // Data of a page may hold answers, as the page does: without a word of its own nobody on the way may keep it.
          if (!own.has('Cache-Control')) own.set('Cache-Control', 'private, no-store')
          if (!away.has(context)) return new Response(response.body, { status: response.status, headers: own })
          own.set('Retry-After', headers['Retry-After'])
          own.set('Cache-Control', 'no-store')
          return new Response(response.body, { status: 503, headers: own })
        },
        handleError(error, { request, context }) {
          // A visitor who left while the page was made is no fault.
          if (request.signal.aborted) return
          if (isDatabaseAway(error)) away.add(context)
          onError(error)
        },
      },
    },
  }
}
