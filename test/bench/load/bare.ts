/** The least that the framework can do: an empty page by Express, compression and Remix, without a thing of the portal. Says its port, and serves. */
import { createElement as h } from 'react'
import { createRequestHandler } from '@remix-run/express'
import { createReadableStreamFromReadable, type ServerBuild } from '@remix-run/node'
import { Outlet, RemixServer } from '@remix-run/react'
import compression from 'compression'
import express from 'express'
import { PassThrough } from 'node:stream'
import type { AddressInfo } from 'node:net'
import { renderToPipeableStream } from 'react-dom/server'
import remixConfig from '../../../remix.config.js'

const EMPTY = '/empty'
const NOTHING = '/nothing.js'

const route = (id: string, parentId?: string, path?: string) => ({ id, parentId, path, hasAction: false, hasLoader: false, hasClientAction: false, hasClientLoader: false, hasErrorBoundary: false, module: NOTHING })

const build: ServerBuild = {
  mode: 'production',
  entry: {
    module: {
      default: (request, status, headers, context) =>
        new Promise<Response>((resolve, reject) => {
          const { pipe } = renderToPipeableStream(h(RemixServer, { context, url: request.url }), {
            onAllReady() {
              const body = new PassThrough()
              headers.set('Content-Type', 'text/html; charset=utf-8')
              resolve(new Response(createReadableStreamFromReadable(body), { headers, status }))
              pipe(body)
            },
            onShellError: reject,
          })
        }),
    },
  },
  routes: {
    root: { id: 'root', path: '', module: { default: () => h('html', { lang: 'en' }, h('head', null, h('title', null, 'Empty')), h('body', null, h(Outlet))) } },
    empty: { id: 'empty', parentId: 'root', path: EMPTY.slice(1), module: { default: () => h('p', null, 'Nothing') } },
  },
  assets: { version: '1', url: NOTHING, entry: { module: NOTHING, imports: [] }, routes: { root: route('root', undefined, ''), empty: route('empty', 'root', EMPTY.slice(1)) } },
  publicPath: '/',
  assetsBuildDirectory: 'nowhere',
  basename: '/',
  isSpaMode: false,
  future: { ...remixConfig.future, unstable_optimizeDeps: false } as ServerBuild['future'],
}

const app = express()
app.disable('x-powered-by')
app.use(compression())
app.all('*', createRequestHandler({ build, mode: 'production' }))
const server = app.listen(0, '127.0.0.1', () => console.info(`Ready: http://localhost:${(server.address() as AddressInfo).port}`))
process.once('SIGTERM', () => server.close(() => process.exit(0)))
