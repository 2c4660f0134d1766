/** Turns visitors away kindly before the server drowns: by how long the event loop is blocked, and by how many are being answered. */
import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { RequestHandler } from 'express'
import type { PlainPages } from './plain-page'

export interface BusyLimits {
  /** Requests answered at once. */
  readonly mostAtOnce: number
  /** Mean delay of the event loop, in milliseconds, over the last half second. */
  readonly mostDelayMs: number
}

/** So few are answered even by a slow loop: it may be slow for another reason. */
const FEW = 16
const LOOK_EVERY_MS = 500
const RETRY_AFTER_SECONDS = 20
/** What operators and browsers need to know even then. */
const ALWAYS = /^\/(healthz|readyz|metrics|plain-page\.css|favicon\.svg)$/

export interface BusyGuard {
  readonly handler: RequestHandler
  stop(): void
}

export function busyGuard(plain: PlainPages, limits: BusyLimits, onShed: (reason: 'delay' | 'queue') => void): BusyGuard {
  const delays = monitorEventLoopDelay({ resolution: 10 })
  delays.enable()
  let running = 0
  let delayMs = 0
  const look = setInterval(() => {
    // The measure counts its own pause of ten milliseconds.
    delayMs = Number.isNaN(delays.mean) ? 0 : Math.max(0, delays.mean / 1e6 - 10)
    delays.reset()
  }, LOOK_EVERY_MS)
  look.unref()

  return {
    handler(request, response, next) {
      if (ALWAYS.test(request.path)) {
        next()
        return
      }
      const reason = running >= limits.mostAtOnce ? 'queue' : delayMs > limits.mostDelayMs && running >= FEW ? 'delay' : null
      if (reason !== null) {
        onShed(reason)
        plain.send(request, response, 'busy', RETRY_AFTER_SECONDS)
        return
      }
      running += 1
      response.once('close', () => (running -= 1))
      next()
    },
    stop() {
      clearInterval(look)
      delays.disable()
    },
  }
}
