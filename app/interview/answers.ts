/** What a resident has answered so far. Pure: the same in the browser and on the server. */
import type { Absence, FactRecord, FactValue } from '~/engine/facts'
import { factAt, withFact } from '~/engine/paths'
import { TOPIC_LISTS, withTopics } from './topics'

export interface Answers {
  readonly version: 1
  readonly facts: FactRecord
  /** Facts that were asked and are absent all the same, and why. */
  readonly absences: Readonly<Record<string, Absence>>
  /** Pages answered, in the order in which they came; going back follows it. */
  readonly trail: readonly string[]
  /** What happened, by which the questions are ordered. It hides nothing. */
  readonly event: string | null
  /** The largest number of questions that was promised, so that progress never runs backwards unsaid. */
  readonly promised: number
  /** Name of the locality as the person was shown it; the fact itself is its code. */
  readonly localityName: string | null
  /** The check was finished once, and counted so. */
  readonly isCounted?: boolean
}

export const NO_ANSWERS: Answers = { version: 1, facts: {}, absences: {}, trail: [], event: null, promised: 0, localityName: null }

/** One page's outcome: values by path; a path that is absent by an answer has the reason instead. */
export type PageOutcome = Readonly<Record<string, { readonly value: FactValue } | { readonly absence: Absence }>>

/** The fact head under which a path is kept: `spouse.birthDate` under `spouse`. */
function headOf(path: string): string {
  return path.split(/[.[]/)[0] ?? path
}

/** Answers after a page. A new answer to a page replaces the old one; the page keeps its place in the trail. */
export function answerPage(answers: Answers, page: string, outcome: PageOutcome): Answers {
  let facts = answers.facts
  const absences: Record<string, Absence> = { ...answers.absences }
  for (const [path, entry] of Object.entries(outcome)) {
    if ('value' in entry) {
      facts = withFact(facts, path, entry.value)
      delete absences[path]
    } else {
      facts = withoutFact(facts, path)
      absences[path] = entry.absence
    }
  }
  facts = withConsequences(answers.facts, facts, outcome)
  const trail = answers.trail.includes(page) ? answers.trail : [...answers.trail, page]
  return { ...answers, facts, absences, trail }
}

function withoutFact(facts: FactRecord, path: string): FactRecord {
  if (path === headOf(path)) {
    const { [path]: _gone, ...rest } = facts
    return rest
  }
  return withFact(facts, path, undefined)
}

/** Marital states with a spouse or partner in them. */
const WITH_SPOUSE = new Set(['married', 'commonLaw', 'separated'])

/**
 * What an answer says about other facts by its own meaning: who is single, divorced or widowed has no spouse; who owns no vehicle has
 * none to describe. Answers about a spouse are kept while the person only corrects between married, living together and apart.
 */
function withConsequences(before: FactRecord, after: FactRecord, outcome: PageOutcome): FactRecord {
  let facts = after
  const marital = outcome['maritalStatus']
  if (marital && 'value' in marital) {
    const had = before['spouse']
    facts = { ...facts, spouse: WITH_SPOUSE.has(String(marital.value)) ? (had ?? {}) : null }
  }
  for (const list of TOPIC_LISTS) if (outcome[list]) facts = withTopics(facts, list)
  const saidNo = (fact: string, no: FactValue) => {
    const said = outcome[fact]
    return said !== undefined && 'value' in said && said.value === no
  }
  const saidYes = (fact: string, no: FactValue) => outcome[fact] !== undefined && 'value' in outcome[fact] && !saidNo(fact, no)
  if (saidNo('vehicleCount', 0) || saidNo('ownsVehicle', false) || saidNo('vehicle', null)) {
    facts = { ...facts, vehicle: null, ownsVehicle: false, vehicleCount: 0 }
  } else if (saidYes('vehicleCount', 0) || saidYes('ownsVehicle', false) || saidYes('vehicle', null)) {
    facts = { ...facts, vehicle: facts['vehicle'] ?? {}, ownsVehicle: true }
  }
  return facts
}

/** Answers with one page taken back: its facts are open again. */
export function forgetPage(answers: Answers, page: string, paths: readonly string[]): Answers {
  let facts = answers.facts
  const absences: Record<string, Absence> = { ...answers.absences }
  for (const path of paths) {
    facts = withoutFact(facts, path)
    delete absences[path]
  }
  return { ...answers, facts, absences, trail: answers.trail.filter((answered) => answered !== page) }
}

/** Answers of two places together: where both speak of a fact the newer ones count. */
export function joinAnswers(older: Answers, newer: Answers): Answers {
  const facts = { ...older.facts, ...newer.facts }
  const olderAbsences = Object.entries(older.absences).filter(([path]) => newer.facts[headOf(path)] === undefined)
  const newerAbsences = Object.keys(newer.absences)
  return {
    ...older,
    facts: newerAbsences.reduce((left, path) => (factAt(newer.facts, path) === undefined ? withoutFact(left, path) : left), facts),
    absences: { ...Object.fromEntries(olderAbsences), ...newer.absences },
    trail: [...older.trail, ...newer.trail.filter((page) => !older.trail.includes(page))],
    event: newer.event ?? older.event,
    promised: Math.max(older.promised, newer.promised),
    ...(older.isCounted || newer.isCounted ? { isCounted: true } : {}),
    localityName: newer.facts['locality'] === undefined ? older.localityName : newer.localityName,
  }
}

/** Whether something was answered at all. */
export function hasAnswers(answers: Answers): boolean {
  return answers.trail.length > 0
}

const MOST_TRAIL = 400

/** Answers read back from a cookie or the browser's store; null when they are not ours or not whole. */
export function answersFrom(data: unknown): Answers | null {
  if (typeof data !== 'object' || data === null) return null
  const { version, facts, absences, trail, event, promised, localityName, isCounted } = data as Partial<Record<keyof Answers, unknown>>
  const isRecord = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)
  if (version !== 1 || !isRecord(facts) || !isRecord(absences) || !Array.isArray(trail) || trail.length > MOST_TRAIL) return null
  if (!trail.every((page) => typeof page === 'string') || !(event === null || typeof event === 'string')) return null
  if (!Object.values(absences as object).every((reason) => reason === 'notKnown' || reason === 'declined')) return null
  return {
    version: 1,
    facts: facts as FactRecord,
    absences: absences as Record<string, Absence>,
    trail: trail as string[],
    event,
    promised: typeof promised === 'number' && Number.isFinite(promised) ? promised : 0,
    localityName: typeof localityName === 'string' ? localityName : null,
    ...(isCounted === true ? { isCounted } : {}),
  }
}
