/** No visitor waits without an end: what takes too long is answered with a plain page, whatever it is waiting for. */
import type { RequestHandler } from 'express'
import type { PlainPages } from './plain-page'

/** Longer than the patience of the parts that answer for themselves, such as appointments. */
const PATIENCE_MS = 12_000
const RETRY_AFTER_SECONDS = 15

export function deadline(plain: PlainPages, patienceMs = PATIENCE_MS): RequestHandler {
  return (request, response, next) => {
    const late = setTimeout(() => {
      if (!response.headersSent) plain.send(request, response, 'away', RETRY_AFTER_SECONDS)
    }, patienceMs)
    response.once('close', () => clearTimeout(late))
    next()
  }
}
