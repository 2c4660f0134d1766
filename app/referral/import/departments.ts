import type { Center, Locality } from '../types'
import { ageOf, hasOwnPhone } from './age-of'
import { emptyCenter } from './empty-center'
import { placeOfTown } from './place-of-town'
import { readPhones } from './read-phones'
import { composeNames, type ServiceNames } from './service-names'
import { townFinder } from './town-names'
import type { Draft, Row, RowNote } from './types'

/** Columns of the list of social-services departments; spelling as in the list, spaces for underscores. */
export const DEPARTMENT_COLUMNS = { id: ['semel machlaka'], town: ['city'], address: ['adress', 'address'], phone: ['machlaka phone'] } as const

const TOPICS = ['welfare', 'family', 'violence', 'seniors', 'disability', 'rightsRealization', 'food']

export interface DepartmentsRequest {
  readonly rows: readonly Row[]
  readonly current: readonly Center[]
  readonly localities: readonly Locality[]
  readonly names: ServiceNames
  /** Year of the file. */
  readonly year: number
}

/**
 * Social-services departments from the official list. Names of managers, fax numbers and mail addresses are not taken:
 * they are persons', or of no use to a resident.
 */
export function draftDepartments({ rows, current, localities, names, year }: DepartmentsRequest): Draft<Center> {
  const problems: RowNote[] = []
  const remarks: RowNote[] = []
  const findTown = townFinder(localities)
  const lines = new Map<string, number>()
  const source = `Ministry of Welfare, list of social-services departments (data.gov.il), ${year}`
  const records = rows.flatMap(({ line, values }): Center[] => {
    const refuse = (reason: string) => {
      problems.push({ line, reason })
      return []
    }
    const number = values['semel machlaka'] ?? ''
    if (!/^\d+$/.test(number)) return refuse(`"${number}" is not the number of a department (semel_machlaka).`)
    const id = `soc-${number}`
    const before = lines.get(id)
    if (before !== undefined) return refuse(`The department ${number} stands in line ${before} already.`)
    lines.set(id, line)
    const townName = values['city'] ?? ''
    const town = townName === '' ? null : findTown(townName)
    const ours = current.find((center) => center.id === id)
    if (!town && !ours) return refuse(townName === '' ? 'The town is missing.' : `No locality or regional council is called "${townName}".`)
    if (!town) remarks.push({ line, reason: `The town "${townName}" is not known; the department stays where it was.` })
    const phones = readPhones(values['machlaka phone'] ?? '')
    if ('reason' in phones) return refuse(phones.reason)
    const switchboard = readPhones(values['authority phone'] ?? '')
    if ('reason' in switchboard) return refuse(switchboard.reason)
    if (phones.value.mobile + switchboard.value.mobile > 0) remarks.push({ line, reason: 'A mobile number was left out: it is a person’s.' })
    const base: Center = ours ?? {
      ...emptyCenter(id, 'socialServices', source),
      topics: TOPICS, eligibility: 'residents', appointment: 'byAppointment', level: number.endsWith('0000') ? 'authority' : 'district',
    }
    const address = values['adress'] || values['address'] || ''
    const own = phones.value.numbers.map((each) => ({ number: each, owner: 'self' as const }))
    const heName = names.socialServices.he.replace('{town}', values['location'] || townName)
    return [
      {
        ...base,
        // Whom a known department serves was told by a better source than its address.
        ...(!ours && town ? { ...placeOfTown(town), names: composeNames(names.socialServices, heName, town) } : {}),
        address: address || base.address,
        phones: own.length > 0 ? own : base.phones,
        authorityPhones: switchboard.value.numbers.length > 0 ? switchboard.value.numbers.map((each) => ({ number: each })) : base.authorityPhones,
        ...ageOf(ours, (address === '' && !!ours?.address) || (own.length === 0 && hasOwnPhone(ours)), year), source,
      },
    ]
  })
  return { records, problems, remarks }
}
