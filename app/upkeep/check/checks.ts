/** All that is looked for, with a line for the report on what each kind of fault means. */
import type { Law } from '../law/law'
import { unguardedBoundaries } from './boundaries'
import { brokenCases, fewCases } from './cases'
import type { Check, Fault } from './fault'
import { incompleteFigures, literals, twofoldFigures, unknownFigures, unusedFigures } from './figures'
import { twofoldNames } from './names'
import { idleQuestions, unaskedFacts, unknownFacts } from './questions'
import { circles, idleLinks, oneWayLinks, unknownRights, unknownTopics, unreachedRights } from './rights'
import { idleActs, idleTexts, missingSources, missingTexts } from './texts'

/** Each kind of fault with what it means, in the order of the report. */
export const CHECKS = {
  'unknown-right': { title: 'Rights that are named and not there', find: unknownRights },
  'unknown-topic': { title: 'Topics that are named and not there', find: unknownTopics },
  'unknown-figure': { title: 'Figures that are named and not there', find: unknownFigures },
  'unknown-fact': { title: 'Facts, or values of facts, that are named and not there', find: unknownFacts },
  circle: { title: 'Rights that follow each other in a ring', find: circles },
  'one-way-link': { title: 'Rights that do not name what they open', find: oneWayLinks },
  'idle-link': { title: 'Links that say nothing', find: idleLinks },
  'unreached-right': { title: 'Rights that no life event and no topic leads to', find: unreachedRights },
  'unused-figure': { title: 'Figures that nothing uses', find: unusedFigures },
  'twofold-figure': { title: 'Two figures under one id', find: twofoldFigures },
  'incomplete-figure': { title: 'Figures without unit, source or days', find: incompleteFigures },
  literal: { title: 'Numbers that stand in a rule', find: literals },
  'missing-text': { title: 'Parts of rights without words', find: missingTexts },
  'idle-text': { title: 'Words that stand for nothing', find: idleTexts },
  'missing-source': { title: 'Conditions and rights without a source', find: missingSources },
  'idle-act': { title: 'Laws that no condition cites', find: idleActs },
  'unasked-fact': { title: 'Facts that rules need and nobody asks', find: unaskedFacts },
  'idle-question': { title: 'Questions that no rule needs', find: idleQuestions },
  'few-cases': { title: 'Rights with too few cases', find: fewCases },
  'broken-case': { title: 'Cases that name what is not there', find: brokenCases },
  'twofold-name': { title: 'Two things with one name', find: twofoldNames },
  'unguarded-boundary': { title: 'Thresholds without a case on each side', find: unguardedBoundaries },
} as const satisfies Readonly<Record<string, { readonly title: string; readonly find: Check }>>

export type FaultKind = keyof typeof CHECKS

export const FAULT_KINDS = Object.keys(CHECKS) as FaultKind[]

/**
 * Everything that is wrong with a law.
 *
 * Cases are evaluated only where the rules hang together: rights that follow each other in a ring cannot be put in order.
 */
export function faultsOf(law: Law, kinds: readonly FaultKind[] = FAULT_KINDS): readonly Fault[] {
  const found: Fault[] = []
  for (const kind of kinds) {
    if (kind === 'unguarded-boundary' && (circles(law).length > 0 || hasTwofoldIds(law))) continue
    found.push(...CHECKS[kind].find(law))
  }
  return found
}

function hasTwofoldIds({ rights }: Law): boolean {
  return new Set(rights.map(({ id }) => id)).size < rights.length
}
