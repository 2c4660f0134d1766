/** Matching, case by case, in a small made-up country: who comes first, and why. */
import { describe, expect, test } from 'vitest'
import { matchCenters } from './match'
import type { Center, Hotline, Locality, MatchedPlace, MatchRequest } from './types'

const SUNDAY_MORNING = new Date('2026-11-22T08:00:00Z')

function town(code: string, lat: number, lon: number, rest: Partial<Locality> = {}): Locality {
  return {
    code, names: { he: `יישוב ${code}` }, district: 'center', type: 'city', sector: 'jewish', council: null, lat, lon, populationRank: Number(code), ...rest,
  }
}

function center(id: string, kind: Center['kind'], localityCode: string, rest: Partial<Center> = {}): Center {
  const at = TOWNS.find(({ code }) => code === localityCode)
  return {
    id, kind, names: { he: id }, localityCode, councilCode: null, address: null, phones: [], authorityPhones: [], url: null, hours: null, languages: null,
    topics: ['rightsRealization'], serves: [], level: null, programme: null, via: [], alsoRightsCenter: false, branchType: null, parent: null,
    appointment: null, scope: 'local', eligibility: null, wheelchairAccess: null, lat: at?.lat ?? null, lon: at?.lon ?? null, geoPrecision: 'locality', asOf: 2026,
    confidence: 'medium', source: 'test', exceptions: null, note: null, confirmedOn: null, ...rest,
  }
}

function line(id: string, topics: string[], rest: Partial<Hotline> = {}): Hotline {
  return {
    id, number: '118', alt: [], names: { he: id }, whatsapp: null, hours: null, hoursKnownFor: null, languages: null, topics, danger: false,
    authority: null, mainLine: false, asOf: 2026, source: 'test', ...rest,
  }
}

const CITY = '1'
const NEXT_TOWN = '2'
const FAR_TOWN = '3'
const VILLAGE = '4'
const TRIBE = '5'
const SMALL_TOWN = '6'
const TOWNS: readonly Locality[] = [
  town(CITY, 32, 34.8),
  town(NEXT_TOWN, 32.1, 34.85),
  town(FAR_TOWN, 30.9, 34.8, { district: 'south', sector: 'nonJewish' }),
  town(VILLAGE, 32.05, 34.9, { type: 'moshav', council: 'מועצה' }),
  town(TRIBE, 0, 0, { lat: null, lon: null, district: 'south', type: 'bedouinTribe', sector: 'nonJewish' }),
  town(SMALL_TOWN, 32.12, 34.9, { type: 'localCouncil' }),
]
const CENTERS: readonly Center[] = [
  center('rights', 'rightsCenter', CITY, { eligibility: 'residents', topics: ['rightsRealization', 'debts'], languages: ['he', 'am'] }),
  center('otzma', 'rightsCenter', SMALL_TOWN, { eligibility: 'residentsKnownToSocialServices', topics: ['rightsRealization', 'debts', 'employment'] }),
  center('station', 'shil', NEXT_TOWN, {
    eligibility: 'anyone', topics: ['rightsRealization', 'consumer', 'debts', 'nationalInsurance'],
    hours: { weekly: [{ days: [0, 1, 2, 3, 4], from: '09:00', to: '12:00' }] },
  }),
  center('council', 'shil', VILLAGE, { eligibility: 'anyone', alsoRightsCenter: true, serves: [VILLAGE], localityCode: null, topics: ['rightsRealization', 'holocaustSurvivors'] }),
  center('welfare-city', 'socialServices', CITY, { level: 'authority', topics: ['welfare', 'food', 'violence', 'rightsRealization'] }),
  center('welfare-quarter', 'socialServices', CITY, { level: 'district', topics: ['welfare', 'food', 'violence', 'rightsRealization'] }),
  center('welfare-next', 'socialServices', NEXT_TOWN, { level: 'authority', topics: ['welfare', 'food', 'violence', 'rightsRealization'] }),
  center('welfare-far', 'socialServices', FAR_TOWN, { level: 'authority', topics: ['welfare', 'food', 'violence', 'rightsRealization'] }),
  center('welfare-small', 'socialServices', SMALL_TOWN, { level: 'authority', topics: ['welfare', 'food', 'violence', 'rightsRealization'] }),
  center('branch-city', 'niiBranch', CITY, { topics: ['nationalInsurance'] }),
  center('branch-next', 'niiBranch', NEXT_TOWN, { topics: ['nationalInsurance'] }),
  center('survivors', 'rightsCenter', CITY, { eligibility: 'holocaustSurvivors', topics: ['holocaustSurvivors'] }),
]
const LINES: readonly Hotline[] = [
  line('police', ['emergency', 'violence'], { number: '100', danger: true, hours: { always: true } }),
  line('welfare118', ['welfare', 'violence', 'rightsRealization', 'shil'], { danger: true, hours: { always: true }, hoursKnownFor: { topics: ['violence'] } }),
  line('eran', ['mentalHealth', 'suicide'], { number: '1201', danger: true, hours: { always: true } }),
  line('nii', ['nationalInsurance'], { number: '*6050', authority: 'national-insurance', mainLine: true }),
  line('niiAmharic', ['nationalInsurance'], { number: '02-6589997', authority: 'national-insurance', languages: ['am'] }),
  line('migrants', ['foreignWorkers'], { number: '03-0000000' }),
  line('execution', ['debts', 'execution'], { number: '*35592', authority: 'execution-office', mainLine: true }),
]

