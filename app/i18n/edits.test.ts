import { describe, expect, test } from 'vitest'
import { pathEdits, type TextEdit, withEdits, withText } from './edits'

const words = {
  rights: { grant: { name: 'A grant', guide: { claim: ['first', 'second'] } } },
  questions: { 'spouse.birthDate': { label: 'When?' } },
  home: { title: 'Home' },
  hebrew: { rights: { grant: { name: 'מענק' } } },
}

const edit = (language: TextEdit['language'], file: string, key: string, text: string): TextEdit => ({ language, file, key, text })

describe('edits over words', () => {
  test('stand in the place of the text, in trees and in lists, and leave the rest the same object', () => {
    const edits = [
      edit('en', 'rights/grant', 'guide|claim|1', 'then'),
      edit('en', 'questions/person', 'spouse.birthDate|label', 'Since when?'),
      edit('en', 'ui/home', 'title', 'Welcome'),
    ]
    const edited = withEdits(words, pathEdits(edits, 'en'))
    expect(edited).toEqual({
      ...words,
      rights: { grant: { name: 'A grant', guide: { claim: ['first', 'then'] } } },
      questions: { 'spouse.birthDate': { label: 'Since when?' } },
      home: { title: 'Welcome' },
    })
    expect(edited['hebrew']).toBe(words.hebrew)
    expect(words.rights.grant.guide.claim).toEqual(['first', 'second'])
  })

  test('of Hebrew change the name that stands beside a translation, and nothing else of another language', () => {
    const edits = [edit('he', 'rights/grant', 'name', 'מענק לימודים'), edit('he', 'ui/home', 'title', 'בית')]
    const edited = withEdits(words, pathEdits(edits, 'en'))
    expect(edited['hebrew']).toEqual({ rights: { grant: { name: 'מענק לימודים' } } })
    expect(edited['home']).toBe(words.home)
  })

  test('add nothing that is not there, and put no text in the place of a branch', () => {
    const gone = [edit('en', 'rights/gone', 'name', 'x'), edit('en', 'rights/grant', 'guide', 'x'), edit('en', 'rights/grant', 'guide|claim|7', 'x'), edit('en', 'letters/a', 'name', 'x')]
    expect(withEdits(words, pathEdits(gone, 'en'))).toBe(words)
    expect(withText(words.home, ['title', 'deeper'], 'x')).toBe(words.home)
  })
})
