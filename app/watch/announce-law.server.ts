/** From published figures to the rights whose law they change, and to the people who watch those. */
import type { Database } from '#db/client'
import { expressionsOf } from '~/engine/catalogue'
import type { Right } from '~/engine/right'
import { figuresUsed } from '~/engine/walk'
import { catalogue } from '~/rights'
import type { Overrides } from '~/rights/overrides'
import { announce } from './watches.server'

/** Rights that use one of some figures, their own or shared ones. @param figures ids of parameters and tables */
export function rightsTouched(rights: readonly Right[], figures: readonly string[]): readonly string[] {
  const changed = new Set(figures)
  return rights.filter((right) => [...Object.keys(right.parameters), ...figuresUsed(expressionsOf(right))].some((id) => changed.has(id))).map(({ id }) => id)
}

/** Ids of the figures that two versions of the law have otherwise. */
export function figuresDiffering(one: Overrides, other: Overrides): readonly string[] {
  const differing = (a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>) =>
    [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((id) => JSON.stringify(a[id]) !== JSON.stringify(b[id]))
  return [...differing(one.parameters, other.parameters), ...differing(one.tables, other.tables)]
}

/** Queues the letters of a new version of the law. What was published stays published, also when they cannot be queued: that is written down. */
export async function announceLaw(db: Database, figures: readonly string[], version: number, now: Date): Promise<void> {
  try {
    await announce(db, rightsTouched(catalogue.rights, figures), `law ${version}`, now)
  } catch (error) {
    console.error(`Letters about version ${version} of the law could not be queued:`, error instanceof Error ? error.name : 'failed')
  }
}
