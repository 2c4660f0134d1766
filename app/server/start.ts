/** `npm start` and `npm run dev`: builds what is stale, prepares the database, serves, and says where. */
import { createServer } from 'node:http'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { ServerBuild } from '@remix-run/node'
import { sql } from 'drizzle-orm'
import { openDatabase } from '#db/client'
import { migrateDatabase } from '#db/migrate'
import { seedDirectory } from '#db/seed'
import { composeWith } from '~/appointments/compose.server'
import { startKeepingAppointments } from '~/appointments/upkeep.server'
import { wordsOfFiles } from '~/appointments/words-of-files.server'
import { savingOn } from '~/interview/saved/saving.server'
import { mailSettings } from '~/mail/settings.server'
import { createDirectory } from '~/referral/directory.server'
import { keyringFor } from '~/vault/keyring.server'
import { vaultOf } from '~/vault/seal.server'
import { buildApp, isStale } from './build'
import { parseConfig } from './config'
import { createHttpApp } from './http'
import { sessionSecret } from './secret'

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..')

async function main(isDevelopment: boolean): Promise<void> {
  const parsed = parseConfig({ ...process.env, ...(isDevelopment ? { NODE_ENV: 'development' } : {}) })
  const mail = mailSettings(process.env)
  if ('problems' in parsed || 'problems' in mail) {
    const problems = [parsed, mail].flatMap((each) => ('problems' in each ? each.problems : []))
    console.error(`The settings are not right:\n${problems.map((problem) => `  ${problem}`).join('\n')}`)
    process.exitCode = 1
    return
  }
  const { config } = parsed
  process.env['NODE_ENV'] = isDevelopment ? 'development' : 'production'
  if (!isDevelopment && (await isStale(ROOT))) {
    console.info('Building …')
    await buildApp(ROOT)
  }

  const connection = await openDatabase(config.databaseUrl ? { url: config.databaseUrl } : { folder: path.join(config.dataDir, 'pglite') })
  await migrateDatabase(connection)
  await seedDirectory(connection)
  // What has expired goes at the start already.
  savingOn(connection.db)
  const context = {
    directory: createDirectory(connection.db),
    db: connection.db,
    vault: vaultOf(await keyringFor(config.vaultKeys, config.dataDir)),
    secret: await sessionSecret(config.sessionSecret, config.dataDir),
    secureCookies: config.publicUrl?.startsWith('https://') ?? false,
    publicUrl: config.publicUrl,
    checkDatabase: async () => {
      await connection.db.execute(sql`select 1`)
    },
  }
  const publicUrl = config.publicUrl?.replace(/\/+$/, '') ?? null
  const stopKeeping = startKeepingAppointments({
    db: connection.db,
    vault: context.vault,
    outbox: await mail.outbox(),
    compose: composeWith({ wordsOf: wordsOfFiles(path.join(ROOT, 'locales')), getCenter: context.directory.getCenter, publicUrl }),
  })
  const onError = (error: unknown) => console.error(error instanceof Error ? error.stack : 'An error that is not an Error')

  const app = isDevelopment ? await developmentApp() : await productionApp()
  const server = createServer(app)
  server.listen(config.port, config.host, () => {
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : config.port
    console.info(`Ready: http://localhost:${port}`)
  })
  const stop = () => {
    server.close(() => {
      // A reminder that is on its way is written down as sent before the database goes.
      void stopKeeping()
        .then(() => connection.close())
        .then(() => process.exit(0))
    })
    server.closeIdleConnections()
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)

  async function productionApp() {
    const build = (await import(pathToFileURL(path.join(ROOT, 'build', 'server', 'index.js')).href)) as ServerBuild
    return createHttpApp({ build, context, clientFolder: path.join(ROOT, 'build', 'client'), environment: 'production', proxies: config.trustedProxies, onError })
  }

  async function developmentApp() {
    const { createServer: createVite } = await import('vite')
    const vite = await createVite({ root: ROOT, server: { middlewareMode: true } })
    return createHttpApp(
      {
        build: () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>,
        context, clientFolder: null, environment: 'development', proxies: config.trustedProxies, onError,
      },
      (express) => express.use(vite.middlewares),
    )
  }
}

await main(process.argv.includes('--dev'))
