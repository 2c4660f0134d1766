/** The web server: static files, security headers, compression, and Remix behind them. */
import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { constants } from 'node:zlib'
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type ErrorRequestHandler, type Express, type RequestHandler, type Response } from 'express'
import helmet from 'helmet'
import { betweenRequests } from './between-requests'
import { compressedFiles } from './compressed'
import { busyGuard, type BusyLimits } from './busy'
import type { AppContext } from './context'
import { deadline } from './deadline'
import { type Framing, framingOf } from './framing'
import { guardedBuild } from './guarded-build'
import { keptPages } from './kept-pages'
import { type Log, logRequests } from './log'
import { createMetrics, type Metrics } from './metrics'
import { plainPages } from './plain-page'
import { rateLimits, type RateOptions } from './rate'
import { refuseWhatCannotBeRead } from './refuse'
import { type Address, routePatterns } from './route-pattern'
import { wordFilesIn } from './word-files'

export interface HttpOptions {
  readonly build: ServerBuild | (() => Promise<ServerBuild>)
  readonly context: AppContext
  /** Folder of the built client; null while developing, when Vite serves it. */
  readonly clientFolder: string | null
  readonly environment: 'production' | 'development' | 'test'
  /** Proxies of the operator's own in front, whose word on the visitor's address counts. */
  readonly proxies: number
  /** The folder of the words. */
  readonly locales: string
  readonly routes: readonly Address[]
  readonly log: Log
  /** Who may read the counts; null: nobody. */
  readonly metricsToken: string | null
  readonly limits: BusyLimits & Omit<RateOptions, 'onShed'>
}

export interface HttpApp {
  readonly app: Express
  readonly metrics: Metrics
  /** Changes something when no page is in the middle of being made. */
  between(change: () => void): Promise<void>
  /** Pages that are kept in memory are made anew: something was published. */
  forgetPages(): void
  /** Ends what the app itself keeps running. */
  stop(): void
}

const POLICY = 'Content-Security-Policy'

const YEAR_SECONDS = 31_536_000

const PLAIN_STYLE = fileURLToPath(new URL('plain-page.css', import.meta.url))

/** Pages are made anew for each request: more than this costs more time than it saves on the line. */
const PAGE_QUALITY = 5

