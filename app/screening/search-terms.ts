/** How a text is cut into the words of the search, and in which forms a word is looked up; the same for both sides. */
import { foldText, skeletonOfFolded } from '~/i18n/fold'
import { bareForms, scriptOf, stemOf } from '~/i18n/fold-stem'

/** Little words that every text has, and the words around a form's number. Written as people write them, folded below. */
const IDLE_WORDS = [
  'the of for to and in an my me on with from is am are was were be been it its that this have has had do does did not no can cannot cant will would',
  'wont dont doesnt isnt how what who where when i we you he she they our your his her at by as or but if about get need want because person people form tofes hello hi please thanks',
  'של על את עם אני לי או מי אם הוא היא זה זאת לא כן יש אין איך מה מתי למה איפה כמה לו לה אותי אותו שלי שלו שלה אבל גם רק כל כי עד צריך צריכה רוצה רוצים',
  'אפשר יכול יכולה מצליח מצליחה מגיע מקבל מקבלת לקבל טופס טפסים בל תופס שלום תודה בבקשה',
  'في من على عن الى إلى او أو مع انا أنا هو هي لا ما لم لن كيف ماذا متى هل لي عندي لدي يوجد بدي اريد أريد كل هذا هذه نموذج استمارة طوفس استطيع أستطيع بقدر مرحبا شكرا من فضلك',
  'на по для от из за до не или мне кто я мы он она они мой моя моё мои меня и в во с со у к ко о об но а то это как что где когда есть был была',
  'хочу нужно надо могу можно ли бы при без привет здравствуйте пожалуйста спасибо человек люди людей форма бланк тофес',
  'ላይ ነው ወይም እና እኔ ነኝ ናቸው ምን እንዴት የት መቼ ስለ ያለ ለ በ ከ እፈልጋለሁ ቅጽ አልችልም አልቻልኩም ሰላም እባክዎ',
]
const IDLE: ReadonlySet<string> = new Set(IDLE_WORDS.join(' ').split(' ').map(foldText))

/** A letter and a number that are one name ("א/5", "A/5"). */
const LETTER_AND_NUMBER = /(?<![\p{L}\p{N}])(\p{L})\/(?=\p{N})/gu

/** Words of a text, folded, without the idle ones and single letters. */
export function wordsOfText(text: string): string[] {
  return foldText(text.replace(LETTER_AND_NUMBER, '$1'))
    .split(' ')
    .filter((word) => (word.length > 1 || /\p{N}/u.test(word)) && !IDLE.has(word))
}

/** A form of a word under which it is looked up, and how surely the form is still that word (0 to 1). */
export interface WordForm {
  readonly form: string
  readonly sure: number
}

const BARE = 0.88
const STEM = 0.85
const STEM_OF_BARE = 0.76
const SKELETON = 0.62
const SHORTEST_SKELETON = 3

/** Stems and skeletons are kept apart from words by a sign of their own. */
const STEM_SIGN = '>'
const SKELETON_SIGN = '~'

/** The forms of a folded word, the surest first. @param plain only itself and its stem */
export function formsOf(word: string, plain = false): WordForm[] {
  const forms = new Map<string, number>([[word, 1]])
  const offer = (form: string, sure: number) => {
    if (form.length > 1 && sure > (forms.get(form) ?? 0)) forms.set(form, sure)
  }
  if (scriptOf(word) === 'number') return [{ form: word, sure: 1 }]
  offer(STEM_SIGN + stemOf(word), STEM)
  if (plain) return [...forms].map(([form, sure]) => ({ form, sure }))
  for (const [depth, bare] of bareForms(word).entries()) {
    offer(bare, BARE ** (depth + 1))
    offer(STEM_SIGN + stemOf(bare), STEM_OF_BARE ** (depth + 1))
  }
  const skeleton = skeletonOfFolded(word)
  if (skeleton.length >= SHORTEST_SKELETON) offer(SKELETON_SIGN + skeleton, SKELETON)
  return [...forms].map(([form, sure]) => ({ form, sure }))
}