function match(request: Partial<MatchRequest>, centers: readonly Center[] = CENTERS): MatchedPlace[] {
  return matchCenters(
    { locality: CITY, language: 'he', topics: [], now: SUNDAY_MORNING, asOfYear: 2026, ...request }, centers, TOWNS, LINES,
  )
}

const idOf = (place: MatchedPlace) => (place.type === 'center' ? place.center.id : place.hotline.id)
const ids = (places: readonly MatchedPlace[]) => places.map(idOf)
function found(places: readonly MatchedPlace[], id: string): MatchedPlace {
  const place = places.find((each) => idOf(each) === id)
  if (!place) throw new Error(`${id} is not among ${ids(places).join(', ')}`)
  return place
}

type Case = readonly [name: string, request: Partial<MatchRequest>, first: readonly string[]]

describe('who comes first', () => {
  test.each<Case>([
    ['a general question in a city: its rights centre, then its department', {}, ['rights', 'welfare-city']],
    ['a general question where there is a station: the station, then the department', { locality: NEXT_TOWN }, ['station', 'welfare-next']],
    ['a village: the station of its council', { locality: VILLAGE }, ['council']],
    ['debts: the rights centre of the city, not the station of the next town', { topics: ['debts'] }, ['rights', 'welfare-city', 'execution']],
    ['a subject of the next town’s station alone: that station, then the city’s own centre', { topics: ['consumer'] }, ['station', 'rights']],
    ['a subject of the department: the department before the rights centre', { topics: ['food'] }, ['welfare-city', 'rights']],
    ['a subject that nobody near deals with: the town’s advice all the same, then the line', { topics: ['foreignWorkers'] }, ['rights', 'welfare-city', 'migrants']],
    ['the same where advice is for clients of the department only: the line first', { locality: SMALL_TOWN, topics: ['foreignWorkers'] }, ['migrants', 'otzma', 'welfare-small']],
    ['the same for one whom the department knows: the centre first', { locality: SMALL_TOWN, topics: ['foreignWorkers'], knownToSocialServices: true }, ['otzma', 'welfare-small', 'migrants']],
    ['the same for one whom it does not know: the line, the department, the centre last', { locality: SMALL_TOWN, topics: ['foreignWorkers'], knownToSocialServices: false }, ['migrants', 'welfare118', 'welfare-small', 'otzma']],
    ['debts where the centre for clients deals with them: that centre', { locality: SMALL_TOWN, topics: ['debts'] }, ['otzma', 'welfare-small', 'execution']],
    ['National Insurance near a station that knows it: the station, then the town', { locality: SMALL_TOWN, topics: ['nationalInsurance'] }, ['station', 'otzma', 'welfare-small', 'nii']],
    ['a town with a department alone: 118 for the nearest station, then the department', { locality: FAR_TOWN }, ['welfare118', 'welfare-far']],
    ['a subject of the department in such a town: the department', { locality: FAR_TOWN, topics: ['food'] }, ['welfare-far', 'welfare118']],
    ['a subject of nobody there: the line that knows it', { locality: FAR_TOWN, topics: ['nationalInsurance'] }, ['nii', 'welfare118', 'welfare-far', 'niiAmharic']],
    ['a tribe that nobody serves: 118, then the nearest department', { locality: TRIBE, language: 'ar' }, ['welfare118', 'welfare-far']],
    ['no town, a general question: 118', { locality: null }, ['welfare118']],
    ['no town, a special need: its own line', { locality: null, topics: ['foreignWorkers'] }, ['migrants', 'welfare118']],
    ['a town nobody knows is no town', { locality: '999' }, ['welfare118']],
    ['Amharic in a matter of National Insurance: the line that speaks it before the main one', { locality: FAR_TOWN, language: 'am', topics: ['nationalInsurance'] }, ['niiAmharic', 'welfare118', 'welfare-far', 'nii']],
    ['violence: police, 118, then the department, advice on rights last', { topics: ['violence'] }, ['police', 'welfare118', 'welfare-city', 'rights']],
    ['violence in a tribe that nobody serves: the lines, the way to a station, the nearest department', { locality: TRIBE, topics: ['violence'] }, ['police', 'welfare118', 'welfare-far']],
    ['thoughts of suicide: police and 1201', { topics: ['suicide'] }, ['police', 'eran']],
    ['Holocaust survivors: the centre that is theirs', { topics: ['holocaustSurvivors'] }, ['survivors']],
  ])('%s', (_name, request, first) => {
    expect(ids(match(request)).slice(0, first.length)).toEqual(first)
  })
})

