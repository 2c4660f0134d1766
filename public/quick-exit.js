// Leaving at once on pages without scripts of their own: this page gives up its place in the history, so that "back" does not return here.
document.querySelector('.quick-exit')?.addEventListener('click', (event) => {
  event.preventDefault()
  document.documentElement.setAttribute('data-leaving', '')
  document.title = ''
  location.replace(event.currentTarget.href)
})
