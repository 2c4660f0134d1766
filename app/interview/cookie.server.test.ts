import { expect, it, vi } from 'vitest'
import { product } from '~/product'
import { answerPage, type Answers, NO_ANSWERS } from './answers'
import { answersInCookie, forgetAnswers, keepAnswers } from './cookie.server'

const JAR = { secret: 'a secret of at least thirty-two characters', secureCookies: false }

function asRequest(headers: Headers): Request {
  const cookie = headers.getSetCookie().map((each) => each.split(';')[0]).join('; ')
  return new Request('http://localhost/', { headers: { Cookie: cookie } })
}

/** As long an interview as there is: many children with every field, and long lists. */
function longAnswers(): Answers {
  let answers: Answers = NO_ANSWERS
  for (let page = 0; page < 120; page++) {
    answers = answerPage(answers, `page-${page}`, { [`fact${page}`]: { value: `answer ${Math.random()} ${Math.random()}` } })
  }
  return answers
}

it('gives back what it kept, also when it is long', async () => {
  for (const answers of [answerPage(NO_ANSWERS, 'housing', { housing: { value: 'renter' } }), longAnswers()]) {
    const headers = await keepAnswers(answers, JAR)
    for (const cookie of headers.getSetCookie()) expect(cookie.length).toBeLessThan(4096)
    expect(await answersInCookie(asRequest(headers), JAR)).toEqual(answers)
  }
})

it('holds nothing that can be read', async () => {
  const headers = await keepAnswers(answerPage(NO_ANSWERS, 'housing', { housing: { value: 'homeless' } }), JAR)
  const text = headers.getSetCookie().join()
  expect(text).not.toContain('homeless')
  expect(Buffer.from(text, 'base64').toString()).not.toContain('homeless')
})

it('is no answers at all when it is another’s, broken, or too old', async () => {
  const headers = await keepAnswers(answerPage(NO_ANSWERS, 'housing', { housing: { value: 'renter' } }), JAR)
  expect(await answersInCookie(asRequest(headers), { ...JAR, secret: 'another secret of more than thirty-two' })).toEqual(NO_ANSWERS)
  const broken = new Request('http://localhost/', { headers: { Cookie: 'mafteach-answers-0=Fe26.2*x; other=1' } })
  expect(await answersInCookie(broken, JAR)).toEqual(NO_ANSWERS)
  vi.useFakeTimers({ now: Date.now() + (product.cookieHours + 1) * 3_600_000, toFake: ['Date'] })
  try {
    expect(await answersInCookie(asRequest(headers), JAR)).toEqual(NO_ANSWERS)
  } finally {
    vi.useRealTimers()
  }
})

it('forgets every part', () => {
  for (const cookie of forgetAnswers(JAR).getSetCookie()) expect(cookie).toContain('Max-Age=0')
})
