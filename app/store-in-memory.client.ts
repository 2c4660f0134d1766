/**
 * Some browsers forbid a page in a frame, or every page, to keep anything, and throw even when they are asked for the store. The
 * framework asks for it while pages change: it is given one that lasts as long as the page.
 */
export function storeInMemoryWhereForbidden(): void {
  try {
    window.sessionStorage.getItem('')
  } catch {
    Object.defineProperty(window, 'sessionStorage', { value: memoryStore(), configurable: true })
  }
}

function memoryStore(): Storage {
  const kept = new Map<string, string>()
  return {
    get length() {
      return kept.size
    },
    clear: () => kept.clear(),
    getItem: (key) => kept.get(key) ?? null,
    key: (index) => [...kept.keys()][index] ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, value) => void kept.set(key, String(value)),
  }
}
