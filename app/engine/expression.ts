/**
 * The language in which a right is written: plain data, so that the verdict, the explanation, the next question, the public
 * table of conditions, the compiled evaluator and the tests all come from one tree.
 *
 * A **path** names a fact (`monthlyRent`), a field of one (`spouse.birthDate`), a key of a map (`benefitAmounts.old-age-pension`),
 * or, inside a list quantifier, a field of the current item (`@.birthDate`).
 */
export type Path = string

export type Comparison = 'lt' | 'lte' | 'gt' | 'gte' | 'eq'

/** Something that is true, false, a person's matter, or not known yet. */
export type TruthExpr =
  | { readonly kind: 'all' | 'any'; readonly of: readonly TruthExpr[] }
  | { readonly kind: 'not'; readonly of: TruthExpr }
  | { readonly kind: 'personIfKnown'; readonly of: TruthExpr }
  | { readonly kind: 'atLeast'; readonly parameter: string; readonly of: readonly TruthExpr[] }
  | { readonly kind: 'person' | 'yes' | 'no' }
  | { readonly kind: 'unsettled'; readonly id: string }
  | { readonly kind: 'clause'; readonly id: string; readonly of: TruthExpr }
  | { readonly kind: 'is'; readonly path: Path; readonly values: readonly (string | number | boolean)[] }
  | { readonly kind: 'includes'; readonly path: Path; readonly values: readonly string[] }
  | { readonly kind: 'none' | 'absent'; readonly path: Path }
  | { readonly kind: 'compare'; readonly by: Comparison; readonly left: NumberExpr; readonly right: NumberExpr }
  | { readonly kind: 'some' | 'every'; readonly list: Path; readonly where: TruthExpr }
  | { readonly kind: 'follows'; readonly right: string; readonly heldBy: TruthExpr | null }

/** A number: shekels, months, years, persons, or a day (days since 1970-01-01). */
export type NumberExpr =
  | { readonly kind: 'fact'; readonly path: Path }
  | { readonly kind: 'date'; readonly path: Path }
  | { readonly kind: 'asOf' }
  | { readonly kind: 'zero' }
  | { readonly kind: 'parameter'; readonly id: string }
  | { readonly kind: 'sum' | 'product' | 'smallest' | 'largest'; readonly of: readonly NumberExpr[] }
  | { readonly kind: 'difference' | 'quotient'; readonly left: NumberExpr; readonly right: NumberExpr }
  | { readonly kind: 'percent'; readonly rate: NumberExpr; readonly of: NumberExpr }
  | { readonly kind: 'rounded'; readonly to: 'nearest' | 'down' | 'up'; readonly of: NumberExpr }
  | { readonly kind: 'span'; readonly unit: SpanUnit; readonly from: NumberExpr; readonly to: NumberExpr }
  | { readonly kind: 'later'; readonly unit: 'months' | 'years' | 'days'; readonly date: NumberExpr; readonly by: NumberExpr }
  | { readonly kind: 'startOf'; readonly unit: 'month' | 'year'; readonly date: NumberExpr }
  | { readonly kind: 'count'; readonly list: Path; readonly where: TruthExpr }
  | { readonly kind: 'total'; readonly list: Path; readonly where: TruthExpr; readonly value: NumberExpr }
  | { readonly kind: 'choose'; readonly cases: readonly Case[]; readonly otherwise: NumberExpr }
  | { readonly kind: 'given'; readonly path: Path; readonly otherwise: NumberExpr }
  | { readonly kind: 'named'; readonly id: string; readonly of: NumberExpr }
  | { readonly kind: 'lookUp'; readonly table: string; readonly at: NumberExpr }

/** Full years, full months (by the calendar day), months by the calendar page, or days between two days. */
export type SpanUnit = 'years' | 'months' | 'calendarMonths' | 'days'

export interface Case {
  readonly when: TruthExpr
  readonly then: NumberExpr
}

export type Expr = TruthExpr | NumberExpr
