/**
 * How much the interview asks: plausible households go through it, each answering as it is. Prints the distribution of pages for
 * "check everything" and for each thing that may have happened, against the most that the product wants to ask.
 */
import { parseDay } from '~/engine/date'
import { figuresOn } from '~/engine/parameters'
import { randomFrom } from '~/engine/sample'
import { lifeEvents } from '~/interview/events'
import { plannerFor } from '~/interview/plan'
import { pages } from '~/interview/view'
import { catalogue } from '~/rights'
import { drawFrom } from '~/upkeep/population/draw'
import { populationOf } from '~/upkeep/population/plausible-household'
import { type Walk, walkInterview } from '~/upkeep/population/walk-interview'
import { median, quantile } from './measure'

const DAY = '2026-11-21'
const SEED = 20_261_121
const EVERYTHING = 'everything'
/** Paths of single events are shorter and alike: fewer of them show as much. */
const SHARE_OF_EVENTS = 0.1

function walks(event: string, count: number): Walk[] {
  const asOf = parseDay(DAY) as number
  const planner = plannerFor(catalogue, pages, asOf, { remembers: true })
  const random = randomFrom(SEED)
  const population = populationOf(catalogue, figuresOn(catalogue.parameters, catalogue.tables, asOf), random)
  const draw = drawFrom(random)
  return Array.from({ length: count }, () => walkInterview(planner, population.household(), event, DAY, draw))
}

function line(event: string, found: readonly Walk[]): string {
  const asked = found.map((walk) => walk.pages)
  const answers = found.map((walk) => walk.answers)
  const first = found.map(({ toFirstVerdict }) => toFirstVerdict ?? Infinity)
  const again = found.filter(({ askedTwice }) => askedTwice.length > 0).length
  const cells = [
    found.length, median(asked), quantile(asked, 0.95), Math.max(...asked), median(answers), quantile(answers, 0.95),
    event === EVERYTHING ? '–' : median(first), `${((again * 100) / found.length).toFixed(1)} %`,
  ]
  return `  ${event.padEnd(16)}${cells.map((cell) => String(cell).padStart(11)).join('')}`
}

const HEADS = ['households', 'median', 'p95', 'most', 'answers', 'their p95', 'first', 'met twice']

/** The report line by line, each as soon as it is known: thousands of households take their time. @param count households on "check everything" */
export function* interviewReport(count: number): Generator<string> {
  yield 'Pages that the interview asks (at most 30 at the median and 50 at p95 for everything; first: pages before the first settled right of'
  yield 'the event, at most 12 at the median; met twice: households that were shown an answer of theirs again on a page that came back)'
  yield `  ${''.padEnd(16)}${HEADS.map((head) => head.padStart(11)).join('')}`
  yield line(EVERYTHING, walks(EVERYTHING, count))
  for (const { id } of lifeEvents) if (id !== EVERYTHING) yield line(id, walks(id, Math.ceil(count * SHARE_OF_EVENTS)))
}

for (const text of interviewReport(Number(process.argv[2] ?? 5000))) process.stdout.write(`${text}\n`)
