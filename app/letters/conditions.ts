import { chosenValues, type LetterValues, type LineCondition } from './letter'

/** Whether a line's condition is met by what was typed; `passed` names the letter's own time limits that are over. */
export function meets(condition: LineCondition, values: LetterValues, passed: ReadonlySet<string> = new Set()): boolean {
  if ('has' in condition) return chosenValues(values, condition.blank).includes(condition.has)
  if ('hasNot' in condition) return !chosenValues(values, condition.blank).includes(condition.hasNot)
  if ('filled' in condition) return chosenValues(values, condition.filled).length > 0
  return !passed.has(condition.notPassed)
}
