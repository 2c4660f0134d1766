/** What the pages of a file's letter have in common: which letter, from what the file knows, and that it was made. */
import type { AppLoadContext } from '@remix-run/node'
import { audit } from '~/accounts/audit.server'
import type { Staff } from '~/accounts/context'
import { answersOfFile } from '~/casework/claims/assessments.server'
import { valuesOfFile } from '~/casework/claims/letter-from-file'
import { applicantOf, type FileHead, readFile } from '~/casework/files/files.server'
import { addNote } from '~/casework/files/notes.server'
import type { FactRecord } from '~/engine/facts'
import { isLanguage, type Language } from '~/i18n/languages'
import { wordsOf } from '~/i18n/resources.server'
import { todayInIsrael } from '~/i18n/today'
import { wordsFor } from '~/i18n/words'
import { letterOf } from '~/letters/catalogue'
import { type EditedLine, printed } from '~/letters/edits'
import { type Letter, type LetterValues } from '~/letters/letter'
import { prefill } from '~/letters/prefill'
import type { LetterView } from '~/letters/view.server'
import { inferFacts } from '~/rights/facts/infer'

export interface AskedLetter {
  readonly letter: Letter
  /** Of the page. */
  readonly language: Language
  readonly today: string
}

/** @throws Response 404 where there is no such letter */
export function fileLetterAsked(params: Readonly<Record<string, string | undefined>>): AskedLetter {
  const letter = letterOf(params['letter'])
  const language = params['lang']
  if (!letter || !isLanguage(language)) throw new Response(null, { status: 404 })
  return { letter, language, today: todayInIsrael(new Date()) }
}

/** What the last answers of the file say, as facts. */
export async function factsOfFile(head: Pick<FileHead, 'id'>, { db, vault }: AppLoadContext): Promise<FactRecord> {
  return inferFacts((await answersOfFile(db, vault, head.id)).facts, null)
}

/** The letter's blanks as the file fills them: from its answers, and who writes from its members. */
export async function filledFromFile({ letter, today }: AskedLetter, head: FileHead, facts: FactRecord, view: LetterView, { db, vault }: AppLoadContext): Promise<LetterValues> {
  const { values } = prefill(letter, facts, today, (id) => view.benefitNames[id] ?? null)
  const file = await readFile(db, vault, head.id)
  if (!file) return values
  const person = applicantOf(file.members)?.person ?? null
  return { ...values, ...valuesOfFile(letter, { person, details: file.details, language: head.language, interpreter: head.interpreter }) }
}

/** Writes down in the file's notes that a letter was made; its text only where that was asked for. */
export async function noteLetter(
  { letter, language }: AskedLetter, head: FileHead, me: Staff, lines: readonly EditedLine[], withText: boolean, { db, vault }: AppLoadContext,
): Promise<void> {
  const words = wordsFor(wordsOf(language))
  const said = words.t('claims:letters.made', { name: words.t(`letters:name.${letter.id}`) })
  const text = withText ? `${said}\n\n${printed(lines).map(({ hebrew }) => hebrew).join('\n')}` : said
  await db.transaction(async (tx) => {
    await addNote(tx, vault, me, head.id, text)
    await audit({ db: tx }, me, { action: 'letter.made', record: 'file', id: head.id, center: head.center })
  })
}
