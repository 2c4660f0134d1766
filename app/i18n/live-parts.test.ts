/** The parts together say all that the live pages need, and none says what another page alone needs. */
import { describe, expect, test } from 'vitest'
import { createWords } from './instance'
import { LANGUAGES } from './languages'
import { LIVE_PARTS, livePart, partsOf } from './live-parts'
import { allWords } from './live-words.vite'
import type { WordTree } from './resources'
import { wordsFor } from './words'

/** Paths of all texts of a tree. */
function leaves(tree: WordTree, path: readonly string[] = []): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' || Array.isArray(value) ? [[...path, key].join('|')] : leaves(value as WordTree, [...path, key]),
  )
}

const NOT_IN_THE_BROWSER = /^(appointments|asked|busy|catalogue|developers|figures|law|offline|status|watch)\||^pages\|(privacy|accessibility|display)\||^rights\|[^|]+\|(guide|aliases|documents|summary)\||^rights\|[^|]+\|(aliases|summary)$|^hebrew\|rights\|[^|]+\|documents\|/

describe.each(LANGUAGES)('words in %s', (language) => {
  const { words } = allWords(process.cwd(), language)
  const parts = LIVE_PARTS.map((part) => livePart(words, part))

  test('each text that a live page can show is in one part, and in one only', () => {
    const all = parts.flatMap((part) => leaves(part))
    expect(new Set(all).size).toBe(all.length)
    expect(all.sort()).toEqual(leaves(words).filter((path) => !NOT_IN_THE_BROWSER.test(path)).sort())
  })

  test('what came later stands beside what was there', () => {
    const i18n = createWords(language, {})
    const read = wordsFor(i18n)
    const add = (index: number) => {
      for (const [name, tree] of Object.entries(parts[index] ?? {})) i18n.addResourceBundle(language, name, tree, true, true)
    }
    add(0)
    const name = read.right('income-support', ['name'])
    expect(name).toBeTruthy()
    expect(read.right('income-support', ['conditions'])).toBeNull()
    expect(i18n.exists('places:danger-hunger') && !i18n.exists('places:closed') && !i18n.exists('results:title')).toBe(true)
    expect(read.question('residency', 'label')).not.toBeNull()
    expect(read.question('monthlyRent', 'label')).toBeNull()
    add(1)
    expect(read.question('monthlyRent', 'label')).not.toBeNull()
    add(2)
    expect(read.right('income-support', ['name'])).toBe(name)
    expect(i18n.exists('results:title') && i18n.exists('places:danger-hunger')).toBe(true)
    expect(read.hebrew('rights', ['income-support', 'name']) === null).toBe(language === 'he')
    expect(i18n.exists('common:yes')).toBe(true)
  })
})

test('a question waits for no reasons, results do, and only staff get the words of their desk', () => {
  expect(partsOf('/he/check/status')).toEqual({ now: ['first'], later: ['questions', 'reasons'] })
  expect(partsOf('/he/check/your-income')).toEqual({ now: ['first', 'questions'], later: ['reasons'] })
  expect(partsOf('/ar/results')).toEqual({ now: ['first', 'questions', 'reasons'], later: [] })
  expect(partsOf('/ru/staff/screening').now).toContain('staff')
  for (const path of ['/he/check', '/he/plan', '/he/save', '/he/letters/objection']) {
    const { now, later } = partsOf(path)
    expect([...now, ...later]).not.toContain('staff')
  }
})
