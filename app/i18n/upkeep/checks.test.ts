/** Each check finds the fault that is planted for it, names where it stands, and says nothing about sound words. */
import { describe, expect, test } from 'vitest'
import type { Language } from '../languages'
import { isolation } from './checks/isolation'
import { CEILINGS, sentenceLength, wordLength } from './checks/length'
import { placeholders } from './checks/placeholders'
import { plurals } from './checks/plurals'
import { punctuation } from './checks/punctuation'
import { sameKeys } from './checks/same-keys'
import { digits, scripts } from './checks/scripts'
import { spacing } from './checks/spacing'
import { termsCheck } from './checks/terms'
import { untranslated } from './checks/untranslated'
import type { Check } from './finding'
import { officialWords, termsFrom } from './terms'
import { type Tree, type Trees, Words } from './texts'

const SOUND: Record<Language, { readonly [key: string]: Tree }> = {
  he: {
    name: 'קצבת ילדים',
    how: 'מגישים תביעה לקצבת ילדים, {{sum}} לחודש.',
    call: 'טלפון: \u2068*6050\u2069.',
    list: ['טופס', 'תלוש שכר'],
    days_one: 'יום אחד',
    days_two: 'יומיים',
    days_many: '{{count}} ימים',
    days_other: '{{count}} ימים',
  },
  ar: {
    name: 'مخصصات الأولاد',
    how: 'قدّموا طلبًا لمخصصات الأولاد، {{sum}} في الشهر.',
    call: 'هاتف: \u2068*6050\u2069.',
    list: ['نموذج', 'قسيمة أجر'],
    days_zero: 'لا أيام',
    days_one: 'يوم واحد',
    days_two: 'يومان',
    days_few: '{{count}} أيام',
    days_many: '{{count}} يومًا',
    days_other: '{{count}} يوم',
  },
  ru: {
    name: 'Пособие на детей',
    how: 'Подайте заявление на пособие на детей, {{sum}} в месяц.',
    call: 'Телефон: *6050.',
    list: ['Бланк', 'Расчётный листок'],
    days_one: '{{count}} день',
    days_few: '{{count}} дня',
    days_many: '{{count}} дней',
    days_other: '{{count}} дня',
  },
  en: {
    name: 'Child allowance',
    how: 'Claim the child allowance, {{sum}} a month.',
    call: 'Phone: *6050.',
    list: ['Form', 'Payslip'],
    days_one: '{{count}} day',
    days_other: '{{count}} days',
  },
  am: {
    name: 'የልጆች አበል',
    how: 'ለልጆች አበል ያመልክቱ፣ በወር {{sum}}።',
    call: 'ስልክ፦ *6050።',
    list: ['ቅጽ', 'የደመወዝ ወረቀት'],
    days_one: '{{count}} ቀን',
    days_other: '{{count}} ቀናት',
  },
}

/** Sound words, but for what is planted in one language; `undefined` takes a text away. */
function planted(language: Language, fault: Readonly<Record<string, Tree | undefined>>, file = 'rights/child-allowance'): Words {
  const own = Object.fromEntries(Object.entries({ ...SOUND[language], ...fault }).filter((entry): entry is [string, Tree] => entry[1] !== undefined))
  const trees: Trees = Object.fromEntries(Object.entries({ ...SOUND, [language]: own }).map(([code, tree]) => [code, { [file]: tree }]))
  return new Words(trees)
}

const TERMS = termsFrom(
  [
    'id\tkind\the\tar\tru\ten\tam\tsource\tnote',
    'child-allowance\tofficial\tקצבת ילדים\tمخصصات الأولاد\tпособие на детей (кицбат еладим)\tchild allowance\tየልጆች አበል\t\t',
    'insolvency\tofficial\tחדלות פירעון\tالإعسار\tнеплатёжеспособность\tinsolvency\tዕዳን መክፈል አለመቻል\t\t',
    'bank-of-israel\tofficial\tבנק ישראל\tبنك إسرائيل\tБанк Израиля\tBank of Israel\tባንክ እስራኤል\t\t',
  ].join('\n'),
)
const terms = termsCheck(TERMS, [{ term: 'child-allowance', where: 'rights/child-allowance note', languages: ['en'], why: 'another sum is meant' }])
const words = wordLength(officialWords(TERMS))

const CHECKS: readonly Check[] = [
  sameKeys, plurals, placeholders, untranslated, scripts, digits, spacing, punctuation, isolation, sentenceLength, words, terms,
]

