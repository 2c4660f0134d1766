/** The law in force in this process, and how it comes to be: from the file at the start, from the database ever after. */
import { catalogue, publishedFigures, putInForce } from '~/rights'
import { isEmpty, type Overrides } from '~/rights/overrides'
import { rulesVersion } from '~/screening/rules-version.server'
import type { LawName } from './law-name'

let number = 0

/** Laws of a moment ago: pages that were made with one still ask for its figures. */
const RECENT = 20
const recent = new Map<string, Overrides>()

/** Number of the version in force; 0 where none was heard of yet, and the code alone speaks. */
export function numberInForce(): number {
  return number
}

/** The law in force, as browsers are told of it. */
export function lawInForce(): LawName {
  return { version: rulesVersion(catalogue), isOwn: isEmpty(publishedFigures()) }
}

/** Published figures by the hash of their law; null where it is not one of the latest. */
export function recentFigures(name: string): Overrides | null {
  return recent.get(name) ?? null
}

/** Takes a version into force. */
export function takeIntoForce(version: { readonly number: number; readonly overrides: Overrides }): void {
  putInForce(version.overrides)
  number = version.number
  const name = rulesVersion(catalogue)
  recent.delete(name)
  recent.set(name, version.overrides)
  if (recent.size > RECENT) recent.delete(recent.keys().next().value as string)
}
