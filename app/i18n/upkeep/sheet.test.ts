/** A sheet goes out to a reader and comes back: through a real Excel file, on a folder of words of its own. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { LANGUAGES } from '../languages'
import { readWords } from './files'
import { importSheet } from './import-sheet'
import { freshnessCheck, noteReadings, readingsOf, shareReviewed } from './review'
import { noteAll, readAllReadings, readReadings, writeReadings } from './readings-file'
import { covers } from './covers'
import { sheetRows, type SheetRow } from './sheet'
import { readRows, writeSheet } from './sheet-file'
import { termsFrom } from './terms'

const FORMS: Readonly<Record<string, readonly string[]>> = {
  he: ['one', 'two', 'many', 'other'],
  ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
  ru: ['one', 'few', 'many', 'other'],
  en: ['one', 'other'],
  am: ['one', 'other'],
}
const TERMS = termsFrom('id\tkind\the\tar\tru\ten\tam\nstudy-grant\tofficial\tמענק לימודים\tx\tx\tx\tየትምህርት ድጎማ')

let root = ''

function put(language: string, file: string, tree: unknown): void {
  writeFileSync(join(root, language, `${file}.json`), `${JSON.stringify(tree, null, 2)}\n`)
}

function words(language: string): { [key: string]: unknown } {
  const right =
    language === 'he'
      ? { name: 'מענק לימודים', how: 'מגישים עד {{day}}. טלפון: \u2068*6050\u2069.', list: ['טופס', 'אישור'] }
      : { name: `name ${language}`, how: `until {{day}} ${language}`, list: [`form ${language}`, `paper ${language}`] }
  const days = Object.fromEntries((FORMS[language] ?? []).map((form) => [`days_${form}`, `{{count}} ${language} ${form}`]))
  return { ...right, ...(language === 'he' ? { ...days, days_many: '{{count}} he other' } : days) }
}

beforeEach(() => {
  root = join(mkdtempSync(join(tmpdir(), 'words-')), 'locales')
  for (const language of LANGUAGES) {
    mkdirSync(join(root, language, 'rights'), { recursive: true })
    put(language, 'rights/study-grant', words(language))
  }
  writeReadings('am', noteReadings(readWords(root), 'am', {}), root)
})

function rowsOut(options = {}): readonly SheetRow[] {
  return sheetRows(readWords(root), 'am', TERMS, readReadings('am', root), options)
}

async function thereAndBack(change: (row: SheetRow) => SheetRow): Promise<readonly SheetRow[]> {
  const path = join(root, 'am.xlsx')
  await writeSheet(path, 'am', rowsOut().map(change))
  return readRows(path)
}

function share(): number {
  return shareReviewed(readingsOf(readWords(root), 'am', readReadings('am', root)))
}

describe('a sheet', () => {
  test('says of each text where it stands, its Hebrew, its terms and its state', () => {
    const rows = rowsOut()
    expect(rows.map(({ key }) => key)).toEqual([
      'rights/study-grant name', 'rights/study-grant how', 'rights/study-grant list|0', 'rights/study-grant list|1',
      'rights/study-grant days_one', 'rights/study-grant days_other',
    ])
    expect(rows[0]).toMatchObject({
      where: 'מענק לימודים · /am/rights/study-grant · name',
      hebrew: 'מענק לימודים',
      translation: 'name am',
      terms: 'מענק לימודים = የትምህርት ድጎማ',
      state: 'not reviewed',
      reviewed: '',
    })
  })

  test('comes back from Excel just as it went', async () => {
    expect(await thereAndBack((row) => row)).toEqual(rowsOut())
  })

  test('untouched, it changes nothing', async () => {
    const before = readFileSync(join(root, 'am/rights/study-grant.json'), 'utf8')
    expect(importSheet('am', await thereAndBack((row) => row), { root })).toEqual({ changed: 0, reviewed: 0, refused: [], done: true })
    expect(readFileSync(join(root, 'am/rights/study-grant.json'), 'utf8')).toBe(before)
  })

  test('takes the texts that the reader changed, and notes what was read', async () => {
    const rows = await thereAndBack((row) => ({
      ...row,
      translation: row.key.endsWith('how') ? 'እስከ {{day}} ድረስ' : row.translation,
      reviewed: row.key.endsWith('list|1') ? '' : 'yes',
    }))
    expect(importSheet('am', rows, { root })).toEqual({ changed: 1, reviewed: 4, refused: [], done: true })
    expect(readWords(root).text('am', 'rights/study-grant', 'how')).toBe('እስከ {{day}} ድረስ')
    expect(share()).toBeCloseTo(4 / 5)
    expect(rowsOut().map(({ state }) => state)).toEqual(['reviewed', 'reviewed', 'reviewed', 'not reviewed', 'reviewed', 'reviewed'])
  })

  test('a plural is reviewed when all its forms are', async () => {
    const rows = await thereAndBack((row) => ({ ...row, reviewed: row.key.endsWith('days_one') ? 'yes' : '' }))
    expect(importSheet('am', rows, { root }).reviewed).toBe(0)
  })
})

describe('rows that are refused', () => {
  const at = (end: string, part: Partial<SheetRow>) => (row: SheetRow) => (row.key.endsWith(end) ? { ...row, ...part } : row)

  test.each([
    ['a lost placeholder', at('how', { translation: 'እስከ ነገ' }), 3, 'placeholder {{day}} is missing'],
    ['an unknown one', at('how', { translation: 'እስከ {{day}} {{hour}}' }), 3, 'unknown placeholder {{hour}}'],
    ['one that is not closed', at('how', { translation: 'እስከ {{day}} {{day' }), 3, 'a placeholder is not closed: {{…}}'],
    ['an empty text', at('name', { translation: ' ' }), 2, 'the translation is empty'],
    ['an empty form', at('days_one', { translation: '' }), 6, 'the form “one” of the plural is empty'],
    ['a form that the language does not have', at('days_other', { key: 'rights/study-grant days_few' }), 7, 'the language has no form “few”, only one, other'],
    ['a form without its number', at('days_other', { translation: 'ቀናት' }), 7, 'placeholder {{count}} is missing'],
    ['a text that is not there', at('name', { key: 'rights/study-grant title' }), 2, 'no such text'],
    ['a text twice', at('how', { key: 'rights/study-grant name' }), 3, 'this text stands in the sheet twice'],
    ['a Hebrew that has changed since', at('name', { hebrew: 'מענק' }), 2, 'the Hebrew has changed since the sheet was written: export it anew'],
  ] as const)('%s', async (_, change, row, reason) => {
    const imported = importSheet('am', await thereAndBack(change), { root })
    expect(imported.refused.map((each) => [each.row, each.reason])).toEqual([[row, reason]])
    expect(imported.done).toBe(false)
  })

  test('keep the good ones out, unless the reader wants a part', async () => {
    const rows = await thereAndBack((row) => ({ ...row, translation: row.key.endsWith('how') ? 'እስከ' : row.translation.replace('name', 'ስም') }))
    const text = () => readWords(root).text('am', 'rights/study-grant', 'name')
    expect(importSheet('am', rows, { root }).changed).toBe(0)
    expect(text()).toBe('name am')
    expect(importSheet('am', rows, { root, partial: true })).toMatchObject({ changed: 1, done: true })
    expect(text()).toBe('ስም am')
  })

  test('"one day" needs no number', async () => {
    expect(importSheet('am', await thereAndBack(at('days_one', { translation: 'አንድ ቀን' })), { root }).refused).toEqual([])
  })
})

describe('a text whose Hebrew has changed', () => {
  function changeHebrew(): void {
    put('he', 'rights/study-grant', { ...words('he'), how: 'מגישים עד {{day}} בלבד.' })
  }
  const stale = () => freshnessCheck(readAllReadings(root)).find(readWords(root)).filter(({ language }) => language === 'am')

  test('is stale, fails the check and loses its review', async () => {
    importSheet('am', await thereAndBack((row) => ({ ...row, reviewed: 'yes' })), { root })
    expect([share(), stale()]).toEqual([1, []])
    changeHebrew()
    expect(stale().map(({ key, problem }) => [key, problem.slice(0, 28)])).toEqual([['how', 'the Hebrew has changed since']])
    expect(share()).toBeCloseTo(4 / 5)
    expect(rowsOut({ onlyStale: true }).map(({ key }) => key)).toEqual(['rights/study-grant how'])
  })

  test('is fresh again when it was accepted, or changed in a sheet', async () => {
    changeHebrew()
    noteAll(readWords(root), undefined, root)
    expect(stale()).toHaveLength(1)
    noteAll(readWords(root), (language) => language === 'am', root)
    expect(stale()).toEqual([])
    put('he', 'rights/study-grant', { ...words('he'), how: 'מגישים לפני {{day}}.' })
    expect(stale()).toHaveLength(1)
    const rows = await thereAndBack((row) => ({ ...row, translation: row.key.endsWith('how') ? 'እስከ {{day}} ብቻ' : row.translation }))
    importSheet('am', rows, { root })
    expect(stale()).toEqual([])
  })

  test('accepting names a file, a folder, a text, or one language of them', () => {
    const text = { file: 'rights/study-grant', key: 'how' }
    for (const name of ['rights', 'rights/', 'rights/study-grant', 'rights/study-grant how', 'am:rights']) expect(covers([name], 'am', text)).toBe(true)
    for (const name of ['rights/study', 'ui', 'rights/study-grant name', 'ru:rights']) expect(covers([name], 'am', text)).toBe(false)
    expect(covers([], 'am', text)).toBe(false)
  })

  test('a translation that changed after its review is to be reviewed again', async () => {
    importSheet('am', await thereAndBack((row) => ({ ...row, reviewed: 'yes' })), { root })
    put('am', 'rights/study-grant', { ...words('am'), name: 'ሌላ' })
    expect(share()).toBe(4 / 5)
    expect(stale().map(({ problem }) => problem.slice(0, 14))).toEqual(['new or changed'])
    noteAll(readWords(root), undefined, root)
    expect([share(), stale()]).toEqual([4 / 5, []])
  })

  test('that was written anew together with its Hebrew is not stale', () => {
    changeHebrew()
    put('am', 'rights/study-grant', { ...words('am'), how: 'እስከ {{day}} ብቻ' })
    noteAll(readWords(root), undefined, root)
    expect(stale()).toEqual([])
  })
})

test('notes keep one line a text, drop what is gone and leave the rest as it was', () => {
  const path = join(root, '../app/i18n/upkeep/readings/am.json')
  cpSync(path, join(root, 'before.json'))
  writeReadings('am', noteReadings(readWords(root), 'am', readReadings('am', root)), root)
  expect(readFileSync(path, 'utf8')).toBe(readFileSync(join(root, 'before.json'), 'utf8'))
  expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(10)
  for (const language of LANGUAGES) put(language, 'rights/study-grant', { name: 'one text' })
  expect(Object.keys(noteReadings(readWords(root), 'am', readReadings('am', root))['rights/study-grant'] ?? {})).toEqual(['name'])
})
