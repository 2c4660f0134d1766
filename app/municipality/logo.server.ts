/** A municipality's sign: a drawing or a picture, small, and nothing in it that runs or fetches. */
import { createHash } from 'node:crypto'
import type { Logo } from './municipality'

const MOST_BYTES = 100 * 1024
const MOST_PIXELS = 1024
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** What a drawing has no need of, and why it is refused. */
const NOT_IN_SVG: readonly (readonly [RegExp, string])[] = [
  [/<\s*script/i, 'a script'],
  [/\son[a-z]+\s*=/i, 'a handler of events'],
  [/<\s*foreignObject/i, 'foreign content'],
  [/<!(DOCTYPE|ENTITY)/i, 'a document type'],
  [/(?:href|src)\s*=\s*["'](?!#)/i, 'a link out of the drawing'],
  [/@import|url\(\s*["']?(?!#)/i, 'a fetch of something else'],
]

/** @returns the logo, or what is wrong with the file */
export function readLogo(name: string, bytes: Uint8Array): Logo | { readonly problem: string } {
  if (bytes.byteLength > MOST_BYTES) return { problem: `${name}: ${bytes.byteLength} bytes, at most ${MOST_BYTES}` }
  const problem = name.endsWith('.png') ? problemOfPng(bytes) : problemOfSvg(bytes)
  if (problem !== null) return { problem: `${name}: ${problem}` }
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
  return { type: name.endsWith('.png') ? 'image/png' : 'image/svg+xml', bytes, hash }
}

function problemOfPng(bytes: Uint8Array): string | null {
  const file = Buffer.from(bytes)
  if (file.length < 24 || !file.subarray(0, 8).equals(PNG) || file.toString('latin1', 12, 16) !== 'IHDR') return 'is no PNG'
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)]
  return width < 1 || height < 1 || width > MOST_PIXELS || height > MOST_PIXELS ? `is ${width} × ${height}, at most ${MOST_PIXELS} × ${MOST_PIXELS}` : null
}

function problemOfSvg(bytes: Uint8Array): string | null {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return 'is no UTF-8'
  }
  const root = /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<svg\b([^>]*)>/.exec(text)
  if (!root || !/<\/svg>\s*$/.test(text)) return 'is no SVG'
  if (!/\bviewBox\s*=/.test(root[1] ?? '')) return 'has no viewBox, without which it cannot be scaled'
  const found = NOT_IN_SVG.find(([pattern]) => pattern.test(text))
  return found ? `has ${found[1]} in it` : null
}
