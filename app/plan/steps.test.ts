import { describe, expect, test } from 'vitest'
import type { RightResult } from '~/engine/screen'
import type { Verdict } from '~/engine/verdict'
import { NO_MARKS } from '~/interview/saved/marks'
import { catalogue } from '~/rights'
import { resultsModel } from '~/screening/results-model'
import { planSteps } from './steps'
import { DISMISSED } from './testing'

const TODAY = '2026-11-22'

const model = resultsModel(DISMISSED, TODAY)

/** A result of the catalogue's own right, with the verdict and the days that a case needs. */
function result(id: string, verdict: Verdict, days: readonly string[] = [], fired: readonly string[] = []): RightResult {
  const right = catalogue.rights.find((candidate) => candidate.id === id)
  if (!right) throw new Error(`There is no right ${id}`)
  const deadlines = days.map((date, index) => ({ id: `day-${index}`, date, passed: date < TODAY }))
  return { right, verdict, deadlines, askPerson: { fired, open: [] } } as unknown as RightResult
}

const group = (verdict: Verdict, ...results: readonly RightResult[]) => ({ verdict, results })

describe('the plan of real answers', () => {
  const plan = planSteps(model.groups, NO_MARKS)

  test('has a step for every open claim, with what the right itself says', () => {
    const eligible = model.groups.find(({ verdict }) => verdict === 'eligible')?.results.filter(({ right }) => right.kind !== 'service') ?? []
    expect(eligible.length).toBeGreaterThan(2)
    for (const { right, deadlines } of eligible) {
      const step = plan.open.find((each) => each.right === right.id)
      expect(step).toMatchObject({ authority: right.authority, papers: right.documents, forms: right.claim.forms, phones: right.claim.phones })
      expect(step?.deadline ?? null).toEqual(deadlines.find(({ passed }) => !passed) ?? null)
    }
  })

  test('runs from the soonest last day to those without one, and no passed day leads', () => {
    const days = plan.open.map(({ deadline }) => deadline?.date ?? '9999')
    expect(days).toEqual([...days].sort())
    expect(days[0]).toMatch(/^202\d-/)
    for (const { deadline } of plan.open) expect(deadline === null || deadline.date >= TODAY).toBe(true)
  })

  test('names nothing twice, and nothing that is not now or cannot be told yet', () => {
    const named = [...plan.open.map(({ right }) => right), ...plan.askTogether.map(({ right }) => right.id), ...plan.services.map(({ right }) => right.id)]
    expect(new Set(named).size).toBe(named.length)
    const others = model.groups.filter(({ verdict }) => verdict === 'ineligible' || verdict === 'needsInfo').flatMap(({ results }) => results)
    for (const { right } of others) expect(named).not.toContain(right.id)
  })
})

describe('a step', () => {
  test('keeps later and passed days beside the next one', () => {
    const { open } = planSteps([group('eligible', result('income-support', 'eligible', ['2026-10-01', '2026-12-01', '2027-03-01']))], NO_MARKS)
    expect(open[0]?.deadline?.date).toBe('2026-12-01')
    expect(open[0]?.otherDays.map(({ date }) => date)).toEqual(['2026-10-01', '2027-03-01'])
  })

  test('whose day has passed stands behind those with a day ahead', () => {
    const groups = [group('eligible', result('child-allowance', 'eligible', ['2026-01-01']), result('income-support', 'eligible', ['2027-12-01']))]
    expect(planSteps(groups, NO_MARKS).open.map(({ right }) => right)).toEqual(['income-support', 'child-allowance'])
  })

  test('today is not too late', () => {
    expect(planSteps([group('eligible', result('income-support', 'eligible', [TODAY]))], NO_MARKS).open[0]?.deadline?.date).toBe(TODAY)
  })

  test('for a person is one of its own when a day runs, and joins the one visit otherwise', () => {
    const groups = [group('askPerson', result('unemployment-benefit', 'askPerson', ['2027-09-01'], ['part-time-work']), result('phone-discount', 'askPerson'))]
    const { open, askTogether } = planSteps(groups, NO_MARKS)
    expect(open.map(({ right, askBecause }) => [right, askBecause])).toEqual([['unemployment-benefit', ['part-time-work']]])
    expect(askTogether.map(({ right }) => right.id)).toEqual(['phone-discount'])
  })

  test('that is done leaves the open ones and keeps its day', () => {
    const groups = [group('eligible', result('income-support', 'eligible', ['2026-12-01']), result('child-allowance', 'eligible')), group('askPerson', result('phone-discount', 'askPerson'))]
    const plan = planSteps(groups, { done: { 'income-support': '2026-11-20', 'phone-discount': '2026-11-10', 'no-such-right': '2026-11-10' }, papers: [] })
    expect(plan.open.map(({ right }) => right)).toEqual(['child-allowance'])
    expect(plan.done.map(({ right, doneOn }) => [right, doneOn])).toEqual([['phone-discount', '2026-11-10'], ['income-support', '2026-11-20']])
    expect(plan.askTogether).toEqual([])
  })

  test('a service that is open is no claim', () => {
    const { open, services } = planSteps([group('eligible', result('shil-advice', 'eligible'))], NO_MARKS)
    expect(open).toEqual([])
    expect(services.map(({ right }) => right.id)).toEqual(['shil-advice'])
  })
})
