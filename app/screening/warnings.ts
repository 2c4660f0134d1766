/**
 * What must be said louder about a result: figures past their confirmation, figures that are not there, a day that has
 * not come.
 */
import type { Figure, FigureProblem } from '~/engine/parameters'
import type { Words } from '~/i18n/words'

export interface Warning {
  /** The figure's id; null when the warning is not about one. */
  readonly parameter: string | null
  readonly problem: FigureProblem | 'futureDate' | 'localityNotFound'
  readonly text: string
}

export function figureWarning(words: Words, { id, from, problem }: Figure): Warning | null {
  if (problem === null) return null
  if (problem !== 'pastConfirmation') return { parameter: id, problem, text: words.t(`screening:warning.${problem}`) }
  const text =
    from === null
      ? words.t('screening:warning.pastConfirmationUndated')
      : words.t('screening:warning.pastConfirmation', { date: words.date(from) })
  return { parameter: id, problem, text }
}

/** @param asOf the day asked about, ISO @param today the day in Israel, ISO */
export function futureWarning(words: Words, asOf: string, today: string): Warning | null {
  if (asOf <= today) return null
  return {
    parameter: null,
    problem: 'futureDate',
    text: words.t('screening:warning.futureDate', { date: words.date(asOf) }),
  }
}

export function localityWarning(words: Words): Warning {
  return { parameter: null, problem: 'localityNotFound', text: words.t('screening:warning.localityNotFound') }
}
