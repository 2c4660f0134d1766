import { expect, test } from 'vitest'
import { LANGUAGES } from '~/i18n/languages'
import { wordsOf } from '~/i18n/resources.server'
import { wordsFor } from '~/i18n/words'
import { catalogue } from '~/rights'
import { cutAtPhones, FIGURE } from '~/ui/phones-in-text'
import { guideTexts } from './notes'
import { figuresOfDay } from './results-model'
import { markFigures, rightFigures } from './right-figures'

/** Every phone of every guide, as its page shows it on a day. */
function phonesOn(day: string, language: (typeof LANGUAGES)[number]): readonly string[] {
  const words = wordsFor(wordsOf(language))
  const figures = markFigures(rightFigures(words, catalogue.parameters, figuresOfDay(day)), FIGURE)
  return catalogue.rights
    .flatMap((right) =>
      [
        ...['howMuch', 'claim', 'mistakes'].flatMap((part) => words.rightList(right.id, ['guide', part], figures)),
        ...guideTexts(words, right, 'timeLimits', figures),
        ...guideTexts(words, right, 'refused', figures),
        words.right(right.id, ['guide', 'opensAlso'], figures) ?? '',
      ].flatMap((text) => cutAtPhones(text).filter((_, index) => index % 2 === 1).map((phone) => `${right.id} ${phone}`)),
    )
    .toSorted()
}

test('each language gives the phones that the Hebrew gives, on any day', () => {
  const hebrew = phonesOn('2026-11-22', 'he')
  expect(hebrew.length).toBeGreaterThan(100)
  expect(hebrew).toContain('legal-aid 1-700-505-500')
  for (const language of LANGUAGES) for (const day of ['2024-06-01', '2026-11-22']) expect(phonesOn(day, language)).toEqual(hebrew)
})

test('a figure of the law is no phone, though its digits are those of the police', () => {
  expect(phonesOn('2026-11-22', 'en').filter((phone) => /^(arnona-discount|mortgage-assistance|old-age-income-supplement) 1/.test(phone))).toEqual([])
})
