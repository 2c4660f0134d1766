/** What most people answer to most questions: no, none, nothing. */
import type { FactType, FactTypes, FactValue } from '~/engine/facts'

/** The everyday answer to a question of a type; undefined where there is none (a date, a choice without "none"). */
export function plainAnswer(type: FactType): FactValue | undefined {
  if (type.nullable) return null
  switch (type.type) {
    case 'boolean':
      return false
    case 'choices':
    case 'texts':
    case 'numbers':
    case 'objects':
      return []
    case 'dateMap':
    case 'moneyMap':
      return {}
    case 'choice':
      return type.values.includes('none') ? 'none' : undefined
    case 'money':
    case 'percent':
      return 0
    case 'number':
      return Math.max(0, type.min ?? 0)
    default:
      return undefined
  }
}

/** The everyday answers to all questions of a set. */
export function plainAnswers(types: FactTypes): Record<string, FactValue> {
  return Object.fromEntries(
    Object.entries(types).flatMap(([id, type]) => {
      const value = plainAnswer(type)
      return value === undefined ? [] : [[id, value]]
    }),
  )
}
