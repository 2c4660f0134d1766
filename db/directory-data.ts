import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import {
  APPOINTMENTS,
  CENTER_KINDS,
  CONFIDENCES,
  DISTRICTS,
  ELIGIBILITIES,
  GEO_PRECISIONS,
  LANGUAGES,
  LEVELS,
  LOCALITY_TYPES,
  SECTORS,
} from './directory-codes'

/**
 * The shape of the files in `db/data`. A record leaves out what is not known; here that becomes null, so that a row
 * that lost a fact loses it in the database too.
 */
const orNull = <T extends z.ZodType>(type: T) => type.nullable().default(null)
const texts = z.array(z.string().min(1))
const digits = z.string().regex(/^\d+$/)
const year = z.int().min(2000).max(2100)
const id = z.string().regex(/^[a-zA-Z0-9-]+$/)
const phoneNumber = z.string().regex(/^(\*\d{4,5}|\d{3,4}|[01]\d{0,2}-[\d-]+)$/)
const switchboard = z.strictObject({ number: phoneNumber, extension: digits.optional() })
const phone = switchboard.extend({
  owner: z.enum(['self', 'department', 'hotline']),
  ownerId: id.optional(),
  asOf: year.optional(),
})
const names = z.strictObject({
  he: z.string().min(1),
  ar: z.string().min(1).optional(),
  ru: z.string().min(1).optional(),
  en: z.string().min(1).optional(),
  am: z.string().min(1).optional(),
})
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const hours = z.union([
  z.strictObject({ always: z.literal(true) }),
  z.strictObject({ weekly: z.array(z.strictObject({ days: z.array(z.int().min(0).max(6)), from: time, to: time })) }),
])
const hourException = z.strictObject({ from: z.iso.date(), to: z.iso.date(), spans: z.array(z.strictObject({ from: time, to: time })) })
const coordinates = { lat: orNull(z.number().min(29).max(34)), lon: orNull(z.number().min(34).max(36)) }

export const localityRecord = z.strictObject({
  code: digits,
  names,
  district: orNull(z.enum(DISTRICTS)),
  type: z.enum(LOCALITY_TYPES),
  sector: z.enum(SECTORS),
  council: orNull(z.string()),
  ...coordinates,
  populationRank: orNull(z.int().positive()),
})

export const centerRecord = z.strictObject({
  id,
  kind: z.enum(CENTER_KINDS),
  names,
  localityCode: orNull(digits),
  councilCode: orNull(digits),
  address: orNull(z.string()),
  phones: z.array(phone).default([]),
  authorityPhones: z.array(switchboard).default([]),
  url: orNull(z.url({ protocol: /^https?$/ })),
  hours: orNull(hours),
  languages: orNull(texts.min(1)),
  topics: texts.min(1),
  serves: z.array(digits).default([]),
  level: orNull(z.enum(LEVELS)),
  programme: orNull(z.literal('otzma')),
  via: texts.default([]),
  alsoRightsCenter: z.boolean().default(false),
  branchType: orNull(z.enum(['main', 'sub'])),
  parent: orNull(id),
  appointment: orNull(z.enum(APPOINTMENTS)),
  scope: z.enum(['local', 'national']),
  eligibility: orNull(z.enum(ELIGIBILITIES)),
  wheelchairAccess: orNull(z.boolean()),
  ...coordinates,
  geoPrecision: orNull(z.enum(GEO_PRECISIONS)),
  asOf: orNull(year),
  confidence: z.enum(CONFIDENCES),
  source: z.string().min(1),
  exceptions: orNull(z.array(hourException)),
  note: orNull(names),
  confirmedOn: orNull(z.iso.date()),
})

const hotline = z.strictObject({
  id,
  number: phoneNumber,
  alt: z.array(phoneNumber).default([]),
  names,
  whatsapp: orNull(phoneNumber),
  hours: orNull(hours),
  hoursKnownFor: orNull(z.strictObject({ topics: texts.optional(), languages: z.array(z.enum(LANGUAGES)).optional() })),
  languages: orNull(texts.min(1)),
  topics: texts.min(1),
  danger: z.boolean().default(false),
  authority: orNull(z.string()),
  mainLine: z.boolean().default(false),
  asOf: orNull(year),
  source: z.string().min(1),
})

const FILES = { localities: z.array(localityRecord), centers: z.array(centerRecord), hotlines: z.array(hotline) } as const

export type DirectoryData = { [Name in keyof typeof FILES]: z.infer<(typeof FILES)[Name]> }

const DATA = fileURLToPath(new URL('./data', import.meta.url))

/**
 * Reads and checks the directory's data files.
 *
 * @throws ZodError that names each wrong field of the first file that is wrong
 */
export async function readDirectoryData(folder: string = DATA): Promise<DirectoryData> {
  const read = async <T>(name: keyof typeof FILES, type: z.ZodType<T>): Promise<T> =>
    type.parse(JSON.parse(await readFile(`${folder}/${name}.json`, 'utf8')))
  return {
    localities: await read('localities', FILES.localities),
    centers: await read('centers', FILES.centers),
    hotlines: await read('hotlines', FILES.hotlines),
  }
}
