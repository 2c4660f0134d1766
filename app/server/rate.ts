/** How much one source may ask of what costs most. Kept in memory, under names that cannot be turned back into addresses. */
import { createHmac, randomBytes } from 'node:crypto'
import type { RequestHandler, Response } from 'express'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { PlainPages } from './plain-page'

const SECONDS = 60
/** The machine itself: the operator's own programs, or a proxy that nobody told us of, behind which everybody would look like one. */
const HERE = /^(::ffff:)?127\.|^::1$/

/** Pages that search or calculate for each request anew. */
const HEAVY = /^\/[a-z]{2}\/(check|count|results|plan|centers|letters|rights(?=\?|$))/

/** The API, and the open data, which are long. */
const OPEN_TO_PROGRAMS = /^\/(api|open-data)\//

export interface RateOptions {
  /** Behind one address there may be a whole center, a library or a mobile network: these stop a program, not people. */
  readonly apiAMinute: number
  readonly pagesAMinute: number
  readonly onShed: () => void
}

export function rateLimits(plain: PlainPages, { apiAMinute, pagesAMinute, onShed }: RateOptions): RequestHandler {
  const key = randomBytes(32)
  const api = new RateLimiterMemory({ keyPrefix: 'api', points: apiAMinute, duration: SECONDS })
  const heavy = new RateLimiterMemory({ keyPrefix: 'pages', points: pagesAMinute, duration: SECONDS })
  return (request, response, next) => {
    const limiter = OPEN_TO_PROGRAMS.test(request.path) ? api : HEAVY.test(request.path) ? heavy : null
    if (limiter === null || request.method === 'OPTIONS' || HERE.test(request.ip ?? '')) {
      next()
      return
    }
    const name = createHmac('sha256', key).update(request.ip ?? '').digest('base64url')
    limiter.consume(name).then(
      (state) => {
        if (limiter === api) tell(response, limiter.points, state)
        next()
      },
      (refusal: unknown) => {
        if (!(refusal instanceof RateLimiterRes)) {
          next(refusal)
          return
        }
        onShed()
        tell(response, limiter.points, refusal)
        plain.send(request, response, 'often', Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)))
      },
    )
  }
}

/** The heads that the IETF's draft names, so that programs can hold back by themselves. */
function tell(response: Response, limit: number, state: RateLimiterRes): void {
  response.set({
    'RateLimit-Limit': String(limit),
    'RateLimit-Remaining': String(Math.max(0, state.remainingPoints)),
    'RateLimit-Reset': String(Math.max(1, Math.ceil(state.msBeforeNext / 1000))),
    'RateLimit-Policy': `${limit};w=${SECONDS}`,
  })
}
