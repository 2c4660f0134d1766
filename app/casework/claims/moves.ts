/** How a claim goes from state to state: which moves there are, what each asks for, and what it leaves behind. Pure. */
import { CLAIM_ENDS, type ClaimEnd, type ClaimState, REFUSAL_REASONS, type RefusalReason } from '#db/casework-codes'
import { parseDay } from '~/engine/date'

/** What the moves of a claim change. Days are ISO, sums whole shekels. */
export interface ClaimFields {
  readonly state: ClaimState
  /** The day of the last move. */
  readonly since: string
  readonly submittedOn: string | null
  readonly decidedOn: string | null
  readonly reference: string | null
  readonly grantedFrom: string | null
  readonly grantedMonthly: number | null
  readonly grantedOnce: number | null
  readonly refusedFor: RefusalReason | null
  readonly endedFor: ClaimEnd | null
  /** What changed for the person, in the counsellor's words. */
  readonly outcome: string | null
}

/** One move, as it was written down. What a move does not ask for is left as it is. */
export interface Move {
  readonly to: ClaimState
  /** The day on which it happened. */
  readonly on: string
  readonly reference?: string | null
  readonly grantedFrom?: string | null
  readonly grantedMonthly?: number | null
  readonly grantedOnce?: number | null
  readonly refusedFor?: RefusalReason | null
  readonly endedFor?: ClaimEnd | null
  readonly outcome?: string | null
}

export type MoveProblem = 'to' | 'on' | 'future' | 'order' | 'refusedFor' | 'endedFor' | 'grantedFrom' | 'grantedMonthly' | 'grantedOnce'

/**
 * What may follow what. A decision may come without a word from the authority between, and a grant may be appealed against where it was
 * given in part; who comes back to a closed claim starts it again.
 */
export const MOVES: Readonly<Record<ClaimState, readonly ClaimState[]>> = {
  collecting: ['submitted', 'closed'],
  submitted: ['waiting', 'granted', 'refused', 'closed'],
  waiting: ['granted', 'refused', 'closed'],
  granted: ['objection', 'appeal'],
  refused: ['objection', 'appeal', 'closed'],
  objection: ['granted', 'refused', 'appeal', 'closed'],
  appeal: ['granted', 'refused', 'closed'],
  closed: ['collecting'],
}

/** Fields of the form that a move shows, beside its day. */
export type MoveField = 'reference' | 'grantedFrom' | 'grantedMonthly' | 'grantedOnce' | 'outcome' | 'refusedFor' | 'endedFor'

export const MOVE_FIELDS: Readonly<Record<ClaimState, readonly MoveField[]>> = {
  collecting: [],
  submitted: ['reference'],
  waiting: ['reference'],
  granted: ['grantedMonthly', 'grantedOnce', 'grantedFrom', 'outcome'],
  refused: ['refusedFor', 'outcome'],
  objection: ['reference'],
  appeal: ['reference'],
  closed: ['endedFor', 'outcome'],
}

export const DECIDED: ReadonlySet<ClaimState> = new Set(['granted', 'refused'])

/** Nothing more is done about it unless somebody starts again. */
export const ENDED: ReadonlySet<ClaimState> = new Set(['granted', 'closed'])

/** The largest sum that is taken for one: ten million shekels. */
export const MOST_SHEKELS = 10_000_000

const isDay = (iso: string | null | undefined): iso is string => typeof iso === 'string' && parseDay(iso) !== null
const isSum = (sum: number | null | undefined) => sum === null || sum === undefined || (Number.isInteger(sum) && sum >= 0 && sum <= MOST_SHEKELS)

/** What must be mended before a move can be written down; nothing when it can. @param today ISO day in Israel */
export function moveProblems({ state, since }: Pick<ClaimFields, 'state' | 'since'>, move: Move, today: string): readonly MoveProblem[] {
  if (!MOVES[state].includes(move.to)) return ['to']
  const problems: MoveProblem[] = []
  if (!isDay(move.on)) problems.push('on')
  else if (move.on > today) problems.push('future')
  else if (move.on < since && state !== 'collecting') problems.push('order')
  if (move.to === 'refused' && !REFUSAL_REASONS.some((reason) => reason === move.refusedFor)) problems.push('refusedFor')
  if (move.to === 'closed' && !CLAIM_ENDS.some((end) => end === move.endedFor)) problems.push('endedFor')
  if (move.to === 'granted') {
    if (move.grantedFrom !== null && move.grantedFrom !== undefined && !isDay(move.grantedFrom)) problems.push('grantedFrom')
    if (!isSum(move.grantedMonthly)) problems.push('grantedMonthly')
    if (!isSum(move.grantedOnce)) problems.push('grantedOnce')
  }
  return problems
}

/** The claim after a move without problems. */
export function afterMove(claim: ClaimFields, move: Move): ClaimFields {
  const { to, on } = move
  const outcome = move.outcome === undefined ? claim.outcome : move.outcome
  const moved: ClaimFields = { ...claim, state: to, since: on, reference: move.reference ?? claim.reference }
  switch (to) {
    case 'collecting':
      return { ...moved, endedFor: null }
    case 'submitted':
      return { ...moved, submittedOn: on }
    case 'waiting':
    case 'objection':
    case 'appeal':
      return moved
    case 'granted':
      return {
        ...moved, decidedOn: on, outcome,
        grantedFrom: move.grantedFrom ?? null, grantedMonthly: move.grantedMonthly ?? null, grantedOnce: move.grantedOnce ?? null,
      }
    case 'refused':
      return { ...moved, decidedOn: on, outcome, refusedFor: move.refusedFor ?? null, grantedFrom: null, grantedMonthly: null, grantedOnce: null }
    case 'closed':
      return { ...moved, outcome, endedFor: move.endedFor ?? null }
  }
}
