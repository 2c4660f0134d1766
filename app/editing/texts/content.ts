/** Texts as they are drafted and as they are published, checked where they come from the database. */
import { z } from 'zod'
import type { TextEdit } from '~/i18n/edits'
import { LANGUAGES, type Language } from '~/i18n/languages'
import type { Published } from '../versions.server'
import type { Version } from '~/live/series.server'

const place = { language: z.enum(LANGUAGES), file: z.string(), key: z.string(), text: z.string() }

/** A text in a draft: who wrote it last, and when. */
const drafted = z.object({ ...place, by: z.string(), at: z.string() })
export type DraftedText = z.infer<typeof drafted>

const draft = z.object({ texts: z.array(drafted) })

/** @param content of the open change; null with none */
export function draftedTexts(content: unknown): readonly DraftedText[] {
  return content === null ? [] : draft.parse(content).texts
}

export const publishedTexts = z.object({
  texts: z.array(z.object({ ...place, was: z.string(), source: z.string().optional() })),
})
export type PublishedTexts = z.infer<typeof publishedTexts>

export type PublishedText = PublishedTexts['texts'][number]

/** Names one text among all. */
export function textId({ language, file, key }: { readonly language: Language; readonly file: string; readonly key: string }): string {
  return `${language} ${file} ${key}`
}

/** What stands after all publications: of each text the last one. */
export function editsAfter(versions: readonly Version<Published<PublishedTexts>>[]): readonly TextEdit[] {
  const last = new Map<string, TextEdit>()
  for (const { content } of versions) {
    for (const { language, file, key, text, source } of content.content.texts) last.set(textId({ language, file, key }), { language, file, key, text, source })
  }
  return [...last.values()]
}
