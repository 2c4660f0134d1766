/** `npm run build [-- --if-stale]`: builds, or builds only what is older than its sources. */
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildApp, isStale } from './build'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..')
if (!process.argv.includes('--if-stale') || (await isStale(root))) await buildApp(root)
