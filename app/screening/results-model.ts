/** What the results page shows, worked out from the answers alone; the browser and the server work it out alike. */
import type { Catalogue } from '~/engine/catalogue'
import { type Change, changeFinder } from '~/engine/change'
import { parseDay } from '~/engine/date'
import { type Figures, figuresOn } from '~/engine/parameters'
import type { RightResult, Screening } from '~/engine/screen'
import type { Verdict } from '~/engine/verdict'
import type { Answers } from '~/interview/answers'
import type { Plan } from '~/interview/plan'
import { TOPIC_LISTS, unmarkedList } from '~/interview/topics'
import { plannerOf } from '~/interview/planner'
import { pages } from '~/interview/view'
import { catalogue } from '~/rights'
import { mayChange } from '~/rights/facts/changeable'
import { inferFacts } from '~/rights/facts/infer'
import { type RelativesRights, resultsOfRelatives } from './relatives-side'
import { resultsOfSpouse } from './spouse-side'

export interface ResultsModel {
  readonly screening: Screening
  readonly figures: Figures
  readonly plan: Plan
  readonly groups: readonly { readonly verdict: Verdict; readonly results: readonly RightResult[] }[]
  /** Rights that the person receives already: no verdict, a plain line. */
  readonly received: readonly RightResult[]
  /** Rights of the spouse's own. */
  readonly ofSpouse: readonly RightResult[]
  /** Rights of others who need daily help. */
  readonly ofRelatives: readonly RelativesRights[]
  /** Rights that stay open because their topic was left unmarked, by the list on which it stands. */
  readonly notAsked: readonly { readonly list: string; readonly results: readonly RightResult[] }[]
  /** The nearest day by which something must be done, of the rights that may be open. */
  readonly urgent: { readonly right: string; readonly deadline: string; readonly date: string } | null
  changes(result: RightResult): readonly Change[]
  /** The page of the interview on which a fact is asked. */
  pageFor(fact: string): string | null
}

/** Groups in the order in which they are read. */
const ORDER: readonly Verdict[] = ['eligible', 'needsInfo', 'askPerson', 'ineligible']

let kept: { readonly today: string; readonly of: Catalogue; readonly figures: Figures } | null = null

/** The figures of the law in force on a day; those of the day asked for last are kept. */
export function figuresOfDay(today: string): Figures {
  if (kept?.today !== today || kept.of !== catalogue) {
    kept = { today, of: catalogue, figures: figuresOn(catalogue.parameters, catalogue.tables, parseDay(today) as number) }
  }
  return kept.figures
}

export function resultsModel(answers: Answers, today: string): ResultsModel {
  const planner = plannerOf(today)
  const plan = planner.plan(answers)
  const figures = figuresOfDay(today)
  const { screening } = plan
  const facts = inferFacts(answers.facts, null)
  const held = facts['currentBenefits']
  const isReceived = ({ right }: RightResult) => Array.isArray(held) && (held as readonly unknown[]).includes(right.id)
  const unmarked = ({ right, verdict }: RightResult) =>
    verdict === 'needsInfo' || verdict === 'askPerson' ? unmarkedList(right.id, answers.facts) : null
  // A test that several rights share is no right to claim.
  const own = screening.results.filter((result) => !isReceived(result) && result.right.kind !== 'shared-test')
  const open = own.filter((result) => unmarked(result) === null)
  const finder = changeFinder(catalogue, figures, mayChange)
  return {
    screening,
    figures,
    plan,
    groups: ORDER.map((verdict) => ({
      verdict,
      results: open.filter((result) => result.verdict === verdict).sort((a, b) => worth(b) - worth(a)),
    })),
    received: screening.results.filter(isReceived),
    ofSpouse: resultsOfSpouse(facts, catalogue, parseDay(today) as number),
    ofRelatives: resultsOfRelatives(facts, catalogue, parseDay(today) as number),
    notAsked: TOPIC_LISTS.map((list) => ({ list, results: own.filter((result) => unmarked(result) === list) })),
    urgent: urgentOf(open, today),
    changes: (result) => finder.changes(facts, result),
    pageFor: (fact) => pages.pageFor(fact)?.id ?? null,
  }
}

/** Larger monthly sums first; what has no sum keeps the order of the catalogue behind them. */
function worth({ amounts: [amount] }: RightResult): number {
  if (!amount) return 0
  return amount.unit === 'ILS/month' || amount.unit === 'ILS once' ? amount.max : 1
}

function urgentOf(results: readonly RightResult[], today: string): ResultsModel['urgent'] {
  let urgent: ResultsModel['urgent'] = null
  for (const { right, verdict, deadlines } of results) {
    if (verdict !== 'eligible' && verdict !== 'askPerson') continue
    for (const { id, date } of deadlines) {
      if (date < today || (urgent && urgent.date <= date)) continue
      urgent = { right: right.id, deadline: id, date }
    }
  }
  return urgent
}
