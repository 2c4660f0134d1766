/** Serves the compressed forms that the build left beside its files, to browsers that take them. */
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { RequestHandler } from 'express'

const ENCODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const

/**
 * Puts the compressed file in the place of the one that was asked for; the static files behind it send it. What the build did not
 * compress goes on as it is.
 * @param folder of the built client
 */
export function compressedFiles(folder: string): RequestHandler {
  const files = new Set(existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `/${name.split(path.sep).join('/')}`) : [])
  const hasForms = (name: string) => ENCODINGS.some(([, end]) => files.has(name + end))
  return (request, response, next) => {
    const { path: name } = request
    if ((request.method !== 'GET' && request.method !== 'HEAD') || !hasForms(name)) {
      next()
      return
    }
    response.vary('Accept-Encoding')
    const chosen = ENCODINGS.find(([encoding, end]) => files.has(name + end) && request.acceptsEncodings(encoding) === encoding)
    if (chosen) {
      const [encoding, end] = chosen
      response.type(path.extname(name))
      response.set('Content-Encoding', encoding)
      request.url = name + end
    }
    next()
  }
}
