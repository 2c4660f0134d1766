// Puts the screening where this script stands. It writes no style and no script into the page, so that the strictest policy lets it work.
;(() => {
  const script = document.currentScript
  const titles = JSON.parse('{{titles}}')
  const { origin } = new URL(script.src)
  const wanted = script.dataset.lang || document.documentElement.lang.slice(0, 2)
  const lang = titles[wanted] ? wanted : 'he'
  const place = script.dataset.municipality || 'portal'
  const frame = document.createElement('iframe')
  frame.src = `${origin}/${lang}/embed/${encodeURIComponent(place)}/check`
  frame.title = titles[lang]
  frame.lang = lang
  frame.width = '100%'
  frame.height = '720'
  frame.style.border = '0'
  frame.loading = 'lazy'
  frame.referrerPolicy = 'no-referrer'
  frame.sandbox = 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation'
  script.after(frame)
  addEventListener('message', ({ origin: from, source, data }) => {
    if (from !== origin || source !== frame.contentWindow || !data) return
    if (data.mafteach === 'height' && data.height > 0) frame.height = String(Math.min(Math.ceil(data.height), 30000))
    if (data.mafteach === 'page' && frame.getBoundingClientRect().top < 0) frame.scrollIntoView()
  })
})()
