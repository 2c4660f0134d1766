/** A line to the portal that may be cut, and over which a new build of the portal may come. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Line {
  readonly address: string
  /** From now on nothing is answered. */
  cut(): void
  mend(): void
  /** From now on every file has another name, and none is found under its old one. */
  deploy(): void
  close(): Promise<void>
}

const FILES = '/assets/'
const NEW_FILES = '/assets-anew/'

/** @param portal without a slash at the end */
export async function lineTo(portal: string): Promise<Line> {
  let isCut = false
  let isNew = false

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = request.url ?? '/'
    if (isCut) {
      request.socket.destroy()
      return
    }
    if (isNew && address.startsWith(FILES)) {
      response.writeHead(404).end()
      return
    }
    // A file of the new build is never "as it was".
    const { host: _host, 'accept-encoding': _encoding, 'if-none-match': _tag, 'if-modified-since': _since, ...heads } = request.headers
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const answered = await fetch(portal + (isNew ? renamed(address, -1) : address), {
      method: request.method ?? 'GET', headers: { ...(heads as Record<string, string>), origin: portal }, redirect: 'manual',
      ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
    })
    const body = Buffer.from(await answered.arrayBuffer())
    const isText = /text|json|javascript/.test(answered.headers.get('Content-Type') ?? '')
    const sent = isNew && isText ? Buffer.from(renamed(body.toString('utf8'), 1)) : body
    const kept = [...answered.headers].filter(([name]) => !/^(content-encoding|content-length|transfer-encoding|connection|keep-alive|etag)$/.test(name))
    response.writeHead(answered.status, Object.fromEntries(kept)).end(sent)
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut() {
      isCut = true
      server.closeAllConnections()
    },
    mend: () => void (isCut = false),
    deploy: () => void (isNew = true),
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** The names of files and of the build itself, moved to the new build (1) or back (-1). */
function renamed(text: string, way: 1 | -1): string {
  if (way === -1) return text.replaceAll(NEW_FILES, FILES).replaceAll(/\bversion=(\w+)anew\b/g, 'version=$1')
  return text.replaceAll(FILES, NEW_FILES).replaceAll(/("?\b(?:version|routes)"?:\s*")(\w+)"/g, '$1$2anew"')
}
