/** With scripts: kept in this browser alone, as long as the answers are. */
import { product } from '~/product'
import { joinKept, type Kept, KEPT_MARK, keptFrom, NOTHING_KEPT } from './kept'

const KEY = 'mafteach.plan'

/** Where the browser forbids storing, it lives as long as the page does. */
let inMemory: Kept | null = null

export function storedKept(): Kept {
  if (inMemory) return inMemory
  try {
    const text = window.localStorage.getItem(KEY)
    if (text === null) return NOTHING_KEPT
    const { until, kept } = JSON.parse(text) as { until?: unknown; kept?: unknown }
    if (typeof until === 'number' && until >= Date.now()) return keptFrom(kept)
    window.localStorage.removeItem(KEY)
    return NOTHING_KEPT
  } catch {
    return NOTHING_KEPT
  }
}

export function storeKept(kept: Kept): void {
  const until = Date.now() + product.browserDays * 86_400_000
  try {
    window.localStorage.setItem(KEY, JSON.stringify({ until, kept }))
    inMemory = null
  } catch {
    inMemory = kept
  }
}

export function clearStoredKept(): void {
  inMemory = null
  try {
    window.localStorage.removeItem(KEY)
  } catch {
    // Nothing could be stored, so there is nothing to remove.
  }
}

/** What this device keeps, wherever it was until now: what went into the cookie before scripts ran moves here. @param lang language of the page */
export async function ownKept(lang: string | undefined): Promise<Kept> {
  const stored = storedKept()
  if (!document.cookie.split('; ').includes(`${KEPT_MARK}=1`)) return stored
  try {
    const response = await fetch(`/${lang}/plan/handover`, { method: 'POST' })
    if (!response.ok) return stored
    const kept = joinKept(stored, keptFrom(await response.json()))
    storeKept(kept)
    return kept
  } catch {
    // Without a line the cookie stays, and the next page tries again.
    return stored
  }
}