function problems(check: Check, language: Language, fault: Readonly<Record<string, Tree | undefined>>): readonly string[] {
  return check.find(planted(language, fault)).map((finding) => `${finding.language} ${finding.key}: ${finding.problem}`)
}

test.each(CHECKS.map((check) => [check.name, check] as const))('%s says nothing about sound words', (_, check) => {
  expect(check.find(planted('he', {}))).toEqual([])
})

describe('keys and forms', () => {
  test('a text that a language lacks, and a list that is shorter', () => {
    expect(problems(sameKeys, 'am', { name: undefined })).toEqual(['am name: missing'])
    expect(problems(sameKeys, 'ru', { list: ['Бланк'] })).toEqual(['ru list|1: missing', 'ru list: a list of 1, the source has 2'])
  })

  test('a plural without one of its forms, and one with a form too many', () => {
    expect(problems(plurals, 'ar', { days_few: undefined })).toEqual([
      'ar days: has the forms zero one two many other, needs zero one two few many other',
    ])
    expect(problems(plurals, 'am', { days_few: '{{count}} ቀናት' })).toEqual(['am days: has the forms one few other, needs one other'])
    expect(problems(plurals, 'he', { days_many: 'הרבה ימים' })).toEqual(['he days_many: the form for tens differs from _other'])
  })

  test('a placeholder that the source does not have, one that is lost, and one that is not closed', () => {
    expect(problems(placeholders, 'ru', { how: 'Подайте заявление, {{amount}} в месяц.' })).toEqual([
      'ru how: unknown placeholder {{amount}}',
      'ru how: placeholder {{sum}} is missing',
    ])
    expect(problems(placeholders, 'en', { how: 'Claim the child allowance, {{sum}} of {{a month.' })).toEqual(['en how: a placeholder is not closed'])
  })

  test('a number may be left out of "one day"', () => {
    expect(problems(placeholders, 'en', { days_one: 'one day' })).toEqual([])
  })
})

describe('language and letters', () => {
  test('an empty text, and one that is still in English', () => {
    expect(problems(untranslated, 'am', { name: ' ' })).toEqual(['am name: empty'])
    expect(problems(untranslated, 'am', { name: 'Child allowance' })).toEqual(['en name: identical in am', 'am name: identical in en'])
  })

  test('letters of another language, but for names that are written so everywhere', () => {
    expect(problems(scripts, 'he', { name: 'קצבת children' })).toEqual(['he name: Latin letters: children'])
    expect(problems(scripts, 'ru', { name: 'Пособие קצבה' })).toEqual(['ru name: Hebrew letters: קצבה'])
    expect(problems(scripts, 'en', { name: 'Сhild allowance' })).toEqual(['en name: Cyrillic letters: С'])
    expect(problems(scripts, 'am', { name: 'SMS የልጆች አበል' })).toEqual([])
    expect(problems(scripts, 'ru', { name: 'Бланк בל/1500' })).toEqual([])
  })

  test('digits of another system', () => {
    expect(problems(digits, 'ar', { name: 'حتى ١٢ شهرًا' })).toEqual(['ar name: other digits than 0–9: ١ ٢'])
  })
})

describe('spaces and marks', () => {
  test.each([
    ['doubled space', 'Child  allowance'],
    ['space at the end or the beginning', 'Child allowance '],
    ['space before a punctuation mark', 'Child allowance , a month'],
    ['space inside brackets or quotation marks', 'Child allowance ( a month)'],
    ['line break or tab', 'Child\nallowance'],
    ['doubled punctuation mark', 'Child allowance..'],
  ])('%s', (problem, text) => {
    expect(problems(spacing, 'en', { name: text })).toEqual([`en name: ${problem}`])
  })

  test.each([
    ['he', 'אומרים "כן"', 'quotation marks are ״…״'],
    ['he', "בצ'ק", 'the geresh is ׳'],
    ['he', 'יום-יום', 'the hyphen between words is ־'],
    ['ar', 'قولوا “نعم”', 'quotation marks are «…»'],
    ['ar', 'نعم, لا', 'the marks are ، ؛ ؟'],
    ['ru', 'Скажите "да"', 'quotation marks are «…»'],
    ['en', "Don't say “no”", 'the apostrophe is ’'],
    ['en', 'Say "yes"', 'quotation marks are “…”'],
    ['en', 'Yes - or no', 'the dash is –, with spaces'],
    ['am', 'አዎ, አይደለም', 'the marks are ። ፣ ፤ ፦'],
    ['am', 'ቀን: 8:30', 'the marks are ። ፣ ፤ ፦'],
    ['ru', 'Скажите «да', '« and » are not in pairs'],
  ] as const)('in %s: %s', (language, text, problem) => {
    expect(problems(punctuation, language, { name: text })).toEqual([`${language} name: ${problem}`])
  })

  test.each([
    ['טלפון *6050', 'a phone number with a star is not isolated: *6050'],
    ['טלפון 02-1234567', 'a number with hyphens is not isolated: 02-1234567'],
    ['בשעות 8–16', 'a range or a sum is not isolated: 8–1'],
    ['עד 16:00', 'an hour is not isolated: 16:00'],
    ['קובץ PDF', 'a word in Latin letters is not isolated: PDF'],
  ])('%s would be turned about', (text, problem) => {
    expect(problems(isolation, 'he', { name: text })).toEqual([`he name: ${problem}`])
    const isolated = text.replace(/[*A-Z\d][*A-Z\d:–-]*/, (run) => `\u2068${run}\u2069`)
    expect(problems(isolation, 'he', { name: isolated })).toEqual([])
  })

  test('a language that runs left to right needs no isolation', () => {
    expect(problems(isolation, 'ru', { name: 'Телефон *6050' })).toEqual([])
  })
})

