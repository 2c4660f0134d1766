/**
 * Sounds across letters: a Hebrew word as a Russian, Arabic, Amharic or English ear writes it down ("בטוח", "битуах",
 * "bituach", "بيطوح", "ቢቱዋሕ"). Consonants alone, in classes that no such ear keeps apart: B for b v p f, K for k kh ch q, S for
 * all that hisses, T for both t. The h is heard by some and not by others: a word has a key with it and one without.
 */
import { scriptOf } from './fold-stem'

/** A consonant that may be heard as either: the keys of a word are all its readings, up to these many. */
const MOST_KEYS = 16

const NOTHING = ''

function soundTable(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    text
      .split(' ')
      .map((entry) => entry.split(':'))
      .flatMap(([letters = '', sounds = '']) => [...letters].map((letter) => [letter, sounds] as const)),
  )
}

/** letters:sounds, each sound one reading; `-` is silence. */
const HEBREW = soundTable('בפ:B ג:G ד:D ו:-B ט:T ת:T חכק:K ל:L מ:M נ:N ר:R זסצש:S')
const LATIN = soundTable('bvpfw:B g:G d:D t:T kqc:K x:K l:L m:M n:N r:R zsj:S h:-K')
const CYRILLIC = soundTable('бвпф:B г:G- д:D т:T к:K х:K- л:L м:M н:N р:R зсшщжцч:S')
const ARABIC = soundTable('بفپڤ:B جگچغ:G دذض:D تطث:T حخكق:K ه:-K ل:L م:M ن:N ر:R زسشصظ:S')
const ETHIOPIC = soundTable('ቀከኸ:K ሀ:-K ለ:L መ:M ነኘ:N ረ:R ሰሸዘዠጨጸቸጀ:S በፈፐጰ:B ተጠ:T ደ:D ገ:G ወ:-B')

const TABLES = {
  hebrew: HEBREW,
  latin: LATIN,
  cyrillic: CYRILLIC,
  arabic: ARABIC,
  ethiopic: ETHIOPIC,
} as const

/** Two letters that stand for one sound. */
const PAIRS = {
  hebrew: [],
  latin: [[/tz|ts|sch|sh/g, 's'], [/ch|kh|ck/g, 'k'], [/ph/g, 'f']],
  cyrillic: [[/тс|дз/g, 'ц']],
  arabic: [[/ت[سصش]/gu, 'س']],
  ethiopic: [],
} as const satisfies Record<keyof typeof TABLES, readonly (readonly [RegExp, string])[]>

/** Every way in which the consonants of a folded word may be heard; none for numbers. */
export function soundsOf(word: string): string[] {
  const script = scriptOf(word)
  if (script === 'number') return []
  let plain = script === 'ethiopic' ? [...word].map((letter) => String.fromCharCode(letter.charCodeAt(0) & ~7)).join('') : word
  for (const [pair, one] of PAIRS[script]) plain = plain.replace(pair, one)
  let keys = [NOTHING]
  for (const letter of plain) {
    const sounds: string = (TABLES[script] as Readonly<Record<string, string>>)[letter] ?? '-'
    const readings = keys.length * sounds.length > MOST_KEYS ? sounds.slice(0, 1) : sounds
    keys = [...new Set([...readings].flatMap((sound) => keys.map((key) => heard(key, sound))))]
  }
  return keys.filter((key) => key.length > 1)
}

/** A doubled consonant sounds once. */
function heard(key: string, sound: string): string {
  return sound === '-' || key.endsWith(sound) ? key : key + sound
}
