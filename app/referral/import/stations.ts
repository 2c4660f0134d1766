import { createHash } from 'node:crypto'
import { foldText } from '~/i18n/fold'
import type { Center, Locality, Phone } from '../types'
import { ageOf, hasOwnPhone } from './age-of'
import { emptyCenter } from './empty-center'
import { nameOfTown, placeOfTown } from './place-of-town'
import { readHours } from './read-hours'
import { readPhones } from './read-phones'
import { composeNames, type ServiceNames } from './service-names'
import { townFinder, type Town } from './town-names'
import type { Draft, Row, RowNote } from './types'

/** Columns of the list of SHIL stations; each by any of its names. */
export const STATION_COLUMNS = { town: ['עיר', 'ישוב', 'יישוב'], name: ['שם תחנה', 'שם התחנה'], phone: ['טלפון'] } as const

/** What stations help with, as they say themselves; the list of stations does not tell. */
const TOPICS = [
  'rightsRealization', 'nationalInsurance', 'labour', 'consumer', 'debts', 'housing', 'taxes', 'forms', 'letters', 'legalReferral', 'family',
]
const NATIONAL_LINE: Phone = { number: '118', owner: 'hotline', ownerId: 'welfare118' }

export interface StationsRequest {
  readonly rows: readonly Row[]
  readonly current: readonly Center[]
  readonly localities: readonly Locality[]
  readonly names: ServiceNames
  /** Year of the file. */
  readonly year: number
}

/** SHIL stations from the official list. What the list does not tell of a station that we know stays as it is. */
export function draftStations({ rows, current, localities, names, year }: StationsRequest): Draft<Center> {
  const problems: RowNote[] = []
  const remarks: RowNote[] = []
  const findTown = townFinder(localities)
  const read = rows.flatMap((row) => {
    const station = readStation(row, findTown, remarks)
    if ('town' in station) return [station]
    problems.push({ line: row.line, reason: station.reason })
    return []
  })
  const known = new Map<string, number>()
  const source = `Ministry of Welfare, list of SHIL stations (data.gov.il), ${year}`
  const taken = new Set<string>()
  const records = read.flatMap((station) => {
    const key = `${placeKey(station.town)} ${foldText(station.name)}`
    const before = known.get(key)
    if (before !== undefined) {
      problems.push({ line: station.line, reason: `The same station stands in line ${before} already.` })
      return []
    }
    known.set(key, station.line)
    const isAlone = read.filter((other) => placeKey(other.town) === placeKey(station.town)).length === 1
    const mine = current.filter((each) => each.kind === 'shil' && !taken.has(each.id) && standsIn(each, station.town))
    const ours = mine.find((each) => foldText(each.names.he) === foldText(station.name)) ?? (isAlone ? mine[0] : undefined)
    const id = ours?.id ?? idOf(station, isAlone)
    taken.add(id)
    const base = ours ?? { ...emptyCenter(id, 'shil', source), topics: TOPICS, eligibility: 'anyone' as const }
    const record: Center = {
      ...base,
      ...(ours && ours.serves.length > 0 ? {} : placeOfTown(station.town)),
      names: ours ? { ...ours.names, he: station.name } : composeNames(names.shil, station.name, station.town),
      address: station.address ?? base.address,
      phones: station.phones.length > 0 ? station.phones.map((number) => ({ number, owner: 'self' as const })) : (ours?.phones ?? [NATIONAL_LINE]),
      hours: station.hours ?? base.hours,
      ...ageOf(ours, keepsOurs(station, ours), year), source,
    }
    // A station of a town serves whoever comes; its town need not be listed.
    return [{ ...record, serves: 'locality' in station.town ? (ours?.serves ?? []) : record.serves }]
  })
  return { records, problems, remarks }
}

/** Whether something of ours is shown that the list leaves open. */
function keepsOurs({ address, phones, hours }: Station, ours: Center | undefined): boolean {
  return (address === null && !!ours?.address) || (hours === null && !!ours?.hours) || (phones.length === 0 && hasOwnPhone(ours))
}

interface Station {
  readonly line: number
  readonly town: Town
  readonly name: string
  readonly address: string | null
  readonly phones: readonly string[]
  readonly hours: Center['hours']
}

function readStation({ line, values }: Row, findTown: (name: string) => Town | null, remarks: RowNote[]): Station | { reason: string } {
  const cell = (...names: readonly string[]) => names.map((name) => values[name]).find((value) => value !== undefined && value !== '') ?? ''
  const townName = cell(...STATION_COLUMNS.town)
  if (townName === '') return { reason: 'The town is missing.' }
  const town = findTown(townName)
  if (!town) return { reason: `No locality or regional council is called "${townName}".` }
  const name = cell(...STATION_COLUMNS.name)
  if (name === '') return { reason: 'The name of the station is missing.' }
  const phones = readPhones(cell(...STATION_COLUMNS.phone))
  if ('reason' in phones) return phones
  if (phones.value.mobile > 0) remarks.push({ line, reason: 'A mobile number was left out: it is a person’s.' })
  const street = [cell('רחוב'), cell('מספר', 'מספר בית')].filter(Boolean).join(' ')
  const hoursText = cell('שעות קבלת קהל')
  const hours = hoursText === '' ? null : readHours(hoursText)
  if (hoursText !== '' && !hours) remarks.push({ line, reason: `The hours "${hoursText}" were not understood and stay as they were.` })
  return { line, town, name, address: cell('כתובת') || street || null, phones: phones.value.numbers, hours }
}

function placeKey(town: Town): string {
  return 'locality' in town ? town.locality.code : town.members.map(({ code }) => code).join(',')
}

function standsIn(center: Center, town: Town): boolean {
  if ('locality' in town) return center.localityCode === town.locality.code
  return center.localityCode === null && town.members.some(({ code }) => center.serves.includes(code))
}

/** Short where a town has one station; where it has several, made from the name, so that their order does not matter. */
function idOf({ town, name }: Station, isAlone: boolean): string {
  const place = 'locality' in town ? town.locality.code : `council-${hash(nameOfTown(town))}`
  return isAlone ? `shil-${place}` : `shil-${place}-${hash(foldText(name))}`
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 6)
}
