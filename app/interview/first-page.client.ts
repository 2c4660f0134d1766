/** Whether scripts take over a page as the server made it, or make one of their own. */

let untouched: string | null = typeof window === 'undefined' ? null : window.location.pathname

/** True once, for the page that the server sent whole. @param address of the page that is being made */
export function isFirstPage(address: string): boolean {
  const isFirst = untouched !== null && new URL(address).pathname === untouched
  untouched = null
  return isFirst
}
