/** An estimate in words: a sum, a range or a ceiling, with its unit and the year of its figures. */
import type { AmountResult, RightResult } from '~/engine/screen'
import type { Words } from '~/i18n/words'

/** A sentence in pieces: plain words, and the sums in it, which are set apart and never broken. */
export type AmountPiece = { readonly text: string } | { readonly sum: string }

function bareSum(words: Words, { unit }: AmountResult, value: number): string {
  if (unit.startsWith('ILS')) return words.shekels(Math.round(value))
  return unit === 'percent' ? words.percent(Math.round(value * 10) / 10) : words.number(value)
}

/** Marks the places of the sums while the sentence is made, so that each language may put them where it wants. */
const PLACES = ['⟦1⟧', '⟦2⟧'] as const

function pieces(sentence: string, sums: readonly string[]): AmountPiece[] {
  return sentence.split(/(⟦[12]⟧)/).flatMap((part): AmountPiece[] => {
    const place = PLACES.findIndex((mark) => mark === part)
    if (place >= 0) return [{ sum: sums[place] ?? '' }]
    return part === '' ? [] : [{ text: part }]
  })
}

/** "About 4,556 ₪ a month", "Up to 90%", "Between 820 and 1,170 ₪ a month". */
export function amountPieces(words: Words, amount: AmountResult, upTo: boolean): AmountPiece[] {
  const { unit, min, max } = amount
  const isCounted = unit === 'days' || unit === 'months'
  const withUnit = (place: string) => words.t(`results:unit-${unit.replace(' ', '-')}`, isCounted ? { sum: place, count: max } : { sum: place })
  if (upTo) return pieces(words.t('results:upToSum', { sum: withUnit(PLACES[0]) }), [bareSum(words, amount, max)])
  if (Math.round(min) === Math.round(max)) return pieces(words.t('results:aboutSum', { sum: withUnit(PLACES[0]) }), [bareSum(words, amount, max)])
  return pieces(words.t('results:betweenSums', { min: PLACES[0], max: withUnit(PLACES[1]) }), [
    bareSum(words, amount, min), bareSum(words, amount, max),
  ])
}

/** The year whose figures were used, and whether newer ones may exist. */
export function figuresYearText(words: Words, result: RightResult): { text: string; stale: boolean } | null {
  const year = result.figuresOf?.slice(0, 4)
  if (year === undefined) return null
  const stale = result.problems.some(({ problem }) => problem === 'pastConfirmation')
  return { text: words.t(stale ? 'results:stale' : 'results:figuresOf', { year }), stale }
}
