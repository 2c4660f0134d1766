/**
 * The law of one right by itself, cheap to evaluate again and again: the rights that it follows are replaced by what they said of
 * each household, and every part is worked out once for a household.
 */
import { all, any, is, person } from '~/engine/build'
import type { RightCase } from '~/engine/cases'
import { type Catalogue, defineCatalogue, expressionsOf } from '~/engine/catalogue'
import { parseDay } from '~/engine/date'
import type { Expr } from '~/engine/expression'
import type { FactRecord } from '~/engine/facts'
import type { Parameter, Parameters, Tables } from '~/engine/parameters'
import { condition, defineRight, type Right } from '~/engine/right'
import type { RightResult } from '~/engine/right-result'
import { screen } from '~/engine/screen'
import { childrenOf, figuresUsed, readsItem } from '~/engine/walk'
import { differencesFrom } from '~/engine/case-differences'
import { ONE } from './number-changes'

/** A case made ready: its day, and what the followed rights say of it among its facts. */
export interface ReadyCase {
  readonly example: RightCase
  readonly day: number
  readonly facts: FactRecord
  /** What it states hangs on more of the followed rights than their verdicts, so that they are screened with it. */
  readonly withFollowed: boolean
}

export interface OwnLaw {
  readonly right: Right
  readonly parameters: Parameters
  readonly tables: Tables
  readonly cases: readonly ReadyCase[]
  /** A household made ready as the cases are. */
  ready(example: RightCase): ReadyCase
  /** What the right says of a case, with one of its versions and other figures in the place of some. */
  resultOf(version: Right, figures: { readonly parameters: Parameters; readonly tables: Tables }): (ready: ReadyCase) => RightResult
}

const one: Parameter = {
  unit: 'count', values: [{ value: 1, from: null, confirmedUntil: '9999-12-31', source: 'one step of a mutation', status: 'official' }],
}

/** The verdict of a followed right, told as a fact; what is not told is not known. */
const told = (id: string): string => `followed ${id}`

function standIn(id: string): Right {
  const verdict = any(is(told(id), 'eligible'), all(person, is(told(id), 'askPerson')))
  return defineRight({
    id, kind: 'entitlement', authority: '', areas: [], topics: [], parameters: {}, conditions: [condition('told', [], verdict)],
    askPerson: [], amounts: [], claim: { links: [], phones: [], forms: [] }, deadlines: [], opensAlso: [], documents: [],
    notes: { timeLimits: [], refused: [] }, sources: [], checkedOn: '',
  })
}

function nodesOf(exprs: readonly Expr[]): ReadonlySet<Expr> {
  const found = new Set<Expr>()
  const visit = (expr: Expr) => {
    if (found.has(expr)) return
    found.add(expr)
    childrenOf(expr).forEach(visit)
  }
  exprs.forEach(visit)
  return found
}

/** Every part that means the same wherever it stands gets a place of its own: no part is worked out twice for a household. */
function everyPart(right: Right): ReadonlyMap<Expr, number> {
  const places = new Map<Expr, number>()
  for (const expr of nodesOf(expressionsOf(right))) {
    if (childrenOf(expr).length > 0 && !readsItem(expr)) places.set(expr, places.size)
  }
  return places
}

function picked<T>(of: Readonly<Record<string, T>>, ids: readonly string[]): Record<string, T> {
  return Object.fromEntries(ids.flatMap((id) => (of[id] === undefined ? [] : [[id, of[id]]])))
}

/** @throws when the law as it stands does not say what a case states */
export function ownLawOf(catalogue: Catalogue, id: string, examples: readonly RightCase[]): OwnLaw {
  const right = catalogue.rights.find((each) => each.id === id)
  if (!right) throw new Error(`no right ${id}`)
  const near = catalogue.rights.filter((each) => catalogue.followed.get(id)?.includes(each.id))
  const used = figuresUsed(expressionsOf(right))
  const parameters: Parameters = { ...picked(catalogue.parameters, used), [ONE]: one }
  const tables: Tables = picked(catalogue.tables, used)
  const standIns = near.map((each) => standIn(each.id))
  const base = defineCatalogue(catalogue.facts, [...standIns, right], { parameters, tables })

  const resultOf: OwnLaw['resultOf'] = (version, figures) => {
    const alone: Catalogue = {
      ...base, rights: [...standIns, version], shared: everyPart(version),
      parameters: { ...parameters, ...figures.parameters }, tables: { ...tables, ...figures.tables },
    }
    let whole: Catalogue | undefined
    const wholeOne = () => (whole ??= {
      ...alone, rights: [...nearCatalogue.rights, version],
      parameters: { ...catalogue.parameters, ...alone.parameters }, tables: { ...catalogue.tables, ...alone.tables },
    })
    return ({ day, facts, withFollowed }) => screen(withFollowed ? wholeOne() : alone, facts, day).results.at(-1) as RightResult
  }

  const nearCatalogue = defineCatalogue(catalogue.facts, near, catalogue)
  const asItStands = resultOf(right, { parameters: {}, tables: {} })
  const ready = (example: RightCase): ReadyCase => {
    const day = parseDay(example.asOf)
    if (day === null) throw new Error(`${id}, ${example.name}: ${example.asOf} is no day`)
    const followed = screen(nearCatalogue, example.facts, day).results
    const verdicts = followed.flatMap(({ right: each, verdict }) => (verdict === 'needsInfo' ? [] : [[told(each.id), verdict]]))
    return { example, day, facts: { ...example.facts, ...(Object.fromEntries(verdicts) as FactRecord) }, withFollowed: false }
  }
  const cases = examples.map((example): ReadyCase => {
    const alone = ready(example)
    if (differencesFrom(example, asItStands(alone)).length === 0) return alone
    const whole = { ...alone, withFollowed: true }
    const [difference = null] = differencesFrom(example, asItStands(whole))
    if (difference !== null) throw new Error(`${id}, ${example.name}: ${difference}`)
    return whole
  })
  return { right, parameters, tables, cases, ready, resultOf }
}
