/** What cannot wait for another question, the most urgent first. */
export const DANGERS = ['suicide', 'violence', 'childAtRisk', 'eviction', 'hunger'] as const
export type Danger = (typeof DANGERS)[number]

/**
 * The lines for each danger, the one to call first at the start. They stand here and not only in the directory, because
 * they must be there also when the database is not; a test holds them to the directory's own rows.
 */
export const DANGER_LINES = {
  suicide: [{ id: 'eran', number: '1201' }, { id: 'mda', number: '101' }],
  violence: [{ id: 'police', number: '100' }, { id: 'welfare118', number: '118' }],
  childAtRisk: [{ id: 'police', number: '100' }, { id: 'welfare118', number: '118' }],
  eviction: [{ id: 'welfare118', number: '118' }, { id: 'execution', number: '*35592' }],
  hunger: [{ id: 'welfare118', number: '118' }],
} as const satisfies Record<Danger, readonly { id: string; number: string }[]>

/** The danger that answers of the interview tell of, the most urgent when there are several; null when they tell of none. */
export function dangerInAnswers(facts: Readonly<Record<string, unknown>>): Danger | null {
  const isMarked = (list: string, choice: string) => {
    const choices = facts[list]
    return Array.isArray(choices) && choices.includes(choice)
  }
  const found: Record<Danger, boolean> = {
    suicide: false,
    violence: facts['violenceAtHome'] === true || isMarked('lifeTopics', 'safety'),
    childAtRisk: false,
    eviction:
      facts['evictionNotice'] === true || [facts['urgentStep'], facts['tenantProblem'], facts['publicHousingProblem']].includes('eviction'),
    // The topic names missing food among other things; what is missing is asked after it.
    hunger: Array.isArray(facts['householdNeeds']) ? isMarked('householdNeeds', 'food') : isMarked('troubleTopics', 'needs'),
  }
  return DANGERS.find((danger) => found[danger]) ?? null
}

/** The danger that belongs to subjects of the directory, of a place, a right or a search; null for calm ones. */
export function dangerOfTopics(topics: readonly string[]): Danger | null {
  const found = topics.map(dangerOfTopic)
  return DANGERS.find((danger) => found.includes(danger)) ?? null
}

/** Danger that belongs to a subject of the directory; null for the other subjects. */
export function dangerOfTopic(topic: string): Danger | null {
  return BY_TOPIC[topic] ?? null
}

const BY_TOPIC: Readonly<Record<string, Danger>> = {
  violence: 'violence',
  sexualAssault: 'violence',
  emergency: 'violence',
  suicide: 'suicide',
  food: 'hunger',
}

/** Dangers that often come from somebody who holds the same device. */
const SECRET: readonly (Danger | null)[] = ['violence', 'childAtRisk', 'suicide']

/** Whether a page about these subjects must leave no copy of itself on the device. */
export function mustLeaveNoTrace(topics: readonly string[]): boolean {
  return topics.some((topic) => SECRET.includes(dangerOfTopic(topic)))
}

/** Whether a place is there for such dangers alone, so that its page tells why it was read. */
export function isOnlyForSecret(topics: readonly string[]): boolean {
  return topics.length > 0 && topics.every((topic) => SECRET.includes(dangerOfTopic(topic)))
}
