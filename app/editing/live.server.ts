/** What editors published, as a running server holds it: the texts, and the centers' records. */
import { createHash } from 'node:crypto'
import path from 'node:path'
import type { Database } from '#db/client'
import type { TextEdit } from '~/i18n/edits'
import type { Series } from '~/live/series.server'
import { type PublishedCenter, publishedCenter } from './centers/content'
import { editsAfter, type PublishedTexts, publishedTexts } from './texts/content'
import { type Published, publishedSeries } from './versions.server'

export interface LiveContent {
  readonly texts: Series<Published<PublishedTexts>>
  readonly centers: Series<Published<PublishedCenter>>
  /** Asks for what was published, at once. @throws when the database does not answer */
  refresh(): Promise<void>
  /** Takes up what the files know, for as long as the database says nothing. */
  open(): Promise<void>
  /** @returns ends it */
  start(): () => void
}

export interface LiveContentPlace {
  readonly db: Database
  /** Where the files for a start without the database lie; null: there are none. */
  readonly dataDir: string | null
  readonly onFailure: (error: unknown) => void
}

export function liveContent({ db, dataDir, onFailure }: LiveContentPlace): LiveContent {
  const fileOf = (name: string) => (dataDir === null ? null : path.join(dataDir, name))
  const texts = publishedSeries('texts', publishedTexts, { db, file: fileOf('published-texts.json'), onFailure })
  const centers = publishedSeries('center', publishedCenter, { db, file: fileOf('published-centers.json'), onFailure })
  const all = [texts, centers]
  return {
    texts,
    centers,
    refresh: async () => void (await Promise.all(all.map((each) => each.refresh()))),
    open: async () => void (await Promise.all(all.map((each) => each.open()))),
    start() {
      const stops = all.map((each) => each.start())
      return () => stops.forEach((stop) => stop())
    },
  }
}

/** The texts as the words of the portal take them: under their name, null with none. */
export function editsOf({ texts }: Pick<LiveContent, 'texts'>): { readonly name: string | null; readonly edits: readonly TextEdit[] } {
  const edits = editsAfter(texts.versions())
  return { name: edits.length === 0 ? null : nameOfEdits(texts.newest(), edits), edits }
}

/** A name that no other texts have: the number of the publication, and what the texts are. */
function nameOfEdits(version: number, edits: readonly TextEdit[]): string {
  return `${version}-${createHash('sha256').update(JSON.stringify(edits)).digest('hex').slice(0, 12)}`
}
