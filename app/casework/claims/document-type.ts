/**
 * What a document is, found out from its bytes alone: neither its name nor what the browser says of it counts. Only the four kinds that
 * are taken are known here, and each must begin, and where it can be told end, as its standard says. Pure.
 */
import type { DocumentType } from '#db/casework-codes'

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const ENDING = 1024

function startsWith(bytes: Uint8Array, signs: readonly number[], at = 0): boolean {
  return bytes.length >= at + signs.length && signs.every((sign, index) => bytes[at + index] === sign)
}

function text(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length))
}

/** The first marker after the start of an image, and the end of an image somewhere in the last bytes: some cameras write on behind it. */
function isJpeg(bytes: Uint8Array): boolean {
  if (!startsWith(bytes, [0xff, 0xd8, 0xff]) || bytes.length < 125) return false
  const marker = bytes[3] ?? 0
  if (marker < 0xc0 || marker === 0xff) return false
  for (let at = bytes.length - 2; at >= Math.max(0, bytes.length - 64 * ENDING); at -= 1) if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true
  return false
}

/** Signature, and the head of the image as the first chunk, 13 bytes long. */
function isPng(bytes: Uint8Array): boolean {
  return startsWith(bytes, PNG) && startsWith(bytes, [0, 0, 0, 13], 8) && text(bytes, 12, 4) === 'IHDR'
}

/** A RIFF container whose own length fits, with one of the three kinds of picture first. */
function isWebp(bytes: Uint8Array): boolean {
  if (bytes.length < 20 || text(bytes, 0, 4) !== 'RIFF' || text(bytes, 8, 4) !== 'WEBP') return false
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(4, true)
  return length + 8 <= bytes.length + 1 && ['VP8 ', 'VP8L', 'VP8X'].includes(text(bytes, 12, 4))
}

/** The head at the very start, not somewhere in the first kilobyte as some readers allow, and the end mark in the last one. */
function isPdf(bytes: Uint8Array): boolean {
  return /^%PDF-[12]\.\d/.test(text(bytes, 0, 8)) && text(bytes, Math.max(0, bytes.length - ENDING), ENDING).includes('%%EOF')
}

const KINDS: readonly (readonly [DocumentType, (bytes: Uint8Array) => boolean])[] = [
  ['application/pdf', isPdf], ['image/jpeg', isJpeg], ['image/png', isPng], ['image/webp', isWebp],
]

/** The kind of a document; null for whatever is none of those that are taken. */
export function documentType(bytes: Uint8Array): DocumentType | null {
  return KINDS.find(([, is]) => is(bytes))?.[0] ?? null
}

/** Shown on the page itself; others are handed over as files. */
export function isImage(type: DocumentType): boolean {
  return type !== 'application/pdf'
}

export const EXTENSIONS: Readonly<Record<DocumentType, string>> = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' }
