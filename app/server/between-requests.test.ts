import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterEach, expect, test } from 'vitest'
import { betweenRequests } from './between-requests'

let server: Server | null = null
afterEach(() => server?.close())

/** A page that reads the law twice with a pause between. */
async function portal() {
  const gate = betweenRequests()
  let law = 'old'
  let begun = 0
  const app = express()
  app.use(gate.handler)
  app.get('/', (_request, response) => {
    const first = law
    begun += 1
    setTimeout(() => response.send(`${first} ${law}`), 400)
  })
  app.get('/never', () => {
    begun += 1
  })
  server = createServer(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { address, change: (to: string) => gate.between(() => void (law = to)), haveBegun: (count: number) => expect.poll(() => begun).toBe(count) }
}

const read = async (address: string) => (await fetch(address)).text()

test('no page is made of two laws, and those that come meanwhile are made of the new one', async () => {
  const { address, change, haveBegun } = await portal()
  const running = [read(address), read(address)]
  await haveBegun(2)
  const changed = change('new')
  const held = read(address)
  expect(await Promise.all(running)).toEqual(['old old', 'old old'])
  await changed
  expect(await held).toBe('new new')
})

test('a request that does not end holds nobody up for long, nor does one that was left', async () => {
  const { address, change, haveBegun } = await portal()
  const left = new AbortController()
  const never = fetch(`${address}/never`, { signal: left.signal }).catch(() => 'left')
  await haveBegun(1)
  const asked = Date.now()
  await change('new')
  expect(Date.now() - asked).toBeLessThan(3_000)
  expect(await read(address)).toBe('new new')
  left.abort()
  expect(await never).toBe('left')
  await change('newest')
  expect(await read(address)).toBe('newest newest')
})
