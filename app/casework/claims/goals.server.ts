/** Goals that a household agreed to, in the counsellor's words and in the person's language. */
import { randomUUID } from 'node:crypto'
import { and, asc, eq } from 'drizzle-orm'
import type { NeedArea } from '#db/casework-codes'
import type { Database } from '#db/client'
import { caseGoals } from '#db/schema/index'
import type { Vault } from '~/vault/seal.server'
import { keepText } from '../files/text-versions.server'
import { openJson, sealJson } from '../sealing'
import { type GoalTexts, goalText } from './goal-texts'

const COLUMN = 'case_goals.sealed_text'

/** As it lies in the vault. */
interface Content {
  readonly texts: GoalTexts
  /** Id of who wrote them. */
  readonly by: string
}

export interface Goal {
  readonly id: string
  readonly fileId: string
  readonly area: NeedArea
  readonly texts: GoalTexts
  readonly writtenBy: string
  readonly agreedOn: string
  readonly reachedOn: string | null
  readonly version: number
}

export interface GoalTyped {
  readonly area: NeedArea
  readonly texts: GoalTexts
}

type Row = typeof caseGoals.$inferSelect

/** The texts of a goal as its row has them sealed. */
export function textsOfGoal(vault: Vault, { id, sealedText }: Pick<Row, 'id' | 'sealedText'>): GoalTexts {
  return openJson<Content>(vault, COLUMN, id, sealedText).texts
}

function opened(vault: Vault, { sealedText, ...row }: Row): Goal {
  const { texts, by } = openJson<Content>(vault, COLUMN, row.id, sealedText)
  return { ...row, texts, writtenBy: by }
}

/** The goals of a file: open ones first, in the order in which they were agreed. */
export async function goalsOf(db: Database, vault: Vault, fileId: string): Promise<readonly Goal[]> {
  const rows = await db.select().from(caseGoals).where(eq(caseGoals.fileId, fileId)).orderBy(asc(caseGoals.agreedOn), asc(caseGoals.id))
  const goals = rows.map((row) => opened(vault, row))
  return [...goals.filter(({ reachedOn }) => reachedOn === null), ...goals.filter(({ reachedOn }) => reachedOn !== null)]
}

export async function findGoal(db: Database, vault: Vault, fileId: string, id: string): Promise<Goal | null> {
  const [row] = await db.select().from(caseGoals).where(and(eq(caseGoals.fileId, fileId), eq(caseGoals.id, id)))
  return row ? opened(vault, row) : null
}

/** @param agreedOn ISO day @returns its id */
export async function addGoal(db: Database, vault: Vault, fileId: string, by: { readonly id: string }, { area, texts }: GoalTyped, agreedOn: string): Promise<string> {
  const id = randomUUID()
  const content: Content = { texts, by: by.id }
  await db.insert(caseGoals).values({ id, fileId, area, sealedText: sealJson(vault, COLUMN, id, content), agreedOn })
  return id
}

/** Writes over the row that was read, and over no newer one. */
async function update(db: Database, { id, version }: Pick<Goal, 'id' | 'version'>, values: Partial<Row>): Promise<'saved' | 'stale'> {
  const changed = await db
    .update(caseGoals)
    .set({ ...values, version: version + 1 })
    .where(and(eq(caseGoals.id, id), eq(caseGoals.version, version)))
    .returning({ id: caseGoals.id })
  return changed.length > 0 ? 'saved' : 'stale'
}

/** Changes a goal. The texts that go are kept; where somebody else wrote since, those that were typed are. @param goal as it was shown */
export async function changeGoal(
  db: Database, vault: Vault, by: { readonly id: string }, goal: Goal, { area, texts }: GoalTyped, now = new Date(),
): Promise<'saved' | 'stale'> {
  const content: Content = { texts, by: by.id }
  const saved = await update(db, goal, { area, sealedText: sealJson(vault, COLUMN, goal.id, content) })
  const of = { fileId: goal.fileId, kind: 'goal', id: goal.id }
  if (saved === 'stale') await keepText(db, vault, of, goalText(texts), by.id, now)
  else if (goalText(texts) !== goalText(goal.texts)) await keepText(db, vault, of, goalText(goal.texts), goal.writtenBy, now)
  return saved
}

/** Marks a goal as reached, or takes the mark back. @param reachedOn ISO day, or null */
export async function markGoal(db: Database, goal: Pick<Goal, 'id' | 'version'>, reachedOn: string | null): Promise<'saved' | 'stale'> {
  return update(db, goal, { reachedOn })
}

/** Takes a goal out of the plan. */
export async function removeGoal(db: Database, goal: Pick<Goal, 'id'>): Promise<void> {
  await db.delete(caseGoals).where(eq(caseGoals.id, goal.id))
}
