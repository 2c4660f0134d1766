/** Which page comes next, how far the way still is, and why a page is asked. */
import { type Catalogue, expressionsOf } from '~/engine/catalogue'
import type { Absences, FactRecord } from '~/engine/facts'
import { type Adviser, adviserFor } from '~/engine/next-question'
import { type Figures, figuresOn } from '~/engine/parameters'
import { factAt } from '~/engine/paths'
import { type RightResult, screen, type Screening } from '~/engine/screen'
import type { Before } from '~/engine/screen-again'
import { factsRead } from '~/engine/walk'
import { inferFacts } from '~/rights/facts/infer'
import type { Answers } from './answers'
import { askedOfCarers, CARERS_PAGES } from './carers'
import { weightFor } from './events'
import { pastTheirGates } from './gates'
import { ASKED_OF_ALL, CORE, type PageIndex, type QuestionPage } from './pages'
import { askedTypes, unmarkedList } from './topics'

/** A screening with what it was made from. */
export interface Known {
  readonly screening: Screening
  readonly facts: FactRecord
  readonly absences: Absences
}

export interface Plan extends Known {
  /** The next page to answer; null when nothing that matters is open any more. Chosen when it is first asked for, which takes as long as the rest. */
  readonly next: PlannedPage | null
  /** Facts that are still worth asking. */
  readonly open: readonly string[]
  readonly done: number
  /** Pages in all, as far as can be told now, counting those that are done. */
  readonly total: number
}

export interface PlannedPage {
  readonly page: QuestionPage
  /** The facts to ask on it now (`children[0].residency`). */
  readonly paths: readonly string[]
  /** Rights that an answer here can decide. */
  readonly decides: readonly string[]
}

export interface Planner {
  /** @param known an earlier plan, or screening, of the same person on the same day by the same rules: only what is new is worked out */
  plan(answers: Answers, known?: Known): Plan
  /** The facts of a page, opened by its address: those that are open, and those that were answered before. */
  pathsOf(page: QuestionPage, answers: Answers): readonly string[]
}

/** What a plan knows from the answers themselves, however they were given. */
interface Considered extends Known {
  readonly open: readonly string[]
  /** Number of open pages. */
  readonly candidates: number
  /** Number of those among them that everybody gets. */
  readonly coreLeft: number
  next(): PlannedPage | null
}

/** By the rules, not by their figures alone: a part of the catalogue has the figures of the whole. Of each the day that was asked for last. */
const advisers = new WeakMap<Catalogue, { readonly figures: Figures; readonly adviser: Adviser }>()

function adviserOn(catalogue: Catalogue, figures: Figures): Adviser {
  const last = advisers.get(catalogue)
  if (last?.figures === figures) return last.adviser
  const adviser = adviserFor(catalogue, figures)
  advisers.set(catalogue, { figures, adviser })
  return adviser
}

/**
 * @param remembers keeps the last plan, and its screening, so that the next one only looks at what the last answers touch: for the
 *   device of one person, never for a server, which should hold nobody's answers longer than it works on them
 */
