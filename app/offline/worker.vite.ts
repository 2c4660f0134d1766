/** Builds the service worker into the client's folder once all its files are there, and tells it their names. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'vite'
import tsconfigPaths from 'vite-tsconfig-paths'
import { LANGUAGES } from '../i18n/languages'
import { afterBuild } from '../server/after-build.vite'
import { compressFile } from '../server/compressed.vite'
import type { Built } from './built'

/** The routes that a screening goes through, and those above them. */
const ROUTES = ['root', 'routes/language', 'routes/check-start', 'routes/check-page', 'routes/answers', 'routes/results', 'routes/plan', 'routes/clear']

/** Small files of every page, whose names stay. */
const SMALL = ['page.js', 'quick-exit.js', 'read-aloud.js', 'offline.js', 'favicon.svg']

interface RoutesManifest {
  readonly version: string
  readonly entry: { readonly module: string; readonly imports: readonly string[] }
  readonly routes: Readonly<Record<string, { readonly module: string; readonly imports: readonly string[]; readonly css: readonly string[] }>>
}

/** Files that an answer later in the screening takes, by the names that the build gives them. */
const LATER = /^(rules|catalogue)-/

/** @param client folder of the built client @throws Error when the build is not as expected */
export function filesOf(client: string): Built {
  const names = readdirSync(path.join(client, 'assets')).filter((name) => !/\.(br|gz)$/.test(name)).sort()
  const manifestName = names.find((name) => /^manifest-\w+\.js$/.test(name))
  if (!manifestName) throw new Error('The build left no list of its routes')
  const source = readFileSync(path.join(client, 'assets', manifestName), 'utf8')
  const manifest = JSON.parse(source.slice(source.indexOf('{'), source.lastIndexOf('}') + 1)) as RoutesManifest
  const routes = ROUTES.map((id) => {
    const route = manifest.routes[id]
    if (!route) throw new Error(`The build has no route ${id}`)
    return route
  })
  const named = (test: (name: string) => boolean) => names.filter(test).map((name) => `/assets/${name}`)
  const styles = named((name) => name.endsWith('.css') && /^(index|plan|saved)-/.test(name))
  const screening = [manifest.entry, ...routes].flatMap(({ module, imports }) => [module, ...imports])
  const hashOf = (file: string) => createHash('sha256').update(readFileSync(path.join(client, file))).digest('hex').slice(0, 16)
  const frame = [
    ...styles.filter((url) => url.startsWith('/assets/index-')).map((url) => ({ url, revision: null })),
    ...SMALL.map((name) => ({ url: `/${name}`, revision: hashOf(name) })),
  ]
  return {
    version: createHash('sha256').update(JSON.stringify([names, frame])).digest('hex').slice(0, 16),
    routes: manifest.version,
    frame,
    screening: [...new Set([...screening, ...named((name) => LATER.test(name)), ...styles])],
    words: Object.fromEntries(LANGUAGES.map((language) => [language, named((name) => name.startsWith(`words-${language}-`) && !name.includes('-staff-'))])) as unknown as Built['words'],
  }
}

export const offlineWorker = () => afterBuild({
  name: 'offline-worker',
  // The list of the routes is written with the server's build.
  of: 'server',
  async run(config, outDir) {
    const client = path.join(outDir, '..', 'client')
    await build({
      configFile: false,
      root: config.root,
      logLevel: 'warn',
      publicDir: false,
      plugins: [tsconfigPaths({ root: config.root })],
      define: { 'process.env.NODE_ENV': '"production"', 'BUILT': JSON.stringify(filesOf(client)) },
      build: {
        outDir: client, emptyOutDir: false, copyPublicDir: false, target: 'es2020',
        rollupOptions: { input: path.join(config.root, 'app/offline/worker/worker.ts'), output: { format: 'iife', entryFileNames: 'service-worker.js' } },
      },
    })
    compressFile(path.join(client, 'service-worker.js'))
  },
})
