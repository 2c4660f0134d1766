/** For tests: the smallest documents of each kind that is taken. */
import type { DocumentType } from '#db/casework-codes'

const latin = (text: string) => Buffer.from(text, 'latin1')

const PDF = latin(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n'
  + '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 3 3]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
)

/** One grey dot each, but the JPEG, of which only the frame is a picture. */
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64')
const WEBP = Buffer.from('UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAUAmJaQAA3AA/vZLAAA=', 'base64')
const JPEG = Buffer.concat([
  Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10]), latin('JFIF\0'), Buffer.from([1, 1, 0, 0, 1, 0, 1, 0, 0]), Buffer.alloc(120, 0x20), Buffer.from([0xff, 0xd9]),
])

export const SAMPLES: Readonly<Record<DocumentType, Buffer>> = { 'application/pdf': PDF, 'image/jpeg': JPEG, 'image/png': PNG, 'image/webp': WEBP }
