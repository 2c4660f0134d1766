/** The fields of a posted document: `text`, `base` and `read`, each with the name of its text behind it. */
import { LANGUAGES } from '~/i18n/languages'
import type { WrittenText } from './drafts.server'

/** Longer than any text; what is longer is cut, and the checks say so. */
const LONGEST_TEXT = 4_000

const FIELD = /^text (\w\w) (\S+) (.+)$/

/** Fields that name no text are left out. */
export function readTexts(form: FormData): readonly WrittenText[] {
  return [...form.entries()].flatMap(([name, value]): readonly WrittenText[] => {
    const [, code, file = '', key = ''] = FIELD.exec(name) ?? []
    const language = LANGUAGES.find((each) => each === code)
    if (!language || typeof value !== 'string') return []
    const id = `${language} ${file} ${key}`
    const base = form.get(`base ${id}`)
    return [{ language, file, key, text: value.slice(0, LONGEST_TEXT), base: typeof base === 'string' ? base : '', isRead: form.has(`read ${id}`) }]
  })
}
