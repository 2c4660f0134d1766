/** Which pages of the sheet stand open: what is worth asking now, what every household is asked, and what was answered. */
import { typeAt } from '~/engine/paths'
import type { Answers } from '~/interview/answers'
import { GATES } from '~/interview/gates'
import { CORE } from '~/interview/pages'
import { askedTypes } from '~/interview/topics'
import { plannerOf } from '~/interview/planner'
import { pages } from '~/interview/view'
import { headOf } from './paths'
import { sheetPages } from './sections'
import { asUnmarked } from './verdicts'

export interface Opening {
  /** Pages that are to be filled in now, by id. */
  readonly wanted: ReadonlySet<string>
  /** Facts that are worth asking now. */
  readonly open: readonly string[]
  /** Of pages that stand closed: the facts that must be answered before. */
  readonly waitsFor: ReadonlyMap<string, readonly string[]>
  /** The fact that settles most for its trouble; null when nothing that matters is open. */
  readonly next: string | null
}

/** @param today ISO day */
export function openingOf(answers: Answers, today: string): Opening {
  const plan = plannerOf(today).plan(asUnmarked(answers))
  const wanted = new Set([...plan.open.flatMap((path) => pages.pageFor(path)?.id ?? []), ...CORE, ...answers.trail])
  const closed = sheetPages.filter(({ id }) => !wanted.has(id))
  return { wanted, open: plan.open, waitsFor: new Map(closed.map(({ id }) => [id, gatesOf(id, answers)])), next: plan.next?.paths[0] ?? null }
}

/** The facts that must be answered before a page's own make sense, as far as they are not answered. */
function gatesOf(page: string, answers: Answers): readonly string[] {
  const facts = pages.page(page)?.facts ?? []
  const isBeside = (gate: string) => pages.pageFor(gate)?.id === page
  const gates = facts.flatMap((fact) => [...(GATES[fact] ?? []), ...holderOf(fact)])
  return [...new Set(gates)].filter((gate) => !isBeside(gate) && answers.facts[headOf(gate)] === undefined && answers.absences[gate] === undefined)
}

/** Of a list or of somebody who may not be there, the whole is asked first. */
function holderOf(fact: string): readonly string[] {
  const head = headOf(fact)
  const type = typeAt(askedTypes, head)
  return head !== fact && (type?.type === 'objects' || (type?.type === 'object' && type.nullable === true)) ? [head] : []
}
