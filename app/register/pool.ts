/** Threads that screen batches side by side; what they find comes back in the order in which it was given. */
import { Worker } from 'node:worker_threads'
import type { Screened } from './screen-batch'
import { type Setting, type Task, taskScreener } from './task'

interface Reply {
  readonly screened?: Screened
  readonly failed?: string
}

/** Batches that may wait for a thread, for each thread: enough that none is idle, few enough that memory stays flat. */
const AHEAD = 2

/** Batches screened one after the other in this thread: for one processor, and for registers that are done before threads are up. */
export async function* screenHere<T extends Task>(tasks: AsyncIterable<T>, setting: Setting): AsyncGenerator<{ readonly task: T; readonly screened: Screened }> {
  const screenTask = taskScreener(setting)
  for await (const task of tasks) yield { task, screened: await screenTask(task) }
}

/** A thread does not take over how its process reads TypeScript. */
const BOOT = "import('tsx/esm/api').then(({ register }) => { register(); return import(process.env.REGISTER_WORKER) })"

/**
 * @param tasks drawn only as fast as the threads and the reader keep up
 * @throws when a batch failed in a way that is not the register's fault
 */
export async function* screenInThreads<T extends Task>(tasks: AsyncIterable<T> | Iterable<T>, threads: number, setting: Setting): AsyncGenerator<{ readonly task: T; readonly screened: Screened }> {
  const workers = Array.from({ length: threads }, () => new Worker(BOOT, { eval: true, workerData: setting, env: { ...process.env, REGISTER_WORKER: new URL('./worker.ts', import.meta.url).href } }))
  const idle = [...workers]
  const waiting: ((worker: Worker) => void)[] = []
  const free = (worker: Worker) => {
    const next = waiting.shift()
    if (next) next(worker)
    else idle.push(worker)
  }
  const workerFor = (): Promise<Worker> => {
    const worker = idle.pop()
    return worker ? Promise.resolve(worker) : new Promise((resolve) => waiting.push(resolve))
  }
  const run = async (task: T): Promise<{ readonly task: T; readonly screened: Screened }> => {
    const worker = await workerFor()
    const { screened, failed } = await new Promise<Reply>((resolve, reject) => {
      const onMessage = (reply: Reply) => {
        worker.off('error', reject)
        resolve(reply)
      }
      worker.once('message', onMessage)
      worker.once('error', reject)
      worker.postMessage(task)
    })
    free(worker)
    if (!screened) throw new Error(failed)
    return { task, screened }
  }
  try {
    const running: Promise<{ readonly task: T; readonly screened: Screened }>[] = []
    for await (const task of tasks) {
      const found = run(task)
      // Told where its turn comes; until then a failure is no unheard one.
      found.catch(() => undefined)
      running.push(found)
      if (running.length >= threads * AHEAD) yield await (running.shift() as (typeof running)[number])
    }
    for (const found of running) yield await found
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}
