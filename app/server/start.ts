/** Builds what is stale, prepares the database, serves, and says where. `start.js` begins it. */
import { createServer } from 'node:http'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { ServerBuild } from '@remix-run/node'
import { openDatabase } from '#db/client'
import { inTime } from '#db/in-time'
import { laggingReads } from '#db/lagging-reads'
import { migrateDatabase } from '#db/migrate'
import { seedDirectory } from '#db/seed'
import { directorySettings } from '~/accounts/directory-settings.server'
import { composeWith } from '~/appointments/compose.server'
import { startKeepingAppointments } from '~/appointments/upkeep.server'
import { wordsOfFiles } from '~/appointments/words-of-files.server'
import { startKeepingKeys } from '~/casework/keys/keep-keys.server'
import { keepRowsCounted } from '~/casework/row-counts.server'
import { startKeepingFiles } from '~/casework/upkeep.server'
import { overlaid } from '~/editing/centers/records.server'
import { editsOf, liveContent } from '~/editing/live.server'
import { startCountingDays } from '~/insight/casework/count-days.server'
import { counterOn } from '~/insight/counting/counter.server'
import { savingOn } from '~/interview/saved/saving.server'
import { mailSettings } from '~/mail/settings.server'
import { createDirectory, type DirectorySnapshot } from '~/referral/directory.server'
import { composeLetterWith } from '~/watch/compose'
import { startKeepingWatches } from '~/watch/upkeep.server'
import { liveVault } from '~/vault/live.server'
import { buildApp, isStale } from './build'
import { directoryOfFiles, municipalitiesOf, problemsOfWords } from './check-files'
import { parseConfig } from './config'
import { standingDatabase } from './database'
import { wordsFollowing } from './following-words'
import { createHttpApp, type HttpApp } from './http'
import { type LawOfPages, lawOfPages } from './law'
import { consoleIntoLog, createLog } from './log'
import { sessionSecret } from './secret'
import { addressesOf } from './route-pattern'
import { endingOf } from './shutdown'
import { watchDatabase } from './watch-database'

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..')

/** Mean delay of the event loop from which on visitors are asked to come back. */
const MOST_DELAY_MS = 1_000
const MOST_WAIT_FOR_DATABASE_MS = 60_000

/** Loads the built app. @param url of its first file; nothing in TypeScript can be loaded any more afterwards */
type LoadBuilt = (url: string) => Promise<unknown>

