import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '~/i18n/languages'
import { catalogue } from '~/rights'
import { buildLetter } from './build-letter.server'
import { letters, lettersFor } from './catalogue'
import { BLANK_LINE } from './fill'
import { everyBlank, TODAY } from './letter-samples'
import { letterText } from './words.server'
import { letterView } from './view.server'

const both = letters.flatMap((letter) => LANGUAGES.map((language) => [letter.id, language, letter] as const))
const RAW = /\{\{|\}\}|undefined|NaN/

test('the letters that people need are there', () => {
  expect(letters.map(({ id }) => id)).toEqual([
    'instalment-order-request', 'instalment-lowering-request', 'consolidation-request', 'stay-request', 'benefit-attachment-release',
    'wage-attachment-release', 'objection', 'nii-reconsideration', 'nii-court-appeal', 'nii-debt-spread', 'rent-assistance-raised-request',
    'housing-exceptions-request', 'arnona-discount-request', 'arnona-discount-appeal', 'municipal-debt-spread', 'employer-wages',
    'employer-pay-slip', 'employer-severance', 'employer-notice', 'landlord-repairs', 'landlord-deposit', 'interpreter-request',
    'shil-power-of-attorney',
  ])
})

test('a letter serves rights that there are, and a right leads to its letters', () => {
  const known = new Set(catalogue.rights.map(({ id }) => id))
  expect(letters.flatMap(({ rights }) => rights).filter((right) => !known.has(right))).toEqual([])
  expect(lettersFor(['instalment-order'])).toEqual(['instalment-order-request', 'instalment-lowering-request'])
  expect(lettersFor(['income-support'])).toEqual(['nii-reconsideration', 'nii-court-appeal'])
})

describe.each(both)('%s in %s', (id, language, letter) => {
  test('has every line in Hebrew and in the language, with nothing left to put in', () => {
    const { lines, missing } = buildLetter(id, everyBlank(letter), language, TODAY)
    expect(missing).toEqual([])
    for (const { id: line, hebrew, translation } of lines) {
      expect(hebrew, line).toMatch(/[א-ת]/)
      expect(hebrew, line).not.toMatch(RAW)
      if (language === 'he' || line === 'more') expect(translation).toBeNull()
      else {
        expect(translation, line).not.toMatch(RAW)
        expect(translation?.length, line).toBeGreaterThan(0)
      }
    }
  })

  test('shows every blank that is not known as a line with its name', () => {
    const { lines, missing } = buildLetter(id, {}, language, TODAY)
    const text = lines.map(({ hebrew }) => hebrew).join('\n')
    expect(text).not.toMatch(RAW)
    expect(lines.map(({ translation }) => translation ?? '').join('\n')).not.toMatch(RAW)
    const named = lines.flatMap(({ hebrew }) => hebrew.split(BLANK_LINE).slice(1)).length
    expect(named).toBeGreaterThanOrEqual(missing.length)
    for (const blank of missing) {
      const label = letterText('he', id, ['blanks', blank, 'label'])
      expect(label, blank).not.toBeNull()
      expect(text.includes(`${BLANK_LINE} (${label})`) || text.includes(`: ${BLANK_LINE}`), blank).toBe(true)
    }
    expect(missing).toEqual(expect.arrayContaining(['name', 'letterDate']))
  })

  test('says where to send it, by when, and what to attach', () => {
    const view = letterView(letter, language, TODAY)
    expect(view.where.length).toBeGreaterThan(0)
    expect(view.when.length).toBeGreaterThan(0)
    expect(view.papers.length).toBeGreaterThan(0)
    const texts = [
      view.about, ...view.where, ...view.when, ...Object.values(view.deadlines),
      ...view.fields.flatMap(({ label, hint, options }) => [label, hint ?? '-', ...options.map((option) => option.label)]),
      ...view.papers.flatMap(({ label, hebrew }) => [label, hebrew ?? '-']),
    ]
    for (const text of texts) {
      expect(text).not.toMatch(RAW)
      expect(text).not.toBe('')
    }
  })

  test('names every blank of its lines among its blanks', () => {
    const known = new Set([...letter.blanks.map((blank) => blank.id), 'protectedSum', 'protectedFrom'])
    const { missing } = buildLetter(id, {}, language, TODAY)
    expect(missing.filter((blank) => !known.has(blank))).toEqual([])
  })
})

test('values stand in both languages as each writes them', () => {
  const { lines } = buildLetter('instalment-order-request', { name: 'דנה', debt: '12345.5', warningDate: '2026-11-01', fileKind: 'bill' }, 'ru', TODAY)
  const facts = lines.find(({ id }) => id === 'facts')
  expect(facts?.hebrew).toContain('1.11.2026')
  expect(facts?.hebrew).toContain('12,345.50')
  expect(facts?.hebrew).toContain('שטר (צ׳ק או שטר חוב)')
  expect(facts?.translation).toContain('01.11.2026')
  expect(facts?.translation).toContain('вексель или чек')
})

test('sections of the law are written as each language reads them', () => {
  const line = (language: 'he' | 'en', id: string, name: string) => {
    const found = buildLetter(id, {}, language, TODAY).lines.find((each) => each.id === name)
    return language === 'he' ? found?.hebrew : found?.translation
  }
  expect(line('he', 'instalment-order-request', 'request')).toContain('סעיף 7א לחוק ההוצאה לפועל')
  expect(line('he', 'landlord-deposit', 'law')).toContain('סעיף 25י לחוק השכירות והשאילה')
  expect(line('he', 'benefit-attachment-release', 'law')).toContain('סעיף 50(א)(1)')
  expect(line('en', 'instalment-order-request', 'request')).toContain('7A')
})

test('reasons stand one by one, and one visible blank while none is chosen', () => {
  const lines = (hardship: readonly string[]) => buildLetter('municipal-debt-spread', { hardship }, 'en', TODAY).lines
  expect(lines(['noWork', 'health']).filter(({ id }) => id.startsWith('hardship:')).map(({ id }) => id)).toEqual(['hardship:noWork', 'hardship:health'])
  expect(lines([]).find(({ id }) => id === 'econ-hardship')?.hebrew).toBe(`${BLANK_LINE} (סיבות לקושי בתשלום)`)
})

test('what is optional is left out while it is empty', () => {
  const ids = (values: Record<string, string | readonly string[]>) => buildLetter('nii-debt-spread', values, 'ar', TODAY).lines.map(({ id }) => id)
  expect(ids({})).not.toEqual(expect.arrayContaining(['offset']))
  expect(ids({ offsetNow: '300' })).toContain('offset')
  expect(ids({ oldDebt: ['yes'] })).toContain('old')
  expect(ids({})).not.toContain('more')
  expect(ids({})).not.toContain('attached')
})

test('the protected wage is that of the chosen family, with the day of its figure', () => {
  const table = (family: string) =>
    buildLetter('wage-attachment-release', { family }, 'en', TODAY).lines.find(({ id }) => id === 'table')?.hebrew ?? ''
  expect(table('Single')).toContain('2,596')
  expect(table('Couple2plus')).toContain('5,139')
  expect(table('Single1')).toContain('4,250')
  expect(table('Single')).toContain('1.1.2026')
  expect(table('')).toContain(`${BLANK_LINE} (הסכום המוגן)`)
})

test('a claim that comes too late does not say that it is in time', () => {
  const has = (decisionReceived: string) =>
    buildLetter('nii-court-appeal', { decisionReceived }, 'he', TODAY).lines.some(({ id }) => id === 'in-time')
  expect(has('2025-11-22')).toBe(true)
  expect(has('2025-11-21')).toBe(false)
})
