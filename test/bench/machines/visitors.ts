/** Visitors who save, come back, make appointments and read, without a pause, and remember what the portal acknowledged to them. */
import { randomInt } from 'node:crypto'
import { newMark } from '~/appointments/code.server'
import { opens, save } from '../../faults/server'

/** A visitor who waits longer goes. */
const PATIENCE_MS = 15_000
const READINGS = ['/he/rights/income-support', '/ar/centers?place=Lod', '/ru/check', '/am', '/he/results']

export interface Asked {
  readonly kind: 'save' | 'open' | 'book' | 'read'
  readonly begunAt: number
  readonly endedAt: number
  readonly ok: boolean
}

export interface Acknowledged {
  readonly saved: readonly string[]
  /** Times, each with the mark of the form that took it. */
  readonly booked: readonly { readonly slot: string; readonly mark: string }[]
}

export interface Visitors {
  readonly asked: readonly Asked[]
  readonly acknowledged: Acknowledged
  /** They finish what they do and go. */
  leave(): Promise<void>
}

/** No two visitors come from one address: what one source may ask is tried elsewhere. */
function anySource(): string {
  return `198.${18 + randomInt(2)}.${randomInt(256)}.${randomInt(256)}`
}

/** Sends the last step of the form of an appointment, as a browser without scripts does. @returns whether it was acknowledged */
export async function bookTime(address: string, center: string, slot: string, mark: string, source: string): Promise<boolean> {
  const body = new URLSearchParams({ shown: 'review', step: 'send', mark, name: 'Planted', phone: '050-1234567', kind: 'phone', language: 'he', attach: 'no' })
  const answer = await fetch(`${address}/he/centers/${center}/appointment/${slot}`, {
    method: 'POST', body, redirect: 'manual', headers: { 'X-Forwarded-For': source }, signal: AbortSignal.timeout(PATIENCE_MS),
  })
  await answer.text()
  return answer.status === 302 && (answer.headers.get('Location') ?? '').includes('done=booked')
}

/** @param slots free times of the center, each asked for by one visitor alone */
export function sendVisitors(address: string, count: number, center: string, slots: readonly string[]): Visitors {
  const asked: Asked[] = []
  const saved: string[] = []
  const booked: { slot: string; mark: string }[] = []
  const free = [...slots]
  let isOver = false

  async function ask(kind: Asked['kind'], work: () => Promise<boolean>): Promise<void> {
    const begunAt = Date.now()
    const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), PATIENCE_MS).unref())
    const ok = await Promise.race([work().catch(() => false), late])
    asked.push({ kind, begunAt, endedAt: Date.now(), ok })
    // Who was turned away takes a breath.
    if (!ok) await new Promise((resolve) => setTimeout(resolve, 250))
  }

  async function visitor(): Promise<void> {
    while (!isOver) {
      await ask('save', async () => {
        const code = await save(address, anySource())
        if (code !== null) saved.push(code)
        return code !== null
      })
      const earlier = saved[randomInt(Math.max(1, saved.length))]
      if (earlier !== undefined) await ask('open', () => opens(address, earlier, anySource()))
      const slot = free.pop()
      if (slot !== undefined) {
        const mark = newMark()
        await ask('book', async () => {
          const isBooked = await bookTime(address, center, slot, mark, anySource())
          if (isBooked) booked.push({ slot, mark })
          return isBooked
        })
      }
      const at = READINGS[randomInt(READINGS.length)] ?? '/'
      await ask('read', async () => {
        const answer = await fetch(address + at, { headers: { 'X-Forwarded-For': anySource() }, signal: AbortSignal.timeout(PATIENCE_MS) })
        await answer.text()
        return answer.status === 200
      })
    }
  }

  const all = Promise.all(Array.from({ length: count }, visitor))
  return {
    asked,
    acknowledged: { saved, booked },
    async leave() {
      isOver = true
      await all
    },
  }
}
