/** What is wrong with a local right that its form alone does not tell: facts and figures that there are not, texts that are missing. */
import type { Catalogue } from '~/engine/catalogue'
import type { Expr } from '~/engine/expression'
import { typeAt } from '~/engine/paths'
import { factsRead, figuresUsed } from '~/engine/walk'
import { LANGUAGES } from '~/i18n/languages'
import { LIVES_HERE, type LocalRight } from './right'

const NAMED = /\{\{\s*([^}]+?)\s*\}\}/g

/** @param catalogue of the country, whose facts the right asks about and whose shared figures it may use */
export function problemsOfLocalRight(right: LocalRight, catalogue: Catalogue): readonly string[] {
  const trees: readonly Expr[] = [...right.conditions.flatMap(({ holds }) => (holds ? [holds] : [])), ...right.amounts.map(({ value }) => value)]
  const figures = new Set([...Object.keys(right.parameters), ...Object.keys(catalogue.parameters).filter((id) => id.startsWith('shared.'))])
  return [
    ...(catalogue.rights.some(({ id }) => id === right.id) ? [`id: the country has a right ${right.id} already`] : []),
    ...Object.keys(right.parameters).filter((id) => !id.startsWith(`${right.id}.`)).map((id) => `parameters.${id}: its id must begin with ${right.id}.`),
    ...Object.entries(right.parameters).flatMap(([id, { values }]) => datesOf(values).map((problem) => `parameters.${id}: ${problem}`)),
    ...factsRead(trees).filter((path) => !typeAt(catalogue.facts, path)).map((path) => `conditions: there is no fact ${path}`),
    ...figuresUsed(trees).filter((id) => !figures.has(id)).map((id) => `conditions: there is no figure ${id}`),
    ...twice(right.conditions.map(({ id }) => id)).map((id) => `conditions: two have the id ${id}`),
    ...right.conditions.filter(({ id }) => id === LIVES_HERE).map(() => `conditions: ${LIVES_HERE} stands there by itself`),
    ...LANGUAGES.flatMap((language) => textProblems(right, language, figures)),
  ]
}

function textProblems({ words, conditions }: LocalRight, language: (typeof LANGUAGES)[number], figures: ReadonlySet<string>): readonly string[] {
  const own = words[language]
  const ids = new Set(conditions.map(({ id }) => id))
  const named = [...JSON.stringify(own).matchAll(NAMED)].map(([, id]) => id ?? '')
  return [
    ...[...ids].filter((id) => !(id in own.conditions)).map((id) => `words.${language}.conditions: ${id} has no words`),
    ...Object.keys(own.conditions).filter((id) => !ids.has(id)).map((id) => `words.${language}.conditions: there is no condition ${id}`),
    ...[...new Set(named)].filter((id) => !figures.has(id)).map((id) => `words.${language}: there is no figure ${id}`),
  ]
}

/** Values by ascending day, each confirmed for a day on which it holds. */
function datesOf(values: LocalRight['parameters'][string]['values']): readonly string[] {
  return values.flatMap(({ from, confirmedUntil }, index) => {
    const before = values[index - 1]?.from ?? null
    return [
      ...(from !== null && confirmedUntil < from ? [`confirmed until ${confirmedUntil}, before it holds from ${from}`] : []),
      ...(index > 0 && (from === null || (before !== null && from <= before)) ? [`the values must stand by ascending day`] : []),
    ]
  })
}

function twice(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))]
}
