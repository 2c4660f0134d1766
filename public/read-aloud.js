// Reads the page aloud with the browser's own voice, in the order in which it stands. How it goes is told by one attribute of <html>:
// idle, playing, paused, or none where there is no voice for the language. Nothing on the page is marked or moved.
;(() => {
  const synthesis = window.speechSynthesis
  const root = document.documentElement
  const BLOCKS = 'h1, h2, h3, h4, p, li, dt, dd, legend, label, summary, th, td, caption, figcaption'
  const SKIPPED = '.page-tools, .back-link, .trail, .no-print, nav, script, style, svg, [hidden], [aria-hidden="true"], details:not([open]) > :not(summary)'
  // Long texts are cut off by some browsers, so that each is read sentence by sentence.
  const SENTENCE = /[^.!?…։።፧؟]+[.!?…።፧؟»”"']*\s*/g
  let pieces = []
  let at = 0
  let reading = 0
  let page = ''

  function voiceFor(lang) {
    const wanted = lang.toLowerCase().split('-')[0]
    const names = wanted === 'he' ? ['he', 'iw'] : [wanted]
    return synthesis?.getVoices().find((voice) => names.includes(voice.lang.toLowerCase().split(/[-_]/)[0])) ?? null
  }

  function look() {
    if (root.dataset.aloud === 'playing' || root.dataset.aloud === 'paused') return
    root.dataset.aloud = voiceFor(root.lang) ? 'idle' : 'none'
  }

  // Text of one block without that of the blocks inside it, cut where the language changes.
  function runsOf(block) {
    const runs = []
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { parentElement: parent, data } = walker.currentNode
      if (!parent || parent.closest(BLOCKS) !== block || parent.closest(SKIPPED) || !parent.checkVisibility()) continue
      const lang = parent.closest('[lang]')?.lang ?? root.lang
      const last = runs.at(-1)
      if (last?.lang === lang) last.text += ` ${data}`
      else runs.push({ lang, text: data })
    }
    return runs
  }

  function piecesOf(main) {
    return [...main.querySelectorAll(BLOCKS)].flatMap(runsOf).flatMap(({ lang, text }) => {
      const clean = text.replace(/[\u2066-\u2069\u200e\u200f]/g, '').replace(/\s+/g, ' ').trim()
      // A name in a language for which there is no voice is left out.
      if (clean === '' || !voiceFor(lang)) return []
      return (clean.match(SENTENCE) ?? [clean]).map((sentence) => ({ lang, text: sentence.trim() }))
    })
  }

  function read() {
    const own = ++reading
    const piece = pieces[at]
    if (!piece || location.pathname !== page) return stop()
    const utterance = new SpeechSynthesisUtterance(piece.text)
    utterance.voice = voiceFor(piece.lang)
    utterance.lang = utterance.voice?.lang ?? piece.lang
    utterance.onend = () => {
      if (own !== reading || root.dataset.aloud !== 'playing') return
      at += 1
      read()
    }
    utterance.onerror = ({ error }) => {
      if (own === reading && error !== 'interrupted' && error !== 'canceled') stop()
    }
    synthesis.speak(utterance)
  }

  function stop() {
    reading += 1
    synthesis.cancel()
    root.dataset.aloud = 'idle'
    look()
  }

  // Pausing gives the sentence up and going on begins it anew: the browsers' own pause is lost on phones.
  function toggle() {
    if (root.dataset.aloud === 'playing') {
      reading += 1
      synthesis.cancel()
      root.dataset.aloud = 'paused'
      return
    }
    if (root.dataset.aloud === 'idle' || location.pathname !== page) {
      pieces = piecesOf(document.getElementById('main'))
      at = 0
      page = location.pathname
    }
    root.dataset.aloud = 'playing'
    synthesis.cancel()
    read()
  }

  document.addEventListener('click', (event) => {
    const control = event.target instanceof Element ? event.target.closest('[data-aloud-do]') : null
    if (control?.dataset.aloudDo === 'toggle') toggle()
    if (control?.dataset.aloudDo === 'stop') {
      stop()
      // The stop button is gone now; the focus stays beside it.
      control.parentElement?.querySelector('[data-aloud-do="toggle"]')?.focus()
    }
  })
  // A page that changed in place is another text.
  new MutationObserver(() => {
    if (root.dataset.aloud !== 'idle' && root.dataset.aloud !== 'none' && location.pathname !== page) stop()
  }).observe(document.body, { childList: true, subtree: true })
  window.addEventListener('pagehide', () => synthesis?.cancel())
  synthesis?.addEventListener?.('voiceschanged', look)
  // Some browsers name their voices a moment later: until then there is no telling that there is none.
  if (synthesis && synthesis.getVoices().length === 0) setTimeout(look, 1500)
  else look()
})()
