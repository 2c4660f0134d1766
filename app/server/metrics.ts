/** Counts for Prometheus at `/metrics`, for whoever holds `METRICS_TOKEN`. Nothing in them belongs to one person. */
import { createHash, timingSafeEqual } from 'node:crypto'
import type { RequestHandler } from 'express'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'

export interface Metrics {
  /** Counts and times each request. */
  readonly count: RequestHandler
  /** Answers `GET /metrics`; 404 without the token, as if there were no such page. */
  readonly show: RequestHandler
  readonly shed: Counter<'reason'>
  readonly databaseReady: Gauge
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** @param token null: nobody may read them */
export function createMetrics(token: string | null, patternOf: (path: string) => string): Metrics {
  const registers = [new Registry()]
  const [registry] = registers as [Registry]
  collectDefaultMetrics({ register: registry })
  const seconds = new Histogram({
    name: 'http_request_seconds', help: 'Time to answer, by route', labelNames: ['method', 'route', 'status'] as const, buckets: SECONDS, registers,
  })
  const running = new Gauge({ name: 'http_requests_running', help: 'Requests that are being answered', registers })
  const shed = new Counter({ name: 'http_requests_shed_total', help: 'Requests turned away, by reason', labelNames: ['reason'] as const, registers })
  const databaseReady = new Gauge({ name: 'database_ready', help: '1 when the database answered the last question, else 0', registers })
  return {
    shed,
    databaseReady,
    count(request, response, next) {
      const end = seconds.startTimer()
      running.inc()
      response.once('close', () => {
        running.dec()
        end({ method: request.method, route: patternOf(request.path), status: String(response.statusCode) })
      })
      next()
    },
    show(request, response, next) {
      if (!isBearer(request.get('Authorization'), token)) {
        response.status(404).type('text/plain').send('404')
        return
      }
      registry.metrics().then((text) => response.set({ 'Content-Type': registry.contentType, 'Cache-Control': 'no-store' }).send(text), next)
    },
  }
}

/** Compared by their hashes, which are of one length, in a time that tells nothing. */
function isBearer(given: string | undefined, token: string | null): boolean {
  if (token === null || given === undefined) return false
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(`Bearer ${token}`))
}
