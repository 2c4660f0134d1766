/** Which fields a page of the sheet has: fields of each child, and of maps a field for each benefit. */
import { factAt, typeAt } from '~/engine/paths'
import type { Answers } from '~/interview/answers'
import type { QuestionPage } from '~/interview/pages'
import { askedTypes } from '~/interview/topics'

/** @param open facts that are worth asking now, by which the keys of maps are told */
export function pathsOfPage(page: QuestionPage, answers: Answers, open: readonly string[]): readonly string[] {
  const paths = page.facts.flatMap((path) => {
    const type = typeAt(askedTypes, path)
    if (type?.type === 'moneyMap' || type?.type === 'dateMap') return keysOf(path, answers, open)
    const [list = '', field] = path.split('[].')
    if (field === undefined) return [path]
    const items = answers.facts[list]
    return Array.isArray(items) ? items.map((_, index) => `${list}[${index}].${field}`) : []
  })
  // One child after the other, each with all that is asked of it.
  return page.facts.every((path) => path.includes('[].')) ? [...paths].sort((a, b) => placeOf(a) - placeOf(b)) : paths
}

function placeOf(path: string): number {
  return Number(/\[(\d+)\]/.exec(path)?.[1] ?? 0)
}

/** Benefits that are received, those that are worth asking about, and those that were answered. */
function keysOf(map: string, answers: Answers, open: readonly string[]): readonly string[] {
  const type = typeAt(askedTypes, map)
  const keys: readonly string[] = type?.type === 'moneyMap' || type?.type === 'dateMap' ? type.keys : []
  const answered = factAt(answers.facts, map)
  const held = factAt(answers.facts, map.startsWith('spouse.') ? 'spouse.currentBenefits' : 'currentBenefits')
  const isWanted = (key: string) =>
    open.includes(`${map}.${key}`) || (Array.isArray(held) && (held as readonly unknown[]).includes(key)) ||
    (typeof answered === 'object' && answered !== null && key in answered)
  return keys.filter(isWanted).map((key) => `${map}.${key}`)
}

/** The fact under which a path is kept: `spouse.birthDate` under `spouse`. */
export function headOf(path: string): string {
  return path.split(/[.[]/)[0] ?? path
}
