/**
 * A newer version of the portal was put in place while somebody was here, and a file of the older one is gone: the page is loaded anew. Not
 * a second time: what is missing then is missing for another reason, and a page must not turn in a circle. The browser itself remembers
 * how the page came, also where a page may keep nothing.
 *
 * @returns whether the page is being loaded anew
 */
export function reloadOnce(): boolean {
  const [came] = window.performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  if (came?.type === 'reload') return false
  window.location.reload()
  return true
}
