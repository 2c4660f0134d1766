/**
 * A word that is the same for expressions that say the same by construction: order and nesting of `all` and `any`, names that only
 * speak in the explanation, double negation. Two words may differ and their expressions still mean the same.
 */
import { createHash } from 'node:crypto'
import type { Expr, TruthExpr } from '~/engine/expression'

const YES = 'yes'
const NO = 'no'
const PERSON = 'person'
const TURNED = { lt: 'lt', lte: 'lte', gt: 'lt', gte: 'lte', eq: 'eq' } as const
/** 96 bits: no two texts of the law will ever meet in one word. */
const WORD_LENGTH = 16

/** The words are the same in every run. */
export type NormalForm = (expr: Expr) => string

/** A short word for a text: trees that share their parts would grow without end as texts. */
function wordOf(text: string): string {
  return createHash('sha1').update(text).digest('base64url').slice(0, WORD_LENGTH)
}

interface Joined {
  readonly kind: 'all' | 'any'
  readonly members: ReadonlySet<string>
}

/** What an `all` or `any` joins, with those inside it of the same kind opened; `clause` says nothing by itself. */
function opened(kind: 'all' | 'any', of: readonly TruthExpr[]): readonly TruthExpr[] {
  return of.flatMap((part) => {
    const bare = withoutNames(part)
    return bare.kind === kind ? opened(kind, bare.of) : [bare]
  })
}

function withoutNames(expr: TruthExpr): TruthExpr {
  return expr.kind === 'clause' ? withoutNames(expr.of) : expr
}

export function normalForms(): NormalForm {
  const known = new WeakMap<Expr, string>()
  /** What each `all` and `any` joins, by its word: for the law of absorption. */
  const joins = new Map<string, Joined>()

  const joined = (kind: 'all' | 'any', of: readonly TruthExpr[]): string => {
    const [neutral, absorbing] = kind === 'all' ? [YES, NO] : [NO, YES]
    const words = new Set(opened(kind, of).map(normal))
    words.delete(neutral)
    if (words.has(absorbing)) return absorbing
    // a and (a or b) is a; a or (a and b) is a.
    const other = kind === 'all' ? 'any' : 'all'
    for (const word of [...words]) {
      const inner = joins.get(word)
      if (inner?.kind === other && [...words].some((each) => each !== word && inner.members.has(each))) words.delete(word)
    }
    if (words.size === 0) return neutral
    if (words.size === 1) return [...words][0] as string
    const word = wordOf(`${kind}(${[...words].sort().join(';')})`)
    joins.set(word, { kind, members: words })
    return word
  }

  const find = (expr: Expr): string => {
    switch (expr.kind) {
      case 'all':
      case 'any':
        return joined(expr.kind, expr.of)
      case 'clause':
      case 'named':
        return normal(expr.of)
      case 'not': {
        const inner = withoutNames(expr.of)
        if (inner.kind === 'not') return normal(inner.of)
        const word = normal(inner)
        return word === YES ? NO : word === NO ? YES : wordOf(`not(${word})`)
      }
      case 'personIfKnown': {
        const word = normal(expr.of)
        return word === NO ? NO : word === YES ? PERSON : wordOf(`personIfKnown(${word})`)
      }
      case 'yes':
      case 'no':
      case 'person':
        return expr.kind
      case 'is':
      case 'includes': {
        const values = [...new Set(expr.values.map((value) => JSON.stringify(value)))].sort().join('|')
        return wordOf(`${expr.kind} ${expr.path} ${values}`)
      }
      case 'compare': {
        // "At least" is "at most" with the sides changed.
        const isTurned = expr.by === 'gte' || expr.by === 'gt'
        const [left, right] = isTurned ? [expr.right, expr.left] : [expr.left, expr.right]
        return wordOf(`${TURNED[expr.by]}(${normal(left)};${normal(right)})`)
      }
      case 'sum':
      case 'product':
      case 'smallest':
      case 'largest':
        return expr.of.length === 1 ? normal(expr.of[0] as Expr) : wordOf(`${expr.kind}(${expr.of.map(normal).sort().join(';')})`)
      case 'choose': {
        const open = expr.cases.map(({ when, then }) => [normal(when), normal(then)] as const).filter(([when]) => when !== NO)
        const sure = open.findIndex(([when]) => when === YES)
        const cases = sure < 0 ? open : open.slice(0, sure)
        const otherwise = sure < 0 ? normal(expr.otherwise) : (open[sure] as readonly [string, string])[1]
        return cases.length === 0 ? otherwise : wordOf(`choose(${cases.map(([when, then]) => `${when}:${then}`).join(';')};${otherwise})`)
      }
      default:
        return wordOf(
          JSON.stringify(expr, (_, inner: unknown) =>
            inner !== expr && typeof inner === 'object' && inner !== null && 'kind' in inner ? normal(inner as Expr) : inner,
          ),
        )
    }
  }

  const normal = (expr: Expr): string => {
    let word = known.get(expr)
    if (word === undefined) {
      word = find(expr)
      known.set(expr, word)
    }
    return word
  }
  return normal
}
