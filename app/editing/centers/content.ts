/** What editors may change of a center's record, as it is drafted and published. */
import { z } from 'zod'
import { APPOINTMENTS, LANGUAGES, type HourException, type Hours, type Names, type Phone } from '#db/directory-codes'
import type { Center } from '~/referral/types'

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const span = z.object({ from: time, to: time })
const hours = z.union([z.object({ always: z.literal(true) }), z.object({ weekly: z.array(span.extend({ days: z.array(z.number().int().min(0).max(6)) })) })])
const exception = z.object({ from: z.iso.date(), to: z.iso.date(), spans: z.array(span) })
const text = z.string()
const names = z.object({ he: text, ar: text.optional(), ru: text.optional(), en: text.optional(), am: text.optional() })

export const centerFields = z.object({
  address: text.nullable(),
  /** The center's own numbers; those of departments and lines stay as the directory has them. */
  phones: z.array(z.object({ number: text, extension: text.optional() })),
  hours: hours.nullable(),
  exceptions: z.array(exception).nullable(),
  languages: z.array(z.enum(LANGUAGES)).nullable(),
  topics: z.array(text),
  wheelchairAccess: z.boolean().nullable(),
  appointment: z.enum(APPOINTMENTS).nullable(),
  note: names.nullable(),
  source: text,
  confirmedOn: z.iso.date().nullable(),
  /** Where the center is asked whether all this is right. Shown to editors alone. */
  email: text.nullable(),
})

export interface CenterFields {
  readonly address: string | null
  readonly phones: readonly { readonly number: string; readonly extension?: string | undefined }[]
  readonly hours: Hours | null
  readonly exceptions: readonly HourException[] | null
  readonly languages: readonly (typeof LANGUAGES)[number][] | null
  readonly topics: readonly string[]
  readonly wheelchairAccess: boolean | null
  readonly appointment: (typeof APPOINTMENTS)[number] | null
  readonly note: Names | null
  readonly source: string
  readonly confirmedOn: string | null
  readonly email: string | null
}

export const FIELD_NAMES = Object.keys(centerFields.shape) as (keyof CenterFields)[]

/** What is published of a center: the fields that differ from the directory, with what the directory said then. */
export const publishedCenter = z.object({
  edited: centerFields.partial(),
  base: centerFields.partial(),
  was: centerFields,
  now: centerFields,
})
export type PublishedCenter = z.infer<typeof publishedCenter>

/** The fields of a record. @param email which the directory does not have, and never gives out */
export function fieldsOf(center: Center, email: string | null = null): CenterFields {
  const { address, hours, exceptions, languages, topics, wheelchairAccess, appointment, note, source, confirmedOn } = center
  return {
    address, hours, exceptions, topics, wheelchairAccess, appointment, note, source, confirmedOn, email,
    phones: center.phones.filter(({ owner }) => owner === 'self').map(({ number, extension }) => (extension === undefined ? { number } : { number, extension })),
    languages: languages === null ? null : LANGUAGES.filter((language) => languages.includes(language)),
  }
}

/** A record with its edits over it, as everybody may see it. Whoever confirmed it makes it as young, and as sure, as that day. */
export function withFields(center: Center, edited: Partial<CenterFields>): Center {
  const { phones, email: _email, languages, ...rest } = edited
  const own: Phone[] | undefined = phones?.map((phone) => ({ ...phone, owner: 'self' as const }))
  const whole = {
    ...center, ...(rest as Partial<Center>),
    ...(own ? { phones: [...own, ...center.phones.filter(({ owner }) => owner !== 'self')] } : {}),
    ...(languages === undefined ? {} : { languages: withOthers(languages, center.languages) }),
  }
  return whole.confirmedOn === null ? whole : { ...whole, asOf: Number(whole.confirmedOn.slice(0, 4)), confidence: 'high' }
}

/** Languages that the form does not offer stay as the directory has them. */
function withOthers(ours: CenterFields['languages'], all: readonly string[] | null): string[] | null {
  const others = (all ?? []).filter((language) => !(LANGUAGES as readonly string[]).includes(language))
  return ours === null && others.length === 0 ? null : [...(ours ?? []), ...others]
}

/** Whether two values of a field say the same, whatever the order of their parts. */
export function isSame(a: unknown, b: unknown): boolean {
  return sorted(a) === sorted(b)
}

function sorted(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sorted).sort().join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null)
  return `{${Object.entries(value).filter(([, each]) => each !== undefined).map(([key, each]) => `${key}:${sorted(each)}`).sort().join()}}`
}

/** The fields in which two records differ. */
export function differing(a: Partial<CenterFields>, b: Partial<CenterFields>): readonly (keyof CenterFields)[] {
  return FIELD_NAMES.filter((name) => name in a && name in b && !isSame(a[name], b[name]))
}
