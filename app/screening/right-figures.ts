/** The figures of the law as texts name them: formatted, by parameter id, ready to be filled into words. */
import { formatDay } from '~/engine/date'
import type { Figures, Parameters } from '~/engine/parameters'
import type { Values, Words } from '~/i18n/words'

/** Stands where the law gives no figure for the day. */
const NO_FIGURE = '–'

/** One figure: money and percent with their sign, a day of the calendar as a date, years, months and counts as bare numbers. */
export function figureText(words: Pick<Words, 'figure' | 'date'>, value: number, unit: string): string {
  if (!Number.isFinite(value)) return NO_FIGURE
  return unit === 'date' ? words.date(formatDay(value)) : words.figure(value, unit)
}

/** All figures of a day in one language. Make it once for a language and a day: texts that were filled in are remembered by it. */
export function rightFigures(words: Pick<Words, 'figure' | 'date'>, parameters: Parameters, figures: Figures): Values {
  const texts: Record<string, string> = {}
  for (const id of Object.keys(parameters)) {
    const { value, unit } = figures.figure(id)
    texts[id] = figureText(words, value, unit)
  }
  return texts
}

/**
 * The figures in the form in which a text takes them. Given one by one, i18next copies all of them several times for every text, which
 * takes it milliseconds; under `replace` it only looks up those that the text names.
 */
export function fillWith(figures: Values): Values {
  return { replace: figures } as unknown as Values
}
