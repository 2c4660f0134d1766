/** Waits until the browser has nothing better to do, five seconds at most. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    // Some browsers of iPhones have no such call.
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: 5000 })
    else setTimeout(resolve, 1000)
  })
}
