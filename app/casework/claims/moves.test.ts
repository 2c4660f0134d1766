import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CLAIM_ENDS, CLAIM_STATES, REFUSAL_REASONS } from '#db/casework-codes'
import { addMonths, formatDay, parseDay } from '~/engine/date'
import { afterMove, type ClaimFields, DECIDED, ENDED, type Move, moveProblems, MOVES } from './moves'

const TODAY = '2026-11-22'
const START: ClaimFields = {
  state: 'collecting', since: '2026-01-01', submittedOn: null, decidedOn: null, reference: null, grantedFrom: null, grantedMonthly: null, grantedOnce: null,
  refusedFor: null, endedFor: null, outcome: null,
}

const aDay = fc.integer({ min: parseDay('2025-01-01') as number, max: parseDay('2027-12-31') as number }).map(formatDay)
const aMove: fc.Arbitrary<Move> = fc.record({
  to: fc.constantFrom(...CLAIM_STATES),
  on: fc.oneof(aDay, fc.constantFrom('', '2026-02-30', 'soon')),
  reference: fc.option(fc.string({ maxLength: 12 })),
  grantedFrom: fc.option(aDay),
  grantedMonthly: fc.option(fc.integer({ min: -5, max: 20_000_000 })),
  grantedOnce: fc.option(fc.double({ min: 0, max: 9000, noNaN: true })),
  refusedFor: fc.option(fc.constantFrom(...REFUSAL_REASONS)),
  endedFor: fc.option(fc.constantFrom(...CLAIM_ENDS)),
  outcome: fc.option(fc.string({ maxLength: 20 })),
})

/** Applies the moves that can be made, and returns every state of the claim on the way. */
function walk(moves: readonly Move[]): readonly ClaimFields[] {
  const path = [START]
  for (const move of moves) {
    const claim = path.at(-1) as ClaimFields
    if (moveProblems(claim, move, TODAY).length === 0) path.push(afterMove(claim, move))
  }
  return path
}

describe('a claim', () => {
  test('goes only where the table leads, on real days that have come, and never back in time', () => {
    fc.assert(
      fc.property(fc.array(aMove, { maxLength: 40 }), (moves) => {
        const path = walk(moves)
        for (const [index, claim] of path.slice(1).entries()) {
          const before = path[index] as ClaimFields
          expect(MOVES[before.state]).toContain(claim.state)
          expect(claim.since <= TODAY && parseDay(claim.since) !== null).toBe(true)
          if (before.state !== 'collecting') expect(claim.since >= before.since).toBe(true)
        }
      }),
    )
  })

  test('says why it was refused or closed, when it was decided and sent, and holds no sums where nothing was granted', () => {
    fc.assert(
      fc.property(fc.array(aMove, { maxLength: 40 }), (moves) => {
        for (const claim of walk(moves)) {
          if (claim.state === 'refused') expect(claim.refusedFor).not.toBeNull()
          if (claim.state === 'closed') expect(claim.endedFor).not.toBeNull()
          if (DECIDED.has(claim.state)) expect(claim.decidedOn).toBe(claim.since)
          if (claim.state === 'submitted') expect(claim.submittedOn).toBe(claim.since)
          if (claim.state === 'refused' || claim.state === 'collecting') expect([claim.grantedMonthly, claim.grantedOnce]).toEqual([null, null])
          for (const sum of [claim.grantedMonthly, claim.grantedOnce]) expect(sum === null || (Number.isInteger(sum) && sum >= 0)).toBe(true)
        }
      }),
    )
  })

  test('can always go on until it is granted or closed, and every state can be reached', () => {
    const reached = new Set(['collecting'])
    for (let size = 0; size < reached.size; ) {
      size = reached.size
      for (const state of CLAIM_STATES) if (reached.has(state)) MOVES[state].forEach((to) => reached.add(to))
    }
    expect([...reached].sort()).toEqual([...CLAIM_STATES].sort())
    for (const state of CLAIM_STATES) {
      expect(MOVES[state].length).toBeGreaterThan(0)
      if (!ENDED.has(state)) expect(MOVES[state].some((to) => ENDED.has(to)) || MOVES[state].some((to) => MOVES[to].some((next) => ENDED.has(next)))).toBe(true)
    }
  })
})

describe('what a move asks for', () => {
  const at = (state: ClaimFields['state'], since = '2026-10-01'): ClaimFields => ({ ...START, state, since })

  test.each<[string, ClaimFields, Move, readonly string[]]>([
    ['a decision before any claim was sent', at('collecting'), { to: 'granted', on: TODAY }, ['to']],
    ['a day that is none', at('submitted'), { to: 'waiting', on: '2026-02-30' }, ['on']],
    ['a day to come', at('submitted'), { to: 'waiting', on: '2026-11-23' }, ['future']],
    ['a day before the last step', at('submitted'), { to: 'waiting', on: '2026-09-30' }, ['order']],
    ['the same day as the last step', at('submitted'), { to: 'waiting', on: '2026-10-01' }, []],
    ['papers that were sent before the file was opened', at('collecting'), { to: 'submitted', on: '2026-09-30' }, []],
    ['a refusal without a reason', at('waiting'), { to: 'refused', on: TODAY }, ['refusedFor']],
    ['an end without a reason', at('waiting'), { to: 'closed', on: TODAY }, ['endedFor']],
    ['sums that are none', at('waiting'), { to: 'granted', on: TODAY, grantedMonthly: -1, grantedOnce: 10.5 }, ['grantedMonthly', 'grantedOnce']],
    ['a first day that is none', at('waiting'), { to: 'granted', on: TODAY, grantedFrom: '2026-13-01' }, ['grantedFrom']],
    ['a grant from a day to come', at('waiting'), { to: 'granted', on: TODAY, grantedFrom: '2027-01-01', grantedMonthly: 0 }, []],
  ])('%s', (_name, claim, move, problems) => {
    expect(moveProblems(claim, move, TODAY)).toEqual(problems)
  })

  test('the reason of a refusal stays while it is appealed against, and what is granted then stands beside it', () => {
    const refused = afterMove(at('waiting'), { to: 'refused', on: '2026-10-05', refusedFor: 'papers' })
    const appealed = afterMove(refused, { to: 'appeal', on: '2026-10-20', reference: '77-1' })
    const granted = afterMove(appealed, { to: 'granted', on: '2026-11-01', grantedMonthly: 1200, grantedFrom: formatDay(addMonths(parseDay('2026-10-01') as number, -3)) })
    expect(granted).toMatchObject({ state: 'granted', refusedFor: 'papers', reference: '77-1', decidedOn: '2026-11-01', grantedMonthly: 1200, grantedFrom: '2026-07-01' })
  })
})
