import type { Words } from '~/i18n/words'
import type { Problem } from './read-change'

/** What is wrong with a field, and how to mend it. */
export function ProblemText({ problem, words }: { problem: Problem; words: Words }) {
  return <>{problemText(words, problem)}</>
}

export function problemText(words: Words, { code, named = '' }: Problem): string {
  const shown = code === 'fromBeforeLast' ? words.date(named) : code === 'unitOther' ? unitName(words, named) : named
  return words.t(`law:problem.${code}`, { named: `\u2068${shown}\u2069` })
}

function unitName(words: Words, unit: string): string {
  return `${words.t(`figures:unit.${unit}`)} (${unit})`
}