export function plannerFor(catalogue: Catalogue, pages: PageIndex, asOf: number, { remembers } = { remembers: false }): Planner {
  const figures = figuresOn(catalogue.parameters, catalogue.tables, asOf)
  const adviser = adviserOn(catalogue, figures)

  const pathsOf = (page: QuestionPage, answers: Answers): readonly string[] =>
    page.facts.flatMap((path) => {
      const [list, field] = path.split('[].')
      if (field === undefined) return [path]
      const items = answers.facts[list ?? '']
      return Array.isArray(items) ? items.map((_, index) => `${list}[${index}].${field}`) : []
    })

  const isBeside = (fact: string, gate: string) => pages.pageFor(fact) === pages.pageFor(gate)

  const readBy = new Map(catalogue.rights.map((right) => [right.id, new Set(factsRead(expressionsOf(right)))]))

  /**
   * A group is asked whole, so that nobody meets the same page twice because of a field that came to matter later: with each open
   * fact stand the others of its page that a right reads which is not out of reach.
   */
  const withTheirGroups = (open: ReadonlySet<string>, pursued: readonly RightResult[], answers: Answers, facts: FactRecord): readonly string[] => {
    const inReach = pursued.filter(({ verdict }) => verdict !== 'ineligible').map(({ right }) => readBy.get(right.id))
    const groups = new Set(pastTheirGates(open, isBeside).map((path) => pages.pageFor(path)).filter((page) => page !== null && page.facts.length > 1))
    const others = [...groups].flatMap((page) => (page ? pathsOf(page, answers) : [])).filter((path) => {
      if (answers.absences[path] !== undefined || !isOpen(factAt(facts, path))) return false
      const kind = path.replace(/\[\d+\]/, '[]')
      return inReach.some((read) => read?.has(kind))
    })
    return pastTheirGates(new Set([...open, ...others]), isBeside)
  }

  const asBefore = ({ facts, absences, screening: { results } }: Known): Before => ({ catalogue, asOf, facts, absences, results })

  const consider = (answers: Answers, known?: Known): Considered => {
    const { absences } = answers
    const facts = inferFacts(answers.facts, null)
    const screening = screen(catalogue, facts, asOf, absences, known && asBefore(known))
    // At a service a person decides whatever is answered: it needs no questions of its own.
    const pursued = screening.results.filter(({ right, verdict }) =>
      unmarkedList(right.id, answers.facts) === null && !(right.kind === 'service' && verdict === 'askPerson'))
    const all = openPaths(pursued, answers, facts)
    const open = withTheirGroups(all, pursued, answers, facts)
    const byPage = new Map<QuestionPage, string[]>()
    for (const path of open) {
      const page = pages.pageFor(path)
      if (!page || answers.absences[path] !== undefined) continue
      byPage.set(page, [...(byPage.get(page) ?? []), path])
    }
    const candidates = [...byPage.keys()]
    const choose = (): PlannedPage | null => {
      const first = askedOfCarers(facts).length > 0 ? [...CORE, ...CARERS_PAGES] : CORE
      const core = first.map((id) => pages.page(id)).find((page) => page !== null && byPage.has(page))
      const [chosen] = adviser.rank(
        facts,
        pursued,
        (core ? [core] : candidates).map((page) => ({ id: page.id, facts: byPage.get(page) ?? [], burden: page.burden })),
        weightFor(answers.event),
      )
      const page = chosen ? pages.page(chosen.id) : null
      return page && chosen ? { page, paths: byPage.get(page) ?? [], decides: chosen.decides } : null
    }
    let next: PlannedPage | null | undefined
    return {
      screening,
      facts,
      absences,
      open: candidates.flatMap((candidate) => byPage.get(candidate) ?? []),
      candidates: candidates.length,
      coreLeft: CORE.filter((id) => candidates.some((candidate) => candidate.id === id)).length,
      next: () => (next === undefined ? (next = choose()) : next),
    }
  }

  // A tap asks for the plan three times: what was asked, where it leads, and what stands there.
  let last: { readonly of: string; readonly considered: Considered } | null = null
  const considerOnce = (answers: Answers): Considered => {
    const { facts, absences, event } = answers
    const of = JSON.stringify([facts, absences, event])
    if (last?.of !== of) last = { of, considered: consider(answers, last?.considered) }
    return last.considered
  }

  return {
    pathsOf,
    plan(answers, known) {
      const { screening, facts, absences, open, candidates, coreLeft, next } = remembers ? considerOnce(answers) : consider(answers, known)
      const done = answers.trail.length
      return {
        screening,
        facts,
        absences,
        get next() {
          return next()
        },
        open,
        done,
        total: Math.max(done + estimate(candidates, coreLeft), Math.min(answers.promised, done + candidates)),
      }
    },
  }
}

/**
 * How many of the open pages are asked in the end, by how many are open: answers settle others. Measured over plausible households that
 * went through the interview, everything and life events; between two lines in proportion.
 */
const ASKED_OF_OPEN: readonly (readonly [open: number, asked: number])[] = [
  [0, 0], [2, 2], [7, 6], [13, 9], [22, 14], [31, 21], [43, 29], [57, 34],
]

/** While the pages that everybody gets are not through, nearly all is open and says nothing: as many follow them at the median. */
const AFTER_CORE = 15

function estimate(open: number, coreLeft: number): number {
  if (coreLeft > 0) return Math.min(open, coreLeft + AFTER_CORE)
  let fromOpen = 0
  let fromAsked = 0
  for (const [toOpen, toAsked] of ASKED_OF_OPEN) {
    if (open <= toOpen) {
      const share = toOpen === fromOpen ? 0 : (open - fromOpen) / (toOpen - fromOpen)
      return Math.round(fromAsked + (toAsked - fromAsked) * share)
    }
    fromOpen = toOpen
    fromAsked = toAsked
  }
  return fromAsked
}

/**
 * The facts that are still worth asking now: those that decide a right, those that its sum needs, and at the very end the light
 * questions that would send to a person. Of an object nobody spoke about yet its existence is asked first, and details after their
 * gates.
 */
function openPaths(pursued: readonly RightResult[], answers: Answers, facts: FactRecord): ReadonlySet<string> {
  const paths = new Set<string>()
  const open = (path: string) => {
    const head = path.split(/[.[]/)[0] ?? path
    // Where the whole is not known, the whole is the question: whether there is one, or how many.
    const asked = facts[head] === undefined && isAskedWhole(head) ? head : path
    if (answers.absences[asked] === undefined && isOpen(factAt(facts, asked))) paths.add(asked)
  }
  for (const { settled, missing } of pursued) if (!settled) missing.forEach(open)
  for (const { verdict, amountMissing } of pursued) {
    if (verdict === 'eligible' || verdict === 'needsInfo') amountMissing.forEach(open)
  }
  ASKED_OF_ALL.forEach(open)
  askedOfCarers(facts).forEach(open)
  if (paths.size === 0) {
    for (const { verdict, askPerson } of pursued) {
      if (verdict !== 'eligible') continue
      for (const { light, missing } of askPerson.open) if (light) missing.forEach(open)
    }
  }
  return paths
}

/** Whether the whole is a question of its own: how many there are, or whether there is one. */
function isAskedWhole(head: string): boolean {
  const type = askedTypes[head]
  return type?.type === 'objects' || (type?.type === 'object' && type.nullable === true)
}

/** Not answered, or an object that exists and of which nothing is said yet. */
function isOpen(value: unknown): boolean {
  return value === undefined || (typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0)
}
