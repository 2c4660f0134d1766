/** Records whose every text is an attack, in each language, put into the database past all the forms that would refuse some of it. */
import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { type Connection, openDatabase } from '#db/client'
import { migrateDatabase } from '#db/migrate'
import { caseDocuments, caseTasks, staff, staffRoles } from '#db/schema/index'
import { makeInvitation } from '~/accounts/invitations.server'
import { sealPerson } from '~/accounts/person.server'
import { startSession } from '~/accounts/sessions.server'
import { type Enrolled, enrolled } from '~/accounts/test-world'
import { book } from '~/appointments/bookings.server'
import { askForCallBack } from '~/appointments/call-backs.server'
import { dayAfter, instantInIsrael, wallTime } from '~/appointments/clock'
import { newMark } from '~/appointments/code.server'
import { publishSlots } from '~/appointments/desk.server'
import { setTakesCallBacks } from '~/appointments/desk-call-backs.server'
import { freeSlots } from '~/appointments/slots.server'
import { takeAssessment } from '~/casework/claims/assessments.server'
import { saveDetails } from '~/casework/claims/claim-changes.server'
import { findClaim, openClaims } from '~/casework/claims/claims.server'
import { addDocument } from '~/casework/claims/documents.server'
import { addGoal } from '~/casework/claims/goals.server'
import { SAMPLES } from '~/casework/claims/test-documents'
import { addWalkIn } from '~/casework/desk/queue.server'
import { openFile } from '~/casework/files/files.server'
import { offerFile } from '~/casework/files/handover.server'
import { addNote } from '~/casework/files/notes.server'
import { NOBODY } from '~/casework/files/person'
import { sealText } from '~/casework/sealing'
import { type Language, LANGUAGES } from '~/i18n/languages'
import { NO_ANSWERS } from '~/interview/answers'
import { keyringFor } from '~/vault/keyring.server'
import { type Vault, vaultOf } from '~/vault/seal.server'

export const CENTER = 'shil-lod'
const OTHER_CENTER = 'shil-hadera'

const WORDS: Readonly<Record<Language, string>> = { he: 'שתול', ar: 'مزروع', ru: 'посажено', en: 'planted', am: 'ተተክሏል' } as Record<Language, string>

/** What would run, load or fall out of its place wherever a text is taken for anything but text. */
export const ATTACK = `"'><img src=x onerror=alert(1)><svg/onload=alert(1)><script>alert(1)</script>{{constructor}}&lt;b&gt;`

/** An attack that can be told from the others. */
export function planted(field: string, language: Language): string {
  return `${WORDS[language]}-${field}${ATTACK}`
}

export interface PlantedFile {
  readonly id: string
  readonly claim: string
  readonly document: string
  readonly handover: string
}

export interface PlantedRecords {
  /** The cookie of somebody who sees all of it. */
  readonly token: string
  readonly files: Readonly<Record<Language, PlantedFile>>
  /** A slot that is free. */
  readonly slot: string
  /** The code of an appointment. */
  readonly appointment: string
  /** Two who took their accounts, and sign in with a password and codes. */
  readonly accounts: readonly [Enrolled, Enrolled]
  /** A link to the account of the first that is good no more. */
  readonly oldLink: string
}

/** Fields of staff and of files, each of which must be seen somewhere as the text that it is. */
export const STAFF_FIELDS = [
  'staffName', 'firstName', 'familyName', 'otherName', 'address', 'contactNote', 'referrerNote', 'note', 'goal', 'assessmentNote', 'reference', 'claimNote', 'document',
  'handover', 'walkIn', 'caller', 'visitor', 'task',
] as const

async function plantFile(connection: Connection, vault: Vault, me: { readonly id: string }, language: Language): Promise<PlantedFile> {
  const { db } = connection
  const text = (field: (typeof STAFF_FIELDS)[number]) => planted(field, language)
  const person = { ...NOBODY, firstName: text('firstName'), familyName: text('familyName'), otherName: text('otherName'), phone: '050-1234567' }
  const { id } = await openFile(db, vault, me, {
    center: CENTER, kind: 'family', language, members: [{ relation: 'applicant', person }],
    details: { address: text('address'), contactNote: text('contactNote'), referrerNote: text('referrerNote') },
    consents: (['keepFile', 'keepAnswers', 'contact', 'handOver'] as const).map((scope) => ({ scope, way: 'spoken', givenOn: '2026-01-01' })),
  })
  const today = wallTime(new Date()).date
  await addNote(db, vault, me, id, text('note'))
  await addGoal(db, vault, id, me, { area: 'income', texts: { he: text('goal'), [language]: text('goal') } }, today)
  await takeAssessment(db, vault, id, me, { answers: { ...NO_ANSWERS, localityName: text('note') }, note: text('assessmentNote') })
  const [claimId = ''] = await openClaims(db, { id, center: CENTER }, me, [{ right: 'income-support' }], NO_ANSWERS, today)
  const claim = await findClaim(db, vault, id, claimId)
  if (!claim) throw new Error('There is no claim')
  await saveDetails(db, vault, me, claim, { staffId: me.id, memberId: null, reference: text('reference'), note: text('claimNote'), checkOn: today }, NO_ANSWERS, today)
  const added = await addDocument(db, vault, id, me, { name: 'a.pdf', bytes: SAMPLES['application/pdf'] })
  if ('problem' in added) throw new Error(added.problem)
  // Past the cleaning of names, and with the end of a head in it.
  const name = `${text('document')}\r\nX-Planted: 1\r\n.pdf`
  await db.update(caseDocuments).set({ sealedName: sealText(vault, 'case_documents.sealed_name', added.id, name) }).where(eq(caseDocuments.id, added.id))
  const task = randomUUID()
  await db.insert(caseTasks).values({ id: task, fileId: id, centerId: CENTER, staffId: me.id, dueOn: today, sealedText: sealText(vault, 'case_tasks.sealed_text', task, text('task')) })
  const offer = await offerFile(db, vault, me, id, { toCenter: OTHER_CENTER, note: text('handover') })
  if ('problem' in offer) throw new Error(offer.problem)
  return { id, claim: claimId, document: added.id, handover: offer.id }
}

