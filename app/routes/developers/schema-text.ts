/** JSON Schema as TypeScript types: what programmers read fastest, and the same in every language. */
import type { JsonSchema } from '~/screening/fact-schema'

/** So many values of a list are named; the description has them all. */
const MOST_VALUES = 8
const INDENT = '  '

/** @param depth how far the lines of an object are moved in */
export function schemaText(schema: JsonSchema, depth = 0): string {
  const { $ref, oneOf, type, properties, items } = schema
  if (typeof $ref === 'string') return $ref.split('/').at(-1) ?? $ref
  if (Array.isArray(schema['enum'])) return valuesText(schema['enum'])
  if (Array.isArray(oneOf)) return oneOf.map((each) => schemaText(each as JsonSchema, depth)).join(' | ')
  if (Array.isArray(type)) return type.join(' | ')
  if (type === 'array') return listText(schemaText((items ?? {}) as JsonSchema, depth))
  if (type === 'object' && properties) return objectText(schema, depth)
  if (type === 'integer') return 'number'
  if (schema['format'] === 'date') return 'Date'
  return typeof type === 'string' ? type : 'unknown'
}

function valuesText(values: readonly unknown[]): string {
  const named = values.slice(0, MOST_VALUES).map((value) => JSON.stringify(value).replaceAll('"', "'"))
  return [...named, ...(values.length > MOST_VALUES ? ['…'] : [])].join(' | ')
}

function listText(item: string): string {
  return /[ |]/.test(item) && !item.startsWith('{') ? `(${item})[]` : `${item}[]`
}

function objectText({ properties, required }: JsonSchema, depth: number): string {
  const always = new Set(Array.isArray(required) ? (required as string[]) : [])
  const inner = INDENT.repeat(depth + 1)
  const lines = Object.entries(properties as Record<string, JsonSchema>).map(
    ([name, schema]) => `${inner}${name}${always.has(name) ? '' : '?'}: ${schemaText(schema, depth + 1)}`,
  )
  return `{\n${lines.join('\n')}\n${INDENT.repeat(depth)}}`
}
