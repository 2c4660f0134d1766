// What helps on every page, and what every page does without: paper, and a place that is kept when the language changes.
;(() => {
  const root = document.documentElement
  root.dataset.pageScript = ''

  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return
    if (event.target.closest('[data-print]')) window.print()
    const link = event.target.closest('.languages a, .beside-choice a')
    if (link) rememberPlace(link)
  })

  // Folded reasons stay on paper, and are as they were behind it.
  let unfolded = []
  window.addEventListener('beforeprint', () => {
    unfolded = [...document.querySelectorAll('main details:not([open], [data-screen-only])')]
    for (const details of unfolded) details.open = true
  })
  window.addEventListener('afterprint', () => {
    for (const details of unfolded) details.open = false
  })

  // Texts differ in length from language to language, so that the place is told by the part of the page at the top of the window,
  // which has the same id in every language, and by how much of it is past.
  const KEY = 'mafteach-place'
  const WAIT_MS = 5000

  function anchors() {
    const named = [...document.querySelectorAll('main [id]')].filter(({ id }) => !id.startsWith(':'))
    return named.map((element) => ({ id: element.id, top: element.getBoundingClientRect().top + scrollY }))
  }

  function rememberPlace(link) {
    if (scrollY < 40) return
    const all = anchors()
    const index = all.findLastIndex(({ top }) => top <= scrollY + 1)
    const from = all[index] ?? { id: '', top: 0 }
    const to = all[index + 1]?.top ?? root.scrollHeight
    const past = (scrollY - from.top) / Math.max(1, to - from.top)
    try {
      sessionStorage.setItem(KEY, JSON.stringify({ path: new URL(link.href).pathname, id: from.id, past }))
    } catch {
      // Where nothing may be kept the page opens at its head.
    }
  }

  function keptPlace() {
    try {
      const kept = JSON.parse(sessionStorage.getItem(KEY) ?? 'null')
      sessionStorage.removeItem(KEY)
      return kept?.path === location.pathname ? kept : null
    } catch {
      return null
    }
  }

  function goTo({ id, past }) {
    const all = anchors()
    const index = id === '' ? -1 : all.findIndex((anchor) => anchor.id === id)
    if (id !== '' && index < 0) return false
    const top = all[index]?.top ?? 0
    const next = all[index + 1]?.top ?? root.scrollHeight
    scrollTo({ top: top + past * (next - top), behavior: 'instant' })
    return true
  }

  const place = keptPlace()
  if (place) {
    // A page that shows a person's own answers puts them in once its scripts run.
    const arrive = () => goTo(place) && (observer.disconnect(), true)
    const observer = new MutationObserver(arrive)
    const start = () => {
      goTo(place)
      observer.observe(document.body, { childList: true, subtree: true })
      setTimeout(() => observer.disconnect(), WAIT_MS)
      for (const moved of ['wheel', 'touchstart', 'keydown']) addEventListener(moved, () => observer.disconnect(), { once: true, passive: true })
    }
    if (document.readyState === 'complete') start()
    else addEventListener('load', start)
  }
})()
