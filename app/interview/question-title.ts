import type { Words } from '~/i18n/words'
import { fieldShort } from './field-words'
import type { QuestionView } from './view'

/** Pages of several facts have a heading of their own. */
export function groupTitle(words: Words, view: QuestionView): string | null {
  return view.fields.length > 1 || isByItem(view) ? words.t(`check:group.${groupKey(view)}`) : null
}

/** A page of one fact about each child is headed by the fact; only named groups have words. */
function groupKey(view: QuestionView): string {
  return view.fields.every(({ path }) => path.startsWith('children[')) && !isByItem(view) ? 'each-child' : view.page
}

/** Pages on which several facts are asked of each child, or of each of the others, have a part for each of them. */
export function isByItem({ page }: QuestionView): boolean {
  return page === 'children-details' || page === 'dependants-details'
}

/** The title of the window: neutral and short, so that it gives nothing away over a shoulder. */
export function questionTitle(words: Words, view: QuestionView): string {
  const first = view.fields[0]
  const title = groupTitle(words, view) ?? (first ? fieldShort(words, first.path) : words.t('check:startTitle'))
  return view.rejected ? words.t('errors:inTitle', { title }) : title
}
