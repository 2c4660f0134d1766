/** The figures of the law as texts name them: formatted, by parameter id, ready to be filled into words. */
import { formatDay } from '~/engine/date'
import type { Figures, Parameters } from '~/engine/parameters'
import type { Values, Words } from '~/i18n/words'

/** Stands where the law gives no figure for the day. */
const NO_FIGURE = '–'

/**
 * One figure: money and percent with their sign, a day of the calendar as a date, years, months and counts as bare
 * numbers.
 */
export function figureText(words: Pick<Words, 'figure' | 'date'>, value: number, unit: string): string {
  if (!Number.isFinite(value)) return NO_FIGURE
  return unit === 'date' ? words.date(formatDay(value)) : words.figure(value, unit)
}

/** Every figure of a day by its id. */
export function figureTexts(
  words: Pick<Words, 'figure' | 'date'>,
  parameters: Parameters,
  figures: Figures,
): Record<string, string> {
  return Object.fromEntries(
    Object.keys(parameters).map((id) => {
      const { value, unit } = figures.figure(id)
      return [id, figureText(words, value, unit)]
    }),
  )
}

const made = new WeakMap<Figures, WeakMap<object, { parameters: Parameters; values: Values }>>()

/**
 * All figures of a day, to be handed to `words.right` and `words.rightList` as they are; the same object for the same
 * day and the same texts of a language, by which those that were filled in are remembered. Other texts, drafted or published, have
 * figures of their own, and so nothing is remembered of them here.
 *
 * They stand under i18next's `replace`: given one by one, hundreds of figures are copied several times for every text,
 * which takes milliseconds; so only those that the text names are looked up.
 */
export function rightFigures(words: Words, parameters: Parameters, figures: Figures): Values {
  const known = made.get(figures) ?? new WeakMap<object, { parameters: Parameters; values: Values }>()
  made.set(figures, known)
  const found = known.get(words.texts)
  if (found?.parameters === parameters) return found.values
  const values = { replace: figureTexts(words, parameters, figures) } as unknown as Values
  known.set(words.texts, { parameters, values })
  return values
}

const marked = new WeakMap<Values, Values>()

/** The same figures with a mark before each digit: a text filled with them still tells its figures from the numbers written in it. */
export function markFigures(figures: Values, mark: string): Values {
  let values = marked.get(figures)
  if (!values) {
    const { replace } = figures as unknown as { replace: Readonly<Record<string, string>> }
    const texts = Object.entries(replace).map(([id, text]) => [id, text.replace(/(?=\d)/g, mark)])
    values = { replace: Object.fromEntries(texts) as Record<string, string> } as unknown as Values
    marked.set(figures, values)
  }
  return values
}
