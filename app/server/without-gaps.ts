import { Transform } from 'node:stream'

/**
 * Takes zero bytes out of a page. React 18 writes its text through a buffer of fixed size, and where a letter of several bytes does not
 * fit at the end, the rest of the buffer goes out as zeros in the middle of a word. A page of ours has none of its own.
 */
export function withoutGaps(): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk)
    },
  })
}
