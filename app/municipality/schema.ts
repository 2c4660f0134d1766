/** The border of `municipality.json`: what is not known here is refused, so that a slip of the pen is not taken for a setting. */
import { z } from 'zod'
import { LANGUAGES, type Language } from '~/i18n/languages'

const LONGEST_NAME = 60
const HTTPS = /^https:\/\/[a-z0-9.-]+(:\d+)?$/
/** For a try on one's own machine. */
const LOCAL = /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?$/

/** A text in every language. */
export function inAll<Schema extends z.ZodType>(schema: Schema) {
  return z.strictObject(Object.fromEntries(LANGUAGES.map((language) => [language, schema])) as Record<Language, Schema>)
}

export const ID = z.string().regex(/^[a-z][a-z0-9-]{1,39}$/, 'small letters, digits and hyphens, 2 to 40 of them, the first a letter')
const name = z.string().trim().min(1).max(LONGEST_NAME)
const colour = z.string().regex(/^#[0-9a-f]{6}$/, 'a colour as #rrggbb, in small letters')
const theme = z.strictObject({ door: colour, deep: colour })

export const originSchema = z.string().refine((text) => HTTPS.test(text) || LOCAL.test(text), 'an origin such as https://www.example.org, without a path')

export const municipalitySchema = z.strictObject({
  id: ID.refine((id) => id !== 'portal', '"portal" stands for the portal itself'),
  name: inAll(name),
  portalName: inAll(name).optional(),
  hosts: z.array(z.string().regex(/^[a-z0-9.-]+$/, 'the name of a host, such as rights.example.org, without a port')).default([]),
  localities: z.array(z.string().regex(/^\d{1,6}$/, 'the code of a locality')).min(1),
  centers: z.array(z.string().min(1)).default([]),
  logo: z.string().regex(/^[\w-]+\.(svg|png)$/, 'the name of an SVG or PNG file beside this one').optional(),
  colours: z.strictObject({ light: theme, dark: theme }).optional(),
  framedBy: z.union([z.array(originSchema), z.literal('any')]).default([]),
})

export type MunicipalityFile = z.infer<typeof municipalitySchema>
