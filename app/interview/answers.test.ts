import { expect, it } from 'vitest'
import { answerPage, answersFrom, forgetPage, NO_ANSWERS } from './answers'

it('keeps a value, or why there is none, and never both', () => {
  const first = answerPage(NO_ANSWERS, 'housing', { housing: { value: 'renter' } })
  expect(first.facts['housing']).toBe('renter')
  const second = answerPage(first, 'housing', { housing: { absence: 'notKnown' } })
  expect(second.facts).not.toHaveProperty('housing')
  expect(second.absences).toEqual({ housing: 'notKnown' })
  const third = answerPage(second, 'housing', { housing: { value: 'owner' } })
  expect(third.absences).toEqual({})
})

it('keeps a page in its place when it is answered again', () => {
  let answers = answerPage(NO_ANSWERS, 'a', { housing: { value: 'renter' } })
  answers = answerPage(answers, 'b', { employment: { value: 'employee' } })
  answers = answerPage(answers, 'a', { housing: { value: 'owner' } })
  expect(answers.trail).toEqual(['a', 'b'])
})

it('knows that a single person has no spouse, and keeps what was said of one while the couple only moves apart', () => {
  const single = answerPage(NO_ANSWERS, 'm', { maritalStatus: { value: 'single' } })
  expect(single.facts['spouse']).toBeNull()
  let couple = answerPage(NO_ANSWERS, 'm', { maritalStatus: { value: 'married' } })
  expect(couple.facts['spouse']).toEqual({})
  couple = answerPage(couple, 's', { 'spouse.employment': { value: 'employee' } })
  couple = answerPage(couple, 'm', { maritalStatus: { value: 'separated' } })
  expect(couple.facts['spouse']).toEqual({ employment: 'employee' })
  expect(answerPage(couple, 'm', { maritalStatus: { value: 'divorced' } }).facts['spouse']).toBeNull()
})

it('knows that who has no vehicle has none to describe', () => {
  expect(answerPage(NO_ANSWERS, 'v', { ownsVehicle: { value: false } }).facts).toMatchObject({ vehicle: null, vehicleCount: 0, ownsVehicle: false })
  expect(answerPage(NO_ANSWERS, 'v', { vehicleCount: { value: 1 } }).facts).toMatchObject({ vehicle: {}, ownsVehicle: true })
})

it('opens the facts of a page that is taken back', () => {
  const answers = answerPage(NO_ANSWERS, 'a', { housing: { value: 'renter' }, monthlyRent: { absence: 'declined' } })
  expect(forgetPage(answers, 'a', ['housing', 'monthlyRent'])).toEqual(NO_ANSWERS)
})

it('reads back only what is whole and ours', () => {
  const answers = answerPage(NO_ANSWERS, 'a', { housing: { value: 'renter' } })
  expect(answersFrom(JSON.parse(JSON.stringify(answers)))).toEqual(answers)
  for (const broken of [null, 5, {}, { ...answers, version: 2 }, { ...answers, trail: 'a' }, { ...answers, absences: { x: 'whatever' } }]) {
    expect(answersFrom(broken)).toBeNull()
  }
})
