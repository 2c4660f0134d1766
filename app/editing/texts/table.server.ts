/** Files of words by language, with single texts exchanged: what checks and comparisons look at. */
import { withText } from '~/i18n/edits'
import type { WordTree } from '~/i18n/resources'
import { BAR, type Trees, Words } from '~/i18n/upkeep/texts'
import type { Language } from '~/i18n/languages'

export type Files = Readonly<Record<string, Readonly<Record<string, WordTree>>>>

interface PlacedText {
  readonly language: Language
  readonly file: string
  readonly key: string
  readonly text: string
}

/** @param only these files, in all languages; all of them when left out */
export function wordsWith(files: Files, texts: readonly PlacedText[], only?: readonly string[]): Words {
  const chosen: Record<string, Record<string, WordTree>> = {}
  for (const [language, own] of Object.entries(files)) {
    chosen[language] = only === undefined ? { ...own } : Object.fromEntries(only.flatMap((file) => (own[file] ? [[file, own[file]] as const] : [])))
  }
  for (const { language, file, key, text } of texts) {
    const own = chosen[language]
    if (own?.[file]) own[file] = withText(own[file], key.split(BAR), text)
  }
  return new Words(chosen as Trees)
}
