import type { Read } from './types'

export interface ReadPhones {
  readonly numbers: readonly string[]
  /** Numbers of mobile phones: they are a person's, and are left out. */
  readonly mobile: number
}

const SEPARATORS = /[,;/\\|\n]|\s+או\s+|\s{2,}/

/** Reads the numbers in a cell, as people write them; a cell without any gives none. */
export function readPhones(text: string): Read<ReadPhones> {
  const numbers: string[] = []
  let mobile = 0
  for (const part of text.split(SEPARATORS).map((each) => each.trim()).filter(Boolean)) {
    const number = readPhone(part)
    if (number === null) return { reason: `"${part}" is not a phone number.` }
    if (/^05\d-/.test(number)) mobile += 1
    else if (!numbers.includes(number)) numbers.push(number)
  }
  return { value: { numbers, mobile } }
}

/** One number in the way we write it, or null: `03-1234567`, `1-800-123-456`, `*6050`, `118`. */
export function readPhone(text: string): string | null {
  const star = /^(?:\*\s*(\d{4,5})|(\d{4,5})\s*\*)$/.exec(text)
  if (star) return `*${star[1] ?? star[2] ?? ''}`
  if (/[^\d\s().+-]/.test(text)) return null
  const digits = text.replace(/\D/g, '').replace(/^972(?=[2-9])/, '0')
  if (/^1\d{2}$|^1\d{3}$/.test(digits)) return digits
  if (/^1[78]00\d{6}$/.test(digits)) return `1-${digits.slice(1, 4)}-${digits.slice(4, 7)}-${digits.slice(7)}`
  if (/^0[23489]\d{7}$/.test(digits)) return `${digits.slice(0, 2)}-${digits.slice(2)}`
  if (/^0[57]\d{8}$/.test(digits)) return `${digits.slice(0, 3)}-${digits.slice(3)}`
  // Lists lose the leading nought in spreadsheets.
  if (/^[23489]\d{7}$/.test(digits)) return `0${digits.slice(0, 1)}-${digits.slice(1)}`
  return null
}
