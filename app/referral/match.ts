import { dangerLinesFor, languageFit, linesForTopics } from './hotlines'
import { offices, nearestDepartment, nearestStation } from './nearest'
import { describeCenter, describeLine, type MatchContext } from './describe'
import { effort, servesTown, whereabouts } from './places'
import { GENERAL_TOPIC, isDanger, type Topic } from './topics'
import type { Center, Hotline, Locality, MatchedPlace, MatchRequest } from './types'

/** Enough to choose from, few enough to read. */
const MOST_LINES = 3

/**
 * Ranks the places for a person and a need, best first, each once:
 *
 * 1. in danger: the danger lines, other lines for it, then the department;
 * 2. who serves the town: what deals with the subject, then its rights centre, its SHIL station (the national line that
 *    reaches one when it has neither), its social-services department;
 * 3. the line of the authority in the matter, then its nearest office;
 * 4. the nearest department or station elsewhere, where the town has none.
 *
 * A station of another town comes before the centres of the town only when the subject says so: none of those deals with
 * it, and the station does. When nobody near fits at all, the best national line that does comes first. Without a town the
 * national lines come first, then what is national.
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
  if (from) {
    // In danger nobody is sent to ask about rights first.
    const nearby = danger.length > 0 ? inDanger(context, open, lines, general) : nearTown(context, open, lines, general)
    ranked.push(...nearby, ...offices(context, open.filter((center) => center.scope === 'local')), ...national)
    if (danger.length === 0 && !stationServes(context, open)) ranked.push(...nearestStation(context, open))
  } else {
    ranked.push(...linesFirst(lines, general, topics), ...national)
  }
  return [...new Set(ranked)].map((place) =>
    'kind' in place ? describeCenter(context, place) : describeLine(context, place),
  )
}

/** A special need has its own line; a general one goes to the line that knows the way to everybody. */
function linesFirst(lines: Hotline[], general: Hotline[], topics: readonly Topic[]): Hotline[] {
  return isDanger(topics) || topics[0] !== GENERAL_TOPIC ? [...lines, ...general] : [...general, ...lines]
}

function inDanger(context: MatchContext, open: readonly Center[], lines: Hotline[], general: Hotline[]): (Center | Hotline)[] {
  const { advice, stations, departments, lastly } = localCenters(context, open)
  const helpers = [...advice, ...stations]
  const elsewhere = departments.length === 0 ? nearestDepartment(context, open) : []
  return [...lines, ...departments, ...(helpers.length === 0 ? general : []), ...helpers, ...lastly, ...elsewhere]
}

function nearTown(context: MatchContext, open: readonly Center[], lines: Hotline[], general: Hotline[]): (Center | Hotline)[] {
  const { advice, stations, departments, lastly } = localCenters(context, open)
  const helpers = [...advice, ...stations]
  const special = context.topics.filter((topic) => topic !== GENERAL_TOPIC)
  const deals = (center: Center) => topicMatches(center, special) > 0
  const serving = [...helpers, ...departments]
  const fitting = serving.filter(deals)
  const other = serving.filter((center) => !fitting.includes(center))
  const hasAdvice = helpers.some((center) => !isForClients(center) || context.request.knownToSocialServices === true)
  const isMissed = special.length > 0 && fitting.length === 0
  const station = isMissed ? nearestStation(context, open.filter(deals)) : []
  // Advice on rights in general fits every need somewhat; without it a line that knows the matter is the better start.
  const linesLead = isMissed && station.length === 0 && !hasAdvice
  return [
    ...station,
    ...(linesLead ? lines.slice(0, 1) : []),
    ...fitting,
    ...(helpers.length === 0 ? general : []),
    ...other,
    ...lastly,
    ...(departments.length === 0 ? nearestDepartment(context, open) : []),
    ...lines,
  ]
}

/** Places for Holocaust survivors alone are shown when that is the need. */
function isFor(center: Center, topics: readonly Topic[]): boolean {
  return center.eligibility !== 'holocaustSurvivors' || topics.includes('holocaustSurvivors')
}

const isForClients = (center: Center) => center.eligibility === 'residentsKnownToSocialServices'
const isRightsCenter = (center: Center) => center.kind === 'rightsCenter' || center.alsoRightsCenter

interface LocalCenters {
  advice: Center[]
  stations: Center[]
  departments: Center[]
  /** Programmes for people whom the department knows, for a person who said that it does not know them. */
  lastly: Center[]
}

/** The centres that serve the town, each sort in the order in which to try them: subject, language, access, distance. */
function localCenters(context: MatchContext, centers: readonly Center[]): LocalCenters {
  const { request, from, topics, byCode } = context
  const clientsFirst = request.knownToSocialServices === true ? 1 : -1
  const farness = (center: Center) => (from ? Math.min(effort(center, from, byCode), Number.MAX_SAFE_INTEGER) : 0)
  const serving = centers
    .filter((center) => from !== null && servesTown(center, from.locality))
    .sort(
      (a, b) =>
        (Number(isForClients(b)) - Number(isForClients(a))) * clientsFirst ||
        topicMatches(b, topics) - topicMatches(a, topics) ||
        languageFit(b.languages, request.language) - languageFit(a.languages, request.language) ||
        accessFit(b, request) - accessFit(a, request) ||
        farness(a) - farness(b) ||
        a.serves.length - b.serves.length ||
        a.id.localeCompare(b.id),
    )
  const isClosed = (center: Center) => request.knownToSocialServices === false && isForClients(center)
  return {
    advice: serving.filter((center) => isRightsCenter(center) && !isClosed(center)),
    stations: serving.filter((center) => center.kind === 'shil' && !isRightsCenter(center)),
    departments: firstAddresses(serving.filter((center) => center.kind === 'socialServices')),
    lastly: serving.filter((center) => isRightsCenter(center) && isClosed(center)),
  }
}

function stationServes({ from }: MatchContext, centers: readonly Center[]): boolean {
  return centers.some((center) => center.kind === 'shil' && from !== null && servesTown(center, from.locality))
}

/** 2: a wheelchair can enter, or nobody needs that; 1: not known; 0: it cannot. */
function accessFit(center: Center, { needsAccess }: MatchRequest): number {
  if (!needsAccess || center.wheelchairAccess === true) return 2
  return center.wheelchairAccess === false ? 0 : 1
}

/** A first address tells which neighbourhood office to go to; where there is none, one of those stands in. */
function firstAddresses(serving: Center[]): Center[] {
  const first = serving.filter((center) => center.level === 'authority')
  return first.length > 0 ? first : serving.slice(0, 1)
}

function topicMatches(center: Center, topics: readonly Topic[]): number {
  return topics.filter((topic) => center.topics.includes(topic)).length
}
