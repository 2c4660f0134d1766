/** Households at one center, with claims, tasks and a day's queue, written as the portal writes them but in batches. */
import { randomUUID } from 'node:crypto'
import type { ClaimState } from '#db/casework-codes'
import type { Database } from '#db/client'
import { caseClaims, caseClaimSteps, caseFiles, caseMembers, caseTasks, caseWalkIns } from '#db/schema/index'
import { sealJson, sealText } from '~/casework/sealing'
import { addLookups } from '~/casework/files/lookups.server'
import { NOBODY } from '~/casework/files/person'
import { formatDay, parseDay } from '~/engine/date'
import { catalogue } from '~/rights'
import type { Vault } from '~/vault/seal.server'

export const CENTER = 'bench-center'
export const STAFF = Array.from({ length: 5 }, (_, index) => `bench-staff-${index}`)
export const CLAIMS_EACH = 10
const BATCH = 250

/** Names that are as frequent as names are: a few very common, most rare. */
const FIRST = ['משה', 'Моше', 'محمد', 'አበበ', 'Sarah', 'רחל', 'Иван', 'فاطمة', 'ተስፋዬ', 'David', 'נועה', 'Ольга']
const LETTERS = 'אבגדהוזחטיכלמנסעפצקרשת'

const STATES: readonly ClaimState[] = ['collecting', 'submitted', 'waiting', 'granted', 'refused', 'appeal']

/** A simple generator of chance, so that two runs seed the same. */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** A name of eight letters, so that few sound alike. */
export function familyName(index: number): string {
  const next = chance(index + 1)
  next()
  return Array.from({ length: 8 }, () => LETTERS[Math.floor(next() * LETTERS.length)] ?? '').join('')
}

export const phoneOf = (index: number) => `05${String(20_000_000 + index).padStart(8, '0')}`

/** @param households how many @param today ISO day in Israel */
export async function seedHouseholds(db: Database, vault: Vault, households: number, today: string): Promise<void> {
  const next = chance(7)
  const day = parseDay(today) as number
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
  const rights = catalogue.rights.map(({ id }) => id)
  const now = new Date()
  for (let start = 0; start < households; start += BATCH) {
    const indexes = Array.from({ length: Math.min(BATCH, households - start) }, (_, offset) => start + offset)
    const files = indexes.map(() => ({
      id: randomUUID(), centerId: CENTER, kind: 'family' as const, language: 'he' as const, staffId: pick(STAFF), openedAt: now, openedBy: pick(STAFF),
      changedAt: new Date(now.getTime() - Math.floor(next() * 1e10)), closedAt: next() < 0.2 ? now : null,
    }))
    const people = files.map(({ id }, offset) => {
      const person = { ...NOBODY, firstName: pick(FIRST), familyName: familyName(start + offset), phone: phoneOf(start + offset) }
      const memberId = randomUUID()
      return { person, row: { id: memberId, fileId: id, relation: 'applicant' as const, sealedPerson: sealJson(vault, 'case_members.sealed_person', memberId, person) } }
    })
    const claims = files.flatMap(({ id, closedAt }) =>
      Array.from({ length: CLAIMS_EACH }, () => {
        const state = closedAt === null ? pick(STATES) : ('granted' as const)
        const isDue = state !== 'granted' && next() < 0.7
        return {
          id: randomUUID(), fileId: id, centerId: CENTER, right: pick(rights), person: 'applicant', state, since: today, staffId: pick(STAFF), openedAt: now,
          dueOn: isDue ? formatDay(day + Math.floor(next() * 400) - 40) : null, dueFor: isDue ? 'check' : null,
        }
      }),
    )
    const tasks = files.map(({ id }) => {
      const taskId = randomUUID()
      return {
        id: taskId, fileId: id, centerId: CENTER, staffId: pick(STAFF), dueOn: formatDay(day + Math.floor(next() * 400) - 40),
        doneAt: next() < 0.5 ? now : null, sealedText: sealText(vault, 'case_tasks.sealed_text', taskId, 'call the office'),
      }
    })
    await db.transaction(async (tx) => {
      await tx.insert(caseFiles).values(files)
      await tx.insert(caseMembers).values(people.map(({ row }) => row))
      for (const { person, row } of people) await addLookups(tx, vault, { memberId: row.id, fileId: row.fileId, center: CENTER }, person)
      await tx.insert(caseClaims).values(claims)
      await tx.insert(caseClaimSteps).values(claims.map(({ id, staffId }) => ({ claimId: id, to: 'collecting' as const, on: today, staffId, at: now })))
      await tx.insert(caseTasks).values(tasks)
    })
  }
  await db.insert(caseWalkIns).values(
    Array.from({ length: 30 }, (_, index) => ({
      id: randomUUID(), centerId: CENTER, day: today, number: index + 1, language: 'he' as const, arrivedAt: now,
    })),
  )
}
