/**
 * The rules of one day, ready to be used: what is dear to make is made once for a day and kept for the next request.
 */
import { type Catalogue, partOfCatalogue } from '~/engine/catalogue'
import { changeFinder, type ChangeFinder } from '~/engine/change'
import { parseDay } from '~/engine/date'
import { type Figures, figuresOn } from '~/engine/parameters'
import type { Values, Words } from '~/i18n/words'
import { type Planner, plannerFor } from '~/interview/plan'
import { pages } from '~/interview/view'
import { catalogue } from '~/rights'
import { mayChange } from '~/rights/facts/changeable'
import { rightFigures } from '~/screening/right-figures'
import { rulesVersion } from '~/screening/rules-version.server'

export interface DayRules {
  readonly catalogue: Catalogue
  /** Days since 1970-01-01. */
  readonly asOf: number
  readonly figures: Figures
  planner(): Planner
  changes(): ChangeFinder
  /** The figures as texts name them. */
  texts(words: Words): Values
}

const MOST_KEPT = 24

const kept = new Map<string, DayRules>()

/**
 * @param asOf a real date, ISO
 * @param ids the rights asked about, with which those that they follow are evaluated; null = all
 * @param law a law of the past; else the one in force
 */
export function rulesOn(asOf: string, ids: readonly string[] | null, law: Catalogue = catalogue): DayRules {
  const key = `${rulesVersion(law)}|${asOf}|${ids === null ? '*' : [...ids].sort().join(',')}`
  const found = kept.get(key)
  // Put last again, so that what was not used for longest goes first.
  if (found) kept.delete(key)
  const rules = found ?? makeRules(ids === null ? law : partOfCatalogue(law, ids), asOf)
  kept.set(key, rules)
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value as string)
  return rules
}

function makeRules(rules: Catalogue, day: string): DayRules {
  const asOf = parseDay(day) as number
  const figures = figuresOn(rules.parameters, rules.tables, asOf)
  let planner: Planner | null = null
  let changes: ChangeFinder | null = null
  return {
    catalogue: rules,
    asOf,
    figures,
    planner: () => (planner ??= plannerFor(rules, pages, asOf)),
    changes: () => (changes ??= changeFinder(rules, figures, mayChange)),
    texts: (words) => rightFigures(words, rules.parameters, figures),
  }
}
