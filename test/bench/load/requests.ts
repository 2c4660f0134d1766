/** What visitors ask for, by kind, as autocannon sends it. */
import type { Request } from 'autocannon'
import { parseDay } from '~/engine/date'
import { figuresOn } from '~/engine/parameters'
import { randomFrom, samplerOf } from '~/engine/sample'
import { LANGUAGES } from '~/i18n/languages'
import { lifeEvents } from '~/interview/events'
import { catalogue } from '~/rights'

export type Kind = 'guides' | 'first' | 'interview' | 'api' | 'few' | 'directory' | 'staff'

/** What a browser says it takes. */
export const BROWSER = { 'accept': 'text/html', 'accept-encoding': 'gzip, deflate, br' }
const FORM = { ...BROWSER, 'content-type': 'application/x-www-form-urlencoded' }

const get = (path: string, headers: Record<string, string> = BROWSER): Request => ({ method: 'GET', path, headers })

/** Steps of the interview without scripts: pages, and forms that are answered by a sealed cookie and the next page. */
const STEPS: readonly Request[] = LANGUAGES.flatMap((language) => [
  get(`/${language}/check`),
  { method: 'POST', path: `/${language}/check/your-home`, headers: FORM, body: 'housing=renter&paysArnona=true&electricityContractInOwnName=true' },
  get(`/${language}/check/your-home`),
  { method: 'POST', path: `/${language}/check/your-home`, headers: FORM, body: 'housing=owner&paysArnona=false&electricityContractInOwnName=false' },
])

const DAY = '2026-06-01'
const HOUSEHOLDS = 200

/** Rights that somebody asks about together: a few of one authority. */
function fewRights(): readonly (readonly string[])[] {
  const authorities = [...new Set(catalogue.rights.map(({ authority }) => authority))].slice(0, 4)
  return authorities.map((authority) => catalogue.rights.filter((right) => right.authority === authority).slice(0, 5).map(({ id }) => id))
}

/** Households of every kind, of whom more or less is known, judged on all rights, or on lists of rights in turns. */
function screenings(lists: readonly (readonly string[] | undefined)[]): readonly Request[] {
  const random = randomFrom(20_260_601)
  const sampler = samplerOf(catalogue, figuresOn(catalogue.parameters, catalogue.tables, parseDay(DAY) as number), random)
  return Array.from({ length: HOUSEHOLDS }, (_, place) => ({
    method: 'POST', path: '/api/v1/screenings', headers: { 'content-type': 'application/json', 'accept-encoding': 'gzip, deflate, br' },
    body: JSON.stringify({ asOf: DAY, language: 'he', facts: sampler.household(0.15 + random() * 0.85), entitlements: lists[place % lists.length] }),
  }))
}

/** @param staffCookie of somebody at a desk */
export function requestsOf(staffCookie: string): Readonly<Record<Kind, readonly Request[]>> {
  const desk = { ...BROWSER, cookie: staffCookie }
  return {
    guides: LANGUAGES.flatMap((language) => catalogue.rights.map(({ id }) => get(`/${language}/rights/${id}`))),
    first: LANGUAGES.flatMap((language) => [get(`/${language}`), ...lifeEvents.slice(0, 3).map(({ id }) => get(`/${language}/events/${id}`))]),
    interview: STEPS,
    api: screenings([undefined]),
    few: screenings(fewRights()),
    directory: LANGUAGES.flatMap((language) => [get(`/${language}/centers?place=Lod`), get(`/${language}/centers`), get(`/${language}/centers/shil-lod`)]),
    staff: LANGUAGES.flatMap((language) => [get(`/${language}/staff`, desk), get(`/${language}/staff/day`, desk), get(`/${language}/staff/files`, desk)]),
  }
}

/** How often each kind is asked for of a hundred. */
const SHARES: Readonly<Record<Kind, number>> = { guides: 40, first: 15, interview: 25, api: 3, few: 2, directory: 12, staff: 3 }

/** All kinds as they come on a day of rush. */
export function mixOf(requests: Readonly<Record<Kind, readonly Request[]>>): readonly Request[] {
  const left = (Object.keys(SHARES) as Kind[]).map((kind) => ({ kind, owed: 0 }))
  return Array.from({ length: 2_000 }, (_, turn) => {
    for (const each of left) each.owed += SHARES[each.kind]
    const next = left.reduce((most, each) => (each.owed > most.owed ? each : most))
    next.owed -= 100
    const own = requests[next.kind]
    return own[turn % own.length] as Request
  })
}
