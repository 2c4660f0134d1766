import { beforeAll, describe, expect, test } from 'vitest'
import { parseDay } from '~/engine/date'
import { type Figures, figuresOn } from '~/engine/parameters'
import { cite } from '~/engine/right'
import { LANGUAGES, type Language } from '~/i18n/languages'
import { wordsOf } from '~/i18n/resources.server'
import { type Words, wordsFor } from '~/i18n/words'
import { catalogue } from '~/rights'
import { inForce, inForceSince } from '~/rights/shared/figure'
import { changeText } from './change-words'
import { citationsText, citationText } from './citation'
import { conditionText, rightText } from './condition-words'
import { guideTexts, noteTexts } from './notes'
import { figureTexts, rightFigures } from './right-figures'
import { figureWarning, futureWarning } from './warnings'

const words = {} as Record<Language, Words>
let figures: Figures

beforeAll(async () => {
  for (const language of LANGUAGES) words[language] = wordsFor(wordsOf(language))
  figures = figuresOn(catalogue.parameters, catalogue.tables, parseDay('2026-06-01') as number)
})

/** Marks that isolate a run of another direction are not seen. */
const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '')

describe('figures in texts', () => {
  test('are formatted by their unit, in each language', () => {
    const parameters = {
      'x.sum': inForce(1234, 'ILS/month', 's'),
      'x.rate': inForce(25, '%', 's'),
      'x.age': inForce(18, 'years', 's'),
      'x.day': inForce(parseDay('2014-01-01') as number, 'date', 's'),
      'x.later': inForceSince('2030-01-01', 5, 'days', 's'),
    }
    const day = figuresOn(parameters, {}, parseDay('2026-06-01') as number)
    expect(figureTexts(words.en, parameters, day)).toEqual({
      'x.sum': '₪1,234',
      'x.rate': '25%',
      'x.age': '18',
      'x.day': '1 January 2014',
      'x.later': '–',
    })
    expect(figureTexts(words.he, parameters, day)).toMatchObject({ 'x.sum': '\u200f1,234\u00a0\u200f₪', 'x.day': '1.1.2014' })
  })

  test('are filled into a condition and into the shared notes', () => {
    const texts = rightFigures(words.en, catalogue.parameters, figures)
    expect(conditionText(words.en, 'child-allowance', 'child-under-18', texts)).toMatch(/\b18\b/)
    expect(noteTexts(words.en, 'nii-labour-court', texts).join()).toMatch(/within \d+ months/)
    expect(JSON.stringify(texts)).not.toContain('NaN')
  })

  test('are made once for a day and a language', () => {
    const texts = rightFigures(words.en, catalogue.parameters, figures)
    expect(rightFigures(words.en, catalogue.parameters, figures)).toBe(texts)
    expect(rightFigures(words.he, catalogue.parameters, figures)).not.toBe(texts)
  })
})

describe('the words of a right', () => {
  test('are its own, else the shared ones, else the id', () => {
    const texts = rightFigures(words.en, catalogue.parameters, figures)
    expect(conditionText(words.en, 'child-allowance', 'child-under-18', texts)).toMatch(/child/i)
    expect(conditionText(words.en, 'child-allowance', 'residence', texts)).toMatch(/Israel/)
    expect(conditionText(words.en, 'public-housing', 'no-home-now', texts)).toMatch(/home|flat/)
    expect(conditionText(words.en, 'child-allowance', 'no-such-condition', texts)).toBe('no-such-condition')
    expect(rightText(words.en, 'child-allowance', ['no-such-part'], texts)).toBeNull()
  })

  test('begin, in the guide, with the notes that many rights share', () => {
    const texts = rightFigures(words.he, catalogue.parameters, figures)
    const right = catalogue.rights.find(({ id }) => id === 'child-allowance')
    const shared = noteTexts(words.he, 'nii-apply-now', texts)
    expect(shared.length).toBe(1)
    expect(right && guideTexts(words.he, right, 'timeLimits', texts)[0]).toBe(shared[0])
  })
})

describe('citations', () => {
  test.each([
    [cite('execution-law'), 'Execution Law'],
    [cite('execution-law', '69B'), 'Execution Law, section 69B'],
    [cite('execution-law', '7A, 69B'), 'Execution Law, sections 7A, 69B'],
    [cite('execution-law', '67–69B'), 'Execution Law, sections 67–69B'],
    [cite('execution-law', 'chapter G3'), 'Execution Law, chapter G3'],
    [cite('income-support-law', '5(a), Second Schedule'), 'Income Support Law, section 5(a), Second Schedule'],
  ])('%j reads as in the act', (citation, text) => {
    const year = /,? \d{4}–\d{4}|,? \d{4}/
    expect(citationText(words.en, citation).replace(year, '')).toBe(text)
  })

  test('have the letters of the Hebrew act in Hebrew', () => {
    expect(plain(citationText(words.he, cite('execution-law', '69B')))).toMatch(/, סעיף 69ב$/)
    expect(plain(citationText(words.he, cite('execution-law', '7A1, 7A2')))).toMatch(/, סעיפים 7א1, 7א2$/)
    expect(plain(citationText(words.he, cite('execution-law', '50(a)(1)')))).toMatch(/50\(א\)\(1\)$/)
    expect(plain(citationText(words.he, cite('execution-law', 'chapter G3')))).toMatch(/פרק ז3$/)
  })

  test('of several acts stand one after another, in every language', () => {
    for (const language of LANGUAGES) {
      const text = citationsText(words[language], [cite('execution-law', '7'), cite('national-insurance-law')])
      expect(text.indexOf(words[language].act('national-insurance-law') ?? '?'), language).toBeGreaterThan(0)
    }
    expect(citationsText(words.en, [])).toBe('')
  })
})

describe('what would change a result', () => {
  const text = (language: Language, change: Parameters<typeof changeText>[2]) =>
    changeText(words[language], catalogue.facts, change)

  test('is a day, a difference or another answer', () => {
    expect(text('en', { fact: 'asOf', by: '2027-03-01' })).toContain('1 March 2027')
    expect(text('en', { fact: 'monthlyWorkIncome', by: -533.5 })).toMatch(/: ₪533\.50 less$/)
    expect(text('en', { fact: 'workMonthsInLast18', by: 2 })).toMatch(/: 2 more$/)
    expect(text('en', { fact: 'leaseInOwnName', to: true })).toMatch(/: Yes$/)
    expect(text('he', { fact: 'housing', to: 'renter' })).toMatch(/: .*[א-ת]/)
  })
})

describe('warnings', () => {
  test('name the day of a figure that is past its confirmation', () => {
    const day = figuresOn(catalogue.parameters, catalogue.tables, parseDay('2025-06-01') as number)
    expect(figureWarning(words.en, day.figure('child-allowance.child1'))).toMatchObject({
      problem: 'pastConfirmation',
      text: expect.stringContaining('1 January 2023'),
    })
    expect(figureWarning(words.en, figures.figure('child-allowance.child1'))).toBeNull()
    expect(figureWarning(words.en, figures.figure('no.such.figure'))).toMatchObject({ problem: 'none' })
  })

  test('say that a day is in the future, and nothing of today', () => {
    expect(futureWarning(words.en, '2026-06-02', '2026-06-01')?.text).toContain('2 June 2026')
    expect(futureWarning(words.en, '2026-06-01', '2026-06-01')).toBeNull()
  })
})
