import { beforeAll, describe, expect, test } from 'vitest'
import { readDirectoryData, type DirectoryData } from '#db/directory-data'
import { matchCenters } from './match'
import type { MatchedPlace, MatchRequest } from './types'

let data: DirectoryData

beforeAll(async () => {
  data = await readDirectoryData()
})

const BNEI_BRAK = '6100'
const LOD = '7000'
const HAIFA = '4000'
const NETANYA = '7400'
const UNSERVED_TRIBE = '956'

function match(request: Partial<MatchRequest>, from: DirectoryData = data): MatchedPlace[] {
  const sundayMorning = new Date('2026-11-22T08:00:00Z')
  const whole = { locality: null, language: 'he', topics: [], now: sundayMorning, asOfYear: 2026, ...request } as const
  return matchCenters(whole, from.centers, from.localities, from.hotlines)
}

const idOf = (place: MatchedPlace) => (place.type === 'center' ? place.center.id : place.hotline.id)
const ids = (places: MatchedPlace[]) => places.map(idOf)

function find(places: MatchedPlace[], id: string): MatchedPlace {
  const place = places.find((candidate) => idOf(candidate) === id)
  if (!place) throw new Error(`${id} is not on the list: ${ids(places).join(', ')}`)
  return place
}

describe('Bnei Brak', () => {
  test('a general question goes to the rights centre, then to the department', () => {
    const places = match({ locality: BNEI_BRAK })
    expect(ids(places).slice(0, 2)).toEqual(['rc-bnei-brak', 'soc-3000000'])
    expect(places[0]).toMatchObject({
      distanceKm: 0,
      open: null,
      reasons: ['servesYourTown', 'inYourTown', 'dealsWithTopic'],
      freshness: 'callFirst',
      callFirst: true,
      cautions: [],
    })
  })

  test('debts add the line of the Execution Office, then its nearest office', () => {
    const places = match({ locality: BNEI_BRAK, topics: ['debts'] })
    expect(ids(places)[0]).toBe('rc-bnei-brak')
    expect(ids(places).indexOf('execution')).toBeLessThan(ids(places).indexOf('exec-5000'))
    expect(find(places, 'exec-5000').reasons).toEqual(['nearest', 'dealsWithTopic'])
    expect(find(places, 'soc-3000000').reasons).not.toContain('dealsWithTopic')
  })

  test('the insolvency line is open on a Sunday morning and closed in the evening', () => {
    expect(find(match({ locality: BNEI_BRAK, topics: ['debts'] }), 'insolvency')).toMatchObject({ open: true })
    const evening = match({ locality: BNEI_BRAK, topics: ['debts'], now: new Date('2026-11-22T18:00:00Z') })
    expect(find(evening, 'insolvency')).toMatchObject({ open: false })
  })
})

describe('Lod', () => {
  test('the Otzma centre, the SHIL station and the department come in this order', () => {
    expect(ids(match({ locality: LOD })).slice(0, 3)).toEqual(['otzma-306', 'shil-lod', 'soc-3060000'])
  })

  test('the Otzma centre says whom it is mainly for', () => {
    expect(find(match({ locality: LOD }), 'otzma-306').cautions).toEqual(['mainlyForSocialServicesClients'])
  })

  test('for a person whom the department does not know, the Otzma centre comes after the open ones', () => {
    const places = match({ locality: LOD, knownToSocialServices: false })
    expect(ids(places).slice(0, 3)).toEqual(['shil-lod', 'soc-3060000', 'otzma-306'])
  })
})

describe('Haifa', () => {
  test('unemployment leads to the office of the Employment Service and the branch of National Insurance', () => {
    const places = ids(match({ locality: HAIFA, topics: ['unemployment', 'nationalInsurance'] }))
    // The Otzma centre is for clients of the department and does not deal with either.
    expect(places.slice(0, 3)).toEqual(['nii', 'otzma-501', 'soc-5010000'])
    expect(places).toEqual(expect.arrayContaining(['nii', 'employment', 'emp-4000', 'nii-1000']))
    expect(places.indexOf('emp-4000')).toBeLessThan(places.indexOf('nii-1000'))
  })

  test('only the head office of the department is shown, not those of neighbourhoods', () => {
    const departments = ids(match({ locality: HAIFA })).filter((id) => id.startsWith('soc-'))
    expect(departments).toEqual(['soc-5010000'])
  })
})