/** Who comes, who calls and who waits today, each with an attack for a name. */
async function plantDay(connection: Connection, vault: Vault): Promise<Pick<PlantedRecords, 'slot' | 'appointment'>> {
  const { db } = connection
  const now = new Date()
  const { date } = wallTime(now)
  // Of today, whatever the hour is: they were asked for a week ago.
  const weekAgo = new Date(now.getTime() - 7 * 86_400_000)
  const eight = instantInIsrael(date, '08:00').getTime()
  const times = LANGUAGES.map((_, count) => ({ startsAt: new Date(eight + count * 15 * 60_000), minutes: 15 }))
  const free = [{ startsAt: instantInIsrael(dayAfter(date, 3), '09:00'), minutes: 30 }]
  await publishSlots(db, { centerId: CENTER, times: [...times, ...free], kinds: ['phone'], languages: ['he'], interpreter: true })
  await setTakesCallBacks(db, CENTER, true)
  const slots = await freeSlots(db, CENTER, weekAgo)
  let appointment = ''
  for (const [index, language] of LANGUAGES.entries()) {
    const personOf = (field: string) => ({ name: planted(field, language), phone: '050-7654321', email: null })
    const asked = { kind: 'phone' as const, language, interpreter: language !== 'he', screening: null }
    const booked = await book(db, vault, { centerId: CENTER, slotId: slots[index]?.id ?? '', asked: { ...asked, person: personOf('visitor') }, mark: newMark() }, weekAgo)
    if ('problem' in booked) throw new Error(booked.problem)
    appointment = booked.code
    const { kind: _kind, ...call } = asked
    await askForCallBack(db, vault, { centerId: CENTER, asked: { ...call, dayPart: 'any', person: personOf('caller') }, mark: newMark() }, now)
    await addWalkIn(db, vault, CENTER, { id: randomUUID(), day: date, language, interpreter: false, name: planted('walkIn', language) }, now)
  }
  return { slot: slots.at(-1)?.id ?? '', appointment }
}

/** @param folder of the portal's data, before it is started */
export async function plantRecords(folder: string): Promise<PlantedRecords> {
  const connection = await openDatabase({ folder: `${folder}/pglite` })
  await migrateDatabase(connection)
  const { db } = connection
  const vault = vaultOf(await keyringFor(null, folder))
  const me = { id: randomUUID() }
  for (const language of LANGUAGES) {
    const id = language === 'he' ? me.id : randomUUID()
    await db.insert(staff).values({ id, ...sealPerson(id, { name: planted('staffName', language), email: `${language}@example.org` }, vault), activeSince: new Date() })
    const roles = id === me.id ? (['counsellor', 'centerManager'] as const).flatMap((role) => [CENTER, OTHER_CENTER].map((centerId) => ({ role, centerId }))) : []
    await db.insert(staffRoles).values(roles.length > 0 ? roles.map((each) => ({ staffId: id, ...each })) : [{ staffId: id, centerId: CENTER, role: 'volunteer' as const }])
  }
  const files: Partial<Record<Language, PlantedFile>> = {}
  for (const language of LANGUAGES) files[language] = await plantFile(connection, vault, me, language)
  const day = await plantDay(connection, vault)
  const token = await startSession(db, me.id, 'full', new Date())
  const desk = { db, vault, secureCookies: false, publicUrl: null, source: '192.0.2.1' }
  // A minute ago, so that the codes of now are good.
  const account = () => enrolled({ connection, context: desk }, [{ centerId: CENTER, role: 'volunteer' }], new Date(Date.now() - 120_000))
  const accounts = [await account(), await account()] as const
  const oldLink = await makeInvitation(db, accounts[0].id, new Date(Date.now() - 10 * 86_400_000))
  await connection.close()
  return { token, files: files as Record<Language, PlantedFile>, accounts, oldLink, ...day }
}
