/** One burst of requests against one server, with every answer's time, and what went wrong. */
import autocannon, { type Request } from 'autocannon'
import { quantile } from '../measure'

export interface Burst {
  /** Answers in a second. */
  readonly rate: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly answers: number
  /** Lines that broke, answers that did not come in time, and answers from 400 on. */
  readonly errors: number
}

const CONNECTIONS = 16

/** @param next from which request on the list is walked, so that bursts do not all begin alike */
export async function burst(address: string, requests: readonly Request[], seconds: number, next = 0): Promise<Burst> {
  const times: number[] = []
  let refused = 0
  const turned = [...requests.slice(next % requests.length), ...requests.slice(0, next % requests.length)]
  const begun = performance.now()
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const instance = autocannon({ url: address, connections: CONNECTIONS, duration: seconds, timeout: 30, requests: turned }, (error, outcome) => (error ? reject(error as Error) : resolve(outcome)))
    instance.on('response', (_client, status, _bytes, ms) => {
      times.push(ms)
      if (status >= 400) refused += 1
    })
  })
  const rate = times.length / ((performance.now() - begun) / 1000)
  return { rate, p50: quantile(times, 0.5), p95: quantile(times, 0.95), p99: quantile(times, 0.99), answers: times.length, errors: result.errors + result.timeouts + refused }
}
