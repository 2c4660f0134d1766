/** What was said to whom on a day: a screening's answers and verdicts with the rules they came from, needs by area of life, a note. */
import { randomUUID } from 'node:crypto'
import { and, desc, eq } from 'drizzle-orm'
import { NEED_AREAS, type NeedArea } from '#db/casework-codes'
import type { Database } from '#db/client'
import { caseAssessments, caseFiles } from '#db/schema/index'
import { addCounts } from '~/insight/counting/add-counts.server'
import { centerScope } from '~/insight/counting/cells'
import { todayInIsrael } from '~/i18n/today'
import { type Answers, NO_ANSWERS } from '~/interview/answers'
import type { Rules } from '~/interview/saved/content'
import { type Changes, changesBetween, datedOutcomesOf, type Outcome, outcomesOf } from '~/interview/saved/outcomes'
import { catalogue } from '~/rights'
import { rulesVersion } from '~/screening/rules-version.server'
import type { Vault } from '~/vault/seal.server'
import { openJson, sealJson } from '../sealing'

const COLUMN = 'case_assessments.sealed_content'

export interface NewAssessment {
  readonly answers: Answers
  /** Areas of life in which something is needed, in the order of the list. */
  readonly needs?: readonly NeedArea[]
  readonly note?: string
}

/** As it lies in the vault. */
interface Content {
  readonly answers: Answers
  readonly outcomes: readonly Outcome[]
  readonly needs: readonly NeedArea[]
  readonly note: string
}

export interface Assessment extends Content {
  readonly id: string
  readonly fileId: string
  /** The day of the law by which the verdicts were found, ISO. */
  readonly asOf: string
  readonly rulesVersion: string
  /** Id of who took it. */
  readonly takenBy: string
  readonly takenAt: Date
}

export const MOST_NOTE = 4000

/** The rules of this server. */
export function rulesHere(): Rules {
  return { catalogue, version: rulesVersion(catalogue) }
}

/**
 * Takes an assessment: screens the answers by the law of today and keeps answers and verdicts as they are now. It is never changed
 * afterwards, only followed by another. What looks open at a file's first one is counted for the center, without the file. Who may is the caller's question; give the transaction in which it is written down.
 * @param by who takes it
 * @returns its id
 */
export async function takeAssessment(
  db: Database, vault: Vault, fileId: string, by: { readonly id: string }, { answers, needs = [], note = '' }: NewAssessment, now = new Date(),
): Promise<string> {
  const id = randomUUID()
  const asOf = todayInIsrael(now)
  const rules = rulesHere()
  const content: Content = {
    answers, outcomes: outcomesOf(rules.catalogue, answers, asOf), needs: NEED_AREAS.filter((area) => needs.includes(area)), note: note.slice(0, MOST_NOTE),
  }
  const [before] = await db.select({ id: caseAssessments.id }).from(caseAssessments).where(eq(caseAssessments.fileId, fileId)).limit(1)
  if (!before) await countLooked(db, fileId, content.outcomes, asOf)
  await db.insert(caseAssessments).values({
    id, fileId, asOf, rulesVersion: rules.version, sealedContent: sealJson(vault, COLUMN, id, content), takenBy: by.id, takenAt: now,
  })
  return id
}

async function countLooked(db: Database, fileId: string, outcomes: readonly Outcome[], today: string): Promise<void> {
  const [file] = await db.select({ center: caseFiles.centerId }).from(caseFiles).where(eq(caseFiles.id, fileId))
  if (!file) return
  const open = new Set(outcomes.filter(({ verdict }) => verdict === 'eligible' || verdict === 'askPerson').map(({ right }) => right))
  const cells = [...open].map((subject) => ({ measure: 'looked', scope: centerScope(file.center), subject, outcome: '', n: 1 }) as const)
  await addCounts(db, cells, today.slice(0, 7))
}

type Row = typeof caseAssessments.$inferSelect

function opened(vault: Vault, { sealedContent, ...row }: Row): Assessment {
  return { ...row, ...openJson<Content>(vault, COLUMN, row.id, sealedContent) }
}

export type AssessmentLine = Pick<Assessment, 'id' | 'asOf' | 'takenBy' | 'takenAt'>

/** All assessments of a file, the newest first, without what is in them. */
export async function assessmentsOf(db: Database, fileId: string): Promise<readonly AssessmentLine[]> {
  const { id, asOf, takenBy, takenAt } = caseAssessments
  return db.select({ id, asOf, takenBy, takenAt }).from(caseAssessments).where(eq(caseAssessments.fileId, fileId)).orderBy(desc(takenAt), desc(id))
}

/** The newest one of a file; null before the first. */
export async function latestAssessment(db: Database, vault: Vault, fileId: string): Promise<Assessment | null> {
  const { takenAt, id } = caseAssessments
  const [row] = await db.select().from(caseAssessments).where(eq(caseAssessments.fileId, fileId)).orderBy(desc(takenAt), desc(id)).limit(1)
  return row ? opened(vault, row) : null
}

/** One assessment of a file; null where the file has none of that id. */
export async function findAssessment(db: Database, vault: Vault, fileId: string, id: string): Promise<Assessment | null> {
  const [row] = await db.select().from(caseAssessments).where(and(eq(caseAssessments.fileId, fileId), eq(caseAssessments.id, id)))
  return row ? opened(vault, row) : null
}

/** What changed since an assessment, by today's law and for its own answers. @param today ISO day in Israel */
export function changesSince({ answers, asOf, outcomes, rulesVersion: version }: Assessment, today: string, rules: Rules): Changes {
  const areRulesNew = version !== rules.version
  return changesBetween(
    asOf, areRulesNew, outcomes, areRulesNew ? outcomesOf(rules.catalogue, answers, asOf) : outcomes, datedOutcomesOf(rules.catalogue, answers, today),
  )
}

/** The answers of a file as they were last told; none before the first assessment. */
export async function answersOfFile(db: Database, vault: Vault, fileId: string): Promise<Answers> {
  return (await latestAssessment(db, vault, fileId))?.answers ?? NO_ANSWERS
}
