/**
 * `npm start` and `npm run dev`. The server's own modules are TypeScript, translated as they are loaded; what was built is nothing to
 * translate: the translator would read all of its megabytes at every start, and is let go before.
 */
import { register } from 'tsx/esm/api'

const stopTranslating = register()
const { start } = await import('./start.ts')
await start(process.argv.includes('--dev'), async (/** @type {string} */ url) => {
  await stopTranslating()
  return import(url)
})
