import { useLocation } from '@remix-run/react'
import { useEffect, useRef } from 'react'

/** After a page changed in place the focus goes to its content, as it would after a full load; a link to a part keeps its target. */
export function useFocusOnNewPage(): void {
  const { pathname, hash } = useLocation()
  const previous = useRef(pathname)
  useEffect(() => {
    if (previous.current === pathname) return
    previous.current = pathname
    if (!hash) document.getElementById('main')?.focus({ preventScroll: true })
  }, [pathname, hash])
}
