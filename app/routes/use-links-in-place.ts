import { useNavigate } from '@remix-run/react'
import { useEffect } from 'react'

/**
 * With scripts, plain links inside the portal change the page in place. The components know nothing of it and work without.
 * Another language is another set of words, so its links load the page anew.
 */
export function useLinksInPlace(): void {
  const navigate = useNavigate()
  useEffect(() => {
    function follow(event: MouseEvent) {
      if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (!link || link.target || link.hasAttribute('download') || link.hreflang || link.origin !== window.location.origin) return
      if (link.pathname === window.location.pathname && link.hash) return
      if (/^\/(api|assets|fonts)\//.test(link.pathname)) return
      event.preventDefault()
      navigate(link.pathname + link.search + link.hash)
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [navigate])
}
