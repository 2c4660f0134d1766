/// <reference lib="webworker" />
/**
 * The service worker: a screening that began with a line ends without one, guides that were read open again, and everything else says
 * kindly that there is no line. It keeps addresses of `addresses.ts` alone, and nothing that the server marked `no-store`.
 */
import { clientsClaim } from 'workbox-core'
import { CacheExpiration, ExpirationPlugin } from 'workbox-expiration'
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { CacheFirst, NetworkFirst } from 'workbox-strategies'
import { LANGUAGES } from '~/i18n/languages'
import { holdsScreening, isForReading, isImmutable, isList, isOfScreening, languageAt, MOST_SEEN, offlinePageOf, ONWARD, resultsDataOf, routesOf, startOf } from '../addresses'
import type { Built } from '../built'
import { keeperOf } from './kept'

declare const self: ServiceWorkerGlobalScope
/** Put in by the build. */
declare const BUILT: Built

/** A line that says nothing for so long is treated as none, where there is something kept to show. */
const PATIENCE_SECONDS = 4
const MOST_DAYS = 30
const DAY_SECONDS = 86_400
const SEEN = 'mafteach-seen'

const keeper = keeperOf(BUILT)
const ignoring = { ignoreVary: true } as const

const mayBeKept = {
  cacheWillUpdate: ({ response }: { response: Response }) =>
    Promise.resolve(response.status === 200 && !/no-store/.test(response.headers.get('Cache-Control') ?? 'no-store') ? response : null),
}
const expiry = (maxEntries: number) => new ExpirationPlugin({ maxEntries, maxAgeSeconds: MOST_DAYS * DAY_SECONDS, purgeOnQuotaError: true })

cleanupOutdatedCaches()
clientsClaim()
precacheAndRoute([...LANGUAGES.map((language) => ({ url: offlinePageOf(language), revision: BUILT.version })), ...BUILT.frame], { cleanURLs: false, directoryIndex: '' })

registerRoute(({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/assets/'), async ({ request }) => (await caches.match(request, ignoring)) ?? fetch(request))
registerRoute(({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/fonts/'), new CacheFirst({ cacheName: 'mafteach-fonts', plugins: [mayBeKept, expiry(12)] }))
const immutable = new CacheFirst({ cacheName: 'mafteach-immutable', plugins: [mayBeKept, expiry(12)] })
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && isImmutable(url.pathname),
  async ({ request, event }) => (await caches.match(request, ignoring)) ?? immutable.handle({ request, event }),
)
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && isList(url.pathname),
  new NetworkFirst({ cacheName: keeper.place, networkTimeoutSeconds: PATIENCE_SECONDS, plugins: [mayBeKept], matchOptions: { ...ignoring, ignoreSearch: true } }),
)
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname === '/__manifest' && url.searchParams.get('version') === BUILT.routes,
  async ({ request, url }) => {
    const asked = url.searchParams.getAll('p')
    const isKnown = asked.every((path) => holdsScreening(path))
    return (isKnown ? await caches.match(routesOf(languageAt(asked[0] ?? ''), BUILT.routes), ignoring) : undefined) ?? fetch(request)
  },
)
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && /^\/\w+\/results\.data$/.test(url.pathname),
  ({ request, url }) => orKept(() => fetch(request), () => caches.match(resultsDataOf(languageAt(url.pathname)), ignoring)),
)

const isNavigation = ({ request, sameOrigin }: { request: Request; sameOrigin: boolean }) => sameOrigin && request.mode === 'navigate'

registerRoute(
  (match) => isNavigation(match) && isOfScreening(match.url.pathname),
  async ({ request, url, event }) =>
    orOffline(url, () => orKept(() => fetchPage(request, event as FetchEvent), () => keptPage(url))),
)
const seen = new NetworkFirst({ cacheName: SEEN, networkTimeoutSeconds: PATIENCE_SECONDS, plugins: [mayBeKept, expiry(MOST_SEEN)], matchOptions: ignoring })
registerRoute(
  (match) => isNavigation(match) && isForReading(match.url),
  ({ request, url, event }) => orOffline(url, () => seen.handle({ request, event })),
)
registerRoute(
  (match) => isNavigation(match),
  ({ request, url, event }) => orOffline(url, () => fetchPage(request, event as FetchEvent)),
)

/** A page by the line; the browser may have asked for it already while this worker woke up. */
async function fetchPage(request: Request, event: FetchEvent): Promise<Response> {
  const early = (await event.preloadResponse) as Response | undefined
  return early ?? fetch(request)
}

/** The start page, which is the same for every screening, leads on to the page that was asked for. */
async function keptPage(url: URL): Promise<Response | undefined> {
  const start = startOf(languageAt(url.pathname))
  const kept = await caches.match(start, { ...ignoring, ignoreSearch: true })
  if (!kept || url.pathname === start) return kept
  return Response.redirect(`${start}?${ONWARD}=${encodeURIComponent(url.pathname + url.search)}`)
}

async function orOffline(url: URL, show: () => Promise<Response>): Promise<Response> {
  try {
    return await show()
  } catch (error) {
    const page = await matchPrecache(offlinePageOf(languageAt(url.pathname)))
    if (!page) throw error
    return page
  }
}

/** What the line gives; where it fails, breaks down behind the server's door or says nothing for long, what is kept. */
async function orKept(ask: () => Promise<Response>, kept: () => Promise<Response | undefined>): Promise<Response> {
  const asked = ask()
  const patience = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_SECONDS * 1000))
  const first = await Promise.race([asked, patience]).catch(() => null)
  if (first && first.status < 500) return first
  return (await kept()) ?? asked
}

/** Whether somebody is in the middle of a screening: then its files stay, and the new build waits. */
async function isScreeningOpen(): Promise<boolean> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  return windows.some(({ url }) => holdsScreening(new URL(url).pathname))
}

async function takeOverWhenFree(): Promise<void> {
  if (!(await isScreeningOpen())) await self.skipWaiting()
}

self.addEventListener('install', (event) => event.waitUntil(keeper.keepWhatWasKept().then(takeOverWhenFree)))
self.addEventListener('activate', (event) => event.waitUntil(Promise.all([keeper.removeOthers(), self.registration.navigationPreload?.enable()])))

interface Told {
  /** A page was opened; or this browser should forget what was read on it. */
  readonly type?: 'opened' | 'forget'
  readonly address?: string
  /** By which the page works, where it names one. */
  readonly law?: string
  /** Whether the page came through a worker; the first page of a visitor does not. */
  readonly came?: boolean
}

async function onOpened(url: URL, came: boolean, law: string | undefined, event: ExtendableEvent): Promise<void> {
  if (isOfScreening(url.pathname)) return keeper.keep(languageAt(url.pathname), law)
  await takeOverWhenFree()
  if (!came && isForReading(url)) await Promise.all(seen.handleAll({ request: new Request(url), event }))
}

/** The pages that were read, and the list of them by which the oldest go. */
async function forgetSeen(): Promise<void> {
  await caches.delete(SEEN)
  await new CacheExpiration(SEEN, { maxEntries: MOST_SEEN }).delete()
}

self.addEventListener('message', (event) => {
  const { type, address = '', came = true, law } = (event.data ?? {}) as Told
  if (type === 'opened') event.waitUntil(onOpened(new URL(address, self.location.origin), came, law, event))
  if (type === 'forget') event.waitUntil(Promise.all([keeper.forget(), forgetSeen()]))
})
