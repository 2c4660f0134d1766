import { useNavigate } from '@remix-run/react'
import { useEffect } from 'react'

/** The pages that work with a person's own answers. */
const LIVE = /^\/\w+\/(embed\/[\w-]+\/)?(check|answers|results|clear|plan|save|resume)(\/|$)/

/**
 * With scripts, plain links between the pages that work with answers change the page in place. The components know nothing of it and
 * work without. Every other page is loaded whole, because it needs no script; so is another language, which is another set of words.
 */
export function useLinksInPlace(): void {
  const navigate = useNavigate()
  useEffect(() => {
    function follow(event: MouseEvent) {
      if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (!link || link.target || link.hasAttribute('download') || link.hreflang || link.origin !== window.location.origin) return
      if (link.pathname === window.location.pathname && link.hash) return
      if (!LIVE.test(link.pathname)) return
      event.preventDefault()
      navigate(link.pathname + link.search + link.hash)
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [navigate])
}
