import { beforeAll, describe, expect, test } from 'vitest'
import { readDirectoryData } from '#db/directory-data'
import { createLocalitySearch, type LocalitySearch } from './locality-search'

let search: LocalitySearch

beforeAll(async () => {
  search = createLocalitySearch((await readDirectoryData()).localities)
})

describe('the first result', () => {
  test.each([
    ['kiryat gat', 'קריית גת'],
    ['Kfar Saba', 'כפר סבא'],
    ['קרית גת', 'קריית גת'],
    ["ג'לג'וליה", "ג'לג'וליה"],
    ['גלגוליה', "ג'לג'וליה"],
    ['Jaljulia', "ג'לג'וליה"],
    ['Беэр-Шева', 'באר שבע'],
    ['беершева', 'באר שבע'],
    ['بئر السبع', 'באר שבע'],
    ['بير السبع', 'באר שבע'],
    ['ቤር ሼቫ', 'באר שבע'],
    ['ቤር ሸባ', 'באר שבע'],
    ['Beersheba', 'באר שבע'],
    ['ב"ש', 'באר שבע'],
    ['הרצליה', 'הרצלייה'],
    ['Hertzelia', 'הרצלייה'],
    ['petach tikva', 'פתח תקווה'],
    ['פתח תקוה', 'פתח תקווה'],
    ['Yerushalayim', 'ירושלים'],
    ['ירושלם', 'ירושלים'],
    ['בחיפה', 'חיפה'],
    ['القدس', 'ירושלים'],
    ['ام الفحم', 'אום אל-פחם'],
    ['قلنسوه', 'קלנסווה'],
    ['Нахария', 'נהרייה'],
    ['יפו', 'תל אביב-יפו'],
    ['Acre', 'עכו'],
    ['נצרת עילית', 'נוף הגליל'],
    ['bney brak', 'בני ברק'],
    ['rishon', 'ראשון לציון'],
    ['um el fahem', 'אום אל-פחם'],
    ['Tira', 'טירה'],
    ['ቴላቪቭ', 'תל אביב-יפו'],
    ['кирьят гат', 'קריית גת'],
    ['Петах Тыква', 'פתח תקווה'],
    ['ናታንያ', 'נתניה'],
    ['كفر قاسم', 'כפר קאסם'],
    ['Holonn', 'חולון'],
  ])('of "%s" is %s', (query, name) => {
    expect(search(query)[0]?.names.he).toBe(name)
  })
})

test('part of a name lists the larger places first', () => {
  const names = search('קרית').map((locality) => locality.names.he)
  expect(names.slice(0, 3)).toEqual(['קריית גת', 'קריית אתא', 'קריית מוצקין'])
})

test('a good match is not followed by guesses', () => {
  expect(search('Hadera').length).toBe(1)
})

test('a slip in the name of a city brings it to the list, also where a village sounds nearer', () => {
  expect(search('Neanya').map((locality) => locality.names.he)).toContain('נתניה')
  expect(search('Хадеа').map((locality) => locality.names.he)).toContain('חדרה')
})

test('nonsense and nothing find nothing', () => {
  expect(search('zzzzq')).toEqual([])
  expect(search('  "-" ')).toEqual([])
})

test('no more results than asked for', () => {
  expect(search('a', 3)).toHaveLength(3)
})

test('every locality is found by each of its own names', async () => {
  const { localities } = await readDirectoryData()
  const sample = localities.filter((_, index) => index % 25 === 0)
  for (const locality of sample) {
    for (const name of Object.values(locality.names)) expect(search(name, 20)).toContainEqual(locality)
  }
})
