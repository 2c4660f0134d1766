import { describe, expect, test } from 'vitest'
import { parseDay } from '~/engine/date'
import { screen } from '~/engine/screen'
import { NO_ANSWERS } from '~/interview/answers'
import { catalogue } from '~/rights'
import { inferFacts } from '~/rights/facts/infer'
import { isUncounted, uncountedCookie } from './refusal'
import { cellsOf } from './screening-cells.server'
import { BEGUN, finishedWith, isRightSpeakable, stoppedAt } from './screening-event'

const isTown = (code: string) => code === '7000'
const ANSWERS = { ...NO_ANSWERS, facts: { locality: '7000', monthlyRent: 3517 }, absences: { savings: 'notKnown' as const }, trail: ['locality', 'property', 'violenceAtHome'] }
const { results } = screen(catalogue, inferFacts(ANSWERS.facts, null), parseDay('2026-01-01') as number, ANSWERS.absences)

describe('what a finished check tells', () => {
  test('is one right and one question, of the fixed lists, and no answer', () => {
    for (let time = 0; time < 200; time++) {
      const event = finishedWith(results, ANSWERS)
      expect(Object.keys(event).sort()).toEqual(['kind', 'known', 'page', 'place', 'right', 'verdict'])
      expect(Object.values(event).join(' ')).not.toContain('3517')
      const right = catalogue.rights.find(({ id }) => id === event['right'])
      expect(right && isRightSpeakable(right)).toBe(true)
      expect(['locality', 'property']).toContain(event['page'])
      expect(event['known']).toBe(event['page'] === 'property' ? 'notKnown' : 'known')
    }
  })

  test('never names a right or a question about danger', () => {
    expect(isRightSpeakable(catalogue.rights.find(({ id }) => id === 'domestic-violence-shelter')!)).toBe(false)
    expect(stoppedAt('violenceAtHome')).toBeNull()
    expect(stoppedAt('locality')).toEqual({ kind: 'stopped', page: 'locality' })
  })

  test('comes apart into numbers that are not tied together', () => {
    const cells = cellsOf({ kind: 'finished', right: 'income-support', verdict: 'eligible', page: 'property', known: 'notKnown', place: '7000' }, 'am', isTown)
    expect(cells?.map(({ measure, scope, subject, outcome }) => [measure, scope, subject, outcome].join(' '))).toEqual([
      'finished all am ', 'finished place:7000 am ', 'verdict all income-support eligible', 'verdict place:7000 income-support eligible',
      'verdict language:am income-support eligible', 'known all property notKnown',
    ])
    expect(cellsOf({ ...BEGUN }, 'ru', isTown)).toHaveLength(1)
  })

  test.each([
    [{}], [{ kind: 'else' }], [{ kind: 'begun', right: 'income-support' }], [{ kind: 'stopped', page: 'nowhere' }], [{ kind: 'stopped', page: 'violenceAtHome' }],
    [{ kind: 'finished', right: '<b>', verdict: 'eligible' }], [{ kind: 'finished', right: 'income-support', verdict: 'maybe' }],
    [{ kind: 'finished', place: 'Lod' }], [{ kind: 'finished', monthlyRent: '3517' }], [{ kind: 'finished', right: 'domestic-violence-shelter', verdict: 'eligible' }],
  ])('%o is not counted', (sent) => {
    expect(cellsOf(sent, 'he', isTown)).toBeNull()
  })

  test('a town that is none is left out, and the rest counted', () => {
    expect(cellsOf({ kind: 'finished', place: '99999' }, 'he', isTown)).toHaveLength(1)
  })
})

test.each([[{ DNT: '1' }], [{ 'Sec-GPC': '1' }], [{ Cookie: `a=b; ${uncountedCookie(true).split(';')[0]}` }]])('%o is not counted', (headers) => {
  expect(isUncounted({ headers: new Headers(headers as Record<string, string>) })).toBe(true)
})

test('everybody else is', () => {
  expect(isUncounted({ headers: new Headers({ Cookie: 'a=b', DNT: '0' }) })).toBe(false)
})
