import type { Database } from '#db/client'
import { inTime } from '#db/in-time'
import type { LaggingReads } from '#db/lagging-reads'
import { centers, hotlines, localities } from '#db/schema/index'
import { servesTown } from './places'
import type { Topic } from './topics'
import type { Center, CenterKind, Hotline, Language, Locality } from './types'

/** The whole directory as it was read at one moment. */
export interface DirectorySnapshot {
  centers: readonly Center[]
  hotlines: readonly Hotline[]
  localities: readonly Locality[]
}

export interface CenterFilter {
  /** CBS code: centres that stand in the place or serve it. */
  locality?: string
  /** Centres known to speak it; those whose languages nobody published are left out. */
  language?: Language
  topic?: Topic
  kind?: CenterKind
}

export interface Directory {
  snapshot(): Promise<DirectorySnapshot>
  listCenters(filter?: CenterFilter): Promise<Center[]>
  getCenter(id: string): Promise<Center | null>
  listHotlines(): Promise<readonly Hotline[]>
  listLocalities(): Promise<readonly Locality[]>
  findLocality(code: string): Promise<Locality | null>
  /** When it was last read from the database; null while it comes from elsewhere. */
  readAt(): Date | null
  /** Forgets what is in memory; the next question reads the database. */
  refresh(): void
}

const DEFAULT_MAX_AGE_MS = 10 * 60_000
/** A visitor who asks where help is does not wait for a slow database longer than this. */
const PATIENCE_MS = 2_000
/** How soon the database is asked again after it did not answer. */
const ASK_AGAIN_AFTER_MS = 15_000

export interface DirectoryOptions {
  readonly maxAgeMs?: number
  readonly clock?: () => number
  /** Replicas, which tell the directory when it is read because of its age; after a change of our own the database itself does. */
  readonly lagging?: LaggingReads
  /** The directory from elsewhere, for as long as the database has never told it. */
  readonly spare?: () => Promise<DirectorySnapshot>
  /** What was published of single centers since: put over the rows as they are given out. */
  readonly edits?: { readonly version: () => number; readonly apply: (centers: readonly Center[]) => readonly Center[] }
}

/**
 * Answers questions about the directory from memory. It is read from the database at the first question, and again when
 * it is older than `maxAgeMs`. While the database cannot be reached the last reading goes on serving: an address of ten
 * minutes ago is better than an error page.
 */
export function createDirectory(
  db: Database,
  { maxAgeMs = DEFAULT_MAX_AGE_MS, clock = Date.now, lagging, spare, edits }: DirectoryOptions = {},
): Directory {
  let current: { snapshot: DirectorySnapshot; readAt: number } | null = null
  let reading: Promise<DirectorySnapshot> | null = null
  let isChanged = false
  let lastReadAt: number | null = null

  async function read(): Promise<DirectorySnapshot> {
    const previous = current
    const afterChange = isChanged
    isChanged = false
    try {
      const reading = lagging && !afterChange ? lagging.read(readDirectory) : readDirectory(db)
      const snapshot = previous || spare ? await inTime(PATIENCE_MS, reading) : await reading
      lastReadAt = clock()
      current = { snapshot, readAt: lastReadAt }
      return snapshot
    } catch (error) {
      isChanged ||= afterChange
      const last = previous?.snapshot ?? (await spare?.())
      if (!last) throw error
      current = { snapshot: last, readAt: clock() - Math.max(0, maxAgeMs - ASK_AGAIN_AFTER_MS) }
      return last
    } finally {
      reading = null
    }
  }

  let edited: { readonly from: DirectorySnapshot; readonly version: number; readonly snapshot: DirectorySnapshot } | null = null

  async function snapshot(): Promise<DirectorySnapshot> {
    const from = await plainSnapshot()
    if (!edits) return from
    const version = edits.version()
    if (edited?.from !== from || edited.version !== version) edited = { from, version, snapshot: { ...from, centers: edits.apply(from.centers) } }
    return edited.snapshot
  }

  function plainSnapshot(): Promise<DirectorySnapshot> {
    if (current && clock() - current.readAt < maxAgeMs) return Promise.resolve(current.snapshot)
    reading ??= read()
    return reading
  }

  return {
    snapshot,
    async listCenters(filter = {}) {
      const directory = await snapshot()
      return filterCenters(directory, filter)
    },
    getCenter: async (id) => (await snapshot()).centers.find((center) => center.id === id) ?? null,
    listHotlines: async () => (await snapshot()).hotlines,
    listLocalities: async () => (await snapshot()).localities,
    findLocality: async (code) => (await snapshot()).localities.find((locality) => locality.code === code) ?? null,
    readAt: () => (lastReadAt === null ? null : new Date(lastReadAt)),
    refresh() {
      isChanged = true
      if (current) current = { ...current, readAt: Number.NEGATIVE_INFINITY }
    },
  }
}

async function readDirectory(db: Database): Promise<DirectorySnapshot> {
  return {
    centers: await db.select().from(centers).orderBy(centers.id),
    hotlines: await db.select().from(hotlines).orderBy(hotlines.id),
    localities: await db.select().from(localities).orderBy(localities.code),
  }
}

function filterCenters(directory: DirectorySnapshot, filter: CenterFilter): Center[] {
  const { language, topic, kind } = filter
  const place = directory.localities.find((locality) => locality.code === filter.locality)
  if (filter.locality !== undefined && !place) return []
  return directory.centers.filter(
    (center) =>
      (!place || center.localityCode === place.code || servesTown(center, place)) &&
      (language === undefined || center.languages?.includes(language)) &&
      (topic === undefined || center.topics.includes(topic)) &&
      (kind === undefined || center.kind === kind),
  )
}
