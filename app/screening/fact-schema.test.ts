import { describe, expect, test } from 'vitest'
import type { FactType } from '~/engine/facts'
import { factTypes } from '~/rights/facts'
import { factSchema, factsSchema } from './fact-schema'

const schemaOf = (type: FactType) => {
  const { 'x-sensitivity': _level, ...schema } = factSchema(type)
  return schema
}

describe('a fact as JSON Schema', () => {
  test('takes a number or its bounds', () => {
    expect(JSON.stringify(schemaOf({ type: 'money', per: 'month', sensitivity: 'none' }))).toContain(
      '"required":["min","max"]',
    )
  })

  test('takes null only where there may be none', () => {
    expect(schemaOf({ type: 'date', sensitivity: 'none' })).toEqual({ type: 'string', format: 'date' })
    expect(schemaOf({ type: 'date', nullable: true, sensitivity: 'none' })).toEqual({
      oneOf: [{ type: 'string', format: 'date' }, { type: 'null' }],
    })
  })

  test('names the values of a choice and the fields of a child', () => {
    expect(schemaOf(factTypes.maritalStatus)).toEqual({ enum: factTypes.maritalStatus.values })
    const { items } = schemaOf(factTypes.children) as { items: { properties: object; additionalProperties: boolean } }
    expect(Object.keys(items.properties)).toEqual(Object.keys(factTypes.children.fields))
    expect(items.additionalProperties).toBe(false)
  })
})

test('every declared fact has a schema, with its question beside it', () => {
  const { properties } = factsSchema(factTypes, (id) => `about ${id}`) as {
    properties: Record<string, { description: string }>
  }
  expect(Object.keys(properties)).toEqual(Object.keys(factTypes))
  expect(properties['birthDate']?.description).toBe('about birthDate')
})
