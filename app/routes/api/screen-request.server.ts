import type { Database } from '#db/client'
import type { Catalogue } from '~/engine/catalogue'
import type { FactRecord } from '~/engine/facts'
import { screen, type Screening } from '~/engine/screen'
import { preferredLanguage } from '~/i18n/languages'
import { todayInIsrael } from '~/i18n/today'
import type { Words } from '~/i18n/words'
import { NO_ANSWERS } from '~/interview/answers'
import { fieldLabel } from '~/interview/field-words'
import type { Known } from '~/interview/plan'
import { TOPIC_LISTS } from '~/interview/topics'
import { lawOfPast } from '~/lawroom/versions.server'
import type { Directory, DirectorySnapshot } from '~/referral/directory.server'
import { catalogue } from '~/rights'
import { inferFacts } from '~/rights/facts/infer'
import { type NextJson, presentScreening } from '~/screening/present'
import { placeJson } from '~/screening/referral-json'
import { referralsFor } from '~/screening/referrals'
import { resultsOfRelatives } from '~/screening/relatives-side'
import { rulesVersion } from '~/screening/rules-version.server'
import { resultsOfSpouse } from '~/screening/spouse-side'
import { localityWarning } from '~/screening/warnings'
import type { AppContext } from '~/server/context'
import { privateJson } from './answer.server'
import { problem } from './problem.server'
import { BODY_TYPE, MOST_BODY_BYTES, readBody } from './read-body.server'
import { type DayRules, rulesOn } from './rules-on.server'
import { isRulesVersion, parseScreeningRequest, type ScreeningRequest } from './screening-request.server'
import { apiWords } from './words.server'

/** Screens what a request asks, or says what is wrong with it. */
export async function screenRequest(request: Request, { directory, db }: Pick<AppContext, 'directory' | 'db'>, now: Date = new Date()): Promise<Response> {
  const usual = preferredLanguage(request.headers.get('accept-language'))
  const body = await readBody(request)
  if ('failure' in body)
    return problem(apiWords(usual), body.failure, { values: { limit: MOST_BODY_BYTES, type: BODY_TYPE } })
  const law = await lawAsked(body.value, db)
  const parsed = parseScreeningRequest(body.value, body.repeated, typeof law === 'string' ? null : law)
  const words = apiWords(parsed.language ?? usual)
  if (law === 'away') return problem(words, 'lawUnavailable')
  if ('problems' in parsed) return problem(words, 'invalidRequest', { problems: parsed.problems })
  const places = await snapshotOf(directory)
  // Where none was asked for, the law of now, which may have changed while the directory was read.
  return privateJson(answerTo(parsed.request, typeof law === 'string' || parsed.request.rulesVersion === null ? catalogue : law, words, places, now))
}

/** The law that a request names, of now or of the past; the law in force where it names none. */
async function lawAsked(body: unknown, db: Database): Promise<Catalogue | 'unknown' | 'away'> {
  const version = typeof body === 'object' && body !== null && 'rulesVersion' in body ? body.rulesVersion : undefined
  if (version === undefined || version === rulesVersion(catalogue)) return catalogue
  if (!isRulesVersion(version)) return 'unknown'
  try {
    return (await lawOfPast(db, version)) ?? 'unknown'
  } catch (error) {
    console.error(error instanceof Error ? error : 'A law of the past could not be read')
    return 'away'
  }
}

function answerTo(asked: ScreeningRequest, law: Catalogue, words: Words, directory: DirectorySnapshot | null, now: Date) {
  const today = todayInIsrael(now)
  const rules = rulesOn(asked.asOf ?? today, asked.entitlements, law)
  const code = asked.facts['locality']
  const locality = directory?.localities.find((place) => place.code === code) ?? null
  const facts = inferFacts(asked.facts, locality)
  const screening = screen(rules.catalogue, facts, rules.asOf)
  const places = directory
    ? referralsFor({ results: listedOf(screening, asked), facts, language: words.language, now }, directory)
    : []
  return presentScreening(screening, {
    words,
    figures: rules.texts(words),
    types: law.facts,
    rulesVersion: rulesVersion(law),
    today,
    listed: asked.entitlements,
    changes: (result) => (result.verdict === 'ineligible' ? rules.changes().changes(facts, result) : []),
    spouses: resultsOfSpouse(facts, rules.catalogue, rules.asOf),
    relatives: resultsOfRelatives(facts, rules.catalogue, rules.asOf),
    next: rules.catalogue.rights.length > 0 ? nextQuestion(rules, words, asked.facts, { facts, absences: {}, screening }) : null,
    referrals: places.map((place) => placeJson(words, place)),
    warnings: directory && code !== undefined && !locality ? [localityWarning(words)] : [],
  })
}

function listedOf({ results }: Screening, { entitlements }: ScreeningRequest) {
  return entitlements === null ? results : results.filter(({ right }) => entitlements.includes(right.id))
}

/** The lists of topics are the interview's own, and no fact of the contract. */
const NO_TOPICS = Object.fromEntries(TOPIC_LISTS.map((list) => [list, 'declined' as const]))

/** @param known what was found already, with the same facts but for what the place told */
function nextQuestion(rules: DayRules, words: Words, facts: FactRecord, known: Known): NextJson | null {
  const { next } = rules.planner().plan({ ...NO_ANSWERS, facts, absences: NO_TOPICS }, known)
  const [fact] = next?.paths ?? []
  if (!next || fact === undefined) return null
  return { fact, question: fieldLabel(words, fact), page: next.page.id, facts: next.paths, decides: next.decides }
}

/** Screening goes on without the database: it then only names no places. */
async function snapshotOf(directory: Directory): Promise<DirectorySnapshot | null> {
  try {
    return await directory.snapshot()
  } catch {
    return null
  }
}
