/** The pattern of an address as `app/routes.ts` has it: what may be written down and counted, while the address itself may hold a code. */
import type { ServerBuild } from '@remix-run/node'
import { isLanguage } from '~/i18n/languages'

/** An address and those below it, as `app/routes.ts` has them. */
export interface Address {
  readonly path?: string | undefined
  readonly children?: readonly Address[] | undefined
}

/** The addresses of a build: reading them there spares the server the tools of the build, which `app/routes.ts` is written with. */
export function addressesOf(routes: ServerBuild['routes']): readonly Address[] {
  const below = (parent: string | undefined): readonly Address[] =>
    Object.values(routes).flatMap((route) => (route && route.parentId === parent ? [{ path: route.path, children: below(route.id) }] : []))
  return below('root')
}

interface Node {
  readonly fixed: Map<string, Node>
  param: { readonly name: string; readonly node: Node } | null
  splat: string | null
  pattern: string | null
}

const emptyNode = (): Node => ({ fixed: new Map(), param: null, splat: null, pattern: null })

/** Of what is no address of ours. */
export const OTHER = 'other'

/** @returns a function from a path to `/:lang/rights/:id`, `/assets`, or `other` */
export function routePatterns(routes: readonly Address[]): (path: string) => string {
  const root = emptyNode()
  root.pattern = '/'
  addAll(root, '', routes)
  return (path) => {
    if (path.startsWith('/assets/')) return '/assets'
    const parts = path.replace(/\.data$/, '').split('/').filter((part) => part !== '')
    return find(root, parts, 0) ?? OTHER
  }
}

function addAll(node: Node, pattern: string, routes: readonly Address[]): void {
  for (const { path = '', children } of routes) {
    let [at, own] = [node, pattern]
    for (const part of path.split('/').filter((each) => each !== '')) {
      if (part === '*') {
        at.splat = `${own}/*`
        continue
      }
      own = `${own}/${part}`
      at = child(at, part)
    }
    if (!path.endsWith('*')) at.pattern = own === '' ? '/' : own
    addAll(at, own, children ?? [])
  }
}

function child(node: Node, part: string): Node {
  if (part.startsWith(':')) {
    node.param ??= { name: part.slice(1), node: emptyNode() }
    return node.param.node
  }
  const known = node.fixed.get(part) ?? emptyNode()
  node.fixed.set(part, known)
  return known
}

function find(node: Node, parts: readonly string[], index: number): string | null {
  const part = parts[index]
  if (part === undefined) return node.pattern
  const fixed = node.fixed.get(part)
  const found = fixed ? find(fixed, parts, index + 1) : null
  if (found !== null) return found
  // Not every first word is a language: what is none is no page of ours.
  const param = node.param && (node.param.name !== 'lang' || isLanguage(part)) ? find(node.param.node, parts, index + 1) : null
  return param ?? node.splat
}
