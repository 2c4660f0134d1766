import { PassThrough, type Transform } from 'node:stream'
import { renderToPipeableStream } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { withoutGaps } from './without-gaps'

/** Short texts of letters of two and three bytes, at every distance from the end of a buffer. */
const WORDS = Array.from({ length: 4000 }, (_, index) => `${'.'.repeat(index % 5)}${index % 2 === 0 ? 'זכויות' : 'መብቶች'}`)

function rendered(through: Transform): Promise<string> {
  return new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(<main>{WORDS.map((word, index) => <p key={index}>{word}</p>)}</main>, {
      onAllReady: () => pipe(through),
      onError: reject,
    })
    const chunks: Buffer[] = []
    through.on('data', (chunk: Buffer) => chunks.push(chunk))
    through.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')))
  })
}

// Compared by length and by yes and no: a page that differs is too long to be shown.
describe('a page with letters of several bytes', () => {
  it('is whole: no zero, no broken letter', async () => {
    const page = await rendered(withoutGaps())
    expect(page.includes('\0') || page.includes('\uFFFD')).toBe(false)
    expect(page === `<main>${WORDS.map((word) => `<p>${word}</p>`).join('')}</main>`).toBe(true)
  })

  // Once this fails, React fills its buffers rightly and the filter may go.
  it('would not be without the filter', async () => {
    expect((await rendered(new PassThrough())).includes('\0')).toBe(true)
  })
})
