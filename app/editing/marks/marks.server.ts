/**
 * What residents say of a page: clear, unclear, wrong. Only sums are kept, by page, language and day. There is no place for words of
 * one's own: people write names and numbers into any such place, whatever stands beside it, and nobody could answer them.
 */
import { gte, sql } from 'drizzle-orm'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { Database } from '#db/client'
import { PAGE_MARKS, type PageMark } from '#db/editing-codes'
import { pageMarks } from '#db/schema/index'
import type { Language } from '~/i18n/languages'
import { pages } from '~/interview/view'
import { catalogue } from '~/rights'

/** Enough for a whole family on one line, too little to paint a picture with. */
const MARKS_AN_HOUR = 30

/** Addresses stay in memory for an hour and go nowhere. */
const limiter = new RateLimiterMemory({ points: MARKS_AN_HOUR, duration: 3600 })

export interface Mark {
  /** `right/study-grant`, `question/birthDate`. */
  readonly page: string
  readonly mark: PageMark
}

/** What a posted form says; null where it names no page or mark of ours. */
export function readMark(page: unknown, mark: unknown): Mark | null {
  const known = PAGE_MARKS.find((each) => each === mark)
  if (known === undefined || typeof page !== 'string') return null
  const [area, name = ''] = page.split('/')
  const isPage = area === 'right' ? catalogue.rights.some(({ id }) => id === name) : area === 'question' && pages.page(name) !== null
  return isPage ? { page: `${area}/${name}`, mark: known } : null
}

/** The address of a page that was marked. */
export function addressOfPage(page: string, language: Language): string {
  const [area, name = ''] = page.split('/')
  return `/${language}/${area === 'right' ? 'rights' : 'check'}/${name}`
}

/** Counts a mark. @param source address of the visitor @returns false where too many came from there */
export async function addMark(db: Database, { page, mark }: Mark, language: Language, day: string, source: string): Promise<boolean> {
  const isLate = await limiter.consume(source).then(() => false, () => true)
  if (isLate) return false
  await db
    .insert(pageMarks)
    .values({ page, language, day, mark, count: 1 })
    .onConflictDoUpdate({ target: [pageMarks.page, pageMarks.language, pageMarks.day, pageMarks.mark], set: { count: sql`${pageMarks.count} + 1` } })
  return true
}

export interface PageMarks {
  readonly page: string
  readonly language: string
  readonly counts: Readonly<Record<PageMark, number>>
}

/** The sums from a day on, those that say "wrong" or "unclear" most often first. @param day ISO date */
export async function marksSince(db: Database, day: string): Promise<readonly PageMarks[]> {
  const rows = await db
    .select({ page: pageMarks.page, language: pageMarks.language, mark: pageMarks.mark, count: sql<number>`sum(${pageMarks.count})::int` })
    .from(pageMarks)
    .where(gte(pageMarks.day, day))
    .groupBy(pageMarks.page, pageMarks.language, pageMarks.mark)
  const sums = new Map<string, { page: string; language: string; counts: Record<PageMark, number> }>()
  for (const { page, language, mark, count } of rows) {
    const key = `${page} ${language}`
    const sum = sums.get(key) ?? { page, language, counts: { clear: 0, unclear: 0, wrong: 0 } }
    sum.counts[mark] = Number(count)
    sums.set(key, sum)
  }
  const weight = ({ counts }: PageMarks) => 2 * counts.wrong + counts.unclear
  return [...sums.values()].sort((a, b) => weight(b) - weight(a) || a.page.localeCompare(b.page))
}
