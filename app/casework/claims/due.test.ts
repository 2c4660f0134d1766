import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CLAIM_STATES } from '#db/casework-codes'
import { addMonths, formatDay, parseDay } from '~/engine/date'
import type { Right } from '~/engine/right'
import { catalogue } from '~/rights'
import { readWords } from '~/i18n/upkeep/files'
import { dueByLaw, openWindows, type Step, windowOf } from './due'
import { datedWindows, windowsAfterObjection, windowsOf } from './windows'

const { parameters, rights } = catalogue
const right = (id: string): Right => rights.find((each) => each.id === id) as Right
const refused = (on: string, from: Step['from'] = 'waiting'): Step => ({ from, to: 'refused', on })
const OPENED: Step = { from: null, to: 'collecting', on: '2026-01-01' }

describe('ways against a decision', () => {
  test('every window rests on a figure of the law in days or months', () => {
    for (const each of rights) {
      for (const { figure, id } of [...windowsOf(each), ...windowsAfterObjection(each)]) {
        expect(['days', 'months'], `${each.id} ${id}`).toContain(parameters[figure]?.unit)
      }
    }
    expect(rights.filter((each) => windowsOf(each).length > 0).length).toBeGreaterThan(40)
  })

  test('every time that a guide names under "if refused" is a window', () => {
    const guides = readWords().texts('he').filter(({ key }) => key.startsWith('guide|refused|'))
    const missing = rights.flatMap((each) => {
      const named = guides.filter(({ file }) => file === `rights/${each.id}`).flatMap(({ text }) => [...text.matchAll(/\{\{([\w.-]+)\}\}/g)].map(([, id]) => id ?? ''))
      const figures = new Set([...windowsOf(each), ...windowsAfterObjection(each)].map(({ figure }) => figure))
      return named.filter((id) => ['days', 'months'].includes(parameters[id]?.unit ?? '') && !figures.has(id)).map((id) => `${each.id} ${id}`)
    })
    expect(missing).toEqual(['insolvency-low-debt shared.registrarAppealDays'])
  })

  test('are counted from the decision: twelve months to the labour court, sixty days to a medical committee', () => {
    expect(datedWindows(windowsOf(right('income-support')), '2026-03-31', parameters).map(({ id, date }) => [id, date])).toEqual([
      ['employment-bureau-fitness', '2026-04-07'], ['labour-court', '2027-03-31'],
    ])
    expect(datedWindows(windowsOf(right('general-disability-pension')), '2026-01-31', parameters).map(({ id, date }) => [id, date])).toEqual([
      ['medical-committee', '2026-04-01'], ['labour-court', '2027-01-31'],
    ])
    expect(datedWindows(windowsOf(right('income-support')), '2026-02-30', parameters)).toEqual([])
  })
})

