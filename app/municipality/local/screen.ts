/** Local rights for one household, by the same engine as all others; the browser and the server do it alike. */
import { type Catalogue, defineCatalogue } from '~/engine/catalogue'
import { parseDay } from '~/engine/date'
import type { FactRecord } from '~/engine/facts'
import { type Figures, figuresOn } from '~/engine/parameters'
import { type RightResult, screen } from '~/engine/screen'
import type { Words } from '~/i18n/words'
import { catalogue } from '~/rights'
import { inferFacts } from '~/rights/facts/infer'
import { figureTexts } from '~/screening/right-figures'
import { engineRight, type LocalRight } from './right'

/** With the law whose shared figures are in it: another law makes another. */
const made = new WeakMap<readonly LocalRight[], { readonly by: Catalogue; readonly own: Catalogue }>()

function catalogueOf(rights: readonly LocalRight[], localities: readonly string[]): Catalogue {
  let found = made.get(rights)
  if (found?.by !== catalogue) {
    const shared = Object.fromEntries(Object.entries(catalogue.parameters).filter(([id]) => id.startsWith('shared.')))
    const own = defineCatalogue(catalogue.facts, rights.map((right) => engineRight(right, localities)), { parameters: shared, tables: {} })
    found = { by: catalogue, own }
    made.set(rights, found)
  }
  return found.own
}

export interface LocalResult {
  readonly local: LocalRight
  readonly result: RightResult
}

/** @param today ISO date @param localities codes of the municipality's localities */
export function screenLocally(rights: readonly LocalRight[], localities: readonly string[], facts: FactRecord, today: string): readonly LocalResult[] {
  if (rights.length === 0) return []
  const { results } = screen(catalogueOf(rights, localities), inferFacts(facts, null), parseDay(today) as number)
  const byId = new Map(rights.map((right) => [right.id, right]))
  return results.flatMap((result) => {
    const local = byId.get(result.right.id)
    return local ? [{ local, result }] : []
  })
}

/** The right's own figures on a day, and the shared ones. */
export function localFigures(right: LocalRight, today: string): Figures {
  return figuresOn({ ...catalogue.parameters, ...right.parameters }, {}, parseDay(today) as number)
}

/** Fills the figures of a day into a local right's texts. */
export function localTexts(right: LocalRight, words: Words, today: string): (text: string) => string {
  const parameters = { ...catalogue.parameters, ...right.parameters }
  const named = Object.fromEntries(Object.entries(parameters).filter(([id]) => JSON.stringify(right.words[words.language]).includes(id)))
  const figures = figureTexts(words, named, figuresOn(named, {}, parseDay(today) as number))
  return (text) => text.replace(/\{\{\s*([^}]+?)\s*\}\}/g, (_all, id: string) => figures[id] ?? '')
}
