/** Published texts as browsers fetch them: of each language those that pages work with in the browser, under a name that lasts. */
import { type PathEdit, pathEdits } from './edits'
import { LANGUAGES, type Language } from './languages'
import { LIVE_PARTS, livePart } from './live-parts'
import { madeOfWords, publishedEdits, resourcesOf } from './resources.server'
import type { Resources, WordTree } from './resources'

function has(words: Resources, path: readonly string[]): boolean {
  let found: WordTree[string] | undefined = words as WordTree
  for (const key of path) found = typeof found === 'string' ? undefined : (found as { readonly [key: string]: WordTree[string] } | undefined)?.[key]
  return typeof found === 'string'
}

/** What the browser needs of the published texts of a language; nothing of guides and staff's own pages that come whole. */
export const liveEdits = madeOfWords((language: Language): readonly PathEdit[] => {
  const edits = publishedEdits()?.edits ?? []
  if (edits.length === 0) return []
  const parts = LIVE_PARTS.map((part) => livePart(resourcesOf(language), part))
  return pathEdits(edits, language).filter(([path]) => parts.some((part) => has(part, path)))
})

const named = madeOfWords((): string | null => {
  const now = publishedEdits()
  return now && LANGUAGES.some((language) => liveEdits(language).length > 0) ? now.name : null
})

/** The name under which browsers ask for published texts (`/words/<name>/<language>.json`); null where they need none. */
export function liveEditsName(): string | null {
  return named(LANGUAGES[0])
}
