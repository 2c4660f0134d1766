/** Every answer that lies in a screening, in whatever order it was asked: nothing is left out for the person who asks what is kept. Pure. */
import type { FactValue } from '~/engine/facts'
import type { Answers } from '~/interview/answers'

export interface Answered {
  readonly path: string
  readonly value: FactValue | null
  readonly absence: 'notKnown' | 'declined' | null
}

export function allAnswers({ facts, absences, localityName }: Answers): readonly Answered[] {
  return [
    ...Object.entries(facts).flatMap(([path, value]): readonly Answered[] =>
      path === 'locality' && localityName !== null ? [{ path, value: localityName, absence: null }] : partsOf(path, value),
    ),
    ...Object.entries(absences).map(([path, absence]): Answered => ({ path, value: null, absence: absence === 'declined' ? 'declined' : 'notKnown' })),
  ]
}

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('min' in value && 'max' in value)

function partsOf(path: string, value: unknown): readonly Answered[] {
  if (value === undefined || value === null) return []
  if (Array.isArray(value) && value.some(isPlain)) return value.flatMap((each, index) => partsOf(`${path}[${index}]`, each))
  if (isPlain(value)) return Object.entries(value).flatMap(([key, part]) => partsOf(`${path}.${key}`, part))
  return [{ path, value: value as FactValue, absence: null }]
}
