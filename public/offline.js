// Starts the worker that keeps pages for when there is no line, once this page has all it needs; tells it what was opened, and to forget.
;(() => {
  const { serviceWorker, connection } = navigator
  // Who saves data gets what was asked for alone.
  if (!serviceWorker || connection?.saveData) return
  const came = serviceWorker.controller !== null
  const tell = (worker, message) => worker?.postMessage(message)

  document.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('.quick-exit')) tell(serviceWorker.controller, { type: 'forget' })
  }, true)

  // Where a page cannot be shown, those that were read on this device are named, with the way to them.
  const kept = document.querySelector('[data-kept-pages]')
  if (kept && 'caches' in window) void listKept(kept)

  async function listKept(section) {
    const cache = await caches.open('mafteach-seen')
    const own = location.pathname.split('/')[1]
    const seen = (await cache.keys()).map(({ url }) => new URL(url)).filter(({ pathname }) => pathname.startsWith(`/${own}/`))
    for (const { pathname, search } of seen.reverse()) {
      const page = await cache.match(pathname + search, { ignoreVary: true })
      const { title } = new DOMParser().parseFromString((await page?.text()) ?? '', 'text/html')
      const link = document.createElement('a')
      link.href = pathname + search
      link.textContent = title
      const item = document.createElement('li')
      item.append(link)
      if (title) section.querySelector('ul').append(item)
    }
    section.hidden = section.querySelector('li') === null
  }

  async function start() {
    try {
      const registration = await serviceWorker.register('/service-worker.js')
      const opened = { type: 'opened', address: location.pathname + location.search, came, law: document.documentElement.dataset.law }
      tell(registration.waiting, opened)
      tell((await serviceWorker.ready).active, opened)
      // A screening that was left a moment ago may still have counted as open.
      setTimeout(() => tell(registration.waiting, opened), 3000)
    } catch {
      // Private windows and some browsers allow none: every page works without it.
    }
  }
  const later = () => ('requestIdleCallback' in window ? requestIdleCallback(start, { timeout: 5000 }) : setTimeout(start, 1000))
  if (document.readyState === 'complete') later()
  else addEventListener('load', later)
})()
