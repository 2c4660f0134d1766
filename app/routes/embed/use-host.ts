/** What the page of the host is told: how high the content is, and that another page has come. Nothing else leaves the frame. */
import { useLocation } from '@remix-run/react'
import { useEffect, useRef } from 'react'

/** Anybody who may frame the page may know its height: no target is named, because a host may hide its address from us. */
function tell(message: { readonly mafteach: 'height'; readonly height: number } | { readonly mafteach: 'page' }): void {
  if (window.parent !== window) window.parent.postMessage(message, '*')
}

export function useHost(): void {
  const { pathname } = useLocation()
  const previous = useRef(pathname)
  useEffect(() => {
    const measure = () => tell({ mafteach: 'height', height: Math.ceil(document.body.getBoundingClientRect().height) })
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [])
  useEffect(() => {
    if (previous.current === pathname) return
    previous.current = pathname
    tell({ mafteach: 'page' })
  }, [pathname])
}
