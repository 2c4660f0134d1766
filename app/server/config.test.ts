import { describe, expect, test } from 'vitest'
import { KEPT_YEARS } from '~/casework/files/closing.server'
import { parseConfig } from './config'

const keptYears = (text: string) => {
  const parsed = parseConfig({ NODE_ENV: 'production', FILES_KEPT_YEARS: text })
  return 'config' in parsed ? parsed.config.keptYears : parsed.problems
}

describe('how long closed files are kept', () => {
  test('is the portal’s own rule where nobody decided', () => {
    expect(keptYears('')).toEqual(KEPT_YEARS)
  })

  test('is what the operator says; a kind that is not named keeps its years', () => {
    expect(keptYears('family=10 individual=3')).toEqual({ family: 10, individual: 3 })
    expect(keptYears(' individual=6 ')).toEqual({ ...KEPT_YEARS, individual: 6 })
  })

  test.each([
    ['7', /must be like family=7 individual=5/],
    ['familly=7', /must be like/],
    ['family=7.5', /must be like/],
    ['family=7=8', /must be like/],
    ['family=', /must be like/],
    ['family=7 family=8', /twice/],
    ['individual=0', /from 1 to 50/],
    ['individual=51', /from 1 to 50/],
  ])('"%s" is refused at the start', (text, reason) => {
    expect(keptYears(text)).toEqual([expect.stringMatching(reason)])
  })
})
