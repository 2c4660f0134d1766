/**
 * How well a word written by ear in other letters fits a Hebrew word: the two are laid side by side, sound by sound. Hebrew leaves
 * out most a and e and writes most o, u and i; a foreign ear mixes up sounds that its own letters do not keep apart.
 */
import { scriptOf } from './fold-stem'

type Sounds = Readonly<Record<string, string>>

/** `letters:sound`; a letter without a sound is silent. x is the ch of "loch", S the sh, c the ts. */
function tableOf(text: string): Sounds {
  return Object.fromEntries(
    text.split(' ').flatMap((entry) => {
      const [letters = '', sound = ''] = entry.split(':')
      return [...letters].map((letter) => [letter, sound] as const)
    }),
  )
}

const LATIN = tableOf('a:a b:b c:k d:d e:e f:f g:g h:h i:i j:i k:k l:l m:m n:n o:o p:p q:k r:r s:s t:t u:u v:v w:v x:x y:i z:z S:S C:c')
const CYRILLIC = tableOf(
  'а:a б:b в:v г:g д:d е:e ж:z з:z и:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:x ц:c чшщ:S ы:i э:e ю:u я:a ъь:',
)
const ARABIC = tableOf('ا:a بپ:b تثط:t جغچگ:g حخ:x دذض:d ر:r زظ:z س:s ش:S ص:c ع: فڤ:f قك:k ل:l م:m ن:n ه:h و:u ي:i ء:')
const ETHIOPIC = tableOf('ሀ:h ለ:l መ:m ረ:r ሰ:s ሸ:S ቀ:k በ:b ተ:t ነኘ:n አ: ከ:k ኸ:x ወ:v ዘዠ:z የ:i ደ:d ጀ:z ገ:g ጠ:t ጨቸ:S ጰፐ:p ጸ:c ፈ:f')
/** The vowels of the seven orders of a row. */
const ORDERS = ['a', 'u', 'i', 'a', 'e', '', 'o', 'a']

/** Sounds that a Hebrew letter makes, then those that an ear may take it for. */
const HEBREW: Readonly<Record<string, readonly [own: string, near: string]>> = {
  א: ['aeiou', ''], ב: ['bv', 'pf'], ג: ['g', 'kxz'], ד: ['d', 't'], ה: ['hae', 'gx'], ו: ['ouv', 'b'], ז: ['z', 'sc'], ח: ['xh', 'kg'], ט: ['t', 'dc'],
  י: ['i', 'e'], כ: ['kx', 'hg'], ל: ['l', ''], מ: ['m', 'n'], נ: ['n', 'm'], ס: ['s', 'zSc'], ע: ['aeiou', 'g'], פ: ['pf', 'bv'], צ: ['c', 'szt'],
  ק: ['k', 'gx'], ר: ['r', ''], ש: ['Ss', 'z'], ת: ['t', 'ds'],
}

/** What it costs when a Hebrew letter is not heard, or a sound is heard that no letter writes. */
const UNHEARD: Readonly<Record<string, number>> = { א: 0.05, ע: 0.05, ה: 0.05, ו: 0.35, י: 0.25 }
const UNWRITTEN: Readonly<Record<string, number>> = { a: 0.05, e: 0.05, i: 0.15, o: 0.35, u: 0.35, h: 0.15 }
const NEAR = 0.3
const WRONG = 1.2
/** So much may be wrong for each consonant until nothing of the likeness is left. */
const BEARABLE = 0.55

/** The sounds of a folded word in letters other than Hebrew. */
export function phonemesOf(word: string): string {
  switch (scriptOf(word)) {
    case 'latin':
      return read(word.replace(/x/g, 'ks').replace(/sch|sh/g, 'S').replace(/tz|ts/g, 'C').replace(/ch|kh/g, 'x').replace(/ph/g, 'f').replace(/ck/g, 'k'), LATIN)
    case 'cyrillic':
      return read(word.replace(/тс/g, 'ц'), CYRILLIC)
    case 'arabic':
      return read(word.replace(/ت[سص]/g, 'ص'), ARABIC)
    case 'ethiopic':
      return [...word].map((letter) => (ETHIOPIC[rowOf(letter)] ?? '') + (ORDERS[letter.charCodeAt(0) & 7] ?? '')).join('')
    default:
      return ''
  }
}

function rowOf(letter: string): string {
  return String.fromCharCode(letter.charCodeAt(0) & ~7)
}

/** Letter by letter; a doubled sound is one. */
function read(word: string, table: Sounds): string {
  return [...word].map((letter) => table[letter] ?? '').join('').replace(/(.)\1+/g, '$1')
}

/** Likeness of a Hebrew word and the sounds of another, from 0 to 1. */
export function likenessHeard(hebrew: string, sounds: string): number {
  let costs = [0]
  for (const sound of sounds) costs.push((costs.at(-1) ?? 0) + (UNWRITTEN[sound] ?? 1))
  for (const letter of hebrew) {
    const [own, near] = HEBREW[letter] ?? ['', '']
    const unheard = UNHEARD[letter] ?? 1
    const row = [(costs[0] ?? 0) + unheard]
    for (let place = 1; place <= sounds.length; place += 1) {
      const sound = sounds.charAt(place - 1)
      const fit = own.includes(sound) ? 0 : near.includes(sound) ? NEAR : WRONG
      row.push(Math.min((costs[place - 1] ?? 0) + fit, (costs[place] ?? 0) + unheard, (row[place - 1] ?? 0) + (UNWRITTEN[sound] ?? 1)))
    }
    costs = row
  }
  const consonants = hebrew.replace(/[אהויע]/g, '').length
  return consonants === 0 ? 0 : Math.max(0, 1 - (costs.at(-1) ?? 0) / (BEARABLE * consonants))
}
