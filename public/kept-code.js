// With scripts, the code of a saved screening lies in the browser alone: here it becomes a choice, which nobody has chosen yet. It is
// sent only when it is chosen.
;(() => {
  const choice = document.querySelector('[data-kept-choice][hidden]')
  const input = choice?.querySelector('input')
  const shown = choice?.querySelector('[data-kept-code]')
  if (!input || !shown) return
  try {
    const { until, kept } = JSON.parse(localStorage.getItem('mafteach.plan') ?? '{}')
    const code = kept?.saved?.code
    if (!(until >= Date.now()) || !/^[2-9A-Z]{16}$/.test(code)) return
    input.value = code
    shown.textContent = code.match(/.{4}/g).join('-')
    choice.hidden = false
  } catch {
    // Where the browser keeps nothing, there is nothing to choose.
  }
})()
