/** What every route of the API does alike: preflight, methods, JSON, caching, and a last net for our own mistakes. */
import { tagged } from '~/server/tagged'
import { OPEN_TO_ALL, problem } from './problem.server'
import { apiWords, languageAsked } from './words.server'

type Method = 'GET' | 'POST'

const DAY_SECONDS = 86_400

function preflight(methods: readonly Method[]): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...OPEN_TO_ALL,
      'Access-Control-Allow-Methods': [...methods, 'OPTIONS'].join(', '),
      'Access-Control-Allow-Headers': 'Content-Type, Accept-Language, If-None-Match',
      'Access-Control-Max-Age': String(DAY_SECONDS),
      'Allow': [...methods, 'OPTIONS'].join(', '),
    },
  })
}

/** Runs a route for the methods that it takes (HEAD with GET). */
export async function answer(
  request: Request,
  methods: readonly Method[],
  run: () => Promise<Response>,
): Promise<Response> {
  if (request.method === 'OPTIONS') return preflight(methods)
  const words = apiWords(languageAsked(request).language)
  const method = request.method === 'HEAD' ? 'GET' : request.method
  if (!(methods as readonly string[]).includes(method)) {
    const allowed = methods.join(', ')
    return problem(words, 'methodNotAllowed', { values: { methods: allowed }, headers: { Allow: allowed } })
  }
  try {
    return await run()
  } catch (error) {
    // The stack is for the operator; what was asked may be private and is not written down.
    console.error(error instanceof Error ? error.stack : 'An error that is not an Error')
    return problem(words, 'unexpected')
  }
}

const JSON_HEADERS = { ...OPEN_TO_ALL, 'Content-Type': 'application/json; charset=utf-8' }

/** An answer about a person: never kept anywhere on its way. */
export function privateJson(data: unknown): Response {
  // As bytes: a long text would be looked through twice more on its way into an answer.
  return new Response(Buffer.from(JSON.stringify(data)), { headers: { ...JSON_HEADERS, 'Cache-Control': 'no-store' } })
}

/**
 * @param body JSON text: an answer that is the same for everybody for some time, with a tag by which a client asks
 * whether it has changed.
 */
export function sharedJson(request: Request, body: string, maxAgeSeconds = 300): Response {
  return sharedAnswer(request, body, JSON_HEADERS['Content-Type'], maxAgeSeconds)
}

/** The same for a body of any type. */
export function sharedAnswer(request: Request, body: string, type: string, maxAgeSeconds: number): Response {
  return tagged(request, body, { ...shared(maxAgeSeconds), 'Content-Type': type })
}

/** Heads of JSON that everybody may keep for some time. @param tag without its quotes */
export function sharedHeaders(tag: string, maxAgeSeconds: number) {
  return { ...shared(maxAgeSeconds), ETag: `W/"${tag}"` }
}

const shared = (maxAgeSeconds: number) => ({ ...JSON_HEADERS, 'Cache-Control': `public, max-age=${maxAgeSeconds}`, 'Vary': 'Accept-Language' })
