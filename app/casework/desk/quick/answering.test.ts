import { describe, expect, it, test } from 'vitest'
import { type Answers, NO_ANSWERS } from '~/interview/answers'
import { answerField, answerLocality, answerSheet, REST_ASKED } from './answering'
import { carriedAnswers, codeTyped } from './carried-answers'

const TODAY = '2026-03-01'

function form(...entries: readonly (readonly [string, string])[]): FormData {
  const made = new FormData()
  for (const [name, value] of entries) made.append(name, value)
  return made
}

const answer = (path: string, text: string, before: Answers = NO_ANSWERS) => answerField(form([path, text]), path, before, TODAY)
const find = (typed: string) => Promise.resolve(typed === 'לוד' ? [{ code: '7000', name: 'לוד', type: 'city' }] : [{ code: '1', name: 'א', type: 'city' }, { code: '2', name: 'ב', type: 'city' }])

test.each([
  ['birthDate', '2.4.1985', '1985-04-02'], ['birthDate', '02041985', '1985-04-02'], ['birthDate', '2/4/1985', '1985-04-02'],
  ['monthlyWorkIncome', '4,200', 4200], ['monthlyWorkIncome', '4000-6000', { min: 4000, max: 6000 }],
  ['children', '2', [{}, {}]], ['maritalStatus', 'married', 'married'], ['spouse', 'false', null],
])('reads %s as %j', (path, text, value) => {
  const { answers, problem } = answer(path, text)
  expect(problem).toBeNull()
  expect(answers.facts[path]).toEqual(value)
})

test.each([['birthDate', '31.2.1985', 'noSuchDate'], ['birthDate', '2.4', 'fillDate'], ['monthlyWorkIncome', 'much', 'notANumber'], ['monthlyWorkIncome', '6000-4000', 'rangeOrder']])(
  'takes %s = %j for no answer, and says %s', (path, text, code) => {
    const before = answer(path, path === 'birthDate' ? '2.4.1985' : '100').answers
    const { answers, problem } = answer(path, text, before)
    expect(problem?.code).toBe(code)
    expect(answers.facts[path]).toBeUndefined()
  },
)

it('keeps "not known" apart from what was not asked, and takes an emptied field back', () => {
  const unknown = answerField(form(['monthlyWorkIncome.aside', 'notKnown']), 'monthlyWorkIncome', NO_ANSWERS, TODAY).answers
  expect(unknown.absences).toEqual({ monthlyWorkIncome: 'notKnown' })
  const emptied = answer('monthlyWorkIncome', '', unknown).answers
  expect(emptied).toMatchObject({ facts: {}, absences: {}, trail: [] })
})

describe('topics', () => {
  const marked = (before: Answers, ...topics: readonly string[]) => answerField(form(...topics.map((topic) => ['lifeTopics', topic] as const)), 'lifeTopics', before, TODAY).answers
  const whole = (before: Answers, ...topics: readonly string[]) =>
    answerField(form(...topics.map((topic) => ['lifeTopics', topic] as const), ['lifeTopics.rest', REST_ASKED]), 'lifeTopics', before, TODAY).answers

  it('makes no "no" of what is unmarked until the rest was asked', () => {
    const open = marked(NO_ANSWERS, 'study')
    expect(open.facts).toEqual({ lifeTopics: ['study'] })
    expect(open.trail).toEqual([])
    const asked = whole(open, 'study')
    expect(asked.facts).toMatchObject({ pregnancy: null, healthLimitsWork: false })
    expect(asked.trail).toEqual(['lifeTopics'])
  })

  it('takes noes back with a mark, and with the word that the rest was asked', () => {
    const said = answer('housing', 'renter', whole(NO_ANSWERS, 'study')).answers
    const health = whole(said, 'study', 'health')
    expect(health.facts['healthLimitsWork']).toBeUndefined()
    expect(health.facts['pregnancy']).toBeNull()
    const open = marked(health, 'health')
    expect(open.facts).toEqual({ lifeTopics: ['health'], housing: 'renter' })
    expect(open.trail).toEqual(['your-home'])
  })
})

describe('a form sent whole', () => {
  it('says what its fields say one by one, with children and places', async () => {
    const first = await answerSheet(form(['children', '1'], ['maritalStatus', 'single'], ['birthDate', '2.4.1985'], ['locality', 'לוד']), NO_ANSWERS, TODAY, find)
    expect(first.problems).toEqual({})
    expect(first.answers.facts).toMatchObject({ children: [{}], maritalStatus: 'single', spouse: null, birthDate: '1985-04-02', locality: '7000' })
    const second = await answerSheet(
      form(['children', '1'], ['children[0].birthDate', '1.1.2020'], ['maritalStatus', 'single'], ['birthDate', '2.4.1985'], ['locality', 'לוד']), first.answers, TODAY, find,
    )
    expect(second.answers.facts['children']).toEqual([{ birthDate: '2020-01-01' }])
  })

  it('leaves nobody a spouse who says single, whatever else came along', async () => {
    const { answers } = await answerSheet(form(['maritalStatus', 'single'], ['spouse', 'true'], ['spouse.birthDate', '1.1.1980']), NO_ANSWERS, TODAY, find)
    expect(answers.facts['spouse']).toBeNull()
  })

  it('names what is wrong and keeps the rest', async () => {
    const { answers, problems, localities } = await answerSheet(form(['birthDate', 'soon'], ['sex', 'female'], ['locality', 'x']), NO_ANSWERS, TODAY, find)
    expect(problems).toMatchObject({ birthDate: { code: 'fillDate' }, locality: { code: 'whichLocality' } })
    expect(localities).toHaveLength(2)
    expect(answers.facts).toEqual({ sex: 'female' })
  })
})

test('a place is found by its name, and given up with it', async () => {
  const found = await answerLocality(form(['locality', 'לוד']), NO_ANSWERS, TODAY, find)
  expect(found.answers).toMatchObject({ facts: { locality: '7000' }, localityName: 'לוד' })
  const emptied = await answerLocality(form(['locality', '']), found.answers, TODAY, find)
  expect(emptied.answers.facts['locality']).toBeUndefined()
  expect(emptied.answers.localityName).toBeNull()
})

test('carried answers are ours or none, and a scanned address gives its code', () => {
  expect(carriedAnswers(form())).toEqual(NO_ANSWERS)
  expect(carriedAnswers(form(['answers', '{"version":7}']))).toEqual(NO_ANSWERS)
  expect(() => carriedAnswers(form(['answers', '{']))).toThrow()
  expect(codeTyped(' https://portal.example/am/resume#7K3M-PX9A ')).toBe('7K3M-PX9A')
  expect(codeTyped('7K3M PX9A')).toBe('7K3M PX9A')
})

test('a list of places that cannot be read is said, and is no place that does not exist', async () => {
  const { problem } = await answerLocality(form(['locality', 'לוד']), NO_ANSWERS, TODAY, () => Promise.resolve('unread'))
  expect(problem?.code).toBe('localitiesUnread')
})
