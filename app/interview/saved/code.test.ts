import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CODE_BITS, codeFrom, formatCode, newCode, readCode, readPin } from './code'

const chosen = fc.array(fc.integer({ min: 0, max: 22 }), { minLength: 14, maxLength: 14 })
const codes = chosen.map(codeFrom)
const SIGNS = '23456789ACEFHJKMNPRTWXY'
const place = fc.integer({ min: 0, max: 15 })
const sign = fc.constantFrom(...SIGNS)

const replaced = (code: string, at: number, by: string) => code.slice(0, at) + by + code.slice(at + 1)

describe('a code', () => {
  test('holds at least 60 bits of chance, and every sign is drawn', () => {
    expect(CODE_BITS).toBeGreaterThan(60)
    const drawn: number[] = []
    let next = 0
    const code = newCode((below) => {
      drawn.push(below)
      return next++ % below
    })
    expect(drawn).toEqual(Array(14).fill(23))
    expect(code).toMatch(/^23456789ACEFHJ/)
  })

  test('uses no two signs that are mistaken for each other', () => {
    fc.assert(
      fc.property(codes, (code) => {
        for (const alike of ['0OQDC', '1IL7', '2Z', '5S', '6G', '8B', 'UVY']) {
          const used = [...alike].filter((each) => SIGNS.includes(each))
          expect(used.length).toBeLessThanOrEqual(1)
        }
        expect(code).toMatch(new RegExp(`^[${SIGNS}]{16}$`))
      }),
    )
  })

  test('is read back as it was shown', () => {
    fc.assert(fc.property(codes, (code) => void expect(readCode(formatCode(code))).toEqual({ code })))
    expect(formatCode(codeFrom(Array(14).fill(0)))).toBe('2222-2222-2222-2222')
  })

  test('is read from small letters, spaces anywhere, dashes of any kind and direction marks', () => {
    fc.assert(
      fc.property(codes, fc.array(fc.constantFrom('', ' ', '-', '–', '\u00a0', '.', '\u200f', '  '), { minLength: 16, maxLength: 16 }), (code, gaps) => {
        const typed = [...code].map((each, index) => each.toLowerCase() + gaps[index]).join('')
        expect(readCode(typed)).toEqual({ code })
      }),
    )
  })

  test('is read from look-alikes, from a Russian keyboard, and with Arabic digits', () => {
    const looks: Record<string, string> = { '2': 'Z', '5': 's', '6': 'G', '8': 'B', '7': '1', Y: 'V', A: 'А', C: 'С', E: 'е', H: 'Н', K: 'к', M: 'М', P: 'р', T: 'Т', X: 'х', '3': '٣', '9': '٩' }
    fc.assert(fc.property(codes, (code) => void expect(readCode([...code].map((each) => looks[each] ?? each).join(''))).toEqual({ code })))
    const russian: Record<string, string> = { '3': 'з', '4': 'Ч', '6': 'Б', '8': 'В', Y: 'У', '7': 'l', C: 'О' }
    fc.assert(fc.property(codes, (code) => void expect(readCode([...code].map((each) => russian[each] ?? each).join(''))).toEqual({ code })))
  })

  test('with any one wrong sign is noticed', () => {
    fc.assert(
      fc.property(codes, place, sign, (code, at, by) => {
        fc.pre(code[at] !== by)
        expect(readCode(replaced(code, at, by))).toEqual({ problem: 'typo' })
      }),
      { numRuns: 2000 },
    )
    // All of them, for one code.
    const code = codeFrom([1, 5, 9, 22, 0, 3, 7, 11, 13, 2, 19, 17, 4, 8])
    for (let at = 0; at < 16; at++) for (const by of SIGNS) if (code[at] !== by) expect(readCode(replaced(code, at, by))).toEqual({ problem: 'typo' })
  })

  test('with any two wrong signs is noticed, also when two changed places', () => {
    fc.assert(
      fc.property(codes, place, place, sign, sign, (code, first, second, one, other) => {
        fc.pre(first !== second && code[first] !== one && code[second] !== other)
        expect(readCode(replaced(replaced(code, first, one), second, other))).toEqual({ problem: 'typo' })
      }),
      { numRuns: 2000 },
    )
    fc.assert(
      fc.property(codes, place, place, (code, first, second) => {
        fc.pre(code[first] !== code[second])
        const swapped = replaced(replaced(code, first, code[second]!), second, code[first]!)
        expect(readCode(swapped)).toEqual({ problem: 'typo' })
      }),
      { numRuns: 2000 },
    )
  })

  test('that is too short, too long, empty or full of other signs is no code', () => {
    expect(readCode('  - ')).toEqual({ problem: 'empty' })
    expect(readCode('2222-2222-2222-222')).toEqual({ problem: 'length' })
    expect(readCode('2222-2222-2222-2222-2')).toEqual({ problem: 'length' })
    expect(readCode('2'.repeat(100_000))).toEqual({ problem: 'length' })
    expect(readCode('שלוםשלוםשלוםשלום')).toEqual({ problem: 'typo' })
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (typed) => void readCode(typed)))
  })

  test('is made of fourteen numbers below 23 and of nothing else', () => {
    expect(() => codeFrom([1, 2, 3])).toThrow(RangeError)
    expect(() => codeFrom(Array(14).fill(23))).toThrow(RangeError)
  })
})

describe('a PIN', () => {
  test('is four to twelve digits of any script, or none', () => {
    expect(readPin('')).toEqual({ pin: null })
    expect(readPin('  ')).toEqual({ pin: null })
    expect(readPin(' 12 34 ')).toEqual({ pin: '1234' })
    expect(readPin('١٢٣٤')).toEqual({ pin: '1234' })
    expect(readPin('１２３４')).toEqual({ pin: '1234' })
    for (const typed of ['123', '1234567890123', 'abcd', '12a4', '1'.repeat(1000)]) expect(readPin(typed)).toEqual({ problem: 'pinShape' })
  })
})
