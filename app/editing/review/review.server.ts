/** What editors should look at: put together from the law, the directory, the texts and the marks of residents. */
import type { Database } from '#db/client'
import { addMonths, formatDay, parseDay } from '~/engine/date'
import { currentReadings } from '~/i18n/readings.server'
import { TRANSLATIONS } from '~/i18n/upkeep/review'
import { publishedWords } from '~/i18n/readings.server'
import type { Language } from '~/i18n/languages'
import type { Directory } from '~/referral/directory.server'
import type { Center } from '~/referral/types'
import { catalogue, sharedInForce } from '~/rights'
import { type Due, dueOn, valueOn } from '~/upkeep/review/due'
import { lastAsked, openReplies } from '../centers/letters.server'
import { openChanges } from '../changes.server'
import { marksSince, type PageMarks } from '../marks/marks.server'
import { documentsIn, isIn, subjectOf } from '../texts/documents.server'
import { lastOfEach } from '../centers/records.server'
import type { LiveContent } from '../live.server'

/** A center is asked again after this. */
const CONFIRMED_MONTHS = 6
const MARK_DAYS = 90
/** Of each list: whoever comes to the end of it looks again. */
export const MOST_SHOWN = 30

export interface Shown<T> {
  readonly count: number
  readonly items: readonly T[]
}

export interface DueCenter {
  readonly center: Pick<Center, 'id' | 'names' | 'localityCode' | 'confirmedOn'>
  readonly hasEmail: boolean
  /** ISO date. */
  readonly askedOn: string | null
  readonly hasReplied: boolean
}

export interface Review {
  /** What a second person has to read; drafts are their authors' own. */
  readonly open: readonly { readonly kind: 'texts' | 'center'; readonly subject: string }[]
  readonly figures: Shown<Due>
  readonly centers: Shown<DueCenter>
  /** Rights of which a figure came into force after their guide was last read. */
  readonly guides: Shown<{ readonly right: string; readonly from: string; readonly checkedOn: string }>
  readonly old: Shown<{ readonly subject: string; readonly language: Language; readonly texts: number }>
  readonly marks: Shown<PageMarks>
}

const shown = <T>(all: readonly T[]): Shown<T> => ({ count: all.length, items: all.slice(0, MOST_SHOWN) })

/** @param today ISO date in Israel */
export async function reviewOn(db: Database, directory: Directory, live: LiveContent, today: string): Promise<Review> {
  const day = parseDay(today) as number
  const [texts, centers, marks, old] = await Promise.all([openChanges(db, 'texts'), openChanges(db, 'center'), marksSince(db, formatDay(day - MARK_DAYS)), oldTexts()])
  return {
    open: [...texts.map((change) => ({ kind: 'texts' as const, ...change })), ...centers.map((change) => ({ kind: 'center' as const, ...change }))]
      .filter(({ state }) => state === 'waiting')
      .map(({ kind, subject }) => ({ kind, subject })),
    figures: shown(figuresDue(day)),
    centers: shown(await dueCenters(db, directory, live, formatDay(addMonths(day, -CONFIRMED_MONTHS)))),
    guides: shown(guidesOlderThanFigures(day)),
    old: shown(old),
    marks: shown(marks.filter(({ counts }) => counts.unclear + counts.wrong > 0)),
  }
}

/** Figures and rules of the law in force that have to be read again. @param day days since 1970-01-01 */
export function figuresDue(day: number): readonly Due[] {
  return dueOn({ rights: catalogue.rights, shared: sharedInForce() }, day)
}

/** Those that answered first, then the stations and centers that people are sent to, the longest unconfirmed before the others. */
async function dueCenters(db: Database, directory: Directory, live: LiveContent, since: string): Promise<readonly DueCenter[]> {
  const [{ centers }, asked, replies] = await Promise.all([directory.snapshot(), lastAsked(db), openReplies(db)])
  const replied = new Set(replies.map(({ centerId }) => centerId))
  const edits = lastOfEach(live.centers.versions())
  const rank = ({ kind }: Center) => (kind === 'shil' || kind === 'rightsCenter' ? 0 : 1)
  return centers
    .filter(({ id, confirmedOn }) => replied.has(id) || confirmedOn === null || confirmedOn < since)
    .sort((a, b) => Number(replied.has(b.id)) - Number(replied.has(a.id)) || rank(a) - rank(b) || (a.confirmedOn ?? '').localeCompare(b.confirmedOn ?? '') || a.id.localeCompare(b.id))
    .map(({ id, names, localityCode, confirmedOn }) => ({
      center: { id, names, localityCode, confirmedOn }, hasEmail: typeof edits.get(id)?.now.email === 'string', hasReplied: replied.has(id),
      askedOn: asked.get(id)?.toISOString().slice(0, 10) ?? null,
    }))
}

function guidesOlderThanFigures(day: number): Review['guides']['items'] {
  return catalogue.rights
    .flatMap(({ id, parameters, checkedOn }) => {
      const newest = Object.values(parameters).map((parameter) => valueOn(parameter, day)?.from ?? '').sort().at(-1) ?? ''
      return newest > checkedOn ? [{ right: id, from: newest, checkedOn }] : []
    })
    .sort((a, b) => a.checkedOn.localeCompare(b.checkedOn))
}

async function oldTexts(): Promise<Review['old']['items']> {
  const documents = documentsIn(publishedWords())
  const lists = await Promise.all(
    TRANSLATIONS.map(async (language) => {
      const stale = (await currentReadings(language)).filter(({ freshness }) => freshness === 'stale')
      const counts = new Map<string, number>()
      for (const place of stale) {
        const document = documents.find((each) => isIn(each, place))
        if (document) counts.set(subjectOf(document), (counts.get(subjectOf(document)) ?? 0) + 1)
      }
      return [...counts].map(([subject, texts]) => ({ subject, language, texts }))
    }),
  )
  return lists.flat().sort((a, b) => b.texts - a.texts || a.subject.localeCompare(b.subject))
}
