/**
 * Names across letters: משה, Моше, Moshe, موسى, ሙሴ. Each word of a name becomes its consonants, in classes that no foreign ear keeps
 * apart. Vowels fall away, because Hebrew and Arabic leave most of them out. A letter that may be heard in several ways gives several
 * keys; two names may be one when they share a key. Rougher than `fold-sound`, which is made for words of the law: names are short,
 * and of all languages. Pure.
 */
import { foldText } from '~/i18n/fold'
import { scriptOf } from '~/i18n/fold-stem'

/** Keys of one word at most; the commonest readings come first. */
const MOST_KEYS = 12

/** What a word without any consonant is found by. */
const VOWELS_ALONE = '0'

type Sounds = Readonly<Record<string, string>>

/** `letters:sounds`, each sound one reading; `-` is silence. Letters that are not here are vowels. */
function tableOf(text: string): Sounds {
  return Object.fromEntries(
    text
      .split(' ')
      .map((entry) => entry.split(':'))
      .flatMap(([letters = '', sounds = '']) => [...letters].map((letter) => [letter, sounds] as const)),
  )
}

/** Of Hebrew, ו is a vowel or a v; a foreign h is a Hebrew ה, which is written in few other letters, or a ח. */
const HEBREW = tableOf('בפ:B ג:G ד:D ו:-B זסצש:S ח:K- כק:K ט:T ת:TS ל:L מ:M נ:N ר:R')
const ARABIC = tableOf('بفپڤ:B جچ:SG گ:G غ:GR د:D ذ:DS ض:D ظ:SD تط:T ث:TS زسشص:S ح:K- خقك:K ل:L م:M ن:N ر:R و:-B')
const CYRILLIC = tableOf('бвпф:B г:GK- д:D т:T зсцчшщж:S к:K х:K- л:L м:M н:N р:R')
const LATIN = tableOf('bfpv:B w:B- g:GS d:D t:T zsSJ:S j:S- kqxK:K c:KS h:-K l:L m:M n:N r:R')
const ETHIOPIC = tableOf('በፈፐጰ:B ገ:G ደ:D ተጠ:T ሰሸዘዠጨጸቸጀ:S ቀከ:K ሀ:-K ለ:L መ:M ነኘ:N ረ:R ወ:-B')

const TABLES: Readonly<Record<string, Sounds>> = { hebrew: HEBREW, arabic: ARABIC, cyrillic: CYRILLIC, latin: LATIN, ethiopic: ETHIOPIC }

/** Articles and particles that one family writes and another leaves out. */
const PARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'ul', 'אל', 'ال', 'аль', 'эль', 'አል', 'ben', 'bin', 'ibn', 'בנ', 'بن', 'ابن', 'бен', 'бин'])

/** The words of a name, folded. */
export function nameWords(name: string): readonly string[] {
  // The sign that softens a letter is lost in folding: ג׳ and צ׳ are heard as j and ch, ע׳ as gh, ח׳ as kh.
  const marked = name.normalize('NFKC').replace(/([גזצץתטדעח])['’`׳]/gu, (_, letter: string) => SOFTENED[letter] ?? letter)
  const words = foldText(marked).split(' ').filter((word) => word !== '' && !/\p{N}/u.test(word))
  const own = words.filter((word) => !PARTICLES.has(word))
  return own.length > 0 ? own : words
}

const SOFTENED: Readonly<Record<string, string>> = { ג: 'ז', ז: 'ז', צ: 'צ', ץ: 'צ', ת: 'ת', ט: 'ז', ד: 'ד', ע: 'ג', ח: 'ח' }

/** The keys of each word of a name. */
export function nameKeys(name: string): readonly (readonly string[])[] {
  return nameWords(name).map(keysOfWord)
}

/** All keys of a name, each once. */
export function allNameKeys(name: string): readonly string[] {
  return [...new Set(nameKeys(name).flat())]
}

function keysOfWord(word: string): readonly string[] {
  const script = scriptOf(word)
  const table = TABLES[script]
  if (!table) return []
  return [...new Set(formsOf(word, script).flatMap((form) => readingsOf(form, table)))].slice(0, 2 * MOST_KEYS)
}

/** The word, and the word without an article that is written onto it. */
function formsOf(word: string, script: string): readonly string[] {
  switch (script) {
    case 'hebrew':
      return word.length > 4 && word.startsWith('אל') ? [word, word.slice(2)] : [word]
    case 'arabic':
      return word.length > 4 && word.startsWith('ال') ? [word.slice(2), word] : [word]
    case 'cyrillic':
      return [word.replace(/дж|тс|дз/g, 'ж')]
    case 'latin':
      return latinForms(word)
    case 'ethiopic':
      return [[...word].map((letter) => String.fromCharCode(letter.charCodeAt(0) & ~7)).join('')]
    default:
      return [word]
  }
}

function latinForms(word: string): readonly string[] {
  const plain = word.replace(/d?sch|sh|d?zh|tz|ts|dj/g, 'S').replace(/ph/g, 'f').replace(/gh/g, 'g').replace(/kh|ck/g, 'K').replace(/x/g, 'Ks')
  // "ch" is a ח of Haim or the ch of Charles.
  return plain.includes('ch') ? [plain.replace(/ch/g, 'K'), plain.replace(/ch/g, 'S')] : [plain]
}

function readingsOf(word: string, table: Sounds): readonly string[] {
  let keys = ['']
  for (const letter of word) {
    const sounds = table[letter] ?? '-'
    const used = keys.length * sounds.length > MOST_KEYS ? sounds.slice(0, 1) : sounds
    keys = [...new Set([...used].flatMap((sound) => keys.map((key) => heard(key, sound))))]
  }
  // A d at the end is heard as a t: David, Dawit; Khaled, Khalit.
  const ends = keys.map((key) => (key.length > 1 && /[TD]$/.test(key) ? `${key.slice(0, -1)}${key.endsWith('T') ? 'D' : 'T'}` : null)).filter((key) => key !== null)
  return [...new Set([...keys, ...ends])].map((key) => (key === '' ? VOWELS_ALONE : key))
}

/** A doubled consonant sounds once, also with a vowel between: Hebrew would not write it. */
function heard(key: string, sound: string): string {
  return sound === '-' || key.endsWith(sound) ? key : key + sound
}
