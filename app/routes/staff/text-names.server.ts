import type { TextDocument } from '~/editing/texts/documents.server'
import type { Words } from '~/i18n/words'

/** What a document of texts is called: the right, what rights share, the first question of a page, the screens of a file. */
export function documentName(words: Words, { area, name, facts }: TextDocument): string {
  if (area === 'right' && name.startsWith('_')) return words.t(`editing:shared-${name}`)
  if (area === 'right') return words.right(name, ['name']) ?? name
  if (area === 'question') return words.question(facts?.[0] ?? '', 'label') ?? words.question(facts?.[0] ?? '', 'short') ?? name
  return words.t(`editing:screen.${name}`)
}
