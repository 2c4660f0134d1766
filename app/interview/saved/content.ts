/** What lies in a saved screening, sealed. */
import { parseDay } from '~/engine/date'
import type { Catalogue } from '~/engine/catalogue'
import { isLanguage, type Language } from '~/i18n/languages'
import { type Answers, answersFrom } from '../answers'
import { type Marks, marksFrom } from './marks'
import { type Changes, changesBetween, datedOutcomesOf, type Outcome, outcomesOf } from './outcomes'

export interface SavedContent {
  readonly version: 1
  readonly answers: Answers
  readonly marks: Marks
  readonly language: Language
  /** The day in Israel on which it was saved, ISO: the day of its outcomes. */
  readonly asOf: string
  readonly rulesVersion: string
  readonly outcomes: readonly Outcome[]
}

/** The rules that a server knows. */
export interface Rules {
  readonly catalogue: Catalogue
  readonly version: string
}

/** @param today ISO day in Israel */
export function contentOf(answers: Answers, marks: Marks, language: Language, today: string, { catalogue, version }: Rules): SavedContent {
  return { version: 1, answers, marks, language, asOf: today, rulesVersion: version, outcomes: outcomesOf(catalogue, answers, today) }
}

const isOutcome = (data: unknown): data is Outcome =>
  typeof data === 'object' && data !== null && 'right' in data && typeof data.right === 'string' && 'verdict' in data && 'amount' in data

/** Read back after opening; null when it is of a shape that this server does not know. */
export function contentFrom(data: unknown): SavedContent | null {
  if (typeof data !== 'object' || data === null) return null
  const { version, answers, marks, language, asOf, rulesVersion, outcomes } = data as Partial<Record<keyof SavedContent, unknown>>
  const read = answersFrom(answers)
  if (version !== 1 || !read || !isLanguage(language) || typeof rulesVersion !== 'string' || !Array.isArray(outcomes)) return null
  if (typeof asOf !== 'string' || parseDay(asOf) === null) return null
  return { version, answers: read, marks: marksFrom(marks), language, asOf, rulesVersion, outcomes: outcomes.filter(isOutcome) }
}

/** What changed for a saved screening until today. @param today ISO day in Israel */
export function changesOf(content: SavedContent, today: string, { catalogue, version }: Rules): Changes {
  const { answers, asOf, outcomes, rulesVersion } = content
  return changesBetween(
    asOf, rulesVersion !== version, outcomes, outcomesOf(catalogue, answers, asOf), datedOutcomesOf(catalogue, answers, today),
  )
}
