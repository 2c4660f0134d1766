/**
 * Texts that were edited since the portal was built: each stands in the place of one text of `locales`. Pure: the server puts them over
 * its own words, and the browser over the parts that it fetched.
 */
import type { Language } from './languages'
import type { Resources, WordTree } from './resources'

/** One edited text. */
export interface TextEdit {
  readonly language: Language
  /** Path below `locales/<language>` without its ending: `rights/study-grant`. */
  readonly file: string
  /** Path inside the file, its parts set off by bars: `guide|claim|0`. */
  readonly key: string
  readonly text: string
  /** Of a translation: short hash of the Hebrew that it was made from, as `upkeep/review` makes it. */
  readonly source?: string | undefined
}

/** An edited text by its whole path among the words of one language, as it travels to the browser. */
export type PathEdit = readonly [path: readonly string[], text: string]

type Branch = WordTree[string] | undefined

/** A tree with one text exchanged; branches without it stay the same objects. A text that is not there is not added. */
export function withText<T extends Branch>(tree: T, [key, ...rest]: readonly string[], text: string): T {
  if (key === undefined) return typeof tree === 'string' ? (text as T) : tree
  if (tree === undefined || typeof tree === 'string') return tree
  const inner = (tree as { readonly [key: string]: Branch })[key]
  const changed = withText(inner, rest, text)
  if (changed === inner) return tree
  if (Array.isArray(tree)) return tree.map((each: string, index) => (String(index) === key ? changed : each)) as unknown as T
  return { ...(tree as WordTree), [key]: changed } as T
}

const BAR = '|'

/** Where a text of a file stands among the words of a language; null for files that are read otherwise (letters). */
function placeOf(file: string, key: string): readonly string[] | null {
  const [folder = '', name = ''] = file.split('/')
  const path = key.split(BAR)
  if (folder === 'rights') return ['rights', name, ...path]
  if (folder === 'ui') return [name, ...path]
  return folder === 'questions' || folder === 'acts' ? [folder, ...path] : null
}

/**
 * The edits that touch the words of a language: its own, and those of the Hebrew names that stand beside them.
 * @param language one of the five
 */
export function pathEdits(edits: readonly TextEdit[], language: Language): readonly PathEdit[] {
  return edits.flatMap((edit): readonly PathEdit[] => {
    const place = placeOf(edit.file, edit.key)
    if (!place) return []
    if (edit.language === language) return [[place, edit.text]]
    return edit.language === 'he' ? [[['hebrew', ...place], edit.text]] : []
  })
}

/** The words of a language with edits put over them; what the words do not have is left out. */
export function withEdits(words: Resources, edits: readonly PathEdit[]): Resources {
  return edits.reduce<Resources>((tree, [path, text]) => withText(tree as WordTree, path, text) as Resources, words)
}
