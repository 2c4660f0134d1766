/** Tells the worker to forget every page and file that it keeps, because they tell what was read and that a screening began. */
export function forgetKeptPages(): void {
  navigator.serviceWorker?.controller?.postMessage({ type: 'forget' })
}