async function main(isDevelopment: boolean, loadBuilt: LoadBuilt): Promise<void> {
  const parsed = parseConfig({ ...process.env, ...(isDevelopment ? { NODE_ENV: 'development' } : {}) })
  const mail = mailSettings(process.env)
  const staff = directorySettings(process.env)
  if ('problems' in parsed || 'problems' in mail || 'problems' in staff) {
    const problems = [parsed, mail, staff].flatMap((each) => ('problems' in each ? each.problems : []))
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

  const locales = path.join(ROOT, 'locales')
  const broken = await problemsOfWords(locales)
  if (broken.length > 0) throw new Error(`The words are not right:\n  ${broken.join('\n  ')}`)
  const directoryFiles = await directoryOfFiles()
  const municipalities = await municipalitiesOf(config.municipality, directoryFiles)
  const log = createLog(config.logLevel)

  const connection = await openDatabase(config.databaseUrl ? { url: config.databaseUrl } : { folder: path.join(config.dataDir, 'pglite') })
  const lagging = await laggingReads(connection.db, config.replicaUrls)
  const vault = await liveVault(config.vaultKeys, config.dataDir)
  const outbox = await mail.outbox()
  const publicUrl = config.publicUrl?.replace(/\/+$/, '') ?? null
  const live = liveContent({ db: connection.db, dataDir: config.dataDir, onFailure: (error) => log.failure('published content', error) })
  await live.open()
  const directory = createDirectory(connection.db, {
    lagging,
    spare: () => Promise.resolve(directoryFiles as DirectorySnapshot),
    edits: { version: live.centers.newest, apply: (centers) => overlaid(centers, live.centers.versions()) },
  })
  const letterWords = wordsOfFiles(locales, () => editsOf(live))
  const compose = composeWith({ wordsOf: letterWords, getCenter: directory.getCenter, publicUrl })
  const upkeep: (() => Promise<void>)[] = []
  // Made once the app is there; the database may be ready before it.
  let law: LawOfPages | null = null
  let isReady = false
  const prepare = async () => {
    await migrateDatabase(connection)
    await seedDirectory(connection, directoryFiles)
    await live.refresh()
    directory.refresh()
    isReady = true
    await law?.begin()
    // What has expired goes at the start already.
    savingOn(connection.db)
    upkeep.push(
      startKeepingAppointments({ db: connection.db, vault, outbox, compose }),
      startKeepingFiles(connection.db),
      // Every letter has a link that ends it: without an address of the portal there are none.
      ...(publicUrl === null ? [] : [startKeepingWatches({ db: connection.db, vault, outbox, compose: composeLetterWith(letterWords, publicUrl) })]),
      startCountingDays(connection.db),
      keepRowsCounted(connection),
      startKeepingKeys({ db: connection.db, vault, dataDir: config.dataDir }),
    )
    log.info('database ready', { engine: connection.engine })
  }
  const database = standingDatabase(connection, prepare, (error) => log.failure('database', error))
  const counts = counterOn(connection.db)
  const context = {
    directory,
    counts,
    db: connection.db,
    live,
    outbox,
    vault,
    secret: await sessionSecret(config.sessionSecret, config.dataDir),
    secureCookies: config.publicUrl?.startsWith('https://') ?? false,
    publicUrl: config.publicUrl,
    staffDirectory: staff.directory,
    operator: { openDataLicence: config.openDataLicence, municipalities, framedBy: config.embedOrigins, keptYears: config.keptYears },
    checkDatabase: database.check,
  }
  const shared = {
    context, locales, log, proxies: config.trustedProxies, metricsToken: config.metricsToken,
    limits: { mostAtOnce: config.mostAtOnce, mostDelayMs: MOST_DELAY_MS, apiAMinute: config.apiAMinute, pagesAMinute: config.pagesAMinute },
  }

  const { app, metrics, forgetPages, stop: stopApp } = isDevelopment ? await developmentApp() : await productionApp()
  // After the words: a page that is made anew is made of the new ones.
  live.texts.follow(forgetPages)
  live.centers.follow(forgetPages)
  const stopWatching = watchDatabase(database, metrics)
  const stopFollowing = live.start()
  const server = createServer(app)
  server.listen(config.port, config.host, () => {
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : config.port
    // Serving already; "ready" waits for the first word of the database, good or bad, or for patience to end.
    void inTime(MOST_WAIT_FOR_DATABASE_MS, database.firstTry)
      .catch(() => log.warn('database late'))
      .then(() => console.info(`Ready: http://localhost:${port}`))
  })
  if (!isDevelopment) consoleIntoLog(log)
  // A reminder that is on its way is written down as sent before the database goes.
  const end = endingOf({ server, after: [stopApp, stopWatching, stopFollowing, () => law?.stop(), () => Promise.all(upkeep.map((stop) => stop())), counts.stop, lagging.close, database.close], onFailure: (error) => log.failure('ending', error) })
  const stop = () => void end().then(() => process.exit(0))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  // What nobody awaited: written down, and the portal goes on for everybody else.
  process.on('unhandledRejection', (error) => log.failure('unhandled', error))

  async function productionApp() {
    const build = (await loadBuilt(pathToFileURL(path.join(ROOT, 'build', 'server', 'index.js')).href)) as ServerBuild
    const made = createHttpApp({ ...shared, build, routes: addressesOf(build.routes), clientFolder: path.join(ROOT, 'build', 'client'), environment: 'production' })
    await (await lawFor(made)).use(build)
    wordsFollowing(live).follow(build)
    return made
  }

  async function lawFor({ between }: Pick<HttpApp, 'between'>): Promise<LawOfPages> {
    law = lawOfPages({ db: connection.db, dataDir: config.dataDir, log, between })
    if (isReady) await law.begin()
    return law
  }

  async function developmentApp() {
    // One after the other: both bring Vite, and Node refuses to load it in two ways at once.
    const { createServer: createVite } = await import('vite')
    const { default: routes } = await import('~/routes')
    const vite = await createVite({ root: ROOT, server: { middlewareMode: true } })
    const words = wordsFollowing(live)
    const build = async () => {
      const loaded = (await vite.ssrLoadModule('virtual:remix/server-build')) as ServerBuild
      await law?.use(loaded)
      return words.follow(loaded)
    }
    const made = createHttpApp({ ...shared, build, routes: await routes, clientFolder: null, environment: 'development' }, (express) => express.use(vite.middlewares))
    await lawFor(made)
    return made
  }
}

/** Starts the portal, or says why it does not. @param isDevelopment with hot reload, and without a build */
export async function start(isDevelopment: boolean, loadBuilt: LoadBuilt): Promise<void> {
  try {
    await main(isDevelopment, loadBuilt)
  } catch (error) {
    // A broken file, a folder that cannot be written: said in words, and nothing is served.
    console.error(`The portal does not start.\n${error instanceof Error ? (error.stack ?? error.message) : 'No reason was given'}`)
    process.exit(1)
  }
}
