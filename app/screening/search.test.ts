import { beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGES, type Language } from '~/i18n/languages'
import { wordsOf } from '~/i18n/resources.server'
import { type Words, wordsFor } from '~/i18n/words'
import { catalogue } from '~/rights'
import { createRightSearch, type RightSearch } from './search'
import { type Expected, expectedQueries } from './search-queries/read'

let search: RightSearch
let all: Words[]

beforeAll(() => {
  all = LANGUAGES.map(wordsOf).map(wordsFor)
  search = createRightSearch(catalogue.rights, all)
})

const first = (query: string, language: Language = 'he') => search(query, language)[0]

describe('what people type', () => {
  const authorityOf = new Map(catalogue.rights.map(({ id, authority }) => [id, authority]))
  /** The place of the first answer that a counsellor would accept; -1 when there is none. */
  const placeOf = ({ query, language, accepted }: Expected) =>
    search(query, language).findIndex((id) => accepted.includes(id) || accepted.includes(`authority:${authorityOf.get(id)}`))

  test('names only rights that there are', () => {
    const known = new Set([...authorityOf.keys(), ...[...authorityOf.values()].map((authority) => `authority:${authority}`)])
    expect(expectedQueries().flatMap(({ accepted }) => accepted).filter((id) => !known.has(id))).toEqual([])
  })

  test.each(LANGUAGES)('finds what is meant in %s', (language) => {
    const queries = expectedQueries().filter((expected) => expected.language === language)
    const places = queries.map(placeOf)
    const shareWithin = (most: number) => places.filter((place) => place >= 0 && place < most).length / places.length
    const missed = queries.filter((_, index) => (places[index] ?? -1) < 0 || (places[index] ?? 0) > 2).map(({ query }) => query)
    expect(queries.length).toBeGreaterThan(250)
    expect(shareWithin(1), missed.join(' · ')).toBeGreaterThanOrEqual(0.94)
    expect(shareWithin(3), missed.join(' · ')).toBeGreaterThanOrEqual(0.98)
  })

  test('is answered at once', () => {
    const queries = expectedQueries()
    const start = performance.now()
    for (const { query, language } of queries) search(query, language)
    expect((performance.now() - start) / queries.length).toBeLessThan(5)
  })
})

/** A slip in the middle of a name's longest word: a letter left out, doubled, or swapped with the next. */
function slips(name: string): string[] {
  const longest = name.split(' ').reduce((a, b) => (b.length > a.length ? b : a), '')
  const middle = Math.floor(longest.length / 2)
  const [before, letter, next, after] = [longest.slice(0, middle), longest.charAt(middle), longest.charAt(middle + 1), longest.slice(middle + 2)]
  return [before + next + after, before + letter + letter + next + after, before + next + letter + after].map((slip) => name.replace(longest, slip))
}

describe('a right is found by its own name', () => {
  test.each(LANGUAGES)('in %s, whatever the language of the page', (language) => {
    for (const { id } of catalogue.rights) {
      const name = all.find((words) => words.language === language)?.right(id, ['name']) ?? ''
      for (const page of LANGUAGES) expect(search(name, page).slice(0, 2), `${name} on a page in ${page}`).toContain(id)
    }
  })

  test.each(LANGUAGES)('in %s with a slip of the finger', (language) => {
    const words = all.find((each) => each.language === language)
    const typed = catalogue.rights.flatMap(({ id }) => {
      const name = (words?.right(id, ['name']) ?? '').replace(/\([^)]*\)/g, '').trim()
      return slips(name).map((query) => ({ id, query }))
    })
    const missed = typed.filter(({ id, query }) => !search(query, language).slice(0, 3).includes(id)).map(({ query }) => query)
    expect(missed.length / typed.length, missed.join(' · ')).toBeLessThan(0.02)
  })

  test('in Hebrew without final letters, quotes and the little letters before a word', () => {
    expect(first('קצבת ילדימ')).toBe('child-allowance')
    expect(first('שרמ')).toBe('attendance-allowance')
    expect(first('ולקצבת הילדים')).toBe('child-allowance')
  })

  test.each([
    ['hechzer hotzaot nesia', 'en', 'travel-reimbursement'],
    ['mechirat dirat hamegurim', 'en', 'home-sale-protection'],
    ['тмиха бекабалат ахлатот', 'ru', 'decision-support-guardianship'],
    ['ахзар оцаот несия', 'ru', 'travel-reimbursement'],
    ['تميخا بكبلات هحلتوت', 'ar', 'decision-support-guardianship'],
    ['انطحات احناسا', 'ar', 'income-support'],
    ['ሃሕዛር ሆጻኦት', 'am', 'travel-reimbursement'],
  ] as const)('written by ear where nobody thought of the spelling: %s', (query, language, id) => {
    expect(first(query, language)).toBe(id)
  })
})

test('a form is found by its number, with or without the word before it', () => {
  for (const query of ['7801', 'טופס 7801', 'בל/7801', 'form 7801', 'бланк 7801', 'نموذج 7801', 'ቅጽ 7801']) {
    expect(first(query), query).toBe('general-disability-pension')
  }
})

test('a name of one letter and a number is one word', () => {
  for (const query of ['א/5', 'a/5', 'А/5', 'أ/5', 'a5 visa']) expect(first(query), query).toBe('family-reunification-status')
  expect(first('צו 8')).toBe('reserve-duty-compensation')
})

test.each([
  ['битуах леуми', 'ru'],
  ['bituach leumi', 'en'],
  ['ביטוח לאומי', 'he'],
  ['بيطوح ليئومي', 'ar'],
  ['ቢቱዋህ ሌኡሚ', 'am'],
] as const)('the name of an authority brings its rights, in their own order: %s', (query, language) => {
  const found = search(query, language)
  const ofInstitute = catalogue.rights.filter(({ authority }) => authority === 'national-insurance').map(({ id }) => id)
  expect(found.slice(0, ofInstitute.length)).toEqual(ofInstitute)
  expect(new Set(found).size).toBe(found.length)
})

test.each([
  ['bituach leumi disability', 'en', 'general-disability-pension'],
  ['битуах леуми инвалидность', 'ru', 'general-disability-pension'],
  ['ביטוח לאומי נכות', 'he', 'general-disability-pension'],
  ['misrad haklita rent', 'en', 'rent-assistance-oleh'],
  ['kupat cholim siud', 'en', 'long-term-care-benefit'],
  ['debt to bituach leumi', 'en', 'public-debt-arrangement'],
] as const)('who names an authority beside something means that, among the rights of the authority: %s', (query, language, id) => {
  expect(first(query, language)).toBe(id)
})

test.each([
  '', '  ', 'zzqqxxkk', 'asdf', '???', '!!!', '🙂', '99999', 'xyz123', 'ጿጿጿጿ', '\u0000', 'ъъъъъ', 'кккк', 'לללל', 'שדגכעי', 'aaaa', 'пывапы', 'ss', 'the', 'שלום', 'hello',
])('nothing fits %j', (query) => {
  for (const language of LANGUAGES) expect(search(query, language)).toEqual([])
})
