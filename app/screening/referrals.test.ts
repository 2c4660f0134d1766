import { describe, expect, test } from 'vitest'
import { readDirectoryData } from '#db/directory-data'
import type { Catalogue } from '~/engine/catalogue'
import { parseDay } from '~/engine/date'
import type { FactRecord } from '~/engine/facts'
import { screen } from '~/engine/screen'
import { catalogue } from '~/rights'
import { referralsFor, topicsOfNeed } from './referrals'

const ASOF = parseDay('2026-06-01') as number
const PARENT: FactRecord = {
  residency: 'citizen',
  maritalStatus: 'divorced',
  children: [{ birthDate: '2015-03-01', livesWithApplicant: true, abroadSince: null }],
}
const ALONE: Catalogue = { ...catalogue, rights: catalogue.rights.filter(({ id }) => id === 'child-allowance') }
const resultsOf = (facts: FactRecord, rules: Catalogue = ALONE) => screen(rules, facts, ASOF).results

describe('the subjects of the need', () => {
  test('are those of the rights found, in the order of the right', () => {
    expect(topicsOfNeed(resultsOf(PARENT), PARENT)).toEqual(['childAllowance', 'nationalInsurance', 'family'])
  })

  test('are none when every right is a no', () => {
    expect(topicsOfNeed(resultsOf({ residency: 'citizen', children: [] }), {})).toEqual([])
  })

  test('mean danger only when the answers say so', () => {
    expect(topicsOfNeed(resultsOf({}, catalogue), {})).not.toContain('violence')
    expect(topicsOfNeed(resultsOf({}, catalogue), { violenceAtHome: false })).not.toContain('violence')
    expect(topicsOfNeed(resultsOf({}, catalogue), { violenceAtHome: true })[0]).toBe('violence')
    expect(topicsOfNeed(resultsOf({}, catalogue), { lifeTopics: ['safety'] })[0]).toBe('violence')
  })

  test('are few enough to send a person somewhere', () => {
    expect(topicsOfNeed(resultsOf({}, catalogue), {}).length).toBeLessThanOrEqual(8)
  })
})

test('a line in the language that the person speaks is named, whatever the language of the page', async () => {
  const directory = await readDirectoryData()
  const facts = { ...PARENT, locality: '7400', preferredLanguage: 'am' }
  const places = referralsFor(
    { results: resultsOf(facts), facts, language: 'he', now: new Date('2026-11-22T08:00:00Z') },
    directory,
  )
  expect(places.some((place) => place.type === 'line' && place.hotline.id === 'niiAmharic')).toBe(true)
})

test('who uses a wheelchair or a walker is sent first to a place known to be accessible', async () => {
  const directory = await readDirectoryData()
  const [station] = directory.centers.filter(({ kind, localityCode }) => kind === 'shil' && localityCode === '7000')
  const twin = (id: string, wheelchairAccess: boolean | null) => ({ ...station!, id, wheelchairAccess })
  const twins = { ...directory, centers: [twin('shil-a', false), twin('shil-b', null), twin('shil-c', true)] }
  const idsFor = (more: FactRecord) => {
    const facts = { ...PARENT, locality: '7000', ...more }
    const places = referralsFor({ results: resultsOf(facts), facts, language: 'he', now: new Date('2026-11-22T08:00:00Z') }, twins)
    return places.flatMap((place) => (place.type === 'center' ? place.center.id : []))
  }
  expect(idsFor({})).toEqual(['shil-a', 'shil-b', 'shil-c'])
  expect(idsFor({ needsWheelchair: true })).toEqual(['shil-c', 'shil-b', 'shil-a'])
  expect(idsFor({ usesMobilityAid: true })).toEqual(['shil-c', 'shil-b', 'shil-a'])
})
