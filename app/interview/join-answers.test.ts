import { expect, it } from 'vitest'
import { answerPage, joinAnswers, NO_ANSWERS } from './answers'

const older = answerPage(
  answerPage({ ...NO_ANSWERS, event: 'rent', promised: 20 }, 'housing', { housing: { value: 'renter' } }),
  'residency', { residency: { absence: 'notKnown' } },
)

it('keeps what only one of the two places knows, in the order in which it was answered', () => {
  const newer = answerPage(NO_ANSWERS, 'employment', { employment: { value: 'unemployed' } })
  const joined = joinAnswers(older, newer)
  expect(joined.facts).toEqual({ housing: 'renter', employment: 'unemployed' })
  expect(joined.absences).toEqual({ residency: 'notKnown' })
  expect(joined.trail).toEqual(['housing', 'residency', 'employment'])
  expect(joined).toMatchObject({ event: 'rent', promised: 20 })
})

it('believes the newer answer where both speak of a fact', () => {
  const newer = answerPage(
    answerPage({ ...NO_ANSWERS, event: 'debt' }, 'residency', { residency: { value: 'citizen' } }),
    'housing', { housing: { absence: 'declined' } },
  )
  const joined = joinAnswers(older, newer)
  expect(joined.facts).toEqual({ residency: 'citizen' })
  expect(joined.absences).toEqual({ housing: 'declined' })
  expect(joined.event).toBe('debt')
})
