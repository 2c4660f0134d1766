/** A thread that screens batches. It makes its own evaluator once. */
import { parentPort, workerData } from 'node:worker_threads'
import { type Setting, type Task, taskScreener } from './task'

const screenTask = taskScreener(workerData as Setting)

parentPort?.on('message', (task: Task) => {
  screenTask(task).then(
    (screened) => parentPort?.postMessage({ screened }),
    (error: unknown) => parentPort?.postMessage({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  )
})
