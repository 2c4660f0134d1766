/** Shares rights out among processes: each gets the next one as soon as it is done with the last. */
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Outcome } from './mutate-right'
import type { Answer, Task } from './worker'

const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url))

export interface Shared {
  readonly outcomes: readonly Outcome[]
  /** Why rights could not be looked at: a case of theirs fails on the law as it stands. */
  readonly failures: readonly string[]
}

/** @param told called with the name of each right that is done */
export async function shareOut(
  rights: readonly string[], firstDay: string, processes: number, told: (right: string) => void,
): Promise<Shared> {
  const waiting = [...rights]
  const outcomes: Outcome[] = []
  const failures: string[] = []
  const work = () =>
    new Promise<void>((resolve, reject) => {
      const child = fork(WORKER)
      let right: string | undefined
      const next = () => {
        right = waiting.shift()
        if (right === undefined) child.disconnect()
        else child.send({ right, firstDay } satisfies Task)
      }
      child.on('message', (message: Answer) => {
        if ('failed' in message) failures.push(message.failed)
        if ('outcome' in message) outcomes.push(message.outcome)
        if (right !== undefined) told(right)
        next()
      })
      child.on('error', reject)
      child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`the process for ${right ?? 'nothing yet'} ended (${code})`))))
    })
  await Promise.all(Array.from({ length: Math.min(processes, rights.length) }, work))
  return { outcomes, failures: failures.sort() }
}
