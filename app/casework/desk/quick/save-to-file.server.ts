/** The sheet's answers become an assessment in a household's file. */
import type { Database } from '#db/client'
import type { Staff } from '~/accounts/context'
import { audit } from '~/accounts/audit.server'
import { centersFor } from '~/accounts/permissions'
import { todayInIsrael } from '~/i18n/today'
import type { Answers } from '~/interview/answers'
import type { Vault } from '~/vault/seal.server'
import { takeAssessment } from '../../claims/assessments.server'
import { standingConsent, writeConsent } from '../../files/consents.server'
import { fileHead, touchFile } from '../../files/files.server'
import { findFiles, readWanted } from '../../files/find.server'

/** `file`: there is no open file of that number at the centers of who asks. `consent`: nobody was asked whether answers may be kept. */
export type SaveProblem = 'nothing' | 'file' | 'consent'

export interface ToSave {
  readonly answers: Answers
  /** A file's number, as it was typed. */
  readonly number: string
  /** The person agreed, just now and in spoken words, that the answers are kept. */
  readonly isAgreed: boolean
}

/** Keeps the answers, and writes down that it did, in one transaction. @returns the file, or what stands against it */
export async function saveToFile(
  { db, vault }: { readonly db: Database; readonly vault: Vault }, me: Staff, { answers, number, isAgreed }: ToSave, now = new Date(),
): Promise<{ readonly fileId: string } | { readonly problem: SaveProblem }> {
  if (Object.keys(answers.facts).length === 0 && Object.keys(answers.absences).length === 0) return { problem: 'nothing' }
  const wanted = readWanted(number)
  const centers = centersFor(me.grants, 'case.write')
  if (!wanted || !('number' in wanted) || centers === 'everywhere') return { problem: 'file' }
  const [found] = await findFiles(db, vault, centers, wanted)
  const head = found ? await fileHead(db, found.id) : null
  if (!head || head.closedAt !== null || head.mergedInto !== null) return { problem: 'file' }
  const consent = await standingConsent(db, head.id, 'keepAnswers')
  if (!consent && !isAgreed) return { problem: 'consent' }
  const record = { record: 'file', id: head.id, center: head.center } as const
  return db.transaction(async (tx) => {
    const context = { db: tx }
    if (!consent) {
      await writeConsent(context.db, head.id, { scope: 'keepAnswers', way: 'spoken', givenOn: todayInIsrael(now) }, me)
      await audit(context, me, { ...record, action: 'case.consentGiven' })
    }
    await takeAssessment(context.db, vault, head.id, me, { answers }, now)
    await touchFile(context.db, head.id, now)
    await audit(context, me, { ...record, action: 'screening.saved' })
    return { fileId: head.id }
  })
}
