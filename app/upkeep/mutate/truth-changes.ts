/** Everything that can be changed in one truth: each change is one mistake somebody could have made in writing the law down. */
import { all, any, no, not, yes } from '~/engine/build'
import type { Comparison, TruthExpr } from '~/engine/expression'
import { say } from './say'

/** One part exchanged for another, in words and as an expression. */
export interface Change<T> {
  readonly what: string
  readonly from: string
  readonly to: string
  readonly by: T
}

const LIMITS: Record<Comparison, readonly Comparison[]> = {
  gte: ['gt', 'lt'], gt: ['gte', 'lte'], lte: ['lt', 'gt'], lt: ['lte', 'gte'], eq: ['gte', 'lte'],
}

/** All lists that lack one of the members. */
export function withoutEach<T>(of: readonly T[]): { readonly left: readonly T[]; readonly dropped: T }[] {
  return of.map((dropped, index) => ({ dropped, left: of.filter((_, each) => each !== index) }))
}

export function truthChanges(expr: TruthExpr): readonly Change<TruthExpr>[] {
  const change = (what: string, by: TruthExpr, from = say(expr), to = say(by)): Change<TruthExpr> => ({ what, from, to, by })
  const negated = () => change('not added', not(expr))
  switch (expr.kind) {
    case 'all':
    case 'any': {
      const other = expr.kind === 'all' ? 'any' : 'all'
      return [
        change(`${expr.kind} → ${other}`, { ...expr, kind: other }),
        ...withoutEach(expr.of).map(({ left, dropped }) =>
          change(`part of ${expr.kind} dropped`, { ...expr, of: left }, say(dropped), 'nothing'),
        ),
      ]
    }
    case 'atLeast':
      return [
        change('at least so many → all', all(...expr.of)),
        change('at least so many → any', any(...expr.of)),
        ...withoutEach(expr.of).map(({ left, dropped }) =>
          change('part of at least so many dropped', { ...expr, of: left }, say(dropped), 'nothing'),
        ),
      ]
    case 'not':
      return [change('not dropped', expr.of)]
    case 'personIfKnown':
      return [change('a person → a yes', expr.of), change('door to a person shut', no)]
    case 'compare':
      return LIMITS[expr.by].map((by) => change('comparison', { ...expr, by }))
    case 'is':
    case 'includes':
      return [
        negated(),
        ...(expr.values.length < 2 ? [] : withoutEach<string | number | boolean>(expr.values)).map(({ left, dropped }) =>
          change(`value of ${expr.path} dropped`, { ...expr, values: left } as TruthExpr, String(dropped), 'nothing'),
        ),
      ]
    case 'none':
    case 'absent':
      return [negated()]
    case 'some':
    case 'every':
      return [change('quantifier', { ...expr, kind: expr.kind === 'some' ? 'every' : 'some' }), negated()]
    case 'follows':
      return [change('follows dropped', no), ...(expr.heldBy ? [change('held by dropped', { ...expr, heldBy: null })] : [])]
    case 'unsettled':
      return [change('left open → yes', yes), change('left open → no', no)]
    case 'clause':
    case 'person':
    case 'yes':
    case 'no':
      return []
  }
}
