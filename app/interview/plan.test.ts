import { expect, it } from 'vitest'
import { partOfCatalogue } from '~/engine/catalogue'
import { cellsOf } from '~/engine/cells'
import { parseDay } from '~/engine/date'
import { typeAt } from '~/engine/paths'
import { randomFrom } from '~/engine/sample'
import { catalogue } from '~/rights'
import { type Answers, answerPage, NO_ANSWERS, type PageOutcome } from './answers'
import { lifeEvents } from './events'
import { plannerFor } from './plan'
import { pages, pathsAsked } from './view'

const TODAY = '2026-11-21'
const ASOF = parseDay(TODAY) as number
const planner = plannerFor(catalogue, pages, ASOF, { remembers: true })

/** Answers one page at random: a sample value, "I don't know", or "rather not". */
function answerAtRandom(answers: Answers, random: () => number): Answers | null {
  const plan = planner.plan(answers)
  if (!plan.next) return null
  const outcome: Record<string, PageOutcome[string]> = {}
  for (const path of pathsAsked(plan.next.page, answers, plan, planner)) {
    const type = typeAt(catalogue.facts, path)
    const cells = type ? cellsOf(type, ASOF, [1000, 5000, 9000]) : []
    const value = cells[Math.floor(random() * cells.length)]
    outcome[path] = value === undefined || random() < 0.15 ? { absence: random() < 0.5 ? 'notKnown' : 'declined' } : { value }
  }
  expect(Object.keys(outcome).length, `nothing is asked on ${plan.next.page.id}`).toBeGreaterThan(0)
  return answerPage(answers, plan.next.page.id, outcome)
}

it('ends on every path of answers, from every event', { timeout: 300_000 }, async () => {
  const random = randomFrom(11)
  for (const { id } of lifeEvents) {
    let answers: Answers | null = { ...NO_ANSWERS, event: id }
    let steps = 0
    while (answers) {
      answers = answerAtRandom(answers, random)
      steps += 1
      // The runner gets its turn between the pages.
      await new Promise((resolve) => setImmediate(resolve))
      if (steps > 250) expect.fail(`the interview does not end: ${JSON.stringify(answers)}`)
    }
  }
})

it('plans a part of the catalogue by the part, though its figures are those of the whole', () => {
  const asOf = ASOF - 1
  const plannerOfOnly = (id: string) => plannerFor(partOfCatalogue(catalogue, [id]), pages, asOf)
  const nextOf = (of: ReturnType<typeof plannerFor>) => of.plan(NO_ANSWERS).next
  for (const id of ['mesila', 'ulpan', 'child-allowance', 'old-age-pension', 'ulpan']) {
    expect(nextOf(plannerOfOnly(id))?.decides.every((right) => right === id), id).not.toBe(false)
  }
  expect(nextOf(plannerFor(catalogue, pages, asOf))).toEqual(nextOf(planner))
})

it('asks first about what happened, and hides nothing', () => {
  const decided = (event: string) => {
    const facts = {
      birthDate: '1986-05-10', sex: 'female', residency: 'citizen', residentSince: '1986-05-10', immigrantStatus: 'none', maritalStatus: 'single',
      spouse: null, children: [], locality: '70', employment: 'unemployed', registeredJobSeeker: true, kibbutzMember: false, yeshivaStudent: false,
      fullTimeStudent: false, housing: 'renter', paysArnona: true, electricityContractInOwnName: true, currentBenefits: [], lifeTopics: [],
      troubleTopics: ['jobEnd', 'debts'],
    }
    return planner.plan({ ...NO_ANSWERS, event, facts }).next
  }
  expect(decided('debt')?.paths.join()).toMatch(/execution|wageGarnished|accountAttached/)
  expect(decided('lost-job')?.decides).toContain('unemployment-benefit')
  const open = (event: string) => new Set(planner.plan({ ...NO_ANSWERS, event }).open)
  expect(open('debt')).toEqual(open('everything'))
})

it('plans with what it remembers as it would without, whatever was asked of it before', () => {
  const random = randomFrom(23)
  const forgetful = plannerFor(catalogue, pages, ASOF)
  const told = (answers: Answers, by: typeof planner, before?: Answers) => {
    const { next, open, done, total } = by.plan(answers, before && by.plan(before))
    return { next: next?.page.id, paths: next?.paths, decides: next?.decides, open, done, total }
  }
  const same = (answers: Answers, before?: Answers) => {
    const asPlanned = told(answers, forgetful)
    expect(told(answers, planner)).toEqual(asPlanned)
    if (before) expect(told(answers, forgetful, before)).toEqual(asPlanned)
  }
  for (const event of ['lost-job', 'baby']) {
    let answers: Answers | null = { ...NO_ANSWERS, event }
    for (let step = 0; answers && step < 8; step += 1) {
      const before: Answers = answers
      same(before)
      answers = answerAtRandom(before, random)
      if (!answers) break
      same(answers, before)
      // Back to what was answered before, and the same answers for another event, another promise.
      same(before)
      same({ ...answers, event: 'everything', promised: 80 })
    }
  }
})

it('does not ask again what was answered with "I don’t know"', () => {
  let answers: Answers = NO_ANSWERS
  const seen = new Set<string>()
  for (let step = 0; step < 12; step++) {
    const { next } = planner.plan(answers)
    if (!next) break
    const outcome = Object.fromEntries(next.paths.map((path) => [path, { absence: 'notKnown' as const }]))
    for (const path of next.paths) {
      expect(seen.has(path), path).toBe(false)
      seen.add(path)
    }
    answers = answerPage(answers, next.page.id, outcome)
  }
})