describe('among those that serve one town', () => {
  const twin = (id: string, rest: Partial<Center>) => center(id, 'shil', FAR_TOWN, { eligibility: 'anyone', ...rest })
  const firstOf = (request: Partial<MatchRequest>, ...twins: Center[]) => idOf(match({ locality: FAR_TOWN, ...request }, twins)[0] as MatchedPlace)

  test('the subject goes before the language', () => {
    const places = [twin('a', { languages: ['am'] }), twin('b', { topics: ['rightsRealization', 'debts'] })]
    expect(firstOf({ topics: ['debts'], language: 'am' }, ...places)).toBe('b')
  })

  test('the language goes before access', () => {
    expect(firstOf({ language: 'ar', needsAccess: true }, twin('a', { wheelchairAccess: true }), twin('b', { languages: ['ar'] }))).toBe('b')
  })

  test('a place known not to speak the language comes after one that nobody asked', () => {
    expect(firstOf({ language: 'ar' }, twin('a', { languages: ['he'] }), twin('b', {}))).toBe('b')
  })

  test('access goes before distance, for whoever needs it', () => {
    const places = [twin('a', { wheelchairAccess: false }), twin('b', { wheelchairAccess: true, lat: 31 })]
    expect(firstOf({ needsAccess: true }, ...places)).toBe('b')
    expect(firstOf({}, ...places)).toBe('a')
  })

  test('unknown access is better than none, and worse than some', () => {
    expect(firstOf({ needsAccess: true }, twin('a', { wheelchairAccess: false }), twin('b', {}))).toBe('b')
    expect(firstOf({ needsAccess: true }, twin('a', {}), twin('b', { wheelchairAccess: true }))).toBe('b')
  })

  test('the nearer one comes first when all else is equal', () => {
    expect(firstOf({}, twin('a', { lat: 31.5, serves: [FAR_TOWN] }), twin('b', { serves: [FAR_TOWN] }))).toBe('b')
  })
})

describe('the reasons', () => {
  test('name the town, the subject and the language that were asked for', () => {
    expect(found(match({ topics: ['debts', 'consumer'], language: 'am' }), 'rights')).toMatchObject({
      reasons: ['servesYourTown', 'inYourTown', 'dealsWithTopic', 'speaksYourLanguage'], matchedTopics: ['debts'], spokenLanguage: 'am',
    })
  })

  test('do not claim a language that nobody published, nor a subject of a general question', () => {
    expect(found(match({ language: 'am' }), 'welfare-city')).toMatchObject({ matchedTopics: [], spokenLanguage: null })
  })

  test('say that it is open now only within its hours', () => {
    expect(found(match({ locality: NEXT_TOWN }), 'station')).toMatchObject({ open: true })
    expect(found(match({ locality: NEXT_TOWN, now: new Date('2026-11-22T10:00:00Z') }), 'station')).toMatchObject({ open: false })
    expect(found(match({ locality: NEXT_TOWN, now: new Date('2026-09-21T07:00:00Z') }), 'station')).toMatchObject({ open: null })
  })

  test('an office of a neighbourhood is not offered beside the first address', () => {
    expect(ids(match({}))).not.toContain('welfare-quarter')
  })

  test('of the branches the nearest is offered alone', () => {
    const places = ids(match({ topics: ['nationalInsurance'] }))
    expect(places).toContain('branch-city')
    expect(places).not.toContain('branch-next')
  })

  test('a station farther than a journey is not offered', () => {
    expect(ids(match({ locality: FAR_TOWN }))).not.toContain('station')
  })
})
