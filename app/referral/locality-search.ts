import { foldText, skeletonText, withoutPrefix } from '~/i18n/fold'
import { LOCALITY_ALIASES } from './locality-aliases'
import type { Locality } from './types'

export type LocalitySearch = (query: string, limit?: number) => Locality[]

/** A guess is not shown beside a match that is better by more than this. */
const WORSE_BY = 25

interface NameKeys {
  fold: string
  compact: string
  skeleton: string
}

interface Entry {
  locality: Locality
  names: NameKeys[]
}

/**
 * Makes a search by part of a name, in any language and common misspellings. The best match comes first, and the larger
 * place among equals. Making it costs a few dozen milliseconds; keep it as long as the list of localities.
 */
export function createLocalitySearch(localities: readonly Locality[]): LocalitySearch {
  const entries = localities.map((locality): Entry => {
    const names = [...Object.values(locality.names), ...(LOCALITY_ALIASES[locality.code] ?? [])]
    return { locality, names: names.map(keysOf) }
  })
  return (query, limit = 8) => {
    const wanted = keysOf(query)
    if (wanted.fold === '') return []
    const bare = keysOf(withoutPrefix(wanted.fold))
    const scoreOf = (entry: Entry) => {
      const best = bestScore(entry, wanted)
      const known = best === SLIP && sizeRank(entry.locality) <= LARGE ? best + LARGE_MORE : best
      return Math.max(known, bare.fold ? bestScore(entry, bare) / 2 : 0)
    }
    const hits = entries.map((entry) => ({ locality: entry.locality, score: scoreOf(entry) }))
    const least = Math.max(1, ...hits.map((hit) => hit.score - WORSE_BY))
    return hits
      .filter((hit) => hit.score >= least)
      .sort((a, b) => b.score - a.score || sizeRank(a.locality) - sizeRank(b.locality))
      .slice(0, limit)
      .map((hit) => hit.locality)
  }
}

function keysOf(name: string): NameKeys {
  const fold = foldText(name)
  return { fold, compact: fold.replaceAll(' ', ''), skeleton: skeletonText(name).replaceAll(' ', '') }
}

function sizeRank(locality: Locality): number {
  return locality.populationRank ?? Number.MAX_SAFE_INTEGER
}

function bestScore(entry: Entry, wanted: NameKeys): number {
  return Math.max(...entry.names.map((name) => score(name, wanted)))
}

/** Two consonants are too few to recognise the beginning of a longer name by. */
const SHORTEST_SKELETON_START = 3
const SHORTEST_TYPO = 4
/** A slip of the finger. In the name of a large place it is likelier than the rough name of a village. */
const SLIP = 40
const LARGE = 150
const LARGE_MORE = 15

function score(name: NameKeys, wanted: NameKeys): number {
  if (name.compact === wanted.compact) return 100
  if (name.fold.startsWith(wanted.fold) || name.compact.startsWith(wanted.compact)) return 90
  if (` ${name.fold}`.includes(` ${wanted.fold}`)) return 80
  const isSkeleton = wanted.skeleton.length > 1
  if (isSkeleton && name.skeleton === wanted.skeleton) return 70
  if (wanted.skeleton.length >= SHORTEST_SKELETON_START && name.skeleton.startsWith(wanted.skeleton)) return 60
  if (wanted.compact.length >= SHORTEST_SKELETON_START && name.compact.includes(wanted.compact)) return 50
  return wanted.compact.length >= SHORTEST_TYPO && isOneSlip(name.compact, wanted.compact) ? SLIP : 0
}

/** One letter too many, too few, wrong, or two neighbours swapped. */
function isOneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start += 1
  let end = 0
  const most = Math.min(one.length, other.length) - start
  while (end < most && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1
  const left = one.slice(start, one.length - end)
  const right = other.slice(start, other.length - end)
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && left[0] === right[1] && left[1] === right[0]
}
