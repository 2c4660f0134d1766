/** Names: no two things that people have to tell apart are called the same. */
import type { Law } from '../law/law'
import type { Fault } from './fault'

/** The places of names that stand more than once, each with the others. */
function repeated(
  names: readonly (readonly [where: string, name: unknown])[],
): readonly (readonly [where: string, other: string, name: string])[] {
  const first = new Map<string, string>()
  return names.flatMap(([where, name]) => {
    if (typeof name !== 'string') return []
    const folded = name.normalize('NFKC').trim().toLowerCase()
    const other = first.get(folded)
    if (other === undefined) first.set(folded, where)
    return other === undefined ? [] : [[where, other, name] as const]
  })
}

/** Of children and of others the same may be asked in the same words: whom it is about stands above the question. */
function isField(path: string): boolean {
  return path.includes('[].')
}

/** Two rights, two questions or two laws with one name in a language; two cases or two conditions of a right with one name. */
export function twofoldNames({ rights, cases, words }: Law): Fault[] {
  const fault =
    (kind: string) =>
    ([where, other, name]: readonly [string, string, string]): Fault => ({
      kind: 'twofold-name',
      where,
      what: `the same ${kind} as ${other}: ${name}`,
    })
  const inLanguage = Object.entries(words).flatMap(([language, { rights: named, questions, acts }]) => [
    ...repeated(Object.entries(named).map(([id, { name }]) => [id, name])).map(fault(`name in ${language}`)),
    ...repeated(
      Object.entries(questions).flatMap(([path, { label }]) => (isField(path) ? [] : [[path, label] as const])),
    ).map(fault(`question in ${language}`)),
    ...repeated(Object.entries(acts)).map(fault(`law in ${language}`)),
  ])
  const inRights = rights.flatMap(({ id, conditions, askPerson, amounts, deadlines, documents }) => [
    ...[conditions, askPerson, amounts, deadlines].flatMap((parts) =>
      repeated(parts.map((part) => [id, part.id])).map(fault('id')),
    ),
    ...repeated(documents.map((document) => [id, document])).map(fault('document')),
    ...repeated((cases.get(id) ?? []).map(({ name }) => [id, name])).map(fault('case')),
  ])
  return [...repeated(rights.map(({ id }) => [id, id])).map(fault('id of a right')), ...inLanguage, ...inRights]
}
