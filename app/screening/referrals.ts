/**
 * From what was found to a person who helps: the subjects of the rights found, by weight, and the places that deal
 * with them.
 */
import type { FactRecord } from '~/engine/facts'
import type { RightResult } from '~/engine/screen'
import type { Verdict } from '~/engine/verdict'
import type { Language } from '~/i18n/languages'
import type { DirectorySnapshot } from '~/referral/directory.server'
import { dangerInAnswers } from '~/referral/danger'
import { matchCenters } from '~/referral/match'
import { isDanger, isTopic, type Topic } from '~/referral/topics'
import type { MatchedPlace } from '~/referral/types'

/**
 * What a person can claim now weighs most; a right that only lacks an answer little, so that it decides where nothing
 * else does.
 */
const WEIGHT: Record<Verdict, number> = { eligible: 4, askPerson: 3, needsInfo: 0.5, ineligible: 0 }

/** More subjects than this send a person everywhere, which is nowhere. */
const MOST_TOPICS = 8

/**
 * The subjects of the need, the most telling first. A subject of danger comes from what was said of violence alone,
 * never from a right that is merely open.
 */
export function topicsOfNeed(results: readonly RightResult[], facts: FactRecord): Topic[] {
  const weights = new Map<Topic, number>()
  for (const { right, verdict } of results) {
    right.topics.filter(isTopic).forEach((topic, index) => {
      const weight = WEIGHT[verdict] / (1 + index)
      if (weight > 0 && !isDanger([topic])) weights.set(topic, (weights.get(topic) ?? 0) + weight)
    })
  }
  const ranked = [...weights].sort((a, b) => b[1] - a[1]).map(([topic]) => topic)
  const danger: Topic[] = dangerInAnswers(facts) === 'violence' ? ['violence'] : []
  return [...danger, ...ranked].slice(0, MOST_TOPICS)
}

export interface NeedPlace {
  readonly results: readonly RightResult[]
  readonly facts: FactRecord
  readonly language: Language
  readonly now: Date
}

/**
 * The places for this person and need, best first. The language the person speaks goes before the language of the
 * page.
 */
export function referralsFor(
  { results, facts, language, now }: NeedPlace,
  directory: DirectorySnapshot,
): MatchedPlace[] {
  const { locality, preferredLanguage, welfareFileOpen, needsWheelchair, usesMobilityAid } = facts
  return matchCenters(
    {
      locality: typeof locality === 'string' ? locality : null,
      language: (preferredLanguage as Language | undefined) ?? language,
      topics: topicsOfNeed(results, facts),
      needsAccess: needsWheelchair === true || usesMobilityAid === true,
      knownToSocialServices: typeof welfareFileOpen === 'boolean' ? welfareFileOpen : null,
      now,
      asOfYear: now.getUTCFullYear(),
    },
    directory.centers,
    directory.localities,
    directory.hotlines,
  )
}
