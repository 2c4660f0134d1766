/** Tells the window that is turned to the resident which question is in focus. */
import { useEffect, useRef } from 'react'
import { type Faced, facingChannel, isFacingMessage } from './facing'

export function useFacing(faced: Faced | null): void {
  const channel = useRef<BroadcastChannel | null>(null)
  const last = useRef<Faced | null>(null)
  useEffect(() => {
    const opened = facingChannel()
    channel.current = opened
    if (!opened) return
    opened.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (isFacingMessage(data) && data.kind === 'hello') opened.postMessage({ kind: 'question', faced: last.current })
    }
    const bye = () => opened.postMessage({ kind: 'bye' })
    window.addEventListener('pagehide', bye)
    return () => {
      window.removeEventListener('pagehide', bye)
      bye()
      opened.close()
    }
  }, [])
  useEffect(() => {
    last.current = faced
    channel.current?.postMessage({ kind: 'question', faced })
  }, [faced])
}
