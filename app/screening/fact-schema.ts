/** The declared facts as JSON Schema (2020-12), for the description of the public API. */
import type { FactType, FactTypes } from '~/engine/facts'

export interface JsonSchema {
  readonly [keyword: string]: unknown
}

const LARGEST = 1_000_000_000
const MOST_ITEMS = 30
const LONGEST_TEXT = 500

/** The number itself, or the bounds between which it lies. */
function numberSchema(minimum: number, maximum: number, step?: number): JsonSchema {
  const number = { type: 'number', minimum, maximum }
  return {
    oneOf: [
      step === undefined ? number : { ...number, multipleOf: step },
      {
        type: 'object',
        properties: { min: number, max: number },
        required: ['min', 'max'],
        additionalProperties: false,
      },
    ],
  }
}

const DATE: JsonSchema = { type: 'string', format: 'date' }

function plainSchema(type: FactType): JsonSchema {
  switch (type.type) {
    case 'boolean':
      return { type: 'boolean' }
    case 'date':
      return DATE
    case 'month':
      return { type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])$' }
    case 'text':
      return { type: 'string', maxLength: LONGEST_TEXT }
    case 'money':
      return { ...numberSchema(0, LARGEST), 'x-unit': `ILS/${type.per}` }
    case 'number':
      return { ...numberSchema(type.min ?? 0, type.max ?? LARGEST, type.halves ? 0.5 : undefined), 'x-unit': type.unit }
    case 'percent':
      return { ...(type.values ? { enum: type.values } : numberSchema(0, 100)), 'x-unit': 'percent' }
    case 'choice':
      return { enum: type.values }
    case 'choices':
      return { type: 'array', items: { enum: type.values }, uniqueItems: true }
    case 'texts':
      return {
        type: 'array',
        items: { type: 'string', maxLength: LONGEST_TEXT },
        uniqueItems: true,
        maxItems: MOST_ITEMS,
      }
    case 'numbers':
      return { type: 'array', items: numberSchema(0, LARGEST), maxItems: MOST_ITEMS }
    case 'object':
      return factsSchema(type.fields)
    case 'objects':
      return { type: 'array', items: factsSchema(type.fields), maxItems: MOST_ITEMS }
    case 'dateMap':
      return mapSchema(type.keys, DATE)
    case 'moneyMap':
      return mapSchema(type.keys, numberSchema(0, LARGEST))
  }
}

function mapSchema(keys: readonly string[], value: JsonSchema): JsonSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(keys.map((key) => [key, value])),
    additionalProperties: false,
  }
}

/** One fact; `null` ("asked, and there is none") only where the fact takes it. */
export function factSchema(type: FactType): JsonSchema {
  const schema = plainSchema(type)
  return {
    ...(type.nullable ? { oneOf: [schema, { type: 'null' }] } : schema),
    'x-sensitivity': type.sensitivity,
    ...(type.derived ? { 'x-derived': true } : {}),
  }
}

/** @param describe the question of a fact, by its path from the top */
export function factsSchema(types: FactTypes, describe: (id: string) => string | null = () => null): JsonSchema {
  const properties = Object.entries(types).map(([id, type]) => {
    const description = describe(id)
    return [id, { ...factSchema(type), ...(description === null ? {} : { description }) }]
  })
  return { type: 'object', properties: Object.fromEntries(properties), additionalProperties: false }
}
