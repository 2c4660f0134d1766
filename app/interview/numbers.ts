/** Reading what people type as a number: separators, the shekel sign, digits of other scripts. */

const OTHER_DIGITS = [0x0660, 0x06f0]

function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => {
    const code = digit.charCodeAt(0)
    const zero = OTHER_DIGITS.find((start) => code >= start && code < start + 10) ?? 0x30
    return String(code - zero)
  })
}

/** The number that was typed, or null: "6,000", "6 000 ₪", "٦٠٠٠", "35.40" and "35,40" are understood; words are not. */
export function parseNumber(typed: string): number | null {
  let text = latinDigits(typed)
    .replace(/[\u200e\u200f\u2066-\u2069\u00a0\u202f\s₪'’٬]/g, '')
    .replace('٫', '.')
  // A comma before one or two last digits is a decimal comma; any other is a thousands separator.
  text = /^\d+,\d{1,2}$/.test(text) ? text.replace(',', '.') : text.replaceAll(',', '')
  return /^\d{1,12}(\.\d{1,4})?$/.test(text) ? Number(text) : null
}

/** A whole number of up to four digits, for a part of a date. */
export function parsePart(typed: string): number | null {
  const text = latinDigits(typed).trim()
  return /^\d{1,4}$/.test(text) ? Number(text) : null
}
