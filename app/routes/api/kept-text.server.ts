/** Answers that are the same for everybody are put together once for a language and a day. */
const MOST_KEPT = 300

const kept = new Map<string, string>()

/** @param make puts the JSON text together, where it is not kept yet */
export function keptText(key: readonly string[], make: () => unknown): string {
  const name = key.join('|')
  let text = kept.get(name)
  if (text === undefined) {
    text = JSON.stringify(make())
    if (kept.size >= MOST_KEPT) kept.clear()
    kept.set(name, text)
  }
  return text
}
