import type { Center, Locality } from '../types'
import type { Draft, Row, RowNote } from './types'

/** Columns of the lists of localities; the list of names and the larger one of the Bureau of Statistics differ. */
export const LOCALITY_COLUMNS = {
  code: ['סמל ישוב', 'סמל יישוב', 'code'],
  name: ['שם ישוב', 'שם יישוב', 'name'],
} as const
const ENGLISH = ['שם ישוב לועזי', 'שם יישוב באנגלית', 'תעתיק'] as const
const COUNCIL = ['שם מועצה'] as const

export interface LocalitiesRequest {
  readonly rows: readonly Row[]
  readonly current: readonly Locality[]
  readonly centers: readonly Center[]
}

/**
 * Localities from the official list: code and Hebrew name. Names in other languages, coordinates and the rest stay as we
 * have them; a new locality is without them until somebody adds them. One that the list no longer has stays as long as a
 * center stands in it.
 */
export function draftLocalities({ rows, current, centers }: LocalitiesRequest): Draft<Locality> {
  const problems: RowNote[] = []
  const remarks: RowNote[] = []
  const byCode = new Map(current.map((locality) => [locality.code, locality]))
  const lines = new Map<string, number>()
  const records = rows.flatMap(({ line, values }): Locality[] => {
    const refuse = (reason: string) => {
      problems.push({ line, reason })
      return []
    }
    const cell = (names: readonly string[]) => names.map((name) => values[name]).find((value) => value) ?? ''
    const code = cell(LOCALITY_COLUMNS.code).replace(/^0+(?=\d)/, '')
    if (!/^\d{1,4}$/.test(code)) return refuse(`"${code}" is not the code of a locality.`)
    // Official lists keep a row for people whose place is not registered.
    if (code === '0') {
      remarks.push({ line, reason: 'Code 0 stands for no place and was left out.' })
      return []
    }
    const before = lines.get(code)
    if (before !== undefined) return refuse(`The code ${code} stands in line ${before} already.`)
    lines.set(code, line)
    const name = cell(LOCALITY_COLUMNS.name)
    if (!/\p{Script=Hebrew}/u.test(name)) return refuse(name === '' ? 'The name is missing.' : `The name "${name}" is not in Hebrew letters.`)
    const english = cell(ENGLISH)
    const council = cell(COUNCIL)
    const ours = byCode.get(code)
    if (ours) return [{ ...ours, names: { ...ours.names, he: name }, council: council || ours.council }]
    return [
      {
        code, names: { he: name, ...(/^[\p{Script=Latin}\p{P}\s\d]+$/u.test(english) ? { en: titled(english) } : {}) }, district: null, type: 'other',
        sector: 'unknown', council: council || null, lat: null, lon: null, populationRank: null,
      },
    ]
  })
  const kept = rows.length === 0 ? [] : current.filter(({ code }) => !lines.has(code) && centers.some((center) => center.localityCode === code))
  for (const { code, names } of kept) remarks.push({ line: 0, reason: `${names.he} (${code}) is not in the list and stays: a center stands in it.` })
  return { records: [...records, ...kept], problems, remarks }
}

/** The lists write English names in capitals. */
function titled(name: string): string {
  return name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
}
