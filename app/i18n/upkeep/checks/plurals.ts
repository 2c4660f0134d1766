import { LANGUAGES } from '../../languages'
import type { Check, Finding } from '../finding'
import { FORMS, formOf, formsNeeded, pluralsIn } from '../marks'

const NAME = 'plurals'

/** A plural has the forms of its language, no fewer and no more. */
export const plurals: Check = {
  name: NAME,
  find: (words) =>
    words.files.flatMap((file) => {
      const bases = [...pluralsIn(LANGUAGES.map((language) => words.file(language, file)))]
      return LANGUAGES.flatMap((language) => {
        const { texts } = words.file(language, file)
        return bases.flatMap((base): readonly Finding[] => {
          const has = FORMS.filter((form) => texts.has(`${base}_${form}`))
          const needs = formsNeeded(language)
          const at = { check: NAME, language, file, key: base, text: texts.get(`${base}_other`) ?? '' }
          const forms = has.join() === needs.join() ? [] : [{ ...at, problem: `has the forms ${has.join(' ')}, needs ${needs.join(' ')}` }]
          // It is asked for only by older browsers, of whose tens the common form is right.
          const tens = language === 'he' && texts.get(`${base}_many`) !== texts.get(`${base}_other`)
          return tens && forms.length === 0 ? [{ ...at, key: `${base}_many`, problem: 'the form for tens differs from _other' }] : forms
        })
      })
    }),
}

/** The source of a text: in Hebrew, the same form of a plural where there is one, otherwise its common form. */
export function sourceKey(key: string, source: ReadonlyMap<string, string>): string {
  const { base, form } = formOf(key)
  return form === null || source.has(key) ? key : `${base}_other`
}