describe('length', () => {
  test.each(Object.entries(CEILINGS) as [Language, { sentence: number }][])('a sentence beyond the ceiling of %s', (language, { sentence }) => {
    const long = (count: number) => Array.from({ length: count }, () => 'אב').join(' ')
    expect(problems(sentenceLength, language, { name: `${long(sentence)}. ${long(3)}.` })).toEqual([])
    expect(problems(sentenceLength, language, { name: `${long(3)}. ${long(sentence + 1)}.` })).toEqual([
      `${language} name: a sentence of ${sentence + 1} words, at most ${sentence}`,
    ])
  })

  test('names of laws are as long as they are', () => {
    const law = Array.from({ length: 40 }, () => 'word').join(' ')
    expect(sentenceLength.find(planted('en', { name: law }, 'acts'))).toEqual([])
  })

  test('a word beyond the ceiling, unless it is part of an official name', () => {
    expect(problems(words, 'ru', { name: 'Сверхпредусмотрительность' })).toEqual(['ru name: a word of 25 letters, at most 18: Сверхпредусмотрительность'])
    expect(problems(words, 'ru', { name: 'При неплатёжеспособности' })).toEqual([])
  })
})

describe('terms', () => {
  test.each([
    ['ar', 'قدّموا طلبًا لراتب الأولاد، {{sum}}.', 'مخصصات الأولاد'],
    ['ru', 'Подайте на детскую выплату, {{sum}}.', 'пособие на детей (кицбат еладим)'],
    ['en', 'Claim the family credit, {{sum}}.', 'child allowance'],
    ['am', 'ለልጆች ድጋፍ ያመልክቱ፣ {{sum}}።', 'የልጆች አበል'],
  ] as const)('in %s, another word for an official name', (language, how, agreed) => {
    expect(problems(terms, language, { how })).toEqual([`${language} how: “קצבת ילדים” (child-allowance) is “${agreed}”`])
  })

  test('grammar may bend the words of a name', () => {
    expect(problems(terms, 'ru', { how: 'После пособия на детей ({{sum}}).' })).toEqual([])
    expect(problems(terms, 'ru', { how: 'Кицбат еладим: {{sum}}.' })).toEqual([])
    expect(problems(terms, 'ar', { how: 'بمخصصات أولادكم {{sum}}.' })).toEqual([])
    expect(problems(terms, 'en', { how: 'Child allowances of {{sum}}.' })).toEqual([])
    expect(problems(terms, 'am', { how: 'ከልጆች አበሉ {{sum}}።' })).toEqual([])
  })

  test('a name inside a Hebrew word with a prefix is found, and other words are not taken for it', () => {
    expect(problems(terms, 'he', { list: ['וכשקצבת הילדים', 'חשבון בבנק בישראל'] }).map((line) => line.slice(0, 9))).toEqual([
      'ar list|0', 'ru list|0', 'en list|0', 'am list|0',
    ])
  })

  test('an exception holds for its text and language only', () => {
    const note = { note: 'קצבת ילדים' }
    const trees = Object.fromEntries((['he', 'ar', 'ru', 'en', 'am'] as const).map((code) => [code, { 'rights/child-allowance': code === 'he' ? note : { note: '–' } }]))
    expect(terms.find(new Words(trees)).map(({ language }) => language)).toEqual(['ar', 'ru', 'am'])
  })
})
