/** Words typed with the keyboard set to another language: what they would be, had it been set to each of the others. */

/** Keys in the order in which the layouts below name their letters. */
const KEYS = [..."qwertyuiop[]asdfghjkl;'zxcvbnm,./"]

/** Standard layouts: SI-1452, ЙЦУКЕН, Arabic (101). A key that bears no letter is left as it is. */
const LAYOUTS: readonly (readonly string[])[] = [
  [..."/'קראטוןםפ][שדגכעיחלךף,זסבהנמצתץ."],
  [...'йцукенгшщзхъфывапролджэячсмитьбю.'],
  [...'ضصثقفغعهخحجدشسيبلاتنمكطئءؤر', 'لا', ...'ىةوزظ'],
]

const toLayout = LAYOUTS.map((letters) => new Map(KEYS.map((key, place) => [key, letters[place] ?? key])))
const LETTER = /\p{L}/u
const toKey = new Map(LAYOUTS.flatMap((letters) => letters.flatMap((letter, place) => (LETTER.test(letter) ? [[letter, KEYS[place] ?? letter] as const] : []))))

const relaid = (text: string, by: ReadonlyMap<string, string>): string => [...text].map((letter) => by.get(letter) ?? letter).join('')

/** What the same keys write on the other layouts, the Latin one among them; each reading once, without the one that was typed. */
export function readingsOfKeys(typed: string): readonly string[] {
  const text = typed.toLowerCase().replaceAll('’', "'")
  const keys = relaid(text, toKey)
  return [...new Set([keys, ...toLayout.map((layout) => relaid(keys, layout))])].filter((reading) => reading !== text)
}
