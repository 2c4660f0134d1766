/** What a browser gets of a file that the build compressed, and what it does not. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import express from 'express'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compressedFiles } from './compressed'
import { compressFolder } from './compressed.vite'

const SCRIPT = 'const rights = 1 // זכויות\n'.repeat(400)

let folder: string
let port: number
let close: () => void

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'compressed-'))
  await writeFile(path.join(folder, 'large.js'), SCRIPT)
  await writeFile(path.join(folder, 'small.js'), 'let a')
  await writeFile(path.join(folder, 'font.woff2'), Buffer.alloc(4000))
  compressFolder(folder)
  const app = express()
  app.use(compressedFiles(folder), express.static(folder, { immutable: true, maxAge: 1000 }))
  const server = app.listen(0)
  port = (server.address() as AddressInfo).port
  close = () => server.close()
})
afterAll(async () => {
  close()
  await rm(folder, { recursive: true })
})

function get(name: string, accepts: string | null) {
  return new Promise<{ headers: NodeJS.Dict<string | string[]>; status: number | undefined; body: Buffer }>((resolve, reject) => {
    const sent = request({ port, path: name, headers: accepts === null ? {} : { 'Accept-Encoding': accepts } }, (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => pieces.push(piece))
      response.on('end', () => resolve({ headers: response.headers, status: response.statusCode, body: Buffer.concat(pieces) }))
    })
    sent.on('error', reject)
    sent.end()
  })
}

test('brotli goes to browsers that take it, gzip to older ones, and the same file to all', async () => {
  const brotli = await get('/large.js', 'gzip, deflate, br, zstd')
  expect(brotli.headers['content-encoding']).toBe('br')
  expect(brotliDecompressSync(brotli.body).toString()).toBe(SCRIPT)
  const gzip = await get('/large.js', 'gzip, deflate')
  expect(gzip.headers['content-encoding']).toBe('gzip')
  expect(gunzipSync(gzip.body).toString()).toBe(SCRIPT)
  const plain = await get('/large.js', null)
  expect(plain.headers['content-encoding']).toBeUndefined()
  expect(plain.body.toString()).toBe(SCRIPT)
  for (const { headers } of [brotli, gzip, plain]) {
    expect(headers['vary']).toBe('Accept-Encoding')
    expect(headers['content-type']).toMatch(/^(text|application)\/javascript/)
    expect(headers['cache-control']).toContain('immutable')
  }
  expect(new Set([brotli, gzip, plain].map(({ headers }) => headers['etag'])).size).toBe(3)
})

test('a browser that refuses brotli in so many words gets gzip', async () => {
  expect((await get('/large.js', 'br;q=0, gzip')).headers['content-encoding']).toBe('gzip')
})

test('what would not gain is sent as it is', async () => {
  for (const name of ['/small.js', '/font.woff2']) expect((await get(name, 'br')).headers['content-encoding']).toBeUndefined()
})

test('a file that is not there is not found', async () => {
  expect((await get('/none.js', 'br')).status).toBe(404)
  expect((await get('/..%2fpackage.json', 'br')).status).not.toBe(200)
})