describe('what is due', () => {
  test('while papers are collected: the next day by the answers, not one that has passed', () => {
    const deadlines = [{ id: 'register', date: '2026-05-01', passed: true }, { id: 'claim', date: '2026-12-01', passed: false }]
    expect(dueByLaw(right('unemployment-benefit'), [OPENED], deadlines, parameters, '2026-06-01')).toEqual({ on: '2026-12-01', what: 'claim' })
    expect(dueByLaw(right('unemployment-benefit'), [OPENED], deadlines, parameters, '2026-12-02')).toBeNull()
    expect(dueByLaw(null, [OPENED], deadlines, parameters, '2026-06-01')).toBeNull()
  })

  test('after a refusal: the soonest way that is open against all decisions, then the next one, at last the one that passed', () => {
    const steps = [OPENED, refused('2026-01-31')]
    const due = (today: string) => dueByLaw(right('general-disability-pension'), steps, [], parameters, today)
    expect(due('2026-04-01')).toEqual({ on: '2026-04-01', what: 'after-medical-committee' })
    expect(due('2026-04-02')).toEqual({ on: '2027-01-31', what: 'after-labour-court' })
    expect(due('2027-02-01')).toEqual({ on: '2027-01-31', what: 'after-labour-court' })
    expect(windowOf('after-labour-court')).toBe('labour-court')
    expect(windowOf('check')).toBeNull()
    // What is known to be medical has the sixty days alone; what is known not to be, the year.
    const dueFor = (today: string, reason: 'medical' | 'income' | 'other') => dueByLaw(right('general-disability-pension'), steps, [], parameters, today, reason)?.what
    expect([dueFor('2026-04-02', 'medical'), dueFor('2026-03-01', 'income'), dueFor('2026-03-01', 'other')]).toEqual([
      'after-medical-committee', 'after-labour-court', 'after-medical-committee',
    ])
    // Seven days for a finding of the Employment Service; the twelve months hold for every decision.
    expect(dueByLaw(right('income-support'), steps, [], parameters, '2026-02-01')?.what).toBe('after-labour-court')
    expect(dueByLaw(right('arnona-discount'), steps, [], parameters, '2026-02-01')).toBeNull()
  })

  test('while the office only looks again, the time to go to court runs on from its first decision', () => {
    const looking = [OPENED, refused('2026-01-31'), { from: 'refused', to: 'objection', on: '2026-02-10' } as const]
    expect(dueByLaw(right('income-support'), looking, [], parameters, '2026-03-01')).toEqual({ on: '2027-01-31', what: 'after-labour-court' })
    expect(dueByLaw(right('income-support'), [...looking, refused('2026-05-01', 'objection')], [], parameters, '2026-05-02')?.on).toBe('2027-01-31')
  })

  test('while a committee decides nothing runs; against its decision there is a time of its own', () => {
    const looking = [OPENED, refused('2026-01-31'), { from: 'refused', to: 'objection', on: '2026-02-10' } as const]
    const disability = right('general-disability-pension')
    expect(dueByLaw(disability, looking, [], parameters, '2026-03-01')).toBeNull()
    expect(dueByLaw(disability, [...looking, refused('2026-05-01', 'objection')], [], parameters, '2026-05-02')).toEqual({
      on: formatDay((parseDay('2026-05-01') as number) + 60), what: 'after-labour-court-on-law',
    })
  })

  test('after a court, when it is granted, sent or closed the law sets no day; ways stay listed for what was granted in part', () => {
    const appealed = [OPENED, refused('2026-01-31'), { from: 'refused', to: 'appeal', on: '2026-02-10' } as const]
    const income = right('income-support')
    expect(dueByLaw(income, appealed, [], parameters, '2026-03-01')).toBeNull()
    expect(dueByLaw(income, [...appealed, refused('2026-05-01', 'appeal')], [], parameters, '2026-05-02')).toBeNull()
    const granted = [OPENED, { from: 'waiting', to: 'granted', on: '2026-01-31' } as const]
    expect(dueByLaw(income, granted, [], parameters, '2026-03-01')).toBeNull()
    expect(openWindows(income, granted, parameters).map(({ id }) => id)).toContain('labour-court')
  })

  test('for any history: a real day, from a window of the right or from its deadlines, never before the decision', () => {
    const aRight = fc.constantFrom(...rights)
    const aStep = fc.record({ to: fc.constantFrom(...CLAIM_STATES), after: fc.integer({ min: 0, max: 400 }) })
    fc.assert(
      fc.property(aRight, fc.array(aStep, { maxLength: 8 }), fc.integer({ min: 0, max: 3000 }), (each, moves, later) => {
        const steps: Step[] = [OPENED]
        for (const { to, after } of moves) {
          const last = steps.at(-1) as Step
          steps.push({ from: last.to, to, on: formatDay((parseDay(last.on) as number) + after) })
        }
        const today = formatDay((parseDay(OPENED.on) as number) + later)
        const due = dueByLaw(each, steps, [], parameters, today)
        const decided = steps.filter(({ to }) => to === 'granted' || to === 'refused')
        if (due === null) return
        expect(parseDay(due.on)).not.toBeNull()
        const window = [...windowsOf(each), ...windowsAfterObjection(each)].find(({ id }) => id === windowOf(due.what))
        const { value, unit } = { value: parameters[window?.figure ?? '']?.values[0]?.value ?? NaN, unit: parameters[window?.figure ?? '']?.unit }
        const possible = decided.map(({ on }) => parseDay(on) as number).map((from) => formatDay(unit === 'months' ? addMonths(from, value) : from + value))
        expect(possible).toContain(due.on)
      }),
      { numRuns: 400 },
    )
  })
})
