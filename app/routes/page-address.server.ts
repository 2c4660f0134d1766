import type { AppLoadContext } from '@remix-run/node'
import { besideOf, withBeside } from '~/i18n/beside'
import { languageOfPath } from '~/i18n/path'
import { type QrDrawing, qrDrawing } from '~/interview/saved/qr'
import { originOf } from './origin.server'

/** Drawings of addresses, the longest unused first: one takes half a millisecond to make, and is the same each time. */
const drawings = new Map<string, QrDrawing>()
const MOST_DRAWINGS = 2_000

function drawingOf(address: string): QrDrawing {
  const drawing = drawings.get(address) ?? qrDrawing(address)
  drawings.delete(address)
  drawings.set(address, drawing)
  const [oldest] = drawings.keys()
  if (drawings.size > MOST_DRAWINGS && oldest !== undefined) drawings.delete(oldest)
  return drawing
}

/** The page's own address for its paper, in letters and as a code that a phone's camera reads; of its query only the second language. */
export function pageAddress(request: Request, context: AppLoadContext) {
  const { pathname, searchParams } = new URL(request.url)
  const beside = besideOf(searchParams, languageOfPath(pathname))
  const address = originOf(request, context) + pathname + withBeside('', beside)
  return { address, code: drawingOf(address) }
}
