/** Rights whose expressions were bound to explaining functions: once for a catalogue, run for each household. */
import type { Catalogue } from './catalogue'
import { explainerOf } from './explain'
import type { TruthExpr } from './expression'
import type { Amount, Condition, Deadline, PersonTrigger, Right } from './right'
import { itemsReader } from './nodes/lists'
import type { ExplainedNumber, ExplainedTruth, Explainer, Scope, ScopeItem } from './scope'

type Bound<T, Parts> = { readonly of: T } & { readonly [part in keyof Parts]: Parts[part] }

/** A right whose expressions were bound to functions. */
export interface BoundRight {
  readonly right: Right
  readonly conditions: readonly Bound<Condition, { holds?: ExplainedTruth; applies?: ExplainedTruth }>[]
  readonly triggers: readonly Bound<PersonTrigger, { when: ExplainedTruth }>[]
  readonly amounts: readonly Bound<Amount, { value: ExplainedNumber; shownWhen?: ExplainedTruth }>[]
  readonly deadlines: readonly Bound<Deadline, { on: ExplainedNumber; when?: ExplainedTruth }>[]
  readonly concerns: { readonly list: string; readonly items: (scope: Scope) => readonly ScopeItem[] | null; readonly where: ExplainedTruth } | null
}

function bind(right: Right, { truth, number }: Explainer): BoundRight {
  const maybe = (expr: TruthExpr | undefined) => (expr ? truth(expr) : undefined)
  return {
    right,
    conditions: right.conditions.map((of) => ({ of, holds: maybe(of.holds), applies: maybe(of.applies) })),
    triggers: right.askPerson.map((of) => ({ of, when: truth(of.when) })),
    amounts: right.amounts.map((of) => ({ of, value: number(of.value), shownWhen: maybe(of.shownWhen) })),
    deadlines: right.deadlines.map((of) => ({ of, on: number(of.on), when: maybe(of.when) })),
    concerns: right.concerns ? { list: right.concerns.list, items: itemsReader(right.concerns.list), where: truth(right.concerns.where) } : null,
  }
}

const boundCatalogues = new WeakMap<Catalogue, readonly BoundRight[]>()

/** The rights of a catalogue, bound when it is first screened. */
export function boundRights(catalogue: Catalogue): readonly BoundRight[] {
  let bound = boundCatalogues.get(catalogue)
  if (!bound) {
    const explainer = explainerOf(catalogue.shared, catalogue.sharedOfItem)
    bound = catalogue.rights.map((right) => bind(right, explainer))
    boundCatalogues.set(catalogue, bound)
  }
  return bound
}
