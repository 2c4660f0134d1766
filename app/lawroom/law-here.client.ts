/** The law of the pages in the browser: its own rules, with the published figures that the server names. */
import { NO_OVERRIDES, type Overrides } from '~/rights/overrides'
import type { LawName } from './law-name'

let here: string | null = null

/** The law with which the page was made, as its head names it. */
export function lawOfPage(): LawName {
  const { law = '', lawOwn } = document.documentElement.dataset
  return { version: law, isOwn: lawOwn !== undefined }
}

/**
 * Has the browser work by the same law as the server. A screening under way goes on: its answers are worked out anew.
 * @param law as the server names it; figures that were fetched once are kept by the browser for good
 * @returns the version by which the browser works from now on: the one before, where the new figures cannot be fetched
 * @throws when they cannot be fetched and there was none before
 */
export async function followLaw({ version, isOwn }: LawName): Promise<string> {
  if (version === here) return version
  try {
    // A fresh page works by the rules that came with the scripts: they need not be here yet.
    if (!isOwn || here !== null) await put(isOwn ? NO_OVERRIDES : await fetchFigures(version))
    here = version
  } catch (error) {
    if (here === null) throw error
  }
  return here
}

/** The version by which the browser works now. */
export function lawHere(): string {
  return here ?? ''
}

async function put(overrides: Overrides): Promise<void> {
  const { putInForce } = await import('~/rights')
  putInForce(overrides)
}

async function fetchFigures(version: string): Promise<Overrides> {
  const response = await fetch(`/law/${version}.json`)
  if (!response.ok) throw new Error(`The law ${version} could not be fetched`)
  return (await response.json()) as Overrides
}
