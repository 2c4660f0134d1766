/** Cuts a stream of text into batches of whole records, without reading what is in them: that is done side by side. */

export interface Batch {
  /** Whole records, each with its line end. */
  readonly text: string
  /** The line on which the first record stands, from 1. */
  readonly line: number
  /** Bytes of the input up to the end of this batch. */
  readonly bytes: number
}

const QUOTE = 0x22
const NEWLINE = 0x0a

/**
 * @param chunks bytes of the input
 * @param isQuoted whether a quoted field may hold line ends (CSV), or a line is a record (JSON Lines)
 * @param size about how many bytes go into a batch
 */
export async function* batchesOf(chunks: AsyncIterable<Buffer>, isQuoted: boolean, size: number): AsyncGenerator<Batch> {
  let held: Buffer[] = []
  let heldBytes = 0
  let line = 1
  let lines = 0
  let bytes = 0
  let isInQuotes = false
  for await (const chunk of chunks) {
    let from = 0
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at]
      if (isQuoted && byte === QUOTE) isInQuotes = !isInQuotes
      else if (byte === NEWLINE) {
        lines += 1
        if (isInQuotes || heldBytes + at + 1 - from < size) continue
        held.push(chunk.subarray(from, at + 1))
        bytes += heldBytes + at + 1 - from
        yield { text: Buffer.concat(held).toString('utf8'), line, bytes }
        line += lines
        lines = 0
        held = []
        heldBytes = 0
        from = at + 1
      }
    }
    if (from < chunk.length) {
      held.push(chunk.subarray(from))
      heldBytes += chunk.length - from
    }
  }
  if (heldBytes > 0) yield { text: Buffer.concat(held).toString('utf8'), line, bytes: bytes + heldBytes }
}
