/** All words that rights are called by or told with, and which of them a typed word may mean. */
import { scriptOf } from '~/i18n/fold-stem'
import { likenessHeard, phonemesOf } from '~/i18n/fold-heard'
import { soundsOf } from '~/i18n/fold-sound'
import { formsOf } from './search-terms'
import { slipsAllowed, slipsBetween } from './search-typos'

/** Words by number, and for a typed word those that it may mean, each with how surely (0 to 1). */
export interface Vocabulary {
  /** The number of a word. @param named whether it is of a name: only those are looked up by typing errors and by sound */
  add(word: string, named: boolean): number
  /** Words that a typed one may mean. */
  meant(typed: string): ReadonlyMap<number, number>
}

/** A word as sure as this is no loan that was written down by ear. */
const SURE = 0.84
const SLIP = [undefined, 0.7, 0.5]
/** Short words have many neighbours. */
const SHORT = 4
const SHORT_WORD = 0.8
/** Another first letter is the rarest slip. */
const OTHER_FIRST_LETTER = 0.75
const BEGUN = 0.66
const SHORTEST_BEGUN = 3
const HEARD = 0.82
const HEARD_OF_TWO = 0.5
const HEARD_WITH_SLIP = 0.75
const LEAST_HEARD = 0.34
const SHORTEST_WITH_SLIP = 4

interface HebrewWord {
  readonly word: string
  readonly number: number
}

export function createVocabulary(): Vocabulary {
  const numbers = new Map<string, number>()
  const isNamed = new Set<number>()
  const byForm = new Map<string, [number, number][]>()
  const byScript = new Map<string, string[]>()
  const bySound = new Map<string, HebrewWord[]>()

  function enter(word: string, number: number, plain: boolean) {
    for (const { form, sure } of formsOf(word, plain)) {
      const entries = byForm.get(form)
      if (entries) entries.push([number, sure])
      else byForm.set(form, [[number, sure]])
    }
  }

  function name(word: string, number: number) {
    isNamed.add(number)
    enter(word, number, false)
    const script = scriptOf(word)
    const alike = byScript.get(script)
    if (alike) alike.push(word)
    else byScript.set(script, [word])
    if (script !== 'hebrew') return
    for (const key of soundsOf(word)) bySound.set(key, [...(bySound.get(key) ?? []), { word, number }])
  }

  function add(word: string, called: boolean): number {
    const known = numbers.get(word)
    const number = known ?? numbers.size
    if (known === undefined) numbers.set(word, number)
    if (called && !isNamed.has(number)) name(word, number)
    else if (known === undefined) enter(word, number, true)
    return number
  }

  function meant(typed: string): Map<number, number> {
    const found = new Map<number, number>()
    let best = 0
    const offer = (number: number, sure: number) => {
      if (sure > (found.get(number) ?? 0)) found.set(number, sure)
      if (sure > best && isNamed.has(number)) best = sure
    }
    for (const { form, sure } of formsOf(typed)) {
      for (const [number, other] of byForm.get(form) ?? []) offer(number, Math.min(sure, other))
    }
    const script = scriptOf(typed)
    if (script === 'number' || best === 1) return found
    const known = best >= SURE
    guess(typed, byScript.get(script) ?? [], (word, sure) => offer(numbers.get(word) ?? -1, sure))
    if (!known && script !== 'hebrew') hear(typed, bySound, offer)
    return found
  }

  return { add, meant }
}

/** Words that differ by typing errors, or that were only begun. */
function guess(typed: string, words: readonly string[], offer: (word: string, sure: number) => void) {
  for (const word of words) {
    if (typed.length >= SHORTEST_BEGUN && word.length > typed.length && word.startsWith(typed)) offer(word, BEGUN)
    const most = slipsAllowed(typed, word)
    if (most === 0 || Math.abs(word.length - typed.length) > most) continue
    const slips = slipsBetween(typed, word, most)
    const sure = slips > most ? undefined : SLIP[slips]
    if (sure === undefined) continue
    const first = word.charAt(0) === typed.charAt(0) ? 1 : OTHER_FIRST_LETTER
    offer(word, sure * first * (Math.min(word.length, typed.length) < SHORT ? SHORT_WORD : 1))
  }
}

/** Hebrew words that sound like the typed one: those with its consonants, or all but one of them, laid beside it. */
function hear(typed: string, bySound: ReadonlyMap<string, readonly HebrewWord[]>, offer: (number: number, sure: number) => void) {
  const sounds = phonemesOf(typed)
  const weigh = (words: readonly HebrewWord[] | undefined, most: number) => {
    for (const { word, number } of words ?? []) {
      const sure = most * likenessHeard(word, sounds)
      if (sure >= LEAST_HEARD) offer(number, sure)
    }
  }
  for (const key of soundsOf(typed)) {
    weigh(bySound.get(key), key.length > 2 ? HEARD : HEARD_OF_TWO)
    if (key.length < SHORTEST_WITH_SLIP) continue
    for (const [other, words] of bySound) {
      if (other.length >= SHORTEST_WITH_SLIP && slipsBetween(key, other, 1) === 1) weigh(words, HEARD_WITH_SLIP)
    }
  }
}
