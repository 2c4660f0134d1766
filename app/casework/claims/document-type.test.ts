import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documentType } from './document-type'
import { cleanName, documentHeads } from './documents.server'
import { SAMPLES } from './test-documents'

describe('what a document is', () => {
  test.each(Object.entries(SAMPLES))('%s is known by its bytes', (type, bytes) => {
    expect(documentType(bytes)).toBe(type)
  })

  test.each(Object.entries(SAMPLES))('%s that was cut off or has lost its head is not', (type, bytes) => {
    expect(documentType(bytes.subarray(1))).toBeNull()
    if (type !== 'image/png') expect(documentType(bytes.subarray(0, 12))).toBeNull()
  })

  test.each([
    ['a page', '<!doctype html><script>alert(1)</script>'],
    ['a page that calls itself a PDF further on', `<html>%PDF-1.7\n${'x'.repeat(300)}%%EOF`],
    ['a drawing with scripts', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['a drawing behind a declaration', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['a GIF', 'GIF89a\x01\x00\x01\x00'],
    ['a program', 'MZ\x90\x00'],
    ['an archive or office document', 'PK\x03\x04'],
    ['a PDF without an end', '%PDF-1.7\n'],
    ['a RIFF that is a sound', 'RIFF\x24\x00\x00\x00WAVEfmt '],
    ['nothing', ''],
  ])('%s is not taken', (_name, text) => {
    expect(documentType(Buffer.from(text, 'latin1'))).toBeNull()
  })

  test('random bytes never are, and never throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(documentType(bytes)).toBeNull()
      }),
    )
  })
})

describe('the name of a document', () => {
  test.each([
    ['../../etc/passwd', 'passwd.pdf'], ['C:\\Users\\me\\letter.PDF', 'letter.pdf'], ['תלוש שכר.pdf', 'תלוש שכר.pdf'], ['invoice\u202Efdp.exe', 'invoicefdp.pdf'],
    ['a"b<c>.pdf', 'abc.pdf'], ['', 'document.pdf'], ['.htaccess', 'htaccess.pdf'], ['two\r\nlines.pdf', 'twolines.pdf'],
  ])('%j is shown as %s', (name, shown) => {
    expect(cleanName(name, 'application/pdf')).toBe(shown)
  })

  test('can make no head of its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (name) => {
        const heads = documentHeads({ type: 'image/png', name: cleanName(name.replace(/[\uD800-\uDFFF]/gu, ''), 'image/png'), size: 1 }, false)
        expect(() => new Headers(heads)).not.toThrow()
        expect(heads['Content-Disposition']).toMatch(/^inline; filename="document\.png"; filename\*=UTF-8''[\w.!~%-]+$/)
      }),
    )
  })

  test('PDFs are always handed over as files, pictures are shown with their own type', () => {
    expect(documentHeads({ type: 'application/pdf', name: 'a.pdf', size: 1 }, false)['Content-Disposition']).toMatch(/^attachment/)
    const heads = documentHeads({ type: 'image/webp', name: 'a.webp', size: 1 }, false)
    expect(heads).toMatchObject({
      'Content-Type': 'image/webp', 'Content-Security-Policy': "sandbox; default-src 'none'", 'Cache-Control': 'no-store',
    })
  })
})
