import { repeatedKeys } from './repeated-keys.server'

/** The largest body of a request to the API, in bytes. */
export const MOST_BODY_BYTES = 64 * 1024

export const BODY_TYPE = 'application/json'

export type Body =
  | { readonly value: unknown; /** Paths that stand more than once. */ readonly repeated: readonly string[] }
  | { readonly failure: 'unsupportedType' | 'tooLarge' | 'notJson' }

/** Reads a JSON body, counting while it comes in: what a client says about its length is not relied on. */
export async function readBody(request: Request): Promise<Body> {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
  const encoding = request.headers.get('content-encoding') ?? 'identity'
  if (type !== BODY_TYPE || encoding.toLowerCase() !== 'identity') return { failure: 'unsupportedType' }
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BODY_BYTES) return { failure: 'tooLarge' }
  const bytes = await readBytes(request)
  if (bytes === null) return { failure: 'tooLarge' }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { value: JSON.parse(text) as unknown, repeated: repeatedKeys(text) }
  } catch {
    return { failure: 'notJson' }
  }
}

/** The whole body, or null when it is larger than allowed; the rest of it is then not read. */
async function readBytes(request: Request): Promise<Uint8Array | null> {
  const reader = request.body?.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength
    if (size > MOST_BODY_BYTES) {
      await reader?.cancel()
      return null
    }
    chunks.push(part.value)
  }
  const whole = new Uint8Array(size)
  let offset = 0
  for (const chunk of chunks) {
    whole.set(chunk, offset)
    offset += chunk.byteLength
  }
  return whole
}
