/** An estimate in words: a sum, a range or a ceiling, with its unit and the year of its figures. */
import type { Figure } from '~/engine/parameters'
import type { AmountResult } from '~/engine/screen'
import type { Trace } from '~/engine/trace'
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

/** The figures that a sum was made of. */
function figuresIn(trace: Trace): Figure[] {
  return [...(trace.figure ? [trace.figure] : []), ...(trace.parts ?? []).flatMap(figuresIn)]
}

/** The year whose figures the sum was made of, and whether newer ones may exist; null when no dated figure is in it. */
export function figuresYearText(words: Words, { trace }: AmountResult): { text: string; stale: boolean } | null {
  const figures = figuresIn(trace)
  const stale = figures.filter(({ problem }) => problem === 'pastConfirmation')
  const dated = (stale.length > 0 ? stale : figures).map(({ from }) => from).filter((from) => from !== null)
  const year = dated.sort().at(stale.length > 0 ? 0 : -1)?.slice(0, 4)
  if (year === undefined) return null
  return { text: words.t(stale.length > 0 ? 'results:stale' : 'results:figuresOf', { year }), stale: stale.length > 0 }
}
