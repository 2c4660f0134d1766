/**
 * The log: one JSON object a line on the standard output. No addresses of visitors, no paths with ids, no queries, bodies or heads, and
 * of errors only their kind and place (`failure.ts`).
 */
import { randomUUID } from 'node:crypto'
import type { RequestHandler, Response } from 'express'
import { type DestinationStream, pino } from 'pino'
import { framesOf, withoutWords } from './failure'

export type Level = 'info' | 'warn' | 'error' | 'silent'

export interface Log {
  info(event: string, values?: Readonly<Record<string, string | number | boolean>>): void
  warn(event: string, values?: Readonly<Record<string, string | number | boolean>>): void
  failure(event: string, error: unknown): void
}

export function createLog(level: Level, destination?: DestinationStream): Log {
  const own = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination ?? pino.destination({ dest: 1, sync: true }))
  return {
    info: (event, values = {}) => own.info({ ...values, event }),
    warn: (event, values = {}) => own.warn({ ...values, event }),
    failure: (event, error) => own.error({ ...withoutWords(error), event }),
  }
}

/** What parts of the portal say to the console goes into the log; of what looks like an error's text only the places stay. */
export function consoleIntoLog(log: Log, target: Pick<Console, 'error' | 'warn'> = console): void {
  const say = (kind: 'error' | 'warn') => (...said: readonly unknown[]) => {
    const error = said.find((each) => each instanceof Error)
    const text = said.filter((each) => typeof each === 'string').join(' ')
    const frames = framesOf(text)
    if (error) log.failure('console', error)
    else if (frames.length > 0 || /Failed query|params:/.test(text)) log.failure('console', Object.assign(new Error(), { stack: text, name: text.split(/[:\s]/, 1)[0] ?? 'Error' }))
    else log[kind === 'error' ? 'warn' : 'info']('console', { text: text.slice(0, 300) })
  }
  target.error = say('error')
  target.warn = say('warn')
}

/** The id of a request, for a visitor to name and an operator to find. */
export function requestId(response: Response): string {
  return String(response.locals['requestId'])
}

/** An id for each request, and a line once it is answered. @param patternOf the address without what belongs to one person */
export function logRequests(log: Log, patternOf: (path: string) => string): RequestHandler {
  return (request, response, next) => {
    const begun = process.hrtime.bigint()
    // Never one that a visitor sends: it would be written down.
    const id = randomUUID()
    response.locals['requestId'] = id
    response.set('X-Request-Id', id)
    response.once('close', () => {
      const ms = Math.round(Number(process.hrtime.bigint() - begun) / 1e5) / 10
      const values = { id, method: request.method, route: patternOf(request.path), status: response.statusCode, ms, whole: response.writableFinished }
      if (response.statusCode >= 500) log.warn('request', values)
      else log.info('request', values)
    })
    next()
  }
}
