/** In the window that is turned to the resident: the question that is in focus at the desk. */
import { useEffect, useState } from 'react'
import { type Faced, facingChannel, isFacingMessage } from './facing'

export function useFaced(): Faced | null {
  const [faced, setFaced] = useState<Faced | null>(null)
  useEffect(() => {
    const channel = facingChannel()
    if (!channel) return
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (!isFacingMessage(data)) return
      if (data.kind === 'question') setFaced(data.faced)
      else if (data.kind === 'bye') setFaced(null)
    }
    channel.postMessage({ kind: 'hello' })
    return () => channel.close()
  }, [])
  return faced
}
