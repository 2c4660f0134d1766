/** For tests: files opened as the portal opens them. */
import type { World } from '~/accounts/test-world'
import { type NewFile, openFile } from './files.server'
import { NOBODY, type Person } from './person'

export const personOf = (person: Partial<Person>): Person => ({ ...NOBODY, ...person })

/** A file with an applicant, at center `a` unless told. @returns its id and number */
export function fileFor(world: World, by: { readonly id: string }, person: Partial<Person>, more: Partial<NewFile> = {}, now = new Date()) {
  const { db, vault } = world.context
  return db.transaction((tx) =>
    openFile(tx, vault, by, { center: 'a', kind: 'family', language: 'he', members: [{ relation: 'applicant', person: personOf(person) }], ...more }, now),
  )
}
