import { describe, expect, test } from 'vitest'
import { codeFrom } from './code'
import { joinKept, keptFrom, NOTHING_KEPT } from './kept'
import { marksFrom, markStep, NO_MARKS } from './marks'

describe('marks of the plan', () => {
  test('a step takes exactly the papers that were ticked, and leaves those of other steps', () => {
    const marks = markStep({ done: {}, papers: ['lease', 'payslips'] }, 'arnona-discount', ['identity-card', 'payslips'], ['identity-card'], true, '2026-11-22')
    expect(marks).toEqual({ done: { 'arnona-discount': '2026-11-22' }, papers: ['lease', 'identity-card'] })
  })

  test('a step that was done before keeps its day, and can be opened again', () => {
    const done = { done: { a: '2026-11-01', b: '2026-11-02' }, papers: [] }
    expect(markStep(done, 'a', [], [], true, '2026-11-22').done).toEqual(done.done)
    expect(markStep(done, 'a', [], [], false, '2026-11-22').done).toEqual({ b: '2026-11-02' })
  })

  test('a paper that the step does not ask for is not taken from its form', () => {
    expect(markStep(NO_MARKS, 'a', ['lease'], ['lease', 'other'], false, '2026-11-22').papers).toEqual(['lease'])
  })

  test('what is no mark is left out when they are read back', () => {
    expect(marksFrom({ done: { a: '2026-11-01', 'B c': '2026-11-01', d: 'yesterday' }, papers: ['lease', 'lease', 7, 'x'.repeat(99)] }))
      .toEqual({ done: { a: '2026-11-01' }, papers: ['lease'] })
    for (const broken of [null, 7, 'text', [], { done: [], papers: {} }]) expect(marksFrom(broken)).toEqual(NO_MARKS)
    expect(marksFrom({ papers: Array.from({ length: 1000 }, (_, index) => `p${index}`) }).papers.length).toBeLessThan(200)
  })
})

describe('what a device keeps', () => {
  const code = codeFrom(Array(14).fill(3))
  const saved = { code, on: '2026-11-22', until: '2027-02-20', hasPin: true }

  test('is read back whole, and nothing else is', () => {
    const kept = { marks: { done: { a: '2026-11-01' }, papers: ['lease'] }, saved }
    expect(keptFrom(JSON.parse(JSON.stringify(kept)))).toEqual(kept)
    expect(keptFrom({ marks: null, saved: { ...saved, code: 'ABCD' } })).toEqual(NOTHING_KEPT)
    expect(keptFrom({ saved: { ...saved, on: 'today' } })).toEqual(NOTHING_KEPT)
    expect(keptFrom(undefined)).toEqual(NOTHING_KEPT)
  })

  test('of two places a mark in either counts, and the newer code', () => {
    const older = { marks: { done: { a: '2026-11-01' }, papers: ['lease'] }, saved }
    const newer = { marks: { done: { b: '2026-11-03' }, papers: ['lease', 'payslips'] }, saved: null }
    expect(joinKept(older, newer)).toEqual({ marks: { done: { a: '2026-11-01', b: '2026-11-03' }, papers: ['lease', 'payslips'] }, saved })
  })
})