describe('a Bedouin locality that nobody serves', () => {
  test('118 comes first, then a department of the district, without a made-up distance', () => {
    const places = match({ locality: UNSERVED_TRIBE, language: 'ar' })
    expect(idOf(places[0] as MatchedPlace)).toBe('welfare118')
    expect(places[1]).toMatchObject({ type: 'center', distanceKm: null, center: { kind: 'socialServices' } })
    expect(places[1]?.reasons).toEqual(['sameDistrict', 'dealsWithTopic'])
  })

  test('a sub-branch of National Insurance brings its main branch with it', () => {
    const places = match({ locality: UNSERVED_TRIBE, topics: ['nationalInsurance'] })
    const branches = places.flatMap((place) => (place.type === 'center' ? [place.center] : []))
    const sub = branches.find((branch) => branch.branchType === 'sub')
    expect(branches.map((branch) => branch.id)).toContain(sub?.parent)
  })
})

describe('no locality', () => {
  test('a general question gets national lines alone, 118 first', () => {
    const places = match({})
    expect(ids(places)).toEqual(['welfare118', 'zchutBekalut'])
    expect(places.every((place) => place.reasons.includes('national') && place.distanceKm === null)).toBe(true)
  })

  test('a matter of public housing gets its line first and the companies of the whole country', () => {
    const places = match({ topics: ['publicHousing'] })
    expect(idOf(places[0] as MatchedPlace)).toBe('housing')
    expect(ids(places)).toContain('housing-amidar')
    expect(ids(places)).not.toContain('housing-halamish')
  })

  test('a code that is not in the directory is no locality', () => {
    expect(ids(match({ locality: '999999' }))).toEqual(ids(match({})))
  })
})

describe('a resident who speaks Amharic', () => {
  test('the Amharic line comes before the main line of National Insurance', () => {
    const places = ids(match({ locality: NETANYA, language: 'am', topics: ['nationalInsurance'] }))
    expect(places).toContain('niiAmharic')
    expect(places.indexOf('niiAmharic')).toBeLessThan(places.indexOf('nii'))
  })

  test('a place says that it speaks the language only where somebody published it', () => {
    const places = match({ locality: NETANYA, language: 'am', topics: ['nationalInsurance'] })
    const speaking = places.filter((place) => place.reasons.includes('speaksYourLanguage'))
    expect(ids(speaking)).toEqual(['niiAmharic'])
  })
})

describe('danger', () => {
  test('police and 118 come first, then a line in the language, then the department', () => {
    const places = match({ locality: '2730', language: 'ar', topics: ['violence'] })
    expect(ids(places).slice(0, 3)).toEqual(['police', 'welfare118', 'arabWomen'])
    expect(ids(places).indexOf('soc-4210000')).toBeLessThan(ids(places).indexOf('otzma-421'))
    expect(find(places, 'welfare118')).toMatchObject({ open: true })
  })

  test('118 is not said to be open for advice on rights: its hours are known for danger alone', () => {
    expect(find(match({}), 'welfare118')).toMatchObject({ open: null })
  })
})

test('where the town has neither a rights centre nor a station, 118 leads, and the nearest station is added', () => {
  const places = match({ locality: '8600' })
  expect(ids(places).slice(0, 2)).toEqual(['welfare118', 'soc-3120000'])
  expect(find(places, 'shil-petah-tikva').reasons).toEqual(['nearest', 'dealsWithTopic'])
})

test('a regional station serves the villages of its council, and is their rights centre', () => {
  expect(ids(match({ locality: '1324' }))[0]).toBe('shil-hof-hasharon')
})

test('a centre for Holocaust survivors is shown for that need alone', () => {
  expect(ids(match({ locality: '9500' }))).not.toContain('rc-kiryat-bialik-survivors')
  expect(ids(match({ locality: '9500', topics: ['holocaustSurvivors'] }))[0]).toBe('rc-kiryat-bialik-survivors')
})

test('an office that serves one town is not offered to another', () => {
  expect(ids(match({ locality: LOD, topics: ['publicHousing'] }))).not.toContain('housing-halamish')
})

test('every place of the country gets a way to a person, each once', () => {
  for (const { code } of data.localities) {
    const places = ids(match({ locality: code }))
    expect(places.some((id) => id.startsWith('soc-')), code).toBe(true)
    expect(new Set(places).size, code).toBe(places.length)
  }
})

test('the order of the records does not change the answer', () => {
  const reversed = {
    centers: [...data.centers].reverse(),
    hotlines: [...data.hotlines].reverse(),
    localities: [...data.localities].reverse(),
  }
  for (const locality of [BNEI_BRAK, LOD, HAIFA, UNSERVED_TRIBE, null]) {
    const request = { locality, topics: ['nationalInsurance', 'debts'] as const }
    expect(ids(match(request, reversed))).toEqual(ids(match(request)))
  }
})
