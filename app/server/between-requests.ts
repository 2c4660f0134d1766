/** Changes of what all pages are made with, such as the law: made while no request is answered, so that no page is made of both. */
import { setTimeout as wait } from 'node:timers/promises'
import type { RequestHandler } from 'express'

/** A request that takes longer, an upload on a slow line, holds up nobody for more than this. */
const MOST_WAIT_MS = 1_000

export interface Gate {
  readonly handler: RequestHandler
  /** Lets no new request begin, waits for those that run, and changes; those that came meanwhile go on after it. */
  between(change: () => void): Promise<void>
}

export function betweenRequests(): Gate {
  let running = 0
  let isShut = false
  let onEmpty: (() => void) | null = null
  let waiting: (() => void)[] = []
  let last: Promise<void> = Promise.resolve()

  async function changeNow(change: () => void): Promise<void> {
    isShut = true
    try {
      if (running > 0) await Promise.race([new Promise<void>((resolve) => (onEmpty = resolve)), wait(MOST_WAIT_MS, undefined, { ref: false })])
      change()
    } finally {
      onEmpty = null
      isShut = false
      const held = waiting
      waiting = []
      held.forEach((begin) => begin())
    }
  }

  return {
    handler(_request, response, next) {
      const begin = () => {
        // Who left while waiting wants no answer any more.
        if (response.destroyed) return
        running += 1
        response.once('close', () => {
          running -= 1
          if (running === 0) onEmpty?.()
        })
        next()
      }
      if (isShut) waiting.push(begin)
      else begin()
    },
    between(change) {
      last = last.then(
        () => changeNow(change),
        () => changeNow(change),
      )
      return last
    },
  }
}
