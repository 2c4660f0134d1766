import type { HourException } from '#db/directory-codes'
import { distanceKm, pointOf } from './distance'
import { freshnessOf, type Freshness } from './freshness'
import { hoursFor, isOpen } from './hours'
import { districtOf, isInTown, servesTown, type Whereabouts } from './places'
import { GENERAL_TOPIC, type Topic } from './topics'
import {
  REASONS,
  type CautionCode,
  type Center,
  type CenterReferral,
  type Hotline,
  type Hours,
  type LineReferral,
  type Locality,
  type MatchRequest,
  type ReasonCode,
} from './types'

/** What every step of a match looks at. */
export interface MatchContext {
  request: MatchRequest
  topics: readonly Topic[]
  from: Whereabouts | null
  byCode: ReadonlyMap<string, Locality>
}

/** A centre as it appears on the list: how far, whether open, why, and what to know first. */
export function describeCenter(context: MatchContext, center: Center): CenterReferral {
  const { request, from } = context
  const freshness = freshnessOf(center, request.asOfYear)
  const open = openNow(center.hours, freshness, request.now, keepsMuslimHolidays(center, context.byCode), center.exceptions)
  const serves = from !== null && servesTown(center, from.locality)
  const inTown = from !== null && isInTown(center, from.locality)
  const isElsewhere = from !== null && !serves && !inTown && center.scope === 'local'
  const district = districtOf(center, context.byCode)
  return {
    type: 'center',
    center,
    distanceKm: distanceTo(context, center),
    open,
    reasons: reasons({
      servesYourTown: serves,
      inYourTown: inTown,
      nearest: isElsewhere && from.isExact,
      sameDistrict: isElsewhere && !from.isExact && district !== null && district === from.locality.district,
      dealsWithTopic: dealsWith(center.topics, context.topics),
      speaksYourLanguage: speaks(center.languages, context),
      openNow: open === true,
      national: center.scope === 'national',
    }),
    ...matched(center, context),
    freshness,
    callFirst: freshness !== 'plain' || center.appointment === 'byAppointment',
    cautions: cautionsOf(center),
  }
}

/** A national line as it appears on the list. */
export function describeLine(context: MatchContext, hotline: Hotline): LineReferral {
  const { request, topics } = context
  const freshness = freshnessOf(hotline, request.asOfYear)
  const open = openNow(hoursFor(hotline, topics, request.language), freshness, request.now)
  return {
    type: 'line',
    hotline,
    distanceKm: null,
    open,
    reasons: reasons({
      dealsWithTopic: dealsWith(hotline.topics, topics),
      speaksYourLanguage: speaks(hotline.languages, context),
      openNow: open === true,
      national: true,
    }),
    ...matched(hotline, context),
    freshness,
    callFirst: false,
    cautions: [],
  }
}

/** Weekly hours of an old record are not relied on: a wrong "open" costs a journey. */
function openNow(hours: Hours | null, freshness: Freshness, now: Date, muslim = false, exceptions: readonly HourException[] | null = null): boolean | null {
  if (hours !== null && 'weekly' in hours && freshness === 'phoneOnly') return null
  return isOpen(hours, now, muslim, exceptions)
}

/** Offices of Arab, Druze and mixed towns may be closed on the Muslim holidays as well. */
export function keepsMuslimHolidays(center: Center, byCode: ReadonlyMap<string, Locality>): boolean {
  const sector = center.localityCode === null ? undefined : byCode.get(center.localityCode)?.sector
  return sector === 'nonJewish' || sector === 'mixed'
}

function matched(record: Center | Hotline, context: MatchContext) {
  return {
    matchedTopics: context.topics.filter((topic) => topic !== GENERAL_TOPIC && record.topics.includes(topic)),
    spokenLanguage: speaks(record.languages, context) ? context.request.language : null,
  }
}

function distanceTo({ from }: MatchContext, center: Center): number | null {
  const there = pointOf(center)
  if (!from?.point || !from.isExact || !there || center.scope === 'national') return null
  return distanceKm(from.point, there)
}

/** Help with rights in general is what every centre gives: it is a reason only when nothing else was asked for. */
function dealsWith(offered: readonly string[], topics: readonly Topic[]): boolean {
  const special = topics.filter((topic) => topic !== GENERAL_TOPIC)
  return (special.length > 0 ? special : topics).some((topic) => offered.includes(topic))
}

function speaks(languages: readonly string[] | null, { request }: MatchContext): boolean {
  return request.language !== null && languages !== null && languages.includes(request.language)
}

function reasons(given: Partial<Record<ReasonCode, boolean>>): ReasonCode[] {
  return REASONS.filter((reason) => given[reason])
}

function cautionsOf(center: Center): CautionCode[] {
  const cautions: CautionCode[] = []
  if (center.eligibility === 'residentsKnownToSocialServices') cautions.push('mainlyForSocialServicesClients')
  if (center.level === 'district') cautions.push('neighbourhoodOffice')
  return cautions
}
