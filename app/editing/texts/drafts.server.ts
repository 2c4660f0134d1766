/** Writing in a document: what is kept, what meets somebody else's writing, and what stands there then. */
import { createHash } from 'node:crypto'
import type { Database } from '#db/client'
import type { Language } from '~/i18n/languages'
import { isolated } from '~/i18n/upkeep/checks/isolation'
import { type Actor, openChange, type OpenChange, writeChange } from '../changes.server'
import { type DraftedText, draftedTexts, textId } from './content'
import { isIn, subjectOf, type TextDocument } from './documents.server'

/** One field of the posted form. */
export interface WrittenText {
  readonly language: Language
  readonly file: string
  readonly key: string
  readonly text: string
  /** Which text the writer had before them: its `markOf`. */
  readonly base: string
  /** A translation was read again beside its new Hebrew, and is right as it is. */
  readonly isRead: boolean
}

/** Somebody else wrote in the same text meanwhile. */
export interface Conflict {
  readonly language: Language
  readonly file: string
  readonly key: string
  readonly mine: string
  readonly theirs: string
  /** Who wrote what stands there now; null when it was published meanwhile. */
  readonly by: string | null
  readonly at: string | null
}

/** A short sign of a text, by which a form tells which one it changed. */
export function markOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 10)
}

/** As it is kept: one line, no space around it, and isolating signs where its language needs them. */
export function tidyText(language: Language, text: string): string {
  return isolated(language, text.replace(/\s*\n\s*/g, ' ').trim())
}

export function subjectFor(document: TextDocument) {
  return { kind: 'texts' as const, subject: subjectOf(document) }
}

/**
 * Keeps what was written. A text that somebody else changed since the writer opened the page is not touched: it comes back as a conflict.
 * @param published the text as it is published now; undefined where there is none
 */
export async function writeTexts(
  db: Database, document: TextDocument, me: Actor, written: readonly WrittenText[], published: (place: Pick<WrittenText, 'language' | 'file' | 'key'>) => string | undefined,
): Promise<{ readonly saved: number; readonly conflicts: readonly Conflict[]; readonly change: OpenChange | null }> {
  const conflicts: Conflict[] = []
  let saved = 0
  const change = await writeChange(db, subjectFor(document), me, (content) => {
    conflicts.length = 0
    saved = 0
    const drafts = new Map(draftedTexts(content).map((draft) => [textId(draft), draft]))
    for (const field of written) {
      const before = published(field)
      if (before === undefined || !isIn(document, field)) continue
      const id = textId(field)
      const draft = drafts.get(id)
      const current = draft?.text ?? before
      const text = tidyText(field.language, field.text)
      const isUntouched = markOf(text) === field.base || text === current
      if (isUntouched && !(field.isRead && !draft)) continue
      if (!isUntouched && markOf(current) !== field.base) {
        const { language, file, key } = field
        conflicts.push({ language, file, key, mine: text, theirs: current, by: draft?.by ?? null, at: draft?.at ?? null })
        continue
      }
      saved += 1
      if (text === before && !field.isRead) drafts.delete(id)
      else drafts.set(id, { language: field.language, file: field.file, key: field.key, text: isUntouched ? current : text, by: me.id, at: me.now.toISOString() })
    }
    return drafts.size === 0 ? null : { texts: [...drafts.values()] }
  })
  return { saved, conflicts, change }
}

/** The drafts of a document by their ids, and the change they stand in. */
export async function draftsOf(db: Database, document: TextDocument): Promise<{ readonly change: OpenChange | null; readonly drafts: ReadonlyMap<string, DraftedText> }> {
  const change = await openChange(db, subjectFor(document))
  return { change, drafts: new Map(draftedTexts(change?.content ?? null).map((draft) => [textId(draft), draft])) }
}
