import { LANGUAGES } from '../../languages'
import { perText } from '../finding'

const WRONG: readonly (readonly [RegExp, string])[] = [
  [/[ \u00a0]{2}/, 'doubled space'],
  [/^\s|\s$/, 'space at the end or the beginning'],
  [/[ \u00a0][,.;!?،؛؟።፣፤፦](?!\d)/, 'space before a punctuation mark'],
  [/\( | \)|« | »/, 'space inside brackets or quotation marks'],
  [/[\n\t\r]/, 'line break or tab'],
  [/\.{2,}|[,،፣]{2,}/, 'doubled punctuation mark'],
]

export const spacing = perText('spacing', LANGUAGES, ({ text }) => WRONG.flatMap(([pattern, problem]) => (pattern.test(text) ? [problem] : [])))
