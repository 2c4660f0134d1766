import { LANGUAGES, type Language } from '../../languages'
import { perText } from '../finding'
import { bare, ISOLATE, POP } from '../marks'

/** Marks that a language does not use, and what it has instead. */
const NOT_USED: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  he: [[/["“”«»„]/, 'quotation marks are ״…״'], [/['’‘`]/, 'the geresh is ׳'], [/[\u05d0-\u05ea]-[\u05d0-\u05ea\d]/, 'the hyphen between words is ־']],
  ar: [[/["“”„״]/, 'quotation marks are «…»'], [/['’‘`]/, 'no apostrophe'], [/(?<!\d),|[;?]/, 'the marks are ، ؛ ؟']],
  ru: [[/["“”„״]/, 'quotation marks are «…»'], [/['’‘`]/, 'no apostrophe'], [/ - |—/, 'the dash is –, with spaces']],
  en: [[/["«»„״]/, 'quotation marks are “…”'], [/['`]/, 'the apostrophe is ’'], [/ - |—/, 'the dash is –, with spaces']],
  am: [[/["“”„״]/, 'quotation marks are «…»'], [/['’‘`]/, 'no apostrophe'], [/(?<!\d),|;|(?<!\d):/, 'the marks are ። ፣ ፤ ፦'], [/፡/, 'words are set apart by spaces']],
}

/** Quotation marks of each kind come in pairs. */
const PAIRS = [['«', '»'], ['“', '”'], ['(', ')'], [ISOLATE, POP]] as const

function countOf(text: string, mark: string): number {
  return text.split(mark).length - 1
}

/** Marks of the language and no others, straight and curly never mixed; what is opened is closed. */
export const punctuation = perText('punctuation', LANGUAGES, ({ language, text }) => [
  ...NOT_USED[language].flatMap(([mark, problem]) => (mark.test(bare(text)) ? [problem] : [])),
  ...PAIRS.flatMap(([open, close]) => (countOf(text, open) === countOf(text, close) ? [] : [`${open} and ${close} are not in pairs`])),
])
