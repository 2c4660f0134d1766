/** Words and sources: everything that a right says has a text in every language and a section of the law. */
import { parseDay } from '~/engine/date'
import type { Right } from '~/engine/right'
import type { Law, LawWords, WordTree } from '../law/law'
import { nodesOf, parametersOf, SHARED_WORDS, tablesOf } from '../law/parts'
import type { Fault } from './fault'

/** The texts that a right needs, by the part of its words in which they stand. */
export function textsWanted(right: Right): readonly (readonly [part: string, id: string])[] {
  const clauses = nodesOf(right).flatMap((node) =>
    node.kind === 'clause' || node.kind === 'unsettled' ? [node.id] : [],
  )
  return [
    ...[...right.conditions.map(({ id }) => id), ...clauses].map((id) => ['conditions', id] as const),
    ...right.askPerson.map(({ id }) => ['askPerson', id] as const),
    ...right.amounts.map(({ id }) => ['amounts', id] as const),
    ...right.deadlines.map(({ id }) => ['deadlines', id] as const),
    ...right.documents.map((id) => ['documents', id] as const),
  ]
}

function isText(entry: WordTree[string] | undefined): boolean {
  if (Array.isArray(entry))
    return entry.length > 0 && entry.every((text) => typeof text === 'string' && text.trim() !== '')
  return typeof entry === 'string' && entry.trim() !== ''
}

function inPart(tree: WordTree | undefined, part: string, id: string): WordTree[string] | undefined {
  return (tree?.[part] as WordTree | undefined)?.[id]
}

function hasText({ rights }: LawWords, right: string, part: string, id: string): boolean {
  return [right, ...SHARED_WORDS].some((entry) => isText(inPart(rights[entry], part, id)))
}

/** A condition, an exception, a trigger, a sum, a date, a document, a note or a unit without words in one of the languages. */
export function missingTexts(law: Law): Fault[] {
  const units = [
    ...new Set([...Object.values(parametersOf(law)), ...Object.values(tablesOf(law))].map(({ unit }) => unit)),
  ]
  return Object.entries(law.words).flatMap(([language, own]) => [
    ...units
      .filter((unit) => !isText(own.units[unit]))
      .map((unit) => ({
        kind: 'missing-text',
        where: 'figures',
        what: `the unit ${unit} has no text in ${language}`,
      })),
    ...law.rights.flatMap((right) => {
      const missing = [
        ...['name', 'summary'].filter((part) => !isText(own.rights[right.id]?.[part])),
        ...textsWanted(right).flatMap(([part, id]) => (hasText(own, right.id, part, id) ? [] : [`${part}.${id}`])),
        ...[...right.notes.timeLimits, ...right.notes.refused].flatMap((id) =>
          isText(inPart(own.rights['_shared'], 'notes', id)) ? [] : [`notes.${id}`],
        ),
      ]
      return [...new Set(missing)].map((text) => ({
        kind: 'missing-text',
        where: right.id,
        what: `${text} has no text in ${language}`,
      }))
    }),
  ])
}

const PARTS = ['conditions', 'askPerson', 'amounts', 'deadlines', 'documents'] as const

/** Words of a right that stand for nothing it says any more: they would be translated and reviewed for nobody. */
export function idleTexts({ rights, words }: Law): Fault[] {
  return Object.entries(words).flatMap(([language, own]) =>
    rights.flatMap((right) => {
      const wanted = new Set(textsWanted(right).map(([part, id]) => `${part}.${id}`))
      return PARTS.flatMap((part) =>
        Object.keys((own.rights[right.id]?.[part] as WordTree | undefined) ?? {}).map((id) => `${part}.${id}`),
      )
        .filter((text) => !wanted.has(text))
        .map((text) => ({ kind: 'idle-text', where: right.id, what: `${text} in ${language} stands for nothing` }))
    }),
  )
}

/** A condition without a section of the law, a right without sources, or a law that has no name in one of the languages. */
export function missingSources({ rights, words }: Law): Fault[] {
  return rights.flatMap(({ id, conditions, sources, checkedOn }) => {
    const acts = [...new Set(conditions.flatMap(({ law }) => law.map(({ act }) => act)))]
    return [
      ...conditions
        .filter(({ law }) => law.length === 0)
        .map((condition) => `the condition ${condition.id} cites no law`),
      ...acts.flatMap((act) =>
        Object.entries(words).flatMap(([language, own]) =>
          isText(own.acts[act]) ? [] : [`the law ${act} has no name in ${language}`],
        ),
      ),
      ...(sources.length === 0 || sources.some((source) => source.trim() === '') ? ['a source is missing'] : []),
      ...(parseDay(checkedOn) === null ? [`${checkedOn} is no day on which it was read`] : []),
    ].map((what) => ({ kind: 'missing-source', where: id, what }))
  })
}

/** Laws that have a name and that no condition cites. */
export function idleActs({ rights, words }: Law): Fault[] {
  const cited = new Set(rights.flatMap(({ conditions }) => conditions.flatMap(({ law }) => law.map(({ act }) => act))))
  const named = new Set(Object.values(words).flatMap(({ acts }) => Object.keys(acts)))
  return [...named]
    .filter((act) => !cited.has(act))
    .map((act) => ({ kind: 'idle-act', where: 'names of laws', what: `no condition cites ${act}` }))
}
