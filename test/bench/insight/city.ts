/** A year of a big city, event by event, with a fixed seed: what the counter is handed while people use the portal. */
import { VERDICTS } from '~/engine/verdict'
import { LANGUAGES } from '~/i18n/languages'
import type { Cell } from '~/insight/counting/cells'
import { cellsOf } from '~/insight/counting/screening-cells.server'
import { isRightSpeakable, isSpeakable } from '~/insight/counting/screening-event'
import { GROUPS } from '~/interview/pages'
import { catalogue } from '~/rights'

const RIGHTS = catalogue.rights.filter(isRightSpeakable).map(({ id }) => id)
const PAGES = Object.keys(GROUPS).filter(isSpeakable)
/** Quarters and suburbs: as many towns as a region has. */
const TOWNS = Array.from({ length: 40 }, (_, index) => String(1000 + index))
export const CENTERS = Array.from({ length: 20 }, (_, index) => `center-${index}`)

/** Numbers from 0 to 1 that are the same in every run. */
export function drawer(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** One event as the numbers that it adds to: a check, or a step of a file at a center. */
export function eventCells(draw: () => number): readonly Cell[] {
  // Some rights, towns and languages are far more frequent than others.
  const pick = <T>(list: readonly T[]) => list[Math.floor(draw() ** 2 * list.length)] as T
  const language = pick(LANGUAGES)
  const kind = draw()
  if (kind < 0.3) return cellsOf({ kind: 'begun' }, language, () => true) ?? []
  if (kind < 0.45) return cellsOf({ kind: 'stopped', page: pick(PAGES) }, language, () => true) ?? []
  if (kind < 0.75) {
    const known = pick(['known', 'notKnown', 'declined'])
    return cellsOf({ kind: 'finished', right: pick(RIGHTS), verdict: pick(VERDICTS), page: pick(PAGES), known, place: pick(TOWNS) }, language, () => true) ?? []
  }
  const scope = `center:${pick(CENTERS)}`
  if (kind < 0.8) return [{ measure: 'files', scope, subject: language, outcome: '' }]
  return [{ measure: pick(['looked', 'planned', 'claimed', 'granted'] as const), scope, subject: pick(RIGHTS), outcome: '' }]
}
