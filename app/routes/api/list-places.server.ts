import type { Words } from '~/i18n/words'
import { describeCenter, describeLine, type MatchContext } from '~/referral/describe'
import type { Directory, DirectorySnapshot } from '~/referral/directory.server'
import { matchCenters } from '~/referral/match'
import { localName } from '~/referral/names'
import { isTopic, type Topic } from '~/referral/topics'
import { TOPICS } from '~/referral/topic-table'
import type { MatchedPlace, MatchRequest } from '~/referral/types'
import { placeJson } from '~/screening/referral-json'
import { sharedJson } from './answer.server'
import { inLanguageAsked } from './in-language.server'
import { problem, type RequestProblem } from './problem.server'

/** "Open now" grows old fast. */
const MAX_AGE_SECONDS = 60
const RETRY_SECONDS = '60'

/**
 * With a locality: the places for it, the best first, as a referral would rank them for the topic and the language.
 * Without: every centre and line of the topic, or of the whole directory, those that are known to speak the language
 * first.
 */
export function listPlaces(request: Request, directory: Directory, now: Date = new Date()): Promise<Response> {
  return inLanguageAsked(request, async (words) => {
    const { searchParams } = new URL(request.url)
    const code = searchParams.get('locality') || null
    const topic = searchParams.get('topic') || null
    const snapshot = await directory.snapshot().catch(() => null)
    if (!snapshot) return problem(words, 'unavailable', { headers: { 'Retry-After': RETRY_SECONDS } })
    const problems = problemsOf(code, topic, snapshot)
    if (problems.length > 0) return problem(words, 'invalidRequest', { problems })
    const asked: MatchRequest = {
      locality: code,
      language: words.language,
      topics: topic === null ? [] : [topic as Topic],
      now,
      asOfYear: now.getUTCFullYear(),
    }
    const places =
      code === null
        ? wholeDirectory(asked, snapshot)
        : matchCenters(asked, snapshot.centers, snapshot.localities, snapshot.hotlines)
    return sharedJson(request, JSON.stringify(listJson(words, snapshot, asked, places)), MAX_AGE_SECONDS)
  })
}

function problemsOf(code: string | null, topic: string | null, { localities }: DirectorySnapshot): RequestProblem[] {
  const problems: RequestProblem[] = []
  if (code !== null && !localities.some((place) => place.code === code)) {
    problems.push({
      fact: 'locality',
      code: 'unknownLocality',
      expected: 'locality code of the Central Bureau of Statistics',
      value: code,
    })
  }
  if (topic !== null && !isTopic(topic)) {
    problems.push({ fact: 'topic', code: 'unknownTopic', expected: Object.keys(TOPICS).join(' | '), value: topic })
  }
  return problems
}

function wholeDirectory(request: MatchRequest, { centers, hotlines, localities }: DirectorySnapshot): MatchedPlace[] {
  const context: MatchContext = {
    request,
    topics: request.topics,
    from: null,
    byCode: new Map(localities.map((locality) => [locality.code, locality])),
  }
  const [topic] = request.topics
  const fits = ({ topics }: { topics: readonly string[] }) => topic === undefined || topics.includes(topic)
  const places = [
    ...hotlines.filter(fits).map((line) => describeLine(context, line)),
    ...centers.filter(fits).map((center) => describeCenter(context, center)),
  ]
  const speaks = (place: MatchedPlace) => Number(place.reasons.includes('speaksYourLanguage'))
  return places.sort((a, b) => speaks(b) - speaks(a))
}

function listJson(
  words: Words,
  { localities }: DirectorySnapshot,
  { locality, topics }: MatchRequest,
  places: MatchedPlace[],
) {
  const place = localities.find(({ code }) => code === locality)
  return {
    language: words.language,
    locality: place ? { code: place.code, name: localName(place.names, words.language).text } : null,
    topic: topics[0] ?? null,
    centers: places.map((entry) => placeJson(words, entry)),
  }
}
