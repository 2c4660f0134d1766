/** For tests: a mail server on this machine that speaks as much of SMTP as it takes to hand a letter over. */
import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'

export interface Letter {
  readonly from: string
  readonly to: string
  /** Heads and body as they came. */
  readonly text: string
}

export interface MailServer {
  readonly url: string
  /** What was taken in so far. */
  readonly letters: readonly Letter[]
  close(): Promise<void>
}

/** @param recipientAnswer what it says to each recipient: `250 ok` takes letters in, anything else refuses them */
export async function startMailServer(recipientAnswer = '250 ok'): Promise<MailServer> {
  const letters: Letter[] = []
  const sockets = new Set<Socket>()
  const talk = (socket: Socket) => {
    let [from, to, body, said, isBody] = ['', '', '', '', false]
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.write('220 test ESMTP\r\n')
    socket.on('error', () => undefined)
    socket.on('data', (piece) => {
      said += piece.toString('utf8')
      for (let end = said.indexOf('\r\n'); end >= 0; end = said.indexOf('\r\n')) {
        const line = said.slice(0, end)
        said = said.slice(end + 2)
        if (isBody) {
          if (line !== '.') body += `${line}\n`
          else {
            letters.push({ from, to, text: body })
            isBody = false
            socket.write('250 taken\r\n')
          }
        } else if (/^(EHLO|HELO)/.test(line)) socket.write('250 test\r\n')
        else if (line.startsWith('MAIL FROM:')) {
          from = line.slice(10)
          socket.write('250 ok\r\n')
        } else if (line.startsWith('RCPT TO:')) {
          to = line.slice(8)
          socket.write(`${recipientAnswer}\r\n`)
        } else if (line === 'DATA') {
          isBody = true
          socket.write('354 go on\r\n')
        } else if (line === 'QUIT') socket.end('221 bye\r\n')
        else socket.write('250 ok\r\n')
      }
    })
  }
  const server = createServer(talk).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    letters,
    async close() {
      if (!server.listening) return
      const closed = once(server, 'close')
      server.close()
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}

/** The parts of a letter as they are read. */
export function decodedText(text: string): string {
  return [...text.matchAll(/base64\n\n([A-Za-z0-9+/=\n]+)/g)].map(([, part]) => Buffer.from(part ?? '', 'base64').toString('utf8')).join('\n')
}
