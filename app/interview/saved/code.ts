/**
 * The code under which a screening is saved: sixteen signs in four groups, made to be read aloud, written by hand and typed by
 * anybody. Pure: the browser and the server understand a code alike.
 *
 * Of every set of signs that are mistaken for each other (0 O Q D C, 1 I L 7, 2 Z, 5 S, 6 G, 8 B, U V Y) at most one is used. That leaves 23,
 * a prime: counting in the field of 23, the last two signs check the others so that two codes always differ in at least three places.
 * Any one or two wrong signs, and any two that changed places, are noticed before anything is looked up.
 */
const SIGNS = '23456789ACEFHJKMNPRTWXY'
const BASE = SIGNS.length
const CHOSEN = 14
const LENGTH = 16
const GROUP = 4

/** Bits of chance in a code: 14 signs out of 23 are more than 63. */
export const CODE_BITS = CHOSEN * Math.log2(BASE)

/** Longer than anybody types with spaces; a longer text is not read at all. */
const MOST_TYPED = 100

/** What people type for a sign: a look-alike of the same shape, the same shape in Cyrillic, digits of other scripts. */
const MEANT: Readonly<Record<string, string>> = {
  B: '8', G: '6', I: '7', L: '7', S: '5', U: 'Y', V: 'Y', Z: '2', '1': '7', '|': '7', O: 'C', Q: 'C', D: 'C', '0': 'C',
  А: 'A', В: '8', Е: 'E', Ё: 'E', З: '3', К: 'K', М: 'M', Н: 'H', Р: 'P', С: 'C', Т: 'T', У: 'Y', Х: 'X', Б: '6', Ч: '4', О: 'C',
  '٢': '2', '٣': '3', '٤': '4', '٥': '5', '٦': '6', '٧': '7', '٨': '8', '٩': '9', '١': '7',
}

export type CodeProblem = 'empty' | 'length' | 'typo'

export type CodeReading = { readonly code: string } | { readonly problem: CodeProblem }

/** The two sums that are 0 for a code: of all signs, and of all signs times their place counted from 1. */
function sumsOf(values: readonly number[]): readonly [number, number] {
  let plain = 0
  let placed = 0
  values.forEach((value, index) => {
    plain += value
    placed += value * (index + 1)
  })
  return [plain % BASE, placed % BASE]
}

const modulo = (value: number) => ((value % BASE) + BASE) % BASE

/**
 * A code from fourteen numbers of chance.
 * @param chosen whole numbers from 0 to 22
 */
export function codeFrom(chosen: readonly number[]): string {
  if (chosen.length !== CHOSEN || !chosen.every((value) => Number.isInteger(value) && value >= 0 && value < BASE)) {
    throw new RangeError(`A code is made of ${CHOSEN} numbers below ${BASE}`)
  }
  const [plain, placed] = sumsOf(chosen)
  // The last two, x and y, solve x + y = -plain and 15x + 16y = -placed.
  const last = modulo(15 * plain - placed)
  const beforeLast = modulo(-plain - last)
  return [...chosen, beforeLast, last].map((value) => SIGNS[value]).join('')
}

/** A new code. @param pick a whole number from 0 up to, and not including, the number given, each as likely as the others */
export function newCode(pick: (below: number) => number): string {
  return codeFrom(Array.from({ length: CHOSEN }, () => pick(BASE)))
}

/** Reads what was typed: in small letters, with spaces, dashes or dots anywhere, with look-alikes. */
export function readCode(typed: string): CodeReading {
  if (typed.length > MOST_TYPED) return { problem: 'length' }
  const signs = [...typed.normalize('NFKC').toUpperCase()].filter((sign) => !/[\s\p{P}\p{Cf}]/u.test(sign) || sign === '|')
  if (signs.length === 0) return { problem: 'empty' }
  if (signs.length !== LENGTH) return { problem: 'length' }
  const values = signs.map((sign) => SIGNS.indexOf(MEANT[sign] ?? sign))
  if (values.includes(-1)) return { problem: 'typo' }
  const [plain, placed] = sumsOf(values)
  return plain === 0 && placed === 0 ? { code: values.map((value) => SIGNS[value]).join('') } : { problem: 'typo' }
}

/** As people read it: `7K3M-PX9A-HW42-RTCE`. */
export function formatCode(code: string): string {
  return (code.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []).join('-')
}

const MOST_PIN = 12
const LEAST_PIN = 4

export type PinReading = { readonly pin: string | null } | { readonly problem: 'pinShape' }

/** Four to twelve digits, of any script; null when none was given. */
export function readPin(typed: string): PinReading {
  if (typed.length > MOST_TYPED) return { problem: 'pinShape' }
  const digits = [...typed.normalize('NFKC')]
    .filter((sign) => !/\s/.test(sign))
    .map((sign) => (/[٠-٩]/.test(sign) ? String(sign.charCodeAt(0) - 0x660) : sign))
    .join('')
  if (digits === '') return { pin: null }
  return /^\d+$/.test(digits) && digits.length >= LEAST_PIN && digits.length <= MOST_PIN ? { pin: digits } : { problem: 'pinShape' }
}
