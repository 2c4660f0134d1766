/** What a person agreed to, when, how and to whom. Withdrawn ones stay, with the day. */
import { randomUUID } from 'node:crypto'
import { and, desc, eq, isNull } from 'drizzle-orm'
import type { ConsentScope, ConsentWay } from '#db/casework-codes'
import type { Database } from '#db/client'
import { caseConsents } from '#db/schema/index'

export interface NewConsent {
  readonly scope: ConsentScope
  readonly way: ConsentWay
  /** ISO day. */
  readonly givenOn: string
  readonly memberId?: string | null
}

/** @param by to whom it was given @returns its id */
export async function writeConsent(db: Database, fileId: string, { scope, way, givenOn, memberId = null }: NewConsent, by: { readonly id: string }): Promise<string> {
  const id = randomUUID()
  await db.insert(caseConsents).values({ id, fileId, memberId, scope, way, givenOn, takenBy: by.id })
  return id
}

/** @returns whether there was such a consent, and it stood */
export async function withdrawConsent(db: Database, fileId: string, id: string, now: Date): Promise<boolean> {
  const withdrawn = await db
    .update(caseConsents)
    .set({ withdrawnAt: now })
    .where(and(eq(caseConsents.fileId, fileId), eq(caseConsents.id, id), isNull(caseConsents.withdrawnAt)))
    .returning({ id: caseConsents.id })
  return withdrawn.length > 0
}

/** Whether there was a consent of a scope and none stands any more. Where nobody was asked, nothing was withdrawn. */
export function isWithdrawn(consents: readonly { readonly scope: ConsentScope; readonly withdrawnAt: Date | null }[], scope: ConsentScope): boolean {
  const own = consents.filter((consent) => consent.scope === scope)
  return own.length > 0 && own.every(({ withdrawnAt }) => withdrawnAt !== null)
}

/** The newest consent of a scope that stands; null when there is none. */
export async function standingConsent(db: Database, fileId: string, scope: ConsentScope): Promise<{ readonly id: string; readonly givenOn: string } | null> {
  const [row] = await db
    .select({ id: caseConsents.id, givenOn: caseConsents.givenOn })
    .from(caseConsents)
    .where(and(eq(caseConsents.fileId, fileId), eq(caseConsents.scope, scope), isNull(caseConsents.withdrawnAt)))
    .orderBy(desc(caseConsents.givenOn))
    .limit(1)
  return row ?? null
}
