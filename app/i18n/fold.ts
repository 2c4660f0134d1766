/**
 * Search keys: two texts that a reader takes for the same word get the same key. Fold both the text searched and the
 * words typed. The scripts do not overlap, so one function serves all five languages. Keys are never shown.
 */

/** The exact key: spelling that never tells two words apart is gone, every letter that does is kept. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00c0-\u024f]/g, (letter) => letter.normalize('NFD').charAt(0))
    .replace(/[\p{L}\p{M}\p{N}]+(?:['’`׳"”״][\p{L}\p{M}\p{N}]+)*['’`׳"”״]*/gu, foldWord)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * A rougher key for names in a foreign ear: consonants alone, in one spelling each ("Kfar Saba" = "Kefar Sava",
 * "קרית שמנה" = "קריית שמונה"). Use it after the exact key has found nothing better.
 */
export function skeletonText(text: string): string {
  return foldText(text).split(' ').map(skeletonOfFolded).filter(Boolean).join(' ')
}

/** The folded word without a prefix or article: "בחיפה" → "חיפה", "الناصرة" → "ناصره". Empty when it has none. */
export function withoutPrefix(folded: string): string {
  const match = /^(?:[והבלמשכ]|ال|[وبل](?:ال)?)(?=[\p{L}]{2})/u.exec(folded)
  return match ? folded.slice(match[0].length) : ''
}

function foldWord(word: string): string {
  return foldEthiopic(foldArabic(foldHebrew(word)))
    .replace(/ё/g, 'е')
    .replace(/['’`׳"”״]/g, '')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
}

const FINAL_LETTERS: Record<string, string> = { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' }

function foldHebrew(word: string): string {
  return word
    .replace(/[\u0591-\u05bd\u05bf-\u05c7]/g, '')
    .replace(/[ךםןףץ]/g, (letter) => FINAL_LETTERS[letter] ?? letter)
    .replace(/יי+/g, 'י')
    .replace(/וו+/g, 'ו')
}

function foldArabic(word: string): string {
  return word
    .replace(/[\u064b-\u0652\u0670\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىئی]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/ة/g, 'ه')
    .replace(/ؤ/g, 'و')
    .replace(/ء$/, '')
}

/** Rows of the Ethiopic block (eight code points each) that sound alike: row → the row that stands for it. */
const LIKE_ROWS: Record<number, number> = {
  0x1210: 0x1200, // ሐ as ሀ
  0x1280: 0x1200, // ኀ as ሀ
  0x12b8: 0x1200, // ኸ as ሀ: Hebrew כ and ח are written with either
  0x1220: 0x1230, // ሠ as ሰ
  0x12d0: 0x12a0, // ዐ as አ
  0x1340: 0x1338, // ፀ as ጸ
  0x1268: 0x1260, // ቨ as በ
}

/** Letters with a w are written out, as in ቷ = ቱዋ; the rare short forms fall in with their plain row. */
const WRITTEN_OUT: Record<string, string> = {
  ሏ: 'ሉዋ',
  ሟ: 'ሙዋ',
  ሯ: 'ሩዋ',
  ቋ: 'ቁዋ',
  ቧ: 'ቡዋ',
  ቷ: 'ቱዋ',
  ኋ: 'ሁዋ',
  ኗ: 'ኑዋ',
  ኳ: 'ኩዋ',
  ጓ: 'ጉዋ',
  ጧ: 'ጡዋ',
  ቊ: 'ቁ',
  ኲ: 'ኩ',
  ጒ: 'ጉ',
}

function foldEthiopic(word: string): string {
  return word.replace(/[\u1200-\u135a]/g, (letter) => {
    const written = WRITTEN_OUT[letter]
    if (written !== undefined) return written
    const point = letter.charCodeAt(0)
    const row = LIKE_ROWS[point & ~7] ?? point & ~7
    const order = point & 7
    // In the rows of h and the glottal stop the first and the fourth order are the same sound.
    const sameAsFirst = (row === 0x1200 || row === 0x12a0) && order === 3
    return String.fromCharCode(row + (sameAsFirst ? 0 : order))
  })
}

/** The rougher key of one word that is folded already. */
export function skeletonOfFolded(word: string): string {
  if (/^\p{Script=Hebrew}/u.test(word)) return word.charAt(0) + word.slice(1).replace(/[וי]/g, '')
  if (/^\p{Script=Arabic}/u.test(word)) {
    const plain = word.replace(/^ال(?=\p{L}{2})/u, '').replace(/[چغ]/g, 'ج').replace(/ڤ/g, 'ف')
    return plain.charAt(0) + plain.slice(1).replace(/[اوي]/g, '')
  }
  if (/^\p{Script=Cyrillic}/u.test(word)) return skeletonOfCyrillic(word)
  if (/^\p{Script=Ethiopic}/u.test(word)) {
    return word.replace(/[\u1200-\u135a]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) & ~7))
  }
  return skeletonOfLatin(word)
}

function skeletonOfCyrillic(word: string): string {
  const plain = word.replace(/г/g, 'х').replace(/[ъь]/g, '').replace(/дж/g, 'ж').replace(/тс/g, 'ц')
  const first = plain.charAt(0).replace(/[еэ]/, 'э').replace(/[йиы]/, 'и')
  return first + plain.slice(1).replace(/[аеиоуыэюяй]/g, '').replace(/(.)\1+/g, '$1')
}

function skeletonOfLatin(word: string): string {
  const plain = word
    .replace(/tz|ts|zz/g, 'z')
    .replace(/sh|sch/g, 's')
    .replace(/ch|kh|h/g, '')
    .replace(/ph/g, 'f')
    .replace(/q|ck|c/g, 'k')
    .replace(/[vw]/g, 'b')
    .replace(/^j/, 'y')
  const first = plain.charAt(0).replace(/[iy]/, 'y')
  return first + plain.slice(1).replace(/[aeiouy]/g, '').replace(/(.)\1+/g, '$1')
}
