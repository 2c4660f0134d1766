/** The web server: static files, security headers, compression, and Remix behind them. */
import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { constants } from 'node:zlib'
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type ErrorRequestHandler, type Express, type Response } from 'express'
import helmet from 'helmet'
import { compressedFiles } from './compressed'
import type { AppContext } from './context'
import { refuseWhatCannotBeRead } from './refuse'

export interface HttpOptions {
  readonly build: ServerBuild | (() => Promise<ServerBuild>)
  readonly context: AppContext
  /** Folder of the built client; null while developing, when Vite serves it. */
  readonly clientFolder: string | null
  readonly environment: 'production' | 'development' | 'test'
  /** Proxies of the operator's own in front, whose word on the visitor's address counts. */
  readonly proxies: number
  /** Called with each error nobody caught; never with anything a resident typed. */
  readonly onError: (error: unknown) => void
}

const YEAR_SECONDS = 31_536_000

/** Pages are made anew for each request: more than this costs more time than it saves on the line. */
const PAGE_QUALITY = 5

export function createHttpApp(options: HttpOptions, before: (app: Express) => void = () => undefined): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('query parser', 'simple')
  app.set('trust proxy', options.proxies)
  app.use(compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: PAGE_QUALITY } } }))
  app.use((_request, response, next) => {
    response.locals['nonce'] = randomBytes(16).toString('base64')
    next()
  })
  app.use(helmet(headersFor(options.environment)))
  before(app)
  if (options.clientFolder) {
    app.use(compressedFiles(options.clientFolder))
    app.use('/assets', express.static(path.join(options.clientFolder, 'assets'), { immutable: true, maxAge: YEAR_SECONDS * 1000 }))
    app.use(express.static(options.clientFolder, { maxAge: 3_600_000, index: false }))
  }
  app.use(refuseWhatCannotBeRead)
  app.all(
    '*',
    createRequestHandler({
      build: options.build,
      mode: options.environment,
      getLoadContext: (request, response) => ({ ...options.context, source: request.ip ?? '', nonce: String(response.locals['nonce']) }),
    }),
  )
  app.use(plainError(options.onError))
  return app
}

function headersFor(environment: HttpOptions['environment']): Parameters<typeof helmet>[0] {
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
        frameAncestors: ["'none'"],
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

/** The last resort: a status and no words that could hold anything private. */
function plainError(onError: (error: unknown) => void): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    const status = typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number' ? error.status : 500
    if (status >= 500) onError(error)
    if (response.headersSent) {
      next(error)
      return
    }
    response.status(status).type('text/plain').send(String(status))
  }
}
