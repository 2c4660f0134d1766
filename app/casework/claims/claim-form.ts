/** Reading the forms of a claim, and putting back what was typed. Pure. */
import { CLAIM_ENDS, CLAIM_STATES, REFUSAL_REASONS } from '#db/casework-codes'
import { parseDay } from '~/engine/date'
import { parseNumber } from '~/interview/numbers'
import { oneLine, severalLines } from '../files/person'
import type { ClaimDetails } from './claim-changes.server'
import type { Claim } from './claims.server'
import type { Move, MoveProblem } from './moves'

/** The fields of both forms, as they stand in the inputs. */
export const CLAIM_INPUTS = [
  'to', 'on', 'reference', 'grantedFrom', 'grantedMonthly', 'grantedOnce', 'refusedFor', 'endedFor', 'outcome', 'checkOn', 'staffId', 'memberId', 'note',
] as const

export type ClaimTyped = Readonly<Record<(typeof CLAIM_INPUTS)[number], string>>

export type ClaimProblem = MoveProblem | 'checkOn'

const MOST_REFERENCE = 60
const MOST_TEXT = 4000

type Form = Pick<FormData, 'get' | 'has'>

const textOf = (form: Form, name: string) => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

export function typedClaim(form: Form): ClaimTyped {
  return Object.fromEntries(CLAIM_INPUTS.map((name) => [name, textOf(form, name)])) as ClaimTyped
}

/** An empty field is nothing; what is no number becomes one that no sum can be. */
function sumOf(typed: string): number | null {
  return typed.trim() === '' ? null : (parseNumber(typed) ?? NaN)
}

/** A day to come; null for an empty field, `wrong` for anything else. */
function checkDay(typed: string, today: string): string | null | 'wrong' {
  const day = typed.trim()
  if (day === '') return null
  return parseDay(day) !== null && day >= today ? day : 'wrong'
}

export interface MoveRead {
  readonly move: Move | null
  readonly checkOn: string | null
  readonly problems: readonly ClaimProblem[]
}

/** @param today ISO day in Israel */
export function readMove(form: Form, today: string): MoveRead {
  const typed = typedClaim(form)
  const to = CLAIM_STATES.find((state) => state === typed.to)
  const check = checkDay(typed.checkOn, today)
  const problems: ClaimProblem[] = check === 'wrong' ? ['checkOn'] : []
  if (to === undefined) return { move: null, checkOn: null, problems: ['to'] }
  const move: Move = {
    to,
    on: typed.on.trim(),
    reference: oneLine(typed.reference).slice(0, MOST_REFERENCE) || null,
    grantedFrom: typed.grantedFrom.trim() || null,
    grantedMonthly: sumOf(typed.grantedMonthly),
    grantedOnce: sumOf(typed.grantedOnce),
    refusedFor: REFUSAL_REASONS.find((reason) => reason === typed.refusedFor) ?? null,
    endedFor: CLAIM_ENDS.find((end) => end === typed.endedFor) ?? null,
    ...(form.has('outcome') ? { outcome: severalLines(typed.outcome).slice(0, MOST_TEXT) || null } : {}),
  }
  return { move, checkOn: check === 'wrong' ? null : check, problems }
}

export interface DetailsRead {
  readonly details: ClaimDetails
  readonly problems: readonly ClaimProblem[]
}

/** @param known ids of staff and members that may be named; others count as nobody. @param today ISO day in Israel */
export function readDetails(form: Form, known: { readonly staff: readonly string[]; readonly members: readonly string[] }, today: string, before: Pick<Claim, 'due'>): DetailsRead {
  const typed = typedClaim(form)
  // A chosen day that has passed since may stay as it is.
  const stays = before.due?.what === 'check' && before.due.on === typed.checkOn.trim()
  const check = stays ? typed.checkOn.trim() : checkDay(typed.checkOn, today)
  return {
    details: {
      staffId: known.staff.find((id) => id === typed.staffId) ?? null,
      memberId: known.members.find((id) => id === typed.memberId) ?? null,
      reference: oneLine(typed.reference).slice(0, MOST_REFERENCE),
      note: severalLines(typed.note).slice(0, MOST_TEXT),
      checkOn: check === 'wrong' ? null : check,
    },
    problems: check === 'wrong' ? ['checkOn'] : [],
  }
}
