/** Answers that are the same for everybody for some time, with a tag by which a browser asks whether they changed. */
import { createHash } from 'node:crypto'

/** Weak, because compression changes the bytes and not the meaning. */
export function tagOf(body: string | Buffer): string {
  return `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
}

/** Whether the browser has the very same already. */
export function isKnown(request: Request, tag: string): boolean {
  const plain = (each: string) => each.trim().replace(/^W\//, '')
  const known = (request.headers.get('If-None-Match') ?? '').split(',').map(plain)
  return known.includes(plain(tag)) || known.includes('*')
}

/**
 * The answer with its tag, or 304 without a body where the browser has it.
 * @param headers among them `Cache-Control`
 */
export function tagged(request: Request, body: string, headers: Readonly<Record<string, string>>): Response {
  const tag = tagOf(body)
  const own = { ...headers, ETag: tag }
  return isKnown(request, tag) ? new Response(null, { status: 304, headers: own }) : new Response(body, { headers: own })
}

/** JSON that anybody may keep for so many seconds. */
export function taggedJson(request: Request, data: unknown, maxAgeSeconds: number, headers: Readonly<Record<string, string>> = {}): Response {
  return tagged(request, JSON.stringify(data), {
    ...headers,
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': `public, max-age=${maxAgeSeconds}`,
  })
}
