import { expect, test } from 'vitest'
import { isForReading, isImmutable, isList, isOfScreening, languageAt, onwardFrom, routesOf } from './addresses'

const url = (address: string) => new URL(address, 'https://portal.example')

test('what is somebody\'s own is neither a page of a screening nor one for reading', () => {
  const never = [
    '/he/save', '/he/resume', '/he/resume/open', '/he/appointment', '/he/appointment/yours', '/he/staff', '/he/staff/files/1', '/he/letters/objection/document',
    '/he/handover', '/he/centers/shil-lod/appointment', '/he/display', '/he/plan/calendar.ics', '/api/v1/screenings', '/fr/rights', '/',
  ]
  for (const path of never) expect([isOfScreening(path), isForReading(url(path)), isList(path), isImmutable(path)], path).toEqual([false, false, false, false])
  for (const typed of ['/he/rights?q=debt', '/he/centers?place=Lod', '/he/centers?beside=ru&locality=7000']) expect(isForReading(url(typed)), typed).toBe(false)
})

test('guides, lists and the screening are known in every language', () => {
  for (const language of ['he', 'ar', 'ru', 'en', 'am']) {
    for (const page of ['', '/rights', '/rights/income-support', '/rights/income-support?beside=he', '/centers/shil-lod', '/sources']) expect(isForReading(url(`/${language}${page}`))).toBe(true)
    for (const page of ['/check', '/check/children-details', '/results', '/plan', '/clear']) expect(isOfScreening(`/${language}${page}`)).toBe(true)
    expect(isList(`/${language}/plan/words`)).toBe(true)
    expect(languageAt(`/${language}/check`)).toBe(language)
  }
  expect([isImmutable('/law/2026-01.json'), isImmutable('/words/abc123/am.json'), isImmutable('/words/../he.json')]).toEqual([true, true, false])
  expect(routesOf('am', 'abc')).toContain('p=%2Fam%2Fresults')
})

test('the start page leads on to pages of a screening alone, and never to another site', () => {
  const at = (onward: string) => onwardFrom(`https://portal.example/he/check?onward=${encodeURIComponent(onward)}`)
  expect(at('/he/results?beside=ru')).toBe('/he/results?beside=ru')
  for (const wrong of ['https://evil.example/he/results', '//evil.example/he/results', '/he/staff', '/he/save', 'javascript:alert(1)', '']) expect(at(wrong), wrong).toBeNull()
  expect(onwardFrom('https://portal.example/he/check')).toBeNull()
})
