/** A right of the catalogue as the public contract has it: its conditions, figures and sources. */
import { type Catalogue, expressionsOf } from '~/engine/catalogue'
import type { Expr } from '~/engine/expression'
import type { Condition, Right } from '~/engine/right'
import { childrenOf, figuresUsed } from '~/engine/walk'
import type { Values, Words } from '~/i18n/words'
import { citationsText } from './citation'
import {
  amountLabel,
  conditionText,
  deadlineText,
  documentText,
  rightName,
  rightText,
  triggerText,
} from './condition-words'
import { conditionFacts, guidePath } from './present-result'

/** The clauses (exceptions, tracks, grounds) inside a condition, in the order in which they stand. */
export function clausesOf({ applies, holds }: Condition): string[] {
  const found = new Set<string>()
  const visit = (expr: Expr) => {
    if (expr.kind === 'clause') found.add(expr.id)
    childrenOf(expr).forEach(visit)
  }
  if (applies) visit(applies)
  if (holds) visit(holds)
  return [...found]
}

/** The right's own figures, then the shared ones that its rules use: every value with the days for which it stands. */
function describeFigures({ parameters, tables }: Catalogue, right: Right) {
  const ids = [...new Set([...Object.keys(right.parameters), ...figuresUsed(expressionsOf(right))])]
  return {
    parameters: ids.flatMap((id) => {
      const parameter = parameters[id]
      if (!parameter) return []
      const values = parameter.values.map(({ value, from, confirmedUntil, source, status }) => ({
        value,
        from,
        confirmedUntil,
        source,
        status,
      }))
      return [{ id, unit: parameter.unit, values }]
    }),
    tables: ids.flatMap((id) => {
      const table = tables[id]
      return table ? [{ id, ...table }] : []
    }),
  }
}

/** @param figures the figures of the day, formatted in the language of the words */
export function describeRight(words: Words, catalogue: Catalogue, right: Right, figures: Values) {
  const { id } = right
  return {
    id,
    entitlement: id,
    kind: right.kind,
    authority: right.authority,
    authorityName: words.t(`common:authority.${right.authority}`),
    areas: right.areas,
    topics: right.topics,
    name: rightName(words, id),
    hebrewName: words.hebrew('rights', [id, 'name']),
    summary: rightText(words, id, ['summary'], figures),
    conditions: right.conditions.map((condition) => ({
      id: condition.id,
      text: conditionText(words, id, condition.id, figures),
      source: citationsText(words, condition.law),
      decidedBy: condition.decidedBy,
      facts: conditionFacts(condition),
      clauses: clausesOf(condition).map((clause) => ({ id: clause, text: conditionText(words, id, clause, figures) })),
    })),
    askPerson: right.askPerson.map((trigger) => ({
      id: trigger.id,
      text: triggerText(words, id, trigger.id, figures),
    })),
    amounts: right.amounts.map((amount) => ({
      id: amount.id,
      unit: amount.unit,
      text: amountLabel(words, id, amount.id, figures),
    })),
    deadlines: right.deadlines.map((deadline) => ({
      id: deadline.id,
      text: deadlineText(words, id, deadline.id, figures),
    })),
    documents: right.documents.map((document) => ({ id: document, text: documentText(words, id, document, figures) })),
    claim: right.claim,
    opensAlso: right.opensAlso,
    ...describeFigures(catalogue, right),
    sources: right.sources,
    checkedOn: right.checkedOn,
    guide: guidePath(words, id),
  }
}