export function createHttpApp(options: HttpOptions, before: (app: Express) => void = () => undefined): HttpApp {
  const app = express()
  const onError = (error: unknown) => options.log.failure('request', error)
  const patternOf = routePatterns(options.routes)
  const metrics = createMetrics(options.metricsToken, patternOf)
  const plain = plainPages(options.locales)
  const busy = busyGuard(plain, options.limits, (reason) => metrics.shed.inc({ reason }))
  app.disable('x-powered-by')
  app.set('query parser', 'simple')
  app.set('trust proxy', options.proxies)
  const logged = [logRequests(options.log, patternOf), metrics.count]
  const kept = keptPages()
  // What is kept is sent at once, also while the server is busy.
  app.use(...logged, ...(options.environment === 'production' ? [kept.handler] : []))
  app.use(compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: PAGE_QUALITY } } }))
  app.use((_request, response, next) => {
    response.locals['nonce'] = randomBytes(16).toString('base64')
    next()
  })
  const framing = framingOf(options.context.operator)
  app.use(helmet(headersFor(options.environment, framing.ancestors)), framing.loosen)
  app.get('/metrics', metrics.show)
  app.get('/plain-page.css', (_request, response) => response.set('Cache-Control', 'public, max-age=3600').sendFile(PLAIN_STYLE))
  app.use(busy.handler)
  before(app)
  if (options.clientFolder) {
    app.use(compressedFiles(options.clientFolder))
    const setHeaders = withoutPageHeaders
    app.use('/assets', express.static(path.join(options.clientFolder, 'assets'), { immutable: true, maxAge: YEAR_SECONDS * 1000, setHeaders }))
    // Asked anew each time, so that a new build is found; it keeps its policy, because it sends requests of its own.
    const sendWorker: RequestHandler = (_request, response, next) => void (response.set('Cache-Control', 'no-cache'), next())
    app.get(['/service-worker.js', '/service-worker.js.br', '/service-worker.js.gz'], sendWorker, express.static(options.clientFolder, { cacheControl: false }))
    app.use(express.static(options.clientFolder, { maxAge: 3_600_000, index: false, setHeaders }))
  }
  app.use(refuseWhatCannotBeRead)
  app.use(rateLimits(plain, { ...options.limits, onShed: () => metrics.shed.inc({ reason: 'rate' }) }))
  // While developing, the first visit of a page waits until Vite has translated all that it is made of.
  if (options.environment !== 'development') app.use(deadline(plain))
  const guard = (build: ServerBuild) => guardedBuild(build, { plain, onError })
  const { build } = options
  const gate = betweenRequests()
  app.use(gate.handler)
  const wordFiles = wordFilesIn(options.clientFolder)
  app.all(
    '*',
    createRequestHandler({
      build: typeof build === 'function' ? async () => guard(await build()) : guard(build),
      mode: options.environment,
      getLoadContext: (request, response) => ({
        ...options.context, source: request.ip ?? '', nonce: String(response.locals['nonce']),
        wordFiles,
        dropNonce: () => void response.set(POLICY, String(response.get(POLICY)).replace(/ 'nonce-[^']*'/, '')),
      }),
    }),
  )
  app.use(plainError(onError))
  // What was published is seen at once: nothing made of what stood before is given out again.
  const between = (change: () => void) => gate.between(() => {
    change()
    kept.forget()
  })
  return { app, metrics, between, forgetPages: kept.forget, stop: () => busy.stop() }
}

function headersFor(environment: HttpOptions['environment'], framing: Framing['ancestors']): Parameters<typeof helmet>[0] {
  const withNonce = (_request: unknown, response: unknown) => `'nonce-${String((response as Response).locals['nonce'])}'`
  const isDevelopment = environment === 'development'
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", withNonce, ...(isDevelopment ? ["'unsafe-eval'"] : [])],
        styleSrc: isDevelopment ? ["'self'", "'unsafe-inline'"] : ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: isDevelopment ? ["'self'", 'ws:'] : ["'self'"],
        formAction: ["'self'"],
        frameAncestors: [framing],
        workerSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        objectSrc: ["'none'"],
      },
    },
    // A resident's page says nothing to the place it links to. Within the portal the origin stays: without it browsers send forms
    // with `Origin: null`, and a form sent by another site could no longer be told from our own.
    referrerPolicy: { policy: 'same-origin' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    // The operator's proxy decides on HTTPS; a local run has none.
    strictTransportSecurity: false,
  }
}

/** Heads that say something of pages alone. */
const OF_PAGES = [
  POLICY, 'Cross-Origin-Opener-Policy', 'Origin-Agent-Cluster', 'X-DNS-Prefetch-Control', 'X-Download-Options',
  'X-Frame-Options', 'X-Permitted-Cross-Domain-Policies', 'X-XSS-Protection',
]

/** No browser shows a script, a style or a font as a page: such heads would only weigh, a kilobyte for each file of a question. */
function withoutPageHeaders(response: Response, file: string): void {
  if (/\.(js|css|woff2)(\.br|\.gz)?$/.test(file)) for (const name of OF_PAGES) response.removeHeader(name)
}

/** The last resort: a status and no words that could hold anything private. */
function plainError(onError: (error: unknown) => void): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    const status = typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number' ? error.status : 500
    if (status >= 500) onError(error)
    // Answered already, when it took too long: what comes after that goes nowhere.
    if (response.writableEnded) return
    if (response.headersSent) {
      next(error)
      return
    }
    response.status(status).type('text/plain').send(String(status))
  }
}
