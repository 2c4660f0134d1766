/** Where residents read a figure: the sentences about a right in which it stands. They say in words what its id only hints at. */
import { figuresOn } from '~/engine/parameters'
import { parseDay } from '~/engine/date'
import { madeOfWords, resourcesOf, wordsOf } from '~/i18n/resources.server'
import type { WordTree } from '~/i18n/resources'
import type { Language } from '~/i18n/languages'
import { wordsFor } from '~/i18n/words'
import { catalogue } from '~/rights'
import { figureText } from '~/screening/right-figures'

export interface Stated {
  /** Null for a sentence of several rights. */
  readonly right: string | null
  readonly text: string
}

const PLACE = /\{\{([\w.-]+)\}\}/g

function textsIn(tree: WordTree[string] | undefined): readonly string[] {
  if (typeof tree === 'string') return [tree]
  return tree === undefined ? [] : Object.values(tree).flatMap((branch) => textsIn(branch as WordTree[string]))
}

/** The sentences with places for figures, by the figure. */
const places = madeOfWords((language: Language): ReadonlyMap<string, readonly Stated[]> => {
  const found = new Map<string, Stated[]>()
  for (const [file, tree] of Object.entries(resourcesOf(language)['rights'] ?? {})) {
    const right = file.startsWith('_') ? null : file
    for (const text of new Set(textsIn(tree as WordTree[string]))) {
      for (const figure of new Set([...text.matchAll(PLACE)].map(([, id = '']) => id))) found.set(figure, [...(found.get(figure) ?? []), { right, text }])
    }
  }
  return found
})

/** The sentences in which a figure stands, with the figures of a day. @param day ISO */
export function statedIn(language: Language, figure: string, day: string): readonly Stated[] {
  const words = wordsFor(wordsOf(language))
  const figures = figuresOn(catalogue.parameters, catalogue.tables, parseDay(day) as number)
  const filled = (text: string) =>
    text.replace(PLACE, (place, id: string) => {
      if (!catalogue.parameters[id]) return place
      const { value, unit } = figures.figure(id)
      return figureText(words, value, unit)
    })
  return (places(language).get(figure) ?? []).map(({ right, text }) => ({ right, text: filled(text) }))
}
