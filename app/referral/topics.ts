import { TOPICS, type TopicEntry } from './topic-table'

export type Topic = keyof typeof TOPICS

const ENTRIES = Object.entries(TOPICS) as [Topic, TopicEntry][]

export const GENERAL_TOPIC: Topic = 'rightsRealization'

export function isTopic(value: string): value is Topic {
  return Object.keys(TOPICS).includes(value)
}

export function topicEntry(topic: Topic): TopicEntry {
  return TOPICS[topic]
}

/** Whether one of the subjects means that somebody may be in danger. */
export function isDanger(topics: readonly Topic[]): boolean {
  return topics.some((topic) => topicEntry(topic).use === 'danger')
}

/** Authorities that no subject names. The first two have lines of their own, told with the right itself. */
const UNNAMED_AUTHORITIES: Readonly<Record<string, readonly Topic[]>> = {
  'electricity-company': [GENERAL_TOPIC],
  'water-authority': [GENERAL_TOPIC],
  'ministry-of-transport': ['government', 'complaints'],
}

/**
 * The subjects to look for when sending a person from a right to a place, most telling first: those that name the
 * right, then those that stand for its whole authority (else those of the authority in the right's life areas, else
 * those of its life areas), then rights in general. A right leads to danger only by name.
 */
export function topicsForRight(right: { id: string; authority: string; lifeAreas: readonly string[] }): Topic[] {
  const isCalm = (topic: Topic) => topicEntry(topic).use !== 'danger'
  const ofLife = new Set(right.lifeAreas.flatMap(topicsForLifeArea).filter(isCalm))
  const ofAuthority = topicsForAuthority(right.authority)
  const isWhole = ofAuthority.some((topic) => topicEntry(topic).wholeAuthority)
  const found = select((entry) => entry.rights.includes(right.id))
  if (isWhole) found.push(...ofAuthority)
  const fits = (topic: Topic) => ofLife.has(topic) || right.authority in UNNAMED_AUTHORITIES
  if (found.length === 0) found.push(...ofAuthority.filter(fits))
  if (found.length === 0) found.push(...ofLife)
  return [...new Set([...found, GENERAL_TOPIC])]
}

/** The subjects that name an authority: those for all its rights alone, where there are such. */
export function topicsForAuthority(authority: string): Topic[] {
  const unnamed = UNNAMED_AUTHORITIES[authority]
  if (unnamed) return [...unnamed]
  const named = (entry: TopicEntry) => entry.authorities !== 'any' && entry.authorities.includes(authority)
  const whole = select((entry) => entry.wholeAuthority === true && named(entry))
  return whole.length > 0 ? whole : select(named)
}

/** The subjects of a life area, without those that are shown on request only. */
export function topicsForLifeArea(lifeArea: string): Topic[] {
  return select((entry) => entry.lifeAreas.includes(lifeArea))
}

function select(wanted: (entry: TopicEntry) => boolean): Topic[] {
  return ENTRIES.filter(([, entry]) => entry.use !== 'onRequest' && wanted(entry)).map(([topic]) => topic)
}
