import { mkdirSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LANGUAGES } from '~/i18n/languages'
import { buildLetter } from './build-letter.server'
import { letters } from './catalogue'
import { letterFile } from './docx.server'
import { markOf } from './edits'
import { everyBlank, TODAY } from './letter-samples'
import type { LetterValues } from './letter'
import { rightToLeftRuns } from './runs'
import { zipEntry } from './zip-entry.server'

const HEBREW = /[\u0590-\u05ff]/

async function fileOf(id: string, values: LetterValues, language: (typeof LANGUAGES)[number], both: boolean) {
  const { lines } = buildLetter(id, values, language, TODAY)
  return letterFile(lines.map((line) => ({ ...line, edited: false, mark: markOf(line.hebrew) })), language, both)
}

function paragraphsOf(xml: string): readonly string[] {
  return xml.match(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gs) ?? []
}

function textsOf(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text = '']) => text)
}

const cases = letters.flatMap((letter) => LANGUAGES.map((language) => [letter.id, language, letter] as const))

test.each(cases)('%s with its translation in %s is a right-to-left file', async (id, language, letter) => {
  const file = await fileOf(id, everyBlank(letter), language, true)
  // For looking at them in a word processor: LETTER_FILES names a folder.
  const folder = process.env['LETTER_FILES']
  if (folder) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(`${folder}/${id}.${language}.docx`, file)
  }
  const xml = zipEntry(file, 'word/document.xml').toString('utf8')
  expect(xml).toMatch(/<w:sectPr.*<w:bidi\/>.*<\/w:sectPr>/s)
  expect(xml).toContain('w:w="11906"')
  const paragraphs = paragraphsOf(xml)
  const hebrew = paragraphs.filter((paragraph) => textsOf(paragraph).some((text) => HEBREW.test(text)) && paragraph.includes('w:lang w:val="he-IL"'))
  expect(hebrew.length).toBeGreaterThan(8)
  for (const paragraph of hebrew) {
    expect(paragraph).toContain('<w:bidi/>')
    for (const run of paragraph.match(/<w:r>.*?<\/w:r>/gs) ?? []) {
      if (!HEBREW.test(run)) continue
      expect(run).toContain('<w:rtl/>')
      expect(run).toMatch(/w:cs="David"/)
      expect(run).toMatch(/w:bidi="he-IL"/)
    }
  }
  const { lines } = buildLetter(id, everyBlank(letter), language, TODAY)
  expect(language === 'he' ? paragraphs.length : paragraphs.length / 2).toBe(lines.length)
  if (language !== 'he') expect(xml).toContain('<w:bidiVisual/>')
  if (language === 'ar') for (const paragraph of paragraphs) expect(paragraph).toContain('<w:bidi/>')
})

test('in Hebrew alone there is no table and no other language', async () => {
  const xml = zipEntry(await fileOf('objection', {}, 'ru', false), 'word/document.xml').toString('utf8')
  expect(xml).not.toContain('<w:tbl>')
  expect(textsOf(xml).join(' ')).not.toMatch(/[а-я]/)
  expect(textsOf(xml).join(' ')).toContain('________')
})

test('words of another direction in a Hebrew line are runs of their own', () => {
  expect(rightToLeftRuns('מוקד: *6050, שם Anna Petrova בתיק')).toEqual([
    { text: 'מוקד: ', rtl: true },
    { text: '\u200e*6050', rtl: false },
    { text: ', שם ', rtl: true },
    { text: 'Anna Petrova', rtl: false },
    { text: ' בתיק', rtl: true },
  ])
})

test('a number of several parts keeps their order behind Arabic letters; a date and a sum need nothing', () => {
  expect(rightToLeftRuns('هاتف: 050-0000000، ملف 501234-05-26')).toEqual([
    { text: 'هاتف: ', rtl: true },
    { text: '\u200e050-0000000', rtl: false },
    { text: '، ملف ', rtl: true },
    { text: '\u200e501234-05-26', rtl: false },
  ])
  expect(rightToLeftRuns('يوم 22.11.2026، 12,345 شيكل')).toHaveLength(1)
})

test('the properties of the file name nobody and nothing', async () => {
  const core = zipEntry(await fileOf('employer-wages', everyBlank(letters[0]!), 'he', false), 'docProps/core.xml').toString('utf8')
  expect(textsOf(core)).toEqual([])
  expect(core).not.toMatch(/[א-ת]/)
})
