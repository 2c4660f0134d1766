/** What the page of developers shows, read from the description of the API alone: a new route stands there by itself. */
import type { ApiDocument, ApiOperation } from '../api/openapi-document.server'
import { schemaText } from './schema-text'

export interface ShownParameter {
  readonly name: string
  readonly where: 'query' | 'path'
  readonly required: boolean
  readonly values: string
  readonly meaning: string
}

export interface ShownCall {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly summary: string
  readonly parameters: readonly ShownParameter[]
  readonly sent: string | null
  readonly answer: string
  readonly answerType: string
  readonly statuses: readonly { readonly status: string; readonly text: string }[]
  readonly samples: readonly { readonly label: string; readonly source: string }[]
}

export interface ShownShape {
  readonly name: string
  readonly text: string
  /** Members that need a word. */
  readonly members: readonly { readonly name: string; readonly meaning: string }[]
}

export interface DeveloperPage {
  readonly version: string
  readonly calls: readonly ShownCall[]
  readonly shapes: readonly ShownShape[]
  readonly facts: readonly { readonly name: string; readonly values: string; readonly question: string }[]
}

function shownCall(path: string, method: string, operation: ApiOperation, base: string): ShownCall {
  const { 200: answered, ...others } = operation.responses
  const [answerType = '', answer] = Object.entries(answered?.content ?? {})[0] ?? []
  const sent = Object.values(operation.requestBody?.content ?? {})[0]
  return {
    id: operation.operationId,
    method: method.toUpperCase(),
    path: (operation.servers?.[0]?.url ?? base).replace(/\/$/, '') + path,
    summary: operation.summary,
    parameters: (operation.parameters ?? []).map(({ name, in: where, required, schema, description }) => ({
      name, where, required, values: schemaText(schema), meaning: description,
    })),
    sent: sent ? schemaText(sent.schema) : null,
    answer: answer ? schemaText(answer.schema) : '',
    answerType,
    statuses: Object.entries(others).map(([status, { description }]) => ({ status, text: description })),
    samples: operation['x-codeSamples'],
  }
}

export function developerPage(document: ApiDocument): DeveloperPage {
  const base = document.servers[0]?.url ?? ''
  const { Facts: facts, ...shapes } = document.components.schemas
  return {
    version: document.info.version,
    calls: Object.entries(document.paths).flatMap(([path, operations]) =>
      Object.entries(operations).flatMap(([method, operation]) => (operation ? [shownCall(path, method, operation, base)] : [])),
    ),
    shapes: Object.entries(shapes).map(([name, schema]) => ({
      name,
      text: `type ${name} = ${schemaText(schema)}`,
      members: describedMembers(schema['properties']),
    })),
    facts: Object.entries((facts?.['properties'] ?? {}) as Record<string, Record<string, unknown>>).map(([name, schema]) => ({
      name,
      values: schemaText(schema),
      question: typeof schema['description'] === 'string' ? schema['description'] : '',
    })),
  }
}

function describedMembers(properties: unknown): ShownShape['members'] {
  return Object.entries((properties ?? {}) as Record<string, Record<string, unknown>>).flatMap(([name, { description }]) =>
    typeof description === 'string' ? [{ name, meaning: description }] : [],
  )
}
