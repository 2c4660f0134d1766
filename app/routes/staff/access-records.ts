/** For the access matrix: makes a record of each kind that staff routes name, at a center. A new kind of record adds its line. */
import { randomUUID } from 'node:crypto'
import { centers } from '#db/schema/index'
import type { StaffContext } from '~/accounts/context'
import { addPerson } from '~/accounts/people.server'
import { openClaims } from '~/casework/claims/claims.server'
import { addDocument } from '~/casework/claims/documents.server'
import { SAMPLES } from '~/casework/claims/test-documents'
import { openFile } from '~/casework/files/files.server'
import { offerFile } from '~/casework/files/handover.server'
import { NO_ANSWERS } from '~/interview/answers'
import { draftProposal } from '~/lawroom/proposals.server'
import { lastNumber, noteRelease } from '~/lawroom/versions.server'
import { emptyCenter } from '~/referral/import/empty-center'

/** What stands in the address: an id, or the parts of an address that names several records. */
export type RecordId = string | Readonly<Record<string, string>>

type MakeRecord = (context: StaffContext, centerId: string) => Promise<RecordId>

/** Kinds by the name that `STAFF_ROUTES` gives them. @returns what stands in the address */
export const ACCESS_RECORDS: Readonly<Record<string, MakeRecord>> = {
  staff: async ({ db, vault }, centerId) => {
    const person = { name: 'Rina Example', email: `${randomUUID()}@example.org`, grant: { centerId, role: 'volunteer' as const } }
    return (await addPerson(db, null, person, { vault }, new Date())).id
  },
  file: ({ db, vault }, centerId) => newFile({ db, vault }, centerId),
  claim: async (context, centerId) => {
    const id = await newFile(context, centerId)
    const [claim = ''] = await openClaims(context.db, { id, center: centerId }, { id: randomUUID() }, [{ right: 'income-support' }], NO_ANSWERS, '2026-01-01')
    return { id, claim }
  },
  document: async (context, centerId) => {
    const id = await newFile(context, centerId)
    const added = await addDocument(context.db, context.vault, id, { id: randomUUID() }, { name: 'a.pdf', bytes: SAMPLES['application/pdf'] })
    if ('problem' in added) throw new Error(added.problem)
    return { id, document: added.id }
  },
  // Texts belong to no center.
  textDocument: () => Promise.resolve({ area: 'right', name: 'income-support' }),
  // A record of the directory, which editors change wherever it is.
  directoryCenter: async ({ db }) => {
    const id = `record-${randomUUID()}`
    await db.insert(centers).values(emptyCenter(id, 'shil', 'test'))
    return id
  },
  letterOfFile: async (context, centerId) => ({ id: await newFile(context, centerId), letter: 'instalment-order-request' }),
  // The law is one for all centers.
  lawFigure: () => Promise.resolve('is.minAge'),
  lawProposal: async ({ db }) => String(await draftProposal(db, { id: randomUUID() }, 'for access alone', [], new Date())),
  lawVersion: async ({ db }) => {
    await noteRelease(db, new Date())
    return String(await lastNumber(db))
  },
  // The center that is asked to take a file answers; the one that offers it has the file itself.
  handover: async ({ db, vault }, centerId) => {
    const file = await newFile({ db, vault }, 'center-that-offers')
    const offer = await offerFile(db, vault, { id: randomUUID() }, file, { toCenter: centerId, note: '' })
    if ('problem' in offer) throw new Error(offer.problem)
    return offer.id
  },
}

async function newFile({ db, vault }: Pick<StaffContext, 'db' | 'vault'>, center: string): Promise<string> {
  const consents = [{ scope: 'handOver', way: 'spoken', givenOn: '2026-01-01' }] as const
  return (await openFile(db, vault, { id: randomUUID() }, { center, kind: 'family', language: 'he', consents })).id
}
