/** `npm run build`. */
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildApp } from './build'

await buildApp(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..'))
