import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readEmail, readName, readPhone } from './contact'

describe('a phone', () => {
  test.each([
    ['0501234567', '050-1234567'],
    [' 050-123 45 67 ', '050-1234567'],
    ['+972 50-123-4567', '050-1234567'],
    ['+972 (0)50 1234567', '050-1234567'],
    ['00972501234567', '050-1234567'],
    ['٠٥٠١٢٣٤٥٦٧', '050-1234567'],
    ['\u200e050\u20111234567', '050-1234567'],
    ['02.123.4567', '02-1234567'],
    ['0731234567', '073-1234567'],
    ['+33 6 12 34 56 78', '+33612345678'],
  ])('%s is understood', (typed, value) => {
    expect(readPhone(typed)).toEqual({ value })
    expect(readPhone(value)).toEqual({ value })
  })

  test.each(['123', '050123456', '05012345678', 'abc', '050-12a4567', '1-700-100-200', '+972 1 234', '0612345678'])('%s is none', (typed) => {
    expect(readPhone(typed)).toBe('wrong')
  })

  test('may be left out', () => void expect(readPhone('  ')).toBe('empty'))
})

describe('an e-mail address', () => {
  test('is taken without the spaces around it', () => {
    expect(readEmail(' Dana.K+1@example.co.il ')).toEqual({ value: 'Dana.K+1@example.co.il' })
    expect(readEmail('')).toBe('empty')
  })
  test('is one address and nothing else', () => {
    for (const typed of ['a@b', 'a b@c.il', 'a@c.il, d@e.il', 'a@c.il\nBcc: d@e.il', '<a@c.il>', 'a@@c.il', 'a@-c.il', 'a@c..il', `${'a'.repeat(120)}@c.il`]) {
      expect(readEmail(typed), typed).toBe('wrong')
    }
  })
})

describe('a name', () => {
  test('is kept as it is written, in any script', () => {
    for (const name of ['רות', 'أمينة', 'Алёна', 'Mary-Ann', 'ሰላም', 'ד״ר לוי', "O'Neil"]) expect(readName(` ${name} `)).toEqual({ value: name })
  })
  test('stays on one line and turns no direction', () => {
    expect(readName('Dana\r\nBcc: x')).toEqual({ value: 'Dana Bcc: x' })
    expect(readName('\u202eDana\u2066')).toEqual({ value: 'Dana' })
  })
  test('has a letter, is short, and is no address of the web', () => {
    expect(readName(' ')).toBe('empty')
    for (const typed of ['123', 'a'.repeat(41), '<b>', 'http://x.il', 'a@b.il']) expect(readName(typed), typed).toBe('wrong')
  })
})

test('whatever is typed is read or refused, and reading again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(readName, readPhone, readEmail), (typed, read) => {
      const first = read(typed)
      if (typeof first === 'object') expect(read(first.value)).toEqual(first)
    }),
  )
})
