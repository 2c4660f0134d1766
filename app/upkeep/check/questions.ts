/** Facts and questions: what a rule reads can be asked, and what is asked is read by a rule. */
import { expressionsOf } from '~/engine/catalogue'
import type { FactTypes } from '~/engine/facts'
import { typeAt } from '~/engine/paths'
import { factsRead } from '~/engine/walk'
import type { Law } from '../law/law'
import { nodesOf } from '../law/parts'
import type { Fault } from './fault'

/** The question of one key of a map of benefits is that of the map. */
function questionOf(path: string, types: FactTypes): string {
  const map = path.slice(0, Math.max(0, path.lastIndexOf('.')))
  const type = typeAt(types, map)
  return type?.type === 'moneyMap' || type?.type === 'dateMap' ? map : path
}

function readBy(law: Law): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const right of law.rights) {
    for (const path of factsRead(expressionsOf(right))) found.set(path, [...(found.get(path) ?? []), right.id])
  }
  return found
}

/** A rule, a sum, a topic, a page or a gate names a fact that is not declared, or a value that the fact cannot have. */
export function unknownFacts(law: Law): Fault[] {
  const { groups, gates, askedOfAll, topics, types } = law.interview
  const known = (path: string, among: FactTypes) => typeAt(among, path) !== undefined
  const fault = (where: string, path: string): Fault => ({
    kind: 'unknown-fact',
    where,
    what: `there is no fact ${path}`,
  })
  const unasked = (where: string, paths: readonly string[]) =>
    paths.filter((path) => !known(path, types)).map((path) => fault(where, path))
  return [
    ...[...readBy(law)].flatMap(([path, rights]) =>
      known(path, law.facts) ? [] : rights.map((right) => fault(right, path)),
    ),
    ...law.rights.flatMap(({ id, amounts }) =>
      amounts.flatMap(({ spans = [] }) =>
        spans.filter((path) => !known(path, law.facts)).map((path) => fault(id, path)),
      ),
    ),
    ...Object.entries(groups).flatMap(([page, paths]) => unasked(`page ${page}`, paths)),
    ...Object.entries(gates).flatMap(([fact, before]) => unasked(`gate of ${fact}`, [fact, ...before])),
    ...topics.flatMap(({ id, without }) => unasked(`topic ${id}`, Object.keys(without))),
    ...unasked('asked of all', askedOfAll),
    ...impossibleValues(law),
  ]
}

function impossibleValues({ rights, facts }: Law): Fault[] {
  return rights.flatMap((right) => {
    const lists = nodesOf(right).flatMap((node) => ('list' in node ? [node.list] : []))
    return nodesOf(right).flatMap((node) => {
      if (node.kind !== 'is' && node.kind !== 'includes') return []
      const paths = node.path.startsWith('@') ? lists.map((list) => `${list}[]${node.path.slice(1)}`) : [node.path]
      const types = paths.map((path) => typeAt(facts, path)).filter((type) => type !== undefined)
      const possible = (value: string | number | boolean) =>
        types.length === 0 ||
        types.some((type) => !('values' in type) || !type.values || (type.values as readonly unknown[]).includes(value))
      return node.values
        .filter((value) => !possible(value))
        .map((value) => ({
          kind: 'unknown-fact',
          where: right.id,
          what: `${node.path} can never be ${String(value)}`,
        }))
    })
  })
}

/** A fact that a rule needs and that no page asks for, or whose question has no words in one of the languages. */
export function unaskedFacts(law: Law): Fault[] {
  const { types, groups } = law.interview
  const asked = new Set([...Object.values(groups).flat(), ...askable(types)])
  return [...readBy(law)].flatMap(([path, [right = '']]) => {
    const type = typeAt(law.facts, path)
    if (!type || type.derived) return []
    const question = questionOf(path, law.facts)
    return [
      ...(asked.has(question) ? [] : [`no page asks for ${question}`]),
      ...Object.entries(law.words).flatMap(([language, { questions }]) =>
        questions[question] ? [] : [`${question} has no question in ${language}`],
      ),
    ].map((what) => ({ kind: 'unasked-fact', where: right, what }))
  })
}

/** Every fact that can be asked by itself: objects and lists beside their fields. */
function askable(types: FactTypes, prefix = ''): readonly string[] {
  return Object.entries(types).flatMap(([id, type]) => {
    const path = prefix + id
    if (type.derived) return []
    if (type.type === 'object') return [path, ...askable(type.fields, `${path}.`)]
    return type.type === 'objects' ? [path, ...askable(type.fields, `${path}[].`)] : [path]
  })
}

/** A fact that can be asked, or a question with words, that no rule reads: people would be asked for nothing. */
export function idleQuestions(law: Law): Fault[] {
  const { types, askedOfAll, readElsewhere } = law.interview
  const read = new Set([...readBy(law).keys()].flatMap((path) => [path, questionOf(path, law.facts)]))
  // Whoever reads a field of something needs to know whether it is there.
  for (const path of [...read]) read.add(path.replace(/(\[\])?\.[^.]+$/, ''))
  const needed = new Set([...read, ...askedOfAll, ...readElsewhere])
  const worded = Object.values(law.words).flatMap(({ questions }) => Object.keys(questions))
  const asked = new Set([...askable(types), ...worded])
  return [...asked]
    .filter((path) => !needed.has(path))
    .map((path) => ({ kind: 'idle-question', where: path, what: 'no rule reads this fact' }))
}
