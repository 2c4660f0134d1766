/** Worked households: enough of them for each right, about things that the right says, with facts that can be given. */
import { parseDay } from '~/engine/date'
import { factProblems } from '~/engine/fact-problems'
import type { FactRecord } from '~/engine/facts'
import type { Law } from '../law/law'
import type { Fault } from './fault'

const LEAST = 10

/** A right with fewer cases than ten, or with one verdict only where it could say more. */
export function fewCases({ rights, cases }: Law): Fault[] {
  return rights.flatMap(({ id, askPerson }) => {
    const own = cases.get(id) ?? []
    // Where a person always decides, nothing may ever shut the door, so that one verdict may be all there is.
    const alwaysPerson = askPerson.some(({ when }) => when.kind === 'yes')
    const isOneSided = !alwaysPerson && new Set(own.map(({ verdict }) => verdict)).size < 2
    return [
      ...(own.length < LEAST ? [`${own.length} cases of at least ${LEAST}`] : []),
      ...(isOneSided ? ['all its cases end in the same verdict'] : []),
    ].map((what) => ({ kind: 'few-cases', where: id, what }))
  })
}

/** Facts as they would be sent: one that a case takes away again (`undefined`) is not there. */
function given(facts: FactRecord): unknown {
  return JSON.parse(JSON.stringify(facts))
}

/** A case that names a condition, a trigger, a date or a fact that is not there, or a day that is none. */
export function brokenCases({ facts, rights, cases }: Law): Fault[] {
  return rights.flatMap(({ id, conditions, askPerson, deadlines }) =>
    (cases.get(id) ?? []).flatMap((example) => {
      const unknown = (part: string, named: readonly string[], declared: readonly { readonly id: string }[]) =>
        named.filter((each) => !declared.some((one) => one.id === each)).map((each) => `there is no ${part} ${each}`)
      return [
        ...unknown('condition', Object.keys(example.conditions ?? {}), conditions),
        ...unknown('trigger', example.asks ?? [], askPerson),
        ...unknown('deadline', Object.keys(example.deadlines ?? {}), deadlines),
        ...factProblems(facts, given(example.facts)).map(
          ({ fact, code, expected }) => `${fact}: ${code} (${expected})`,
        ),
        ...(parseDay(example.asOf) === null ? [`${example.asOf} is no day`] : []),
      ].map((what) => ({ kind: 'broken-case', where: id, what: `“${example.name}”: ${what}` }))
    }),
  )
}
