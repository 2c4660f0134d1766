/** Centers by name, in the language of the page. */
import { centersFor, type Grant, type StaffAction } from '~/accounts/permissions'
import { foldText } from '~/i18n/fold'
import { intlTag, type Language } from '~/i18n/languages'
import type { Directory } from '~/referral/directory.server'

/** The kinds of places that have a desk. */
const WITH_DESK: ReadonlySet<string> = new Set(['shil', 'rightsCenter', 'socialServices'])

export interface NamedCenter {
  readonly id: string
  readonly name: string
}

/** Names by id, with the id itself for a center that the directory no longer has. */
export async function centerNames(directory: Directory, language: Language): Promise<(id: string) => string> {
  const { centers } = await directory.snapshot()
  const byId = new Map(centers.map(({ id, names }) => [id, names]))
  return (id) => {
    const names = byId.get(id)
    return names ? (names[language] ?? names.he) : id
  }
}

/** The centers where somebody may do something, by name; `everywhere` means those that have a desk. */
export async function centersToChoose(directory: Directory, grants: readonly Grant[], action: StaffAction, language: Language): Promise<readonly NamedCenter[]> {
  const nameOf = await centerNames(directory, language)
  const reach = centersFor(grants, action)
  const ids =
    reach === 'everywhere' ? (await directory.snapshot()).centers.filter(({ kind }) => WITH_DESK.has(kind)).map(({ id }) => id) : reach
  const collator = new Intl.Collator(intlTag(language), { numeric: true })
  return [...new Set([...ids, ...(reach === 'everywhere' ? grants.map(({ centerId }) => centerId) : [])])]
    .map((id) => ({ id, name: nameOf(id) }))
    .sort((a, b) => collator.compare(a.name, b.name))
}

export interface Desk extends NamedCenter {
  /** Its names and those of its town, folded for searching. */
  readonly searched: string
}

/** All places that have a desk, by name. */
export async function desksOf(directory: Directory, language: Language): Promise<readonly Desk[]> {
  const { centers, localities } = await directory.snapshot()
  const towns = new Map(localities.map(({ code, names }) => [code, Object.values(names)]))
  const collator = new Intl.Collator(intlTag(language), { numeric: true })
  return centers
    .filter(({ kind }) => WITH_DESK.has(kind))
    .map(({ id, names, localityCode }) => ({
      id, name: names[language] ?? names.he, searched: foldText([...Object.values(names), ...(localityCode === null ? [] : (towns.get(localityCode) ?? []))].join(' ')),
    }))
    .sort((a, b) => collator.compare(a.name, b.name))
}
