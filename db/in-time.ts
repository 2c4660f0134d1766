/**
 * The outcome of the work, if it comes in time. What comes after its time may fail unheard.
 *
 * @param milliseconds how long to wait
 * @throws what the work throws, or that it is late
 */
export async function inTime<T>(milliseconds: number, work: PromiseLike<T>): Promise<T> {
  let late: NodeJS.Timeout | undefined
  const done = Promise.resolve(work)
  done.catch(() => undefined)
  const patience = new Promise<never>((_resolve, reject) => {
    late = setTimeout(() => reject(new Error('The database does not answer in time')), milliseconds)
  })
  return Promise.race([done, patience]).finally(() => clearTimeout(late))
}
