import { GENERAL_TOPIC, isDanger, type Topic } from './topics'
import type { Hotline, Language } from './types'

/** Police, welfare line, ambulance, emotional first aid, fire: the order in which a page shows them. */
const DANGER_ORDER = ['police', 'welfare118', 'mda', 'eran', 'fire']

/** The lines for a person in danger: 100, 118, 101, 1201, 102. */
export function dangerLines(hotlines: readonly Hotline[]): Hotline[] {
  const place = (line: Hotline) => (DANGER_ORDER.indexOf(line.id) + DANGER_ORDER.length + 1) % (DANGER_ORDER.length + 1)
  return hotlines.filter((line) => line.danger).sort((a, b) => place(a) - place(b))
}

/** The danger lines for these subjects; none when no subject means danger. The police is always the first. */
export function dangerLinesFor(topics: readonly Topic[], hotlines: readonly Hotline[]): Hotline[] {
  if (!isDanger(topics)) return []
  const wanted: readonly string[] = topics.includes('sexualAssault') ? [...topics, 'violence'] : topics
  const helps = (line: Hotline) => line.id === 'police' || line.topics.some((topic) => wanted.includes(topic))
  return dangerLines(hotlines).filter(helps)
}

/** The lines of an authority of the catalogue: its main line first, then those that answer in the language. */
export function linesOfAuthority(
  authority: string,
  hotlines: readonly Hotline[],
  language: Language | null,
): Hotline[] {
  return hotlines
    .filter((line) => line.authority === authority)
    .sort((a, b) => Number(b.mainLine) - Number(a.mainLine) || compareLanguage(a, b, language))
}

/**
 * The lines for these subjects, best first: those known to answer in the language (Hebrew is taken for granted), then
 * the main lines of authorities, each in the order of the subjects.
 */
export function linesForTopics(
  topics: readonly Topic[],
  hotlines: readonly Hotline[],
  language: Language | null,
): Hotline[] {
  const rank = (line: Hotline) => topics.findIndex((topic) => answersTo(line, topic))
  const speaks = (line: Hotline) => Number(language !== 'he' && languageFit(line.languages, language) === 2)
  return hotlines
    .filter((line) => rank(line) >= 0 && isFitting(line, topics))
    .sort(
      (a, b) =>
        speaks(b) - speaks(a) ||
        Number(b.mainLine) - Number(a.mainLine) ||
        rank(a) - rank(b) ||
        compareLanguage(a, b, language) ||
        (b.asOf ?? 0) - (a.asOf ?? 0) ||
        a.id.localeCompare(b.id),
    )
}

/** 2: answers in the language; 1: nobody says in which; 0: others are named. */
export function languageFit(languages: readonly string[] | null, language: Language | null): number {
  if (languages === null || language === null) return 1
  return languages.includes(language) ? 2 : 0
}

function compareLanguage(a: Hotline, b: Hotline, language: Language | null): number {
  return languageFit(b.languages, language) - languageFit(a.languages, language)
}

/** Many lines help one group with its rights; only those made for everyone answer a general question. */
function answersTo(line: Hotline, topic: Topic): boolean {
  if (topic === GENERAL_TOPIC) return line.topics[0] === GENERAL_TOPIC || line.topics.includes('shil')
  return line.topics.includes(topic)
}

const PERSONS: readonly string[] = ['women', 'men', 'children', 'seniors']

/** A line about violence is not offered to somebody only because they are a woman, a child or old. */
function isFitting(line: Hotline, topics: readonly Topic[]): boolean {
  const aboutViolence = line.topics.includes('violence') || line.topics.includes('sexualAssault')
  if (!aboutViolence || isDanger(topics)) return true
  return topics.some((topic) => !PERSONS.includes(topic) && answersTo(line, topic))
}
