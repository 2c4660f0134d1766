/** Links from one right to another: none leads nowhere, and what one right opens is named by both. */
import type { Law } from '../law/law'
import { followedBy } from '../law/parts'
import type { Fault } from './fault'

/** Benefits that can be received now, of which some have no rule of ours. */
function heldBenefits({ facts }: Law): readonly string[] {
  const benefits = facts['currentBenefits']
  return benefits?.type === 'choices' ? benefits.values : []
}

/** Every place that names rights, beside the rules themselves. */
function placesOf({
  rights,
  cases,
  words,
  interview,
}: Law): readonly (readonly [where: string, named: readonly string[]])[] {
  return [
    ...rights.map(({ id, opensAlso }) => [`${id}, opens also`, opensAlso] as const),
    ...interview.events.map(({ id, rights: named }) => [`life event ${id}`, named] as const),
    ...interview.topics.map(({ id, rights: named }) => [`topic ${id}`, named] as const),
    ['weights of the interview', Object.keys(interview.weights)],
    ['cases', [...cases.keys()]],
    ...Object.entries(words).map(
      ([language, { rights: named }]) =>
        [`words in ${language}`, Object.keys(named).filter((id) => !id.startsWith('_'))] as const,
    ),
  ]
}

/** A right is named that is not there. */
export function unknownRights(law: Law): Fault[] {
  const known = new Set(law.rights.map(({ id }) => id))
  const held = new Set([...known, ...heldBenefits(law)])
  const missing = (where: string, named: readonly string[], among: ReadonlySet<string>): Fault[] =>
    named
      .filter((id) => !among.has(id))
      .map((id) => ({ kind: 'unknown-right', where, what: `there is no right ${id}` }))
  return [
    ...placesOf(law).flatMap(([where, named]) => missing(where, named, known)),
    ...law.rights.flatMap((right) => missing(`${right.id}, follows`, followedBy(right), held)),
  ]
}

/** Topics that a life event marks beforehand and that no list has. */
export function unknownTopics({ interview: { events, topics } }: Law): Fault[] {
  const known = new Set(topics.map(({ id }) => id))
  return events.flatMap(({ id, topics: marked }) =>
    marked
      .filter((topic) => !known.has(topic))
      .map((topic) => ({ kind: 'unknown-topic', where: `life event ${id}`, what: `there is no topic ${topic}` })),
  )
}

/** A right rests on another that does not name it among what it opens: the way would lead in one direction only. */
export function oneWayLinks({ rights }: Law): Fault[] {
  const byId = new Map(rights.map((right) => [right.id, right]))
  return rights.flatMap((right) =>
    followedBy(right).flatMap((id) => {
      const ground = byId.get(id)
      if (!ground || right.kind === 'shared-test' || ground.opensAlso.includes(right.id)) return []
      return [{ kind: 'one-way-link', where: id, what: `opens ${right.id}, which follows it, but does not name it` }]
    }),
  )
}

/** A right that opens itself, or opens another twice. */
export function idleLinks({ rights }: Law): Fault[] {
  return rights.flatMap(({ id, opensAlso }) =>
    opensAlso
      .filter((other, place) => other === id || opensAlso.indexOf(other) !== place)
      .map((other) => ({ kind: 'idle-link', where: id, what: other === id ? 'opens itself' : `opens ${other} twice` })),
  )
}

/**
 * Rights that follow each other in a ring, so that none can be worked out before the others.
 *
 * *Opens also* is another matter: it says "if this is yours, look there too". Two rights may each be a ground of the other's neighbour,
 * and links are meant to lead both ways, so that rings there are sound and are not looked for.
 */
export function circles({ rights }: Law): Fault[] {
  const follows = new Map(rights.map((right) => [right.id, followedBy(right)]))
  const done = new Set<string>()
  const faults: Fault[] = []
  const walk = (id: string, way: readonly string[]) => {
    const start = way.indexOf(id)
    if (start >= 0) {
      faults.push({ kind: 'circle', where: id, what: `follows itself: ${[...way.slice(start), id].join(' → ')}` })
      return
    }
    if (done.has(id)) return
    for (const next of follows.get(id) ?? []) walk(next, [...way, id])
    done.add(id)
  }
  for (const { id } of rights) walk(id, [])
  return faults
}

/**
 * A right that nobody comes to by what happened to them: no life event starts with it, it stands under no topic, and no right that can
 * be come to opens it. Shared tests are parts of other rights and are not come to.
 */
export function unreachedRights({ rights, interview: { events, topics } }: Law): Fault[] {
  const byId = new Map(rights.map((right) => [right.id, right]))
  const reached = new Set<string>()
  const waiting = [...events, ...topics].flatMap(({ rights: named }) => named)
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue
    reached.add(id)
    waiting.push(...(byId.get(id)?.opensAlso ?? []))
  }
  return rights
    .filter(({ id, kind }) => kind !== 'shared-test' && !reached.has(id))
    .map(({ id }) => ({
      kind: 'unreached-right',
      where: id,
      what: 'no life event and no topic leads to it, nor any right that one leads to',
    }))
}
