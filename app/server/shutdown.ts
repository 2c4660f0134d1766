/** The end of a server: nobody new, those who are being answered are answered, and only then the database closes. */
import type { Server } from 'node:http'

export interface Ending {
  readonly server: Pick<Server, 'close' | 'closeIdleConnections' | 'closeAllConnections'>
  /** In this order, each after the one before; what fails does not keep the rest from ending. */
  readonly after: readonly (() => Promise<void> | void)[]
  readonly onFailure: (error: unknown) => void
}

/** A visitor whose line is that slow is cut off; supervisors send SIGKILL soon after. */
const MOST_WAIT_MS = 20_000
const LOOK_EVERY_MS = 250

/** @returns a function that ends the server once, however often it is called */
export function endingOf({ server, after, onFailure }: Ending, mostWaitMs = MOST_WAIT_MS): () => Promise<void> {
  let ending: Promise<void> | null = null
  async function end(): Promise<void> {
    await new Promise<void>((resolve) => {
      // Kept-alive lines fall idle only once their request is answered.
      const look = setInterval(() => server.closeIdleConnections(), LOOK_EVERY_MS)
      const late = setTimeout(() => server.closeAllConnections(), mostWaitMs)
      server.close(() => {
        clearInterval(look)
        clearTimeout(late)
        resolve()
      })
      server.closeIdleConnections()
    })
    for (const step of after) {
      try {
        await step()
      } catch (error) {
        onFailure(error)
      }
    }
  }
  return () => (ending ??= end())
}
