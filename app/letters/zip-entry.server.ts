import { inflateRawSync } from 'node:zlib'

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const DEFLATED = 8

/**
 * One file of a small zip archive (no encryption, no zip64), by its path.
 * @throws Error when it is not in the archive
 */
export function zipEntry(archive: Buffer, path: string): Buffer {
  let end = archive.length - 22
  while (end >= 0 && archive.readUInt32LE(end) !== END_OF_DIRECTORY) end -= 1
  const count = end < 0 ? 0 : archive.readUInt16LE(end + 10)
  let at = end < 0 ? 0 : archive.readUInt32LE(end + 16)
  for (let entry = 0; entry < count && archive.readUInt32LE(at) === DIRECTORY_ENTRY; entry++) {
    const [nameLength, extraLength, commentLength] = [archive.readUInt16LE(at + 28), archive.readUInt16LE(at + 30), archive.readUInt16LE(at + 32)]
    if (archive.toString('utf8', at + 46, at + 46 + nameLength) === path) {
      const local = archive.readUInt32LE(at + 42)
      const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
      const packed = archive.subarray(start, start + archive.readUInt32LE(at + 20))
      return archive.readUInt16LE(at + 10) === DEFLATED ? inflateRawSync(packed) : Buffer.from(packed)
    }
    at += 46 + nameLength + extraLength + commentLength
  }
  throw new Error(`${path} is not in the archive`)
}
