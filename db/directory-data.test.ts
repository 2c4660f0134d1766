import { beforeAll, expect, test } from 'vitest'
import { LANGUAGES } from '~/i18n/languages'
import { readDirectoryData, type DirectoryData } from './directory-data'

let data: DirectoryData

beforeAll(async () => {
  data = await readDirectoryData()
})

function repeated(values: string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}

test('every id and code stands once', () => {
  expect(repeated(data.localities.map((row) => row.code))).toEqual([])
  expect(repeated(data.centers.map((row) => row.id))).toEqual([])
  expect(repeated(data.hotlines.map((row) => row.id))).toEqual([])
})

test('every place that a centre stands in or serves is a known locality', () => {
  const known = new Set(data.localities.map((row) => row.code))
  const named = data.centers.flatMap((row) => [...row.serves, ...(row.localityCode ? [row.localityCode] : [])])
  expect(named.filter((code) => !known.has(code))).toEqual([])
})

test('every number that is not the centre’s own names a line or a department that has that number', () => {
  const numbersOf = new Map([
    ...data.hotlines.map((row): [string, string[]] => [row.id, [row.number, ...row.alt]]),
    ...data.centers.map((row): [string, string[]] => [row.id, row.phones.map((phone) => phone.number)]),
  ])
  const wrong = data.centers.flatMap((row) =>
    row.phones.filter((phone) => phone.owner !== 'self' && !numbersOf.get(phone.ownerId ?? '')?.includes(phone.number)),
  )
  expect(wrong).toEqual([])
})

test('every department or branch that a centre names is in the directory', () => {
  const ids = new Set(data.centers.map((row) => row.id))
  const named = data.centers.flatMap((row) => [...row.via, ...(row.parent ? [row.parent] : [])])
  expect(named.filter((id) => !ids.has(id))).toEqual([])
})

test('every centre gives at least one way in: a phone, a switchboard, an address or its own site', () => {
  const closed = data.centers.filter(
    (row) => row.phones.length + row.authorityPhones.length === 0 && row.address === null && row.url === null,
  )
  expect(closed.map((row) => row.id)).toEqual([])
})

test('coordinates come in pairs and say what they point at', () => {
  expect(data.localities.filter((row) => (row.lat === null) !== (row.lon === null))).toEqual([])
  expect(data.centers.filter((row) => (row.lat === null) !== (row.geoPrecision === null))).toEqual([])
})

test('every line is named in every language', () => {
  const unnamed = data.hotlines.flatMap(({ id, names }) => LANGUAGES.filter((language) => !names[language]).map((language) => `${id} ${language}`))
  expect(unnamed).toEqual([])
})

test('no mobile number is given for a public office', () => {
  const mobile = data.centers.flatMap((row) => row.phones).filter((phone) => /^05\d-/.test(phone.number))
  expect(mobile).toEqual([])
})
