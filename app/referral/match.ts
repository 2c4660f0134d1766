import { dangerLinesFor, languageFit, linesForTopics } from './hotlines'
import { offices, nearestDepartment, nearestStation } from './nearest'
import { describeCenter, describeLine, type MatchContext } from './describe'
import { servesTown, whereabouts } from './places'
import { GENERAL_TOPIC, isDanger, type Topic } from './topics'
import type { Center, Hotline, Locality, MatchedPlace, MatchRequest } from './types'

/** Enough to choose from, few enough to read. */
const MOST_LINES = 3

/**
 * Ranks the places for a person and a need, best first, each once:
 *
 * 1. in danger: the danger lines, other lines for it, then the department;
 * 2. who serves the town: its rights centre, its SHIL station (the national line that reaches one when it has neither),
 *    its social-services department;
 * 3. the line of the authority in the matter, then its nearest office;
 * 4. the nearest department or station elsewhere, where the town has none.
 *
 * Without a town the national lines come first, then what is national.
 */
export function matchCenters(
  request: MatchRequest,
  centers: readonly Center[],
  localities: readonly Locality[],
  hotlines: readonly Hotline[],
): MatchedPlace[] {
  const byCode = new Map(localities.map((locality) => [locality.code, locality]))
  const locality = request.locality === null ? undefined : byCode.get(request.locality)
  const topics: readonly Topic[] = request.topics.length > 0 ? request.topics : [GENERAL_TOPIC]
  const from = locality ? whereabouts(locality, localities) : null
  const context: MatchContext = { request, topics, from, byCode }
  const open = centers.filter((center) => isFor(center, topics))

  const danger = dangerLinesFor(topics, hotlines)
  const general = linesForTopics([GENERAL_TOPIC], hotlines, null).filter((line) => line.topics.includes('shil'))
  const lines = linesForTopics(topics, hotlines, request.language)
    .filter((line) => !danger.includes(line))
    .slice(0, MOST_LINES)
  const national = offices(context, open.filter((center) => center.scope === 'national'))

  const ranked: (Center | Hotline)[] = [...danger]
  if (!from) {
    ranked.push(...linesFirst(lines, general, topics), ...national)
  } else {
    const { advice, stations, departments, lastly } = localCenters(context, open)
    const helpers = [...advice, ...stations]
    // In danger nobody is sent to ask about rights first.
    if (danger.length > 0) ranked.push(...lines, ...departments)
    if (helpers.length === 0) ranked.push(...general)
    ranked.push(...helpers, ...departments, ...lastly)
    if (departments.length === 0) ranked.push(...nearestDepartment(context, open))
    ranked.push(...lines, ...offices(context, open.filter((center) => center.scope === 'local')), ...national)
    if (danger.length === 0 && !helpers.some((center) => center.kind === 'shil')) {
      ranked.push(...nearestStation(context, open))
    }
  }
  return [...new Set(ranked)].map((place) =>
    'kind' in place ? describeCenter(context, place) : describeLine(context, place),
  )
}

/** A special need has its own line; a general one goes to the line that knows the way to everybody. */
function linesFirst(lines: Hotline[], general: Hotline[], topics: readonly Topic[]): Hotline[] {
  return isDanger(topics) || topics[0] !== GENERAL_TOPIC ? [...lines, ...general] : [...general, ...lines]
}

/** Places for Holocaust survivors alone are shown when that is the need. */
function isFor(center: Center, topics: readonly Topic[]): boolean {
  return center.eligibility !== 'holocaustSurvivors' || topics.includes('holocaustSurvivors')
}

interface LocalCenters {
  advice: Center[]
  stations: Center[]
  departments: Center[]
  /** Programmes for people whom the department knows, for a person who said that it does not know them. */
  lastly: Center[]
}

/** The centres that serve the town, each sort in the order in which to try them. */
function localCenters({ request, from, topics }: MatchContext, centers: readonly Center[]): LocalCenters {
  const isForClients = (center: Center) => center.eligibility === 'residentsKnownToSocialServices'
  const clientsFirst = request.knownToSocialServices === true ? 1 : -1
  const serving = centers
    .filter((center) => from !== null && servesTown(center, from.locality))
    .sort(
      (a, b) =>
        (Number(isForClients(b)) - Number(isForClients(a))) * clientsFirst ||
        topicMatches(b, topics) - topicMatches(a, topics) ||
        languageFit(b.languages, request.language) - languageFit(a.languages, request.language) ||
        a.serves.length - b.serves.length ||
        a.id.localeCompare(b.id),
    )
  const isRightsCenter = (center: Center) => center.kind === 'rightsCenter' || center.alsoRightsCenter
  const isClosed = (center: Center) => request.knownToSocialServices === false && isForClients(center)
  return {
    advice: serving.filter((center) => isRightsCenter(center) && !isClosed(center)),
    stations: serving.filter((center) => center.kind === 'shil' && !isRightsCenter(center)),
    departments: firstAddresses(serving.filter((center) => center.kind === 'socialServices')),
    lastly: serving.filter((center) => isRightsCenter(center) && isClosed(center)),
  }
}

/** A first address tells which neighbourhood office to go to; where there is none, one of those stands in. */
function firstAddresses(serving: Center[]): Center[] {
  const first = serving.filter((center) => center.level === 'authority')
  return first.length > 0 ? first : serving.slice(0, 1)
}

function topicMatches(center: Center, topics: readonly Topic[]): number {
  return topics.filter((topic) => center.topics.includes(topic)).length
}
