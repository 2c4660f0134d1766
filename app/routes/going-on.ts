/**
 * Where somebody was going when the page had to be loaded anew, because a file of it was gone: a newer version was put in place. Kept for
 * this tab alone, until the page is there.
 */
import { useNavigation } from '@remix-run/react'
import { useEffect } from 'react'

const KEY = 'going-on'
/** Longer than a page takes to be loaded anew; whatever is older was left behind. */
const FRESH_MS = 20_000

/** While another page is fetched in place, remembers which. */
export function useGoingOn(): void {
  const { state, location } = useNavigation()
  const to = state === 'loading' && location ? location.pathname + location.search : null
  useEffect(() => {
    try {
      if (to === null) window.sessionStorage.removeItem(KEY)
      else window.sessionStorage.setItem(KEY, `${Date.now()} ${to}`)
    } catch {
      // A browser that keeps nothing loads the page anew where it was.
    }
  }, [to])
}

/** Takes up the way again, once. @returns whether another page is being loaded */
export function goOn(): boolean {
  let kept: string | null
  try {
    kept = window.sessionStorage.getItem(KEY)
    window.sessionStorage.removeItem(KEY)
  } catch {
    return false
  }
  const [, at, to] = /^(\d+) (\/(?!\/).*)$/.exec(kept ?? '') ?? []
  if (!to || Date.now() - Number(at) > FRESH_MS || to === window.location.pathname + window.location.search) return false
  window.location.assign(to)
  return true
}
