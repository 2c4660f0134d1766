import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvRows } from './screen-batch'
import { type Batch, batchesOf } from './split-records'

async function* inPieces(text: string, size: number): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text, 'utf8')
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function all(text: string, piece: number, size: number): Promise<Batch[]> {
  const batches: Batch[] = []
  for await (const batch of batchesOf(inPieces(text, piece), true, size)) batches.push(batch)
  return batches
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`

test('however it is cut, every record comes whole, once, in order, and knows its line', async () => {
  const cells = fc.string({ unit: fc.constantFrom('a', '"', '\n', ',', 'ש', ' '), maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(fc.array(cells, { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 30 }), async (texts, piece, size) => {
      const file = texts.map((text) => `x,${quoted(text)}\n`).join('')
      const batches = await all(file, piece, size)
      expect(batches.map(({ text }) => text).join('')).toBe(file)
      expect(batches.at(-1)?.bytes).toBe(Buffer.byteLength(file))
      const rows = batches.flatMap(({ text, line }) => csvRows(text, [{ name: 'id', use: 'id', type: null, steps: [] }, { name: 'x', use: 'carry', type: null, steps: [] }], line))
      expect(rows.map(({ cells: [, text] }) => text)).toEqual(texts)
      // A record is named by the line on which it ends.
      let line = 0
      expect(rows.map((row) => row.line)).toEqual(texts.map((text) => (line += 1 + text.split('\n').length - 1)))
    }),
    { numRuns: 200 },
  )
})
