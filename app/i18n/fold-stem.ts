/**
 * Stems for search: the forms in which one word is written and bent fall together, without a dictionary. A stem is rough on
 * purpose and only says "perhaps the same word"; who searches trusts the exact key (`foldText`) more. Words come folded.
 */
import { withoutPrefix } from './fold'

type Script = 'hebrew' | 'arabic' | 'cyrillic' | 'ethiopic' | 'latin' | 'number'

/** The letters in which a folded word is written; digits anywhere make it a number ("a5", "101"). */
export function scriptOf(word: string): Script {
  if (/\p{N}/u.test(word)) return 'number'
  if (/^\p{Script=Hebrew}/u.test(word)) return 'hebrew'
  if (/^\p{Script=Arabic}/u.test(word)) return 'arabic'
  if (/^\p{Script=Cyrillic}/u.test(word)) return 'cyrillic'
  if (/^\p{Script=Ethiopic}/u.test(word)) return 'ethiopic'
  return 'latin'
}

const SHORTEST_BARE = 3

/**
 * The word without what is written onto its front: articles, prepositions, "and". One letter may hide another ("ולילדים"),
 * and each may belong to the word itself: all that is left is offered, the least cut first.
 */
export function bareForms(word: string): string[] {
  switch (scriptOf(word)) {
    case 'hebrew': {
      const once = withoutPrefix(word)
      const twice = withoutPrefix(once)
      return [once, twice].filter((form) => form.length >= SHORTEST_BARE)
    }
    case 'arabic': {
      const forms = [/^(?:[وف]?(?:بال|كال|لل|ال))/u, /^[وفبلك]/u].map((prefix) => word.replace(prefix, ''))
      return forms.filter((form) => form !== word && form.length >= SHORTEST_BARE)
    }
    case 'ethiopic':
      return /^[የለበከ]/u.test(word) && word.length > SHORTEST_BARE ? [word.slice(1)] : []
    default:
      return []
  }
}

/** The stem of a word, or the word itself where nothing comes off. */
export function stemOf(word: string): string {
  switch (scriptOf(word)) {
    case 'hebrew':
      return stemOfHebrew(word)
    case 'arabic':
      return stemOfArabic(word)
    case 'cyrillic':
      return cut(word, RUSSIAN_ENDING, 3)
    case 'ethiopic':
      return stemOfEthiopic(word)
    case 'latin':
      return stemOfEnglish(word)
    case 'number':
      return word
  }
}

function cut(word: string, ending: RegExp, shortest: number): string {
  const stem = word.replace(ending, '')
  return stem.length >= shortest ? stem : word
}

/** Endings by their letters, so that the longest is tried first. */
function endings(all: string): RegExp {
  const sorted = all.split(' ').sort((a, b) => b.length - a.length)
  return new RegExp(`(?:${sorted.join('|')})$`, 'u')
}

const HEBREW_ENDING = endings('יות אות ות ימ ינ יה ית ת ה א י ו תי נו כמ תמ')

/** Vav and yod within a word are written or left out as one likes ("זקנה", "זיקנה"). */
function stemOfHebrew(word: string): string {
  const rough = (form: string) => form.charAt(0) + form.slice(1).replace(/[וי]/g, '')
  const stem = rough(cut(word, HEBREW_ENDING, 3))
  const whole = rough(word)
  return stem.length >= 3 ? stem : whole.length >= 3 ? whole : word
}

const ARABIC_ENDING = endings('ات ون ين ان يه ها هم نا كم ني ه ي ت وا')

function stemOfArabic(word: string): string {
  const rough = (form: string) => form.charAt(0) + form.slice(1).replace(/[اويء]/g, '')
  const stem = rough(cut(word, ARABIC_ENDING, 3))
  return stem.length >= 3 ? stem : word
}

/** Nouns, adjectives and the commonest ends of verbs. */
const RUSSIAN_ENDING = endings(
  'иями ями ами ого его ому ему ыми ими иям иях ией ия ие ии ию ая яя ое ее ые ый ой ей ую юю ых их ым им ий ов ев ам ям ах ях ом ем ' +
    'а я о е ы и у ю ь й ать ять ить еть ует уют ают яют ает яет ет ит ут ют ат ят ал ял ил ел ала яла ила ела али яли или ели ться тся',
)

const ENGLISH_ENDING = endings('ations ation ings ing ions ion ments ment edly ed ies es s ers er al ly ity e y')

function stemOfEnglish(word: string): string {
  return cut(word.replace(/abilit(?:y|ies)$/, 'abl').replace(/able$/, 'abl'), ENGLISH_ENDING, 3)
}

/** The first letter of each row stands for the row: Amharic bends its words by the vowels too ("ልጅ", "ልጆች"). */
function rowOf(letter: string): string {
  return String.fromCharCode(letter.charCodeAt(0) & ~7)
}

/** Rows that loans from Hebrew are written with as one likes. */
const LOAN_ROWS: Readonly<Record<string, string>> = { ቀ: 'ሀ', ከ: 'ሀ', ጠ: 'ተ', ኘ: 'ነ' }

function stemOfEthiopic(word: string): string {
  const rows = [...word].map((letter) => LOAN_ROWS[rowOf(letter)] ?? rowOf(letter)).join('')
  const rough = rows.charAt(0) + rows.slice(1).replace(/[አየወ]/g, '')
  return cut(rough, /[ቸነመ]$/u, 3)
}
