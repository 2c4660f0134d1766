/**
 * Leaves the names of sources out of the rules that go to browsers: a quarter of their weight, and only guides and the page of figures
 * show them, which are made on the server. No verdict, sum or condition depends on them.
 */
import { parseAst, type Plugin } from 'vite'

/** Which argument is the source, in the short forms of `app/rights/shared/figure.ts`. */
const SOURCE_ARGUMENT: Readonly<Record<string, number>> = { inForce: 2, inForceSince: 3, ofYear: 2, ofDays: 3 }

/** What stands in place of these properties of a right or a figure. */
const EMPTY_PROPERTY: Readonly<Record<string, string>> = { source: `''`, sources: '[]' }

const RULES = /\/app\/rights\/(?!.*\.(cases|test)\.ts).*\.ts$/

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value && 'start' in value
const nameOf = (value: unknown): string | null => (isNode(value) && value.type === 'Identifier' && 'name' in value ? String(value.name) : null)

interface Cut {
  readonly node: Node
  readonly by: string
}

/** What is to be cut out at a node itself. */
function cutAt(node: Node): Cut | null {
  if (node.type === 'CallExpression' && 'callee' in node && 'arguments' in node && Array.isArray(node.arguments)) {
    const place = SOURCE_ARGUMENT[nameOf(node.callee) ?? '']
    const given: unknown = place === undefined ? undefined : node.arguments[place]
    return isNode(given) && given.type !== 'SpreadElement' ? { node: given, by: `''` } : null
  }
  if (node.type !== 'Property' || !('key' in node) || !('value' in node) || ('computed' in node && node.computed === true)) return null
  const by = EMPTY_PROPERTY[nameOf(node.key) ?? '']
  // In a short form, `{ source }`, the value is made elsewhere.
  const isMade = isNode(node.value) && ['Literal', 'ArrayExpression', 'TemplateLiteral', 'Identifier'].includes(node.value.type)
  return by !== undefined && isMade && isNode(node.value) && !('shorthand' in node && node.shorthand === true) ? { node: node.value, by } : null
}

function cutsIn(value: unknown): Cut[] {
  if (Array.isArray(value)) return value.flatMap(cutsIn)
  // A pattern takes values and makes none.
  if (!isNode(value) || value.type === 'ObjectPattern') return []
  const own = cutAt(value)
  const inner = Object.values(value).flatMap(cutsIn).filter(({ node }) => !own || node.start < own.node.start || node.end > own.node.end)
  return own ? [...inner, own] : inner
}

/** A module of the rules without the names of its sources. @param code JavaScript */
export function withoutSources(code: string): string {
  const cuts = cutsIn(parseAst(code)).sort((a, b) => b.node.start - a.node.start)
  return cuts.reduce((rest, { node, by }) => rest.slice(0, node.start) + by + rest.slice(node.end), code)
}

export function rulesWithoutSources(): Plugin {
  return {
    name: 'rules-without-sources',
    apply: 'build',
    transform(code, id, options) {
      return options?.ssr === true || !RULES.test(id.replaceAll('\\', '/')) ? undefined : { code: withoutSources(code), map: null }
    },
  }
}
