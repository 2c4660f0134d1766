import { expect, test } from 'vitest'
import { type Answers, NO_ANSWERS } from '~/interview/answers'
import { answerField } from './answering'
import { openingOf } from './opening'
import { sheetAfter, sheetOf } from './sheet'
import { type Verdicts, verdictsOf } from './verdicts'

const TODAY = '2026-03-01'

const STEPS = [
  ['birthDate', '2.4.1985'], ['sex', 'female'], ['residency', 'citizen'], ['maritalStatus', 'divorced'], ['children', '2'], ['children[0].birthDate', '1.1.2020'],
  ['employment', 'unemployed'], ['monthlyWorkIncome', '3'], ['monthlyWorkIncome', '3000'], ['housing', 'renter'], ['monthlyWorkIncome', ''],
] as const

function step(answers: Answers, [path, text]: (typeof STEPS)[number]): Answers {
  const form = new FormData()
  form.append(path, text)
  return answerField(form, path, answers, TODAY).answers
}

const shown = ({ groups, unmarked, received }: Verdicts) => ({
  groups: groups.map(({ verdict, results }) => [verdict, results.map(({ right }) => right.id)]), unmarked: unmarked.map(({ right }) => right.id), received: received.length,
})

test('verdicts found from those before are the verdicts found anew, whatever was typed', () => {
  let answers: Answers = NO_ANSWERS
  let last: Verdicts | null = null
  let kept = 0
  for (const each of STEPS) {
    answers = step(answers, each)
    const now: Verdicts = verdictsOf(answers, TODAY, last)
    expect(shown(now)).toEqual(shown(verdictsOf(answers, TODAY, null)))
    kept += last ? now.before.results.filter((result) => last?.before.results.includes(result)).length : 0
    last = now
  }
  expect(kept).toBeGreaterThan(0)
})

test('changes are counted from before a field was begun', () => {
  const before = verdictsOf(NO_ANSWERS, TODAY, null)
  const married = step(NO_ANSWERS, ['maritalStatus', 'divorced'])
  const after = verdictsOf(married, TODAY, before, before)
  expect(after.changed.length).toBeGreaterThan(0)
  const again = verdictsOf(married, TODAY, after, before)
  expect(again.changed.map(({ right }) => right.id)).toEqual(after.changed.map(({ right }) => right.id))
  expect(verdictsOf(married, TODAY, after).changed).toEqual([])
})

test('rights of topics that nobody marked are told apart, and a mark brings them in with their questions', () => {
  const before = verdictsOf(NO_ANSWERS, TODAY, null)
  expect(before.unmarked.map(({ right }) => right.id)).toContain('file-consolidation')
  const form = new FormData()
  form.append('troubleTopics', 'debts')
  const { answers } = answerField(form, 'troubleTopics', NO_ANSWERS, TODAY)
  expect(verdictsOf(answers, TODAY, before).unmarked.map(({ right }) => right.id)).not.toContain('file-consolidation')
  expect(openingOf(NO_ANSWERS, TODAY).wanted.has('executionFilesOpen')).toBe(false)
  expect(openingOf(answers, TODAY).wanted.has('executionFilesOpen')).toBe(true)
})

test('a page whose gate is closed stays folded and says what it waits for', () => {
  const opening = openingOf(NO_ANSWERS, TODAY)
  expect(opening.wanted.has('spouse-about')).toBe(false)
  expect(opening.waitsFor.get('spouse-about')).toEqual(['spouse'])
  const married = step(NO_ANSWERS, ['maritalStatus', 'divorced'])
  expect(openingOf(married, TODAY).waitsFor.get('spouse-about')).toEqual([])
})

test('fields keep what is typed, but for those that another answer fills in', () => {
  const sheet = sheetOf(NO_ANSWERS, TODAY, [])
  const income = sheetAfter(sheet, { answers: step(NO_ANSWERS, ['monthlyWorkIncome', '3000']), path: 'monthlyWorkIncome', open: [], today: TODAY })
  expect(income.pages.get('your-income')).toBe(sheet.pages.get('your-income'))
  const single = sheetAfter(income, { answers: step(income.answers, ['maritalStatus', 'divorced']), path: 'maritalStatus', open: [], today: TODAY })
  expect(single.pages.get('spouse')?.revision).toBe(1)
  expect(single.pages.get('spouse')?.fields[0]?.typed).toEqual({ spouse: 'false' })
  const children = sheetAfter(single, { answers: step(single.answers, ['children', '2']), path: 'children', open: [], today: TODAY })
  expect(children.pages.get('children-details')?.fields.map(({ path }) => path)).toEqual([
    'children[0].birthDate', 'children[0].livesWithApplicant', 'children[1].birthDate', 'children[1].livesWithApplicant',
  ])
})
